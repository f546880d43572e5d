import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { startTestApp } from '../support/app'
import { TestClient } from '../support/client'
import { testPassword } from '../support/config'
import { aRow, xlsxOf } from '../support/declaration-file'

let app: App
let officer: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'real', config: { sampleGiven: false } })
  const db = app.portal.owner.em.fork().getKysely()
  await sql`update account set must_change_password = false where username = 'admin'`.execute(db)
  officer = new TestClient(app)
  expect((await officer.signIn('admin', testPassword)).status).toBe(204)
  const { rows } = await sql<{ id: number }>`select id from account where username = 'admin'`.execute(db)
  const viewer = commandViewer({ accountId: rows[0]!.id, username: 'admin', displayName: '管理员' })
  const row = aRow(1, {
    政治面貌: '群众',
    人员身份: '在职',
    公示异议: '已处理',
    形式审核通过日期: '2023-10-18',
    逐项告知: '是',
    纸质材料接收单位: '评委会',
    双面打印: '否',
    委托函: '兵团职函〔2023〕3号',
    现任职称级别: '副高',
    服务年度: '2021-2023',
    考核优秀年度: '无',
    当年服务月数: 7,
    援疆开始: '2022-08-01',
    学历证明: '学信网',
    继续教育专业科目: '2021合格/2022缺/2023免试',
    继续教育公需科目: '2021合格/2022合格/2023免试',
  })
  const file = { fileName: 'x.xlsx', path: await xlsxOf([row]) }
  await applyImport(app.portal, viewer, await planImport(app.portal, viewer, file), 'test')
})
afterAll(() => app.stop())

test('what a file tells of the evidence that rules ask for is told by the API', async () => {
  const { declarations } = await officer.get<{ declarations: { edges: { node: object }[] } }>(
    `{ declarations(filter: { year: [2023] }) { edges { node { politicalStatus personStatus noticeObjection formCheckedOn
      returnItemised paperDesk paperDuplex resultObjection entrustmentNo agencyLetterNo currentLevel firstDeclaration
      examBased serviceYears excellentYears serviceMonths exemptionFormNo qualificationNo aidFrom aidTo aidApproved
      socialInsurance educationProof ceMissing ceExemptYears blankColumns idDoubts } } } }`,
  )
  expect(declarations.edges[0]!.node).toEqual({
    politicalStatus: '群众',
    personStatus: 'ACTIVE',
    noticeObjection: 'RESOLVED',
    formCheckedOn: '2023-10-18',
    returnItemised: true,
    paperDesk: 'COMMITTEE',
    paperDuplex: false,
    resultObjection: null,
    entrustmentNo: null,
    agencyLetterNo: '兵团职函〔2023〕3号',
    currentLevel: 'SENIOR',
    firstDeclaration: null,
    examBased: null,
    serviceYears: [2021, 2022, 2023],
    excellentYears: [],
    serviceMonths: 7,
    exemptionFormNo: null,
    qualificationNo: null,
    aidFrom: '2022-08-01',
    aidTo: null,
    aidApproved: null,
    socialInsurance: null,
    educationProof: 'CHSI',
    ceMissing: ['2022专业'],
    ceExemptYears: [2023],
    blankColumns: ['出生年月', '学位', '学历', '现任职称', '申报职称'].toSorted(),
    // The ID number belongs to a man, but the row says 女.
    idDoubts: ['GENDER'],
  })
})

test('and stands in 明细 in words', async () => {
  const response = await officer.fetch('/workbooks/declarations.xlsx?year=2023')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(await response.arrayBuffer())
  const sheet = workbook.worksheets[0]!
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  const shown = Object.fromEntries(headers.map((header, index) => [header, sheet.getRow(2).getCell(index + 1).value]))
  expect(shown).toMatchObject({
    政治面貌: '群众',
    人员身份: '在职',
    公示异议: '已处理',
    形式审核通过日期: new Date('2023-10-18T00:00:00Z'),
    逐项告知: '是',
    纸质材料接收单位: '评审委员会',
    双面打印: '否',
    结果公示异议: null,
    委托函: '兵团职函〔2023〕3号',
    现任职称级别: '高级',
    服务年度: '2021、2022、2023',
    考核优秀年度: '无',
    当年服务月数: 7,
    援疆开始: new Date('2022-08-01T00:00:00Z'),
    学历证明: '学信网',
    继续教育缺: '2022专业',
    继续教育免试年度: '2023',
    身份证号核对结果: '性别与证件号不一致',
  })
})
