import { readFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImportRowKind } from '../../schema/vocabulary'
import { applyImport, commandViewer } from '../../server/import/apply/apply-import'
import { planImport } from '../../server/import/plan/plan-import'
import { readImportRows, readImportRun } from '../../server/import/read-run'
import type { Viewer } from '../../server/access/session/viewer'
import type { Portal } from '../../server/portal'
import { Role } from '../../schema/vocabulary'
import { openTestPortal } from '../support/app'
import { aRow, csvOf, fileOf, inventedId, xlsxOf, type FileRow } from '../support/declaration-file'

let portal: Portal
let close: () => Promise<void>
let admin: Viewer

beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'real' }))
  const { rows } = await sql<{ id: number }>`select id from account where username = 'admin'`.execute(db())
  admin = commandViewer({ accountId: rows[0]!.id, username: 'admin', displayName: '管理员' })
})
afterAll(() => close())

const db = () => portal.owner.em.fork().getKysely()

async function plan(file: string, viewer = admin, year?: number) {
  const id = await planImport(portal, viewer, { fileName: path.basename(file), path: file, ...(year ? { year } : {}) })
  const em = portal.owner.em.fork()
  return { id, run: (await readImportRun(em, id))!, rows: await readImportRows(em, id, { first: 200 }) }
}

async function bringIn(rows: FileRow[], viewer = admin) {
  const planned = await plan(await xlsxOf(rows), viewer)
  await applyImport(portal, viewer, planned.id, 'test')
  return planned
}

/** All data that an import may change, as text. */
async function state(): Promise<string> {
  const { rows } = await sql`select
    (select jsonb_agg(to_jsonb(d) order by d.id) from declaration d) as declarations,
    (select jsonb_agg(to_jsonb(e) order by e.id) from employer e) as employers,
    (select jsonb_agg(to_jsonb(s) order by s.id) from stage_event s) as events,
    (select value from revision) as revision`.execute(db())
  return JSON.stringify(rows)
}

async function stored(platformNo: string) {
  const { rows } = await sql<Record<string, unknown>>`
    select d.*, (select jsonb_agg(jsonb_build_array(stage, entered_at, source) order by entered_at, id) from stage_event s
      where s.declaration_id = d.id and superseded_by is null) as events
    from declaration d where platform_no = ${platformNo}`.execute(db())
  return rows[0]!
}

