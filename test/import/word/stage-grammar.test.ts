import { describe, expect, test } from 'vitest'
import { WordKind } from '../../../schema/vocabulary'
import { endOfStageWord, parseStage, returnOf } from '../../../server/import/parse/word'
import { optionsFor } from '../../../server/import/word/options'
import { codesOf, vocabularyLists } from '../../../server/import/code-list/vocabulary-list'

const nobody = () => undefined
const endings = ['NOT_ACCEPTED', 'FAILED', 'LAPSED', 'WITHDRAWN', 'DISQUALIFIED', 'CONFIRMED'] as const
const options = optionsFor(WordKind.STAGE, {
  labels: new Map([...codesOf(WordKind.STAGE), ...endings.map((code) => [code, code] as const)]),
  words: vocabularyLists.STAGE.words,
})
const suggested = (word: string) =>
  options(word)
    .filter((option) => option.suggested)
    .map(({ code }) => code)

const isKnown = (word: string) =>
  vocabularyLists.STAGE.find(word) !== undefined || endOfStageWord(word, nobody) !== null || returnOf(word) !== null

/** Status words of real systems that are understood without a decision. */
const recognised = ['已退回', '退回修改', '已撤回', '已确认']

const mayMean: [word: string, codes: string[]][] = [
  ['待主管部门审核', ['SUPERVISOR_REVIEW']],
  ['主管部门审核通过', ['HR_REVIEW']],
  ['主管部门审核不通过', ['CORRECTION', 'NOT_ACCEPTED']],
  ['待评委会审核', ['COMMITTEE_REVIEW']],
  ['评委会审核通过', ['PAPER', 'MEETING']],
  ['评委会审核不通过', ['CORRECTION', 'NOT_ACCEPTED']],
  ['待单位审核', ['EMPLOYER_REVIEW']],
  ['单位审核通过', ['EMPLOYER_NOTICE', 'SUPERVISOR_REVIEW', 'HR_REVIEW']],
  ['单位推荐上报', ['EMPLOYER_NOTICE', 'SUPERVISOR_REVIEW', 'HR_REVIEW']],
  ['待人社局审核', ['HR_REVIEW']],
  ['人社局审核通过', ['COMMITTEE_REVIEW', 'CONFIRMATION']],
  ['市人社局正在审核', ['HR_REVIEW']],
  ['退回单位', ['CORRECTION', 'EMPLOYER_REVIEW']],
  ['资格复核', ['HR_REVIEW', 'COMMITTEE_REVIEW']],
  ['待受理', ['HR_REVIEW', 'COMMITTEE_REVIEW']],
  ['已受理', ['COMMITTEE_REVIEW']],
  ['未提交', ['DRAFT']],
  ['审核未通过', ['CORRECTION', 'NOT_ACCEPTED']],
  ['审核不通过', ['CORRECTION', 'NOT_ACCEPTED']],
  ['待确认', ['CONFIRMATION']],
  ['退回待处理', ['CORRECTION']],
  ['退回一审待审核', ['CORRECTION']],
  ['审核一未审核', ['EMPLOYER_REVIEW']],
  ['审核二未审核', ['SUPERVISOR_REVIEW']],
  ['审核三未审核', ['HR_REVIEW']],
  ['审核四未审核', ['COMMITTEE_REVIEW']],
  ['公示上报', ['SUPERVISOR_REVIEW', 'HR_REVIEW']],
  ['评审结果上报', ['RESULT_NOTICE', 'CONFIRMATION']],
  ['学科组通过', ['MEETING']],
]

/** Words that say that somebody reviews, but not who. They must not be guessed. */
const nobodysDesk = ['待审核', '审核中', '已提交', '已审核', '审核通过', '待处理']

describe('a status word of another system is recognised, suggested by its grammar, or asked about', () => {
  test.each(recognised)('%s is recognised', (word) => expect(isKnown(word)).toBe(true))

  test.each(mayMean)('%s is never taken silently, and may mean %j', (word, codes) => {
    expect(isKnown(word)).toBe(false)
    expect(() => parseStage(word, nobody)).toThrow()
    expect(suggested(word)).toEqual(codes)
  })

  test.each(nobodysDesk)('%s names no desk: asked, nothing suggested', (word) => {
    expect(isKnown(word)).toBe(false)
    expect(suggested(word)).toEqual([])
  })
})
