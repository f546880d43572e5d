import { expect, test } from 'vitest'
import { applyImport } from '../../server/import/apply/apply-import'
import { undoImport } from '../../server/import/apply/undo-import'
import { aRow, headers } from '../support/declaration-file'
import { importing } from './importing'

const { bringIn, plan, stored, state, portal, officer } = importing()

/** Each evidence column with a value as offices write it. */
const evidence = {
  人员身份: '在职',
  公示异议: '无',
  形式审核通过日期: '2023.10.18',
  逐项告知: '是',
  纸质材料接收单位: '评委会',
  双面打印: '否',
  结果公示异议: '已处理',
  委托评审函: '哈人社函〔2023〕5号',
  委托函: '无',
  现任职称级别: '初级',
  首次申报: '否',
  以考代评: '否',
  服务年度: '2021-2023',
  考核优秀年度: '2021、2022',
  当年服务月数: 7,
  免试审批表: '访惠聚免3号',
  职业资格证书编号: '无',
  援疆开始: '2022-08-01',
  援疆结束: '2024年7月31日',
  派出单位同意: '同意',
  社保证明: '无',
  学历证明: '学信网',
  继续教育专业科目: '2021合格/2022缺/2023免试',
  继续教育公需科目: '2021合格/2022合格/2023免试',
  政策标记: '访惠聚驻村，继续教育免试',
}

const kept = {
  person_status: 'ACTIVE',
  notice_objection: 'NONE',
  form_checked_on: '2023-10-18',
  return_itemised: true,
  paper_desk: 'COMMITTEE',
  paper_duplex: false,
  result_objection: 'RESOLVED',
  entrustment_no: '哈人社函〔2023〕5号',
  agency_letter_no: null,
  current_level: 'JUNIOR',
  first_declaration: false,
  exam_based: false,
  service_years: [2021, 2022, 2023],
  excellent_years: [2021, 2022],
  service_months: 7,
  exemption_form_no: '访惠聚免3号',
  qualification_no: null,
  aid_from: '2022-08-01',
  aid_to: '2024-07-31',
  aid_approved: true,
  social_insurance: false,
  education_proof: 'CHSI',
  ce_missing: ['2022专业'],
  ce_exempt_years: [2023],
  policies: ['CE_EXEMPT'],
  written_none: ['委托函', '职业资格证书编号'],
  blank_columns: ['出生年月', '学位', '学历', '政治面貌', '现任职称', '申报职称'].toSorted(),
  // The ID number belongs to a man, but the row says 女.
  id_doubts: ['GENDER'],
}

/** The template before it had the evidence columns. */
const withoutEvidence = headers.slice(0, headers.indexOf('人员身份'))

test('a file with all evidence is stored as the rules read it, and changes nothing the second time', async () => {
  await bringIn([aRow(1, evidence)])
  expect(await stored('T2023-00001')).toMatchObject(kept)
  const again = await plan([aRow(1, evidence)])
  expect(again.run).toMatchObject({ unchanged: 1, changed: 0 })
})

test('what changed is shown in words', async () => {
  await bringIn([aRow(2, evidence)])
  const { rows } = await plan([
    aRow(2, { ...evidence, 双面打印: '是', 公示异议: '有', 服务年度: '无', 学历证明: null }),
  ])
  expect(rows[0]!.changes).toEqual([
    { column: '公示异议', before: '无', after: '有' },
    { column: '双面打印', before: '否', after: '是' },
    { column: '服务年度', before: '2021、2022、2023', after: '无' },
    { column: '学历证明', before: '学信网', after: null },
  ])
})

test('a file without these columns leaves what they told, and tells nothing of a new declaration', async () => {
  await bringIn([aRow(3, evidence)])
  const again = await plan([aRow(3, evidence)], { columns: withoutEvidence })
  expect(again.run).toMatchObject({ unchanged: 1, changed: 0 })
  await bringIn([aRow(4)], { columns: withoutEvidence })
  expect(await stored('T2023-00004')).toMatchObject({
    person_status: null,
    service_years: null,
    paper_duplex: null,
    ce_missing: null,
    written_none: [],
  })
})

test('of the form’s columns a shorter file tells a part, whichever file came last', async () => {
  await bringIn([aRow(5, evidence)])
  const shorter = headers.filter((header) => !['学位', '性别', '出生年月'].includes(header))
  await bringIn([aRow(5, { ...evidence, 学历: '大学本科' })], { columns: shorter })
  expect(await stored('T2023-00005')).toMatchObject({
    blank_columns: ['出生年月', '学位', '政治面貌', '现任职称', '申报职称'].toSorted(),
    id_doubts: ['GENDER'],
  })
  expect((await plan([aRow(5, { ...evidence, 学历: '大学本科' })], { columns: shorter })).run).toMatchObject({
    changed: 0,
  })
})

test('none blank is known only of a file that has all of the form’s columns', async () => {
  const form = {
    出生年月: '1988-07-15',
    学位: '无',
    学历: '大学本科',
    政治面貌: '群众',
    现任职称: '无',
    申报职称: '工程师',
  }
  await bringIn([aRow(6, { ...evidence, ...form })])
  expect(await stored('T2023-00006')).toMatchObject({ blank_columns: [], id_doubts: [] })
  await bringIn([aRow(7, { ...evidence, ...form })], { columns: headers.filter((header) => header !== '学位') })
  expect(await stored('T2023-00007')).toMatchObject({ blank_columns: null })
})

test('an undo restores what the evidence was, and a word nobody knows is told with its cell', async () => {
  await bringIn([aRow(8, evidence)])
  const before = await state()
  const { id } = await plan([aRow(8, { ...evidence, 服务年度: '2023', 双面打印: '是', 援疆结束: null })])
  await applyImport(portal(), officer(), id, 'test')
  expect(await stored('T2023-00008')).toMatchObject({ service_years: [2023], paper_duplex: true, aid_to: null })
  await undoImport(portal(), officer(), id, 'test')
  expect(await state()).toBe(before)
  const { rows } = await plan([aRow(8, { ...evidence, 人员身份: '编外', 服务年度: '三年' })])
  expect(rows[0]).toMatchObject({
    kind: 'REJECTED',
    problems: [
      { code: 'IMPORT_WORD_UNKNOWN', column: '人员身份', value: '编外' },
      { code: 'IMPORT_YEARS_INVALID', column: '服务年度', value: '三年' },
    ],
  })
})