describe('a file becomes a plan, the plan declarations', () => {
  test('the plan alone changes nothing', async () => {
    const before = await state()
    const { run } = await plan(await xlsxOf([aRow(1), aRow(2)]))
    expect(run).toMatchObject({
      state: 'PLANNED',
      read: 2,
      new: 2,
      changed: 0,
      unchanged: 0,
      skipped: 0,
      rejected: 0,
      years: [2023],
    })
    expect(await state()).toBe(before)
  })

  test('applied, the rows are there with their history', async () => {
    await bringIn([aRow(10)])
    const row = await stored('T2023-00010')
    expect(row).toMatchObject({
      county: '650522',
      route: 'COUNTY',
      pathway: 'REVIEW',
      series: 'water',
      level: 'INTERMEDIATE',
      committee: 'water',
      stage: 'COMMITTEE_REVIEW',
      furthest_stage: 'COMMITTEE_REVIEW',
      outcome: null,
      vote: null,
      desk: 'COMMITTEE',
      pending: true,
      gender: 'FEMALE',
      ethnicity: '维吾尔族',
      committee_submission_count: 1,
    })
    expect((row.events as string[][]).map(([stage, , source]) => `${stage} ${source}`)).toEqual([
      'EMPLOYER_REVIEW 提交时间',
      'EMPLOYER_NOTICE 公示开始',
      'SUPERVISOR_REVIEW 单位上报时间',
      'COMMITTEE_REVIEW 环节进入时间',
    ])
  })

  test('the ID number is stored encrypted, masked and hashed, and nowhere in clear', async () => {
    const idNumber = inventedId(11)
    await bringIn([aRow(11)])
    const row = await stored('T2023-00011')
    expect(row.id_number_masked).toBe(`900000********${idNumber.slice(-4)}`)
    expect(portal.idNumbers.decrypt(row.id_number_cipher as Buffer)).toBe(idNumber)
    expect((row.id_number_hash as Buffer).equals(portal.idNumbers.hash(idNumber))).toBe(true)
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from import_row r
      where r::text like ${`%${idNumber}%`}`.execute(db())
    expect(rows[0]!.n).toBe(0)
  })

  test('applied twice is refused; the same file again changes nothing at all', async () => {
    const rows = [
      aRow(20),
      aRow(21, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26', 纸质材料接收日期: '2023-10-27' }),
    ]
    const first = await bringIn(rows)
    await expect(applyImport(portal, admin, first.id, 'test')).rejects.toMatchObject({ code: 'IMPORT_NOT_PLANNED' })
    const before = await state()
    const again = await bringIn(rows)
    expect(again.run).toMatchObject({ new: 0, changed: 0, unchanged: 2 })
    expect(await state()).toBe(before)
  })

  test('a changed row tells each column before and after, and its date supersedes the event', async () => {
    await bringIn([aRow(30)])
    const changed = aRow(30, { 当前环节: '报送纸质材料', 环节进入时间: '2023-10-26 10:00', 公示开始: '2023-09-22' })
    const { run, rows } = await bringIn([changed])
    expect(run).toMatchObject({ new: 0, changed: 1 })
    const columns = rows[0]!.changes.map(({ column, before, after }) => [column, before, after])
    expect(columns).toContainEqual(['公示开始', '2023-09-21', '2023-09-22'])
    expect(columns).toContainEqual(['当前环节', '评委会审核', '报送纸质材料'])
    const { events } = await stored('T2023-00030')
    expect((events as string[][]).map(([stage]) => stage)).toEqual([
      'EMPLOYER_REVIEW',
      'EMPLOYER_NOTICE',
      'SUPERVISOR_REVIEW',
      'COMMITTEE_REVIEW',
      'PAPER',
    ])
    const { rows: all } = await sql<{ n: number }>`select count(*)::integer as n from stage_event s join declaration d
      on d.id = s.declaration_id where d.platform_no = 'T2023-00030' and superseded_by is not null`.execute(db())
    expect(all[0]!.n).toBe(1)
  })

  test('a return does not take back how far it got', async () => {
    await bringIn([aRow(40, { 当前环节: '评审会议', 环节进入时间: '2023-11-20' })])
    await bringIn([aRow(40, { 当前环节: '退回补正', 环节进入时间: '2023-11-22' })])
    expect(await stored('T2023-00040')).toMatchObject({
      stage: 'CORRECTION',
      furthest_stage: 'MEETING',
      pending: false,
    })
  })

  test('a row that changed since the plan is refused with the reason, the others are written', async () => {
    await bringIn([aRow(50), aRow(51)])
    const late = await plan(await xlsxOf([aRow(50, { 姓名: '新名字' }), aRow(52)]))
    await bringIn([aRow(50, { 姓名: '抢先改' })])
    await applyImport(portal, admin, late.id, 'test')
    expect(await stored('T2023-00050')).toMatchObject({ name: '抢先改' })
    expect(await stored('T2023-00052')).toMatchObject({ name: '古丽·买买提' })
    const em = portal.owner.em.fork()
    expect(await readImportRun(em, late.id)).toMatchObject({ state: 'APPLIED', new: 1, changed: 0, rejected: 1 })
    const [refused] = await readImportRows(em, late.id, { kind: ImportRowKind.REJECTED, first: 10 })
    expect(refused!.problems).toMatchObject([{ code: 'IMPORT_ROW_STALE', column: '申报编号' }])
  })

  test('a plan of which nothing holds any more is refused whole, and stays to be planned again', async () => {
    const first = await plan(await xlsxOf([aRow(60)]))
    const second = await plan(await xlsxOf([aRow(60, { 姓名: '另一人' })]))
    await applyImport(portal, admin, first.id, 'test')
    await expect(applyImport(portal, admin, second.id, 'test')).rejects.toMatchObject({ code: 'IMPORT_STALE' })
    expect(await readImportRun(portal.owner.em.fork(), second.id)).toMatchObject({ state: 'PLANNED' })
  })
})

describe('how a declaration ended', () => {
  test.each([
    [
      'passed and confirmed',
      {
        当前环节: '审核确认',
        环节进入时间: '2023-12-25',
        评审会日期: '2023-11-20',
        评审结果: '通过',
        确认日期: '2023-12-26',
        结局: '确认',
        结局日期: '2023-12-26',
      },
      { vote: 'PASSED', outcome: 'CONFIRMED', furthest_stage: 'CONFIRMATION' },
    ],
    [
      'voted down',
      { 当前环节: '评审会议', 环节进入时间: '2023-11-20', 评审会日期: '2023-11-20', 评审结果: '未通过' },
      { vote: 'FAILED', outcome: 'FAILED', furthest_stage: 'MEETING' },
    ],
    [
      'too late',
      {
        当前环节: '单位审核',
        环节进入时间: '2023-10-11 20:31',
        公示开始: null,
        单位上报时间: null,
        提交评委会次数: null,
        结局: '不予受理',
        不予受理原因: '逾期申报',
      },
      { outcome: 'NOT_ACCEPTED', not_accepted_reason: 'LATE', furthest_stage: 'EMPLOYER_REVIEW' },
    ],
    [
      'never sent',
      {
        当前环节: '个人填报',
        提交时间: null,
        公示开始: null,
        单位上报时间: null,
        提交评委会次数: null,
        结局: '视为放弃',
      },
      { outcome: 'LAPSED', furthest_stage: 'DRAFT' },
    ],
  ])('%s', async (name, own, expected) => {
    const number = { 'passed and confirmed': 110, 'voted down': 111, 'too late': 112 }[name] ?? 113
    await bringIn([aRow(number, own)])
    expect(await stored(`T2023-00${number}`)).toMatchObject(expected)
  })
})

describe('what is not taken is told by row, column, value and reason', () => {
  test('each problem of a row at once', async () => {
    const { run, rows } = await plan(
      await xlsxOf([
        aRow(200, { 申报系列: '建筑设计院', 申报级别: '特级', 身份证号: '900000198807150025', 当前环节: null }),
      ]),
    )
    expect(run).toMatchObject({ new: 0, rejected: 1 })
    expect(rows[0]).toMatchObject({ rowNumber: 2, kind: ImportRowKind.REJECTED, platformNo: 'T2023-00200' })
    const problems = rows[0]!.problems.map(({ code, column }) => `${column} ${code}`)
    expect(problems.toSorted()).toEqual(
      [
        '当前环节 IMPORT_MISSING',
        '申报级别 IMPORT_WORD_UNKNOWN',
        '申报系列 IMPORT_SERIES_UNKNOWN',
        '身份证号 IMPORT_ID_CHECK_DIGIT',
      ].toSorted(),
    )
    expect(rows[0]!.problems.find(({ column }) => column === '身份证号')!.value).toBe('900000********0025')
    expect(rows[0]!.problems.find(({ column }) => column === '申报系列')!.reason).toContain('建筑工程')
  })

  test('an ID number typed as a number is destroyed, not repaired', async () => {
    const { rows } = await plan(await xlsxOf([aRow(201, { 身份证号: 900000198807150000 })]))
    expect(rows[0]!.problems).toMatchObject([{ code: 'IMPORT_ID_DESTROYED', column: '身份证号' }])
  })

  test('totals, signatures, blank and repeated headers are skipped and listed', async () => {
    const headers = Object.fromEntries(Object.keys(aRow(1)).map((header) => [header, header]))
    const { run, rows } = await plan(
      await xlsxOf([aRow(202), headers, {}, aRow(203), { 申报编号: '合计', 年度: '2' }, { 申报编号: '填表人：' }], {
        above: [['哈密市2023年度职称申报汇总表'], ['填报单位：伊吾县']],
      }),
    )
    expect(run).toMatchObject({ read: 6, new: 2, skipped: 4, rejected: 0 })
    expect(rows.filter(({ kind }) => kind === 'SKIPPED').map(({ problems }) => problems[0]!.reason)).toEqual([
      '重复的表头。',
      '空行。',
      '合计、签字或说明行。',
      '合计、签字或说明行。',
    ])
  })

  test('one number twice: the same once, two different ones not at all', async () => {
    const { run, rows } = await plan(await xlsxOf([aRow(204), aRow(204), aRow(205), aRow(205, { 姓名: '别人' })]))
    expect(run).toMatchObject({ new: 1, skipped: 1, rejected: 2 })
    expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(Array(3).fill('IMPORT_DUPLICATE'))
  })

  test('a year without a cycle, and a year that --year refuses', async () => {
    const unknown = await plan(await xlsxOf([aRow(206, { 年度: 2031 })]))
    expect(unknown.rows[0]!.problems).toMatchObject([{ code: 'CYCLE_UNKNOWN', column: '年度', value: '2031' }])
    const other = await plan(
      await xlsxOf([aRow(207), aRow(208, { 年度: 2024 }), aRow(209, { 年度: null })]),
      admin,
      2023,
    )
    expect(other.run).toMatchObject({ new: 2, rejected: 1 })
  })
})

describe('a county brings in its own county’s rows only', () => {
  test('other rows are refused with the reason, and numbers that stand elsewhere are held without it', async () => {
    const { rows } = await sql<{
      id: number
    }>`insert into account (username, display_name, role, counties, password_hash)
      values ('yiwu', '伊吾县人社局', 'COUNTY_HR', '{650522}', 'x') returning id`.execute(db())
    const yiwu: Viewer = {
      ...admin,
      accountId: rows[0]!.id,
      username: 'yiwu',
      role: Role.COUNTY_HR,
      counties: ['650522'],
    }
    const elsewhere = { 区县: '巴里坤县', 工作单位: '巴里坤县水利管理站' }
    await bringIn([aRow(300, elsewhere)])
    const planned = await bringIn([aRow(300), aRow(301), aRow(302, elsewhere)], yiwu)
    expect(planned.rows.map(({ kind, problems }) => [kind, problems[0]?.code])).toEqual([
      ['NEW', undefined],
      ['NEW', undefined],
      ['REJECTED', 'IMPORT_OUT_OF_SCOPE'],
    ])
    const [held, written] = await readImportRows(portal.owner.em.fork(), planned.id, { first: 2 })
    expect([held!.kind, held!.problems[0]!.code, written!.kind]).toEqual(['REJECTED', 'IMPORT_HELD', 'NEW'])
    expect(await stored('T2023-00300')).toMatchObject({ county: '650521' })
    expect(await stored('T2023-00302')).toBeUndefined()
  })
})

describe('CSV', () => {
  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-8 without', (text: string) => Buffer.from(text)],
    ['GBK', (text: string) => iconv.encode(text, 'gbk')],
    ['UTF-16', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    ['tabs', (text: string) => Buffer.from(text.replaceAll(',', '\t'))],
  ])('%s', async (_, encode) => {
    const { run, rows } = await plan(csvOf([aRow(400), aRow(401)], encode))
    expect([rows.flatMap(({ problems }) => problems), run.new]).toEqual([[], 2])
  })
})

describe('a file that can’t be read says why, and leaves its run failed', () => {
  test.each([
    ['IMPORT_EMPTY', async () => fileOf('空.xlsx', '')],
    ['IMPORT_NOT_XLSX', async () => fileOf('文本.xlsx', '申报编号,年度\n1,2023\n')],
    ['IMPORT_HTML', async () => fileOf('网页.xlsx', '<html><table><tr><td>申报编号</td></tr></table></html>')],
    ['IMPORT_OLD_XLS', async () => fileOf('旧.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
    ['IMPORT_NO_HEADER', async () => xlsxOf([], { columns: ['甲', '乙'] })],
    ['IMPORT_NO_HEADER', async () => xlsxOf([], { columns: [] })],
    ['IMPORT_NO_ROWS', async () => xlsxOf([])],
    ['IMPORT_TRUNCATED', async () => fileOf('半截.xlsx', readFileSync(await xlsxOf([aRow(1)])).subarray(0, 4000))],
  ])('%s', async (code, make) => {
    const file = await make()
    await expect(planImport(portal, admin, { fileName: path.basename(file), path: file })).rejects.toMatchObject({
      code,
    })
    const { rows } = await sql<{ state: string; error_code: string; error_message: string }>`
      select state, error_code, error_message from import_run order by id desc limit 1`.execute(db())
    expect(rows[0]).toMatchObject({ state: 'FAILED', error_code: code })
    expect(rows[0]!.error_message).toMatch(/[一-鿿]/)
  })
})
