import { describe, expect, test } from 'vitest'
import { WordKind } from '../../../schema/vocabulary'
import { codesOf, vocabularyLists, type VocabularyKind } from '../../../server/import/code-list/vocabulary-list'
import { fieldOf } from '../../../server/import/header/known-header'
import { headerLikeness } from '../../../server/import/header/likeness'
import { headerOf } from '../../../server/import/template'
import { optionsFor } from '../../../server/import/word/options'

/** The result for a word: its code, the codes it may mean, or null if only the sender can know. */
function meaning(kind: VocabularyKind, word: string): string | string[] | null {
  const known = vocabularyLists[kind].find(word)
  if (known !== undefined) return known
  const options = optionsFor(kind, { labels: codesOf(kind), words: vocabularyLists[kind].words })
  const suggested = options(word).filter((option) => option.suggested)
  return suggested.length > 0 ? suggested.map(({ code }) => code) : null
}

describe('votes of other systems', () => {
  test.each([
    ['通过', 'PASSED'],
    ['未通过', 'FAILED'],
    ['不通过', 'FAILED'],
  ])('%s is read as %s', (word, code) => expect(meaning(WordKind.VOTE, word)).toBe(code))

  // A single member's vote, or a round before the committee's vote, is not the declaration's result.
  test.each(['同意', '赞成', '反对', '弃权', '淘汰'])('%s is asked about, with nothing suggested', (word) => {
    expect(meaning(WordKind.VOTE, word)).toBeNull()
  })
})

describe('ways of other systems', () => {
  test.each([
    ['初定', 'INITIAL_DETERMINATION'],
    ['授予', 'CONFERMENT'],
    ['三年高定', 'STEP_UP_RECOGNITION'],
    ['认定', ['STEP_UP_RECOGNITION']],
    ['正高级评审', ['REVIEW']],
  ])('%s may be %j', (word, codes) => expect(meaning(WordKind.PATHWAY, word)).toEqual(codes))

  test.each(['正常申报', '转评', '兼评', '转（兼）评', '定向评价', '破格', '双报'])(
    '%s is asked about, with nothing suggested',
    (word) => expect(meaning(WordKind.PATHWAY, word)).toBeNull(),
  )
})

/**
 * The column that a header is recognised as, or the most similar one that may be suggested (similarity 0.6 or more).
 */
function column(header: string): string | null {
  const known = fieldOf(header)
  if (known) return headerOf(known)
  const [likest] = [...headerLikeness(header)].toSorted(([, a], [, b]) => b - a)
  return likest && likest[1] >= 0.6 ? `${headerOf(likest[0])}？` : null
}

describe('headers of other systems', () => {
  test.each([
    ['年度', '年度'],
    ['姓名', '姓名'],
    ['申报系列', '申报系列'],
    ['申报专业', '申报专业'],
    ['申报职称', '申报职称'],
    ['审核状态', '当前环节'],
    ['性别', '性别'],
    ['政治面貌', '政治面貌'],
    ['民族', '族别'],
    ['出生日期', '出生年月'],
    ['出生年月', '出生年月'],
    ['证件类型', '证件类型'],
    ['证件号码', '身份证号'],
    ['单位性质', '单位性质'],
    ['工作单位', '工作单位'],
    ['主管部门', '主管部门'],
    ['申报类型', '申报途径'],
    ['证书编号', '证书编号'],
    ['级别', '申报级别'],
    ['最高学历', '学历'],
    ['提交次数', '提交评委会次数'],
  ])('%s is %s', (header, expected) => expect(column(header)).toBe(expected))

  test.each([
    ['申请标识', '申报编号？'],
    ['资格取得时间', '现任职称取得时间？'],
    ['评委会名称', '评审委员会？'],
    ['系列3', '申报系列？'],
    ['申报等级7', '申报级别？'],
    ['聘任时间17', '现任职称取得时间？'],
    ['申报职称18', '申报职称？'],
    ['退审原因', '退回原因？'],
    ['审核时间', '环节进入时间？'],
    ['现从事专业', '申报专业？'],
    ['申报方式', '申报途径？'],
  ])('%s is suggested as %s for a person to confirm', (header, expected) => expect(column(header)).toBe(expected))

  test.each([
    ...['证件照', '签署保证书', '审批单位名称', '审核人名称', '审核意见', '曾用名', '手机号', '档案存放单位'],
    ...['参加工作时间', '工作部门', '工作岗位', '单位地址', '户籍所在地', '通过文件号', '评审分组4', '学历(位)14'],
    ...['现职务名称16', '顺序号', '报名档案顺序号', '双报标志', '人事编号', '科室', '员工组', '年龄', '毕业时间'],
    ...['来院时间', '必备条件{…}', '选择条件{…}', '部门审核结果', '材料审核结果', '联系方式'],
  ])('%s is left alone', (header) => expect(column(header)).toBeNull())
})
