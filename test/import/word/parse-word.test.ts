import { describe, expect, test } from 'vitest'
import { Route, WordKind } from '../../../schema/vocabulary'
import { reviveCycle } from '../../../server/cycle/revive-cycle'
import notice from '../../../server/cycle/notice/2023.json'
import type { WrittenCycle } from '../../../server/cycle/notice-shape'
import { parseEthnicity } from '../../../server/import/parse/ethnicity'
import { parseCounty } from '../../../server/import/parse/place'
import { CellError } from '../../../server/import/parse/problem'
import { parseCommittee, parseSeries } from '../../../server/import/parse/series'
import {
  endOfStageWord,
  parseEducation,
  parseGender,
  parseIdType,
  parseLevel,
  parseOutcome,
  parsePathway,
  parseRoute,
  parseStage,
  parseVote,
  returnOf,
} from '../../../server/import/parse/word'
import { decidedWords, type DecidedWord } from '../../../server/import/code-list/decided'

const cycle = reviveCycle(notice as WrittenCycle)
const nobody = decidedWords([], 2023)

const decided = (kind: WordKind, word: string, code: string, year: number | null = null) =>
  decidedWords([{ kind, year, normalWord: word, code } satisfies DecidedWord], 2023)

/** The error from reading a cell. */
function errorOf(work: () => unknown): CellError {
  try {
    work()
  } catch (error) {
    if (error instanceof CellError) return error
    throw error
  }
  throw new Error('was read')
}

describe('a known word needs nobody', () => {
  test.each([
    ['市本级', parseRoute, 'CITY_DIRECT'],
    ['　区 县 ', parseRoute, 'COUNTY'],
    ['“访惠聚”三年高定', parsePathway, 'STEP_UP_RECOGNITION'],
    ['评审未通过', parseVote, 'FAILED'],
    ['未取得', parseOutcome, 'FAILED'],
    ['未通过', parseOutcome, 'FAILED'],
    ['不予认定', parseOutcome, 'FAILED'],
    ['大专', parseEducation, 'COLLEGE'],
    ['２', parseGender, 'FEMALE'],
    ['评委会形式审核', parseStage, 'COMMITTEE_REVIEW'],
    ['办结', parseStage, 'CERTIFICATE'],
    ['评审通过', parseStage, 'MEETING'],
  ])('%s', (word, parse, code) => {
    expect(parse(word, nobody)).toBe(code)
  })

  test('a bare 高级 or 初级 stays coarse, 中级 has no finer one', () => {
    expect(['高级', '初', '中级', '副高', '高级（副高）', '员级'].map((word) => parseLevel(word, nobody))).toEqual([
      { level: 'SENIOR', fineLevel: null },
      { level: 'JUNIOR', fineLevel: null },
      { level: 'INTERMEDIATE', fineLevel: 'INTERMEDIATE' },
      { level: 'SENIOR', fineLevel: 'SENIOR_ASSOCIATE' },
      { level: 'SENIOR', fineLevel: 'SENIOR_ASSOCIATE' },
      { level: 'JUNIOR', fineLevel: 'TECHNICIAN' },
    ])
  })

  test('no document named is the resident ID card', () => {
    expect(parseIdType(null, nobody)).toBe('RESIDENT')
  })

  test('whatever was decided of it', () => {
    expect(parseRoute('市本级', decided(WordKind.ROUTE, '市本级', Route.COUNTY))).toBe('CITY_DIRECT')
  })
})

describe('an unknown word is refused as one to decide, and read once it is decided', () => {
  test.each([
    ['ROUTE', '兵团', parseRoute, 'COUNTY'],
    ['PATHWAY', '破格评审', parsePathway, 'REVIEW'],
    ['EDUCATION', '在职研究生', parseEducation, 'MASTER'],
    ['STAGE', '县局初审', parseStage, 'HR_REVIEW'],
  ] as const)('%s %s', (kind, word, parse, code) => {
    const error = errorOf(() => parse(word, nobody))
    expect([error.code, error.word]).toEqual(['IMPORT_WORD_UNKNOWN', { kind, word, year: null }])
    expect(parse(word, decided(kind as WordKind, word, code))).toBe(code)
  })

  test('a level is decided coarse or fine', () => {
    expect(parseLevel('高工', decided(WordKind.LEVEL, '高工', 'SENIOR_ASSOCIATE'))).toEqual({
      level: 'SENIOR',
      fineLevel: 'SENIOR_ASSOCIATE',
    })
    expect(parseLevel('高工', decided(WordKind.LEVEL, '高工', 'SENIOR'))).toEqual({ level: 'SENIOR', fineLevel: null })
  })

  test('written with other widths and spaces it is the same word', () => {
    expect(parseRoute(' 兵　团（Ａ）', decided(WordKind.ROUTE, '兵团(A)', 'COUNTY'))).toBe('COUNTY')
  })

  test('a code that the list no longer has decides nothing', () => {
    expect(errorOf(() => parseRoute('兵团', decided(WordKind.ROUTE, '兵团', 'CORPS'))).word).toBeDefined()
  })

  test('an ID number or a phone in a column of words is kept as no word', () => {
    for (const text of [
      '900000198807150025',
      '９０００００１９８８０７１５００２５',
      '139 0902 1234',
      '第'.repeat(41),
    ]) {
      expect(errorOf(() => parseEducation(text, nobody)).word).toBeUndefined()
    }
  })
})

describe('what was decided for a year counts in that year', () => {
  const words: DecidedWord[] = [
    { kind: WordKind.STAGE, year: 2023, normalWord: '初审', code: 'HR_REVIEW' },
    { kind: WordKind.STAGE, year: null, normalWord: '初审', code: 'EMPLOYER_REVIEW' },
    { kind: WordKind.ROUTE, year: 2024, normalWord: '兵团', code: 'COUNTY' },
  ]
  test('before what holds every year, and nowhere else', () => {
    expect(parseStage('初审', decidedWords(words, 2023))).toBe('HR_REVIEW')
    expect(parseStage('初审', decidedWords(words, 2024))).toBe('EMPLOYER_REVIEW')
    expect(decidedWords(words, 2023)(WordKind.ROUTE, '兵团')).toBeUndefined()
  })
})

describe('county', () => {
  test('bare 哈密市 is the prefecture for a 市直 unit, else a person’s to decide', () => {
    expect(parseCounty('哈密市', Route.CITY_DIRECT, nobody)).toBe('650500')
    const error = errorOf(() => parseCounty('哈密市', Route.COUNTY, nobody))
    expect(error.word).toEqual({ kind: 'COUNTY', word: '哈密市', year: null })
    const yizhou = decided(WordKind.COUNTY, '哈密市', '650502')
    expect(parseCounty('哈密市', Route.COUNTY, yizhou)).toBe('650502')
    expect(parseCounty('哈密市', Route.CITY_DIRECT, yizhou)).toBe('650500')
  })

  test('a county that doesn’t go with the route is nobody’s to decide', () => {
    const error = errorOf(() => parseCounty('伊吾县', Route.CITY_DIRECT, nobody))
    expect([error.code, error.word]).toEqual(['IMPORT_ROUTE_MISMATCH', undefined])
    expect(errorOf(() => parseCounty(null, Route.COUNTY, nobody)).word).toBeUndefined()
  })

  test('高新区 has no code of its own: the bureau says where it counts', () => {
    expect(parseCounty('哈密高新区', Route.CITY_DIRECT, decided(WordKind.COUNTY, '哈密高新区', '650500'))).toBe(
      '650500',
    )
  })
})

describe('series', () => {
  const read = (series: string, specialty = '某专业', words = nobody) =>
    parseSeries(cycle, series, specialty, words).code

  test('by name, alias or, of a national series, by 专业', () => {
    expect([read('水利'), read('生态环境专业'), read('工程系列', '建筑工程'), read('工程技术人员', '林草')]).toEqual([
      'water',
      'environment',
      'construction',
      'forestry',
    ])
  })

  test('编辑 is of several: told, and decidable', () => {
    const error = errorOf(() => read('编辑'))
    expect([error.code, error.word]).toEqual(['IMPORT_SERIES_AMBIGUOUS', { kind: 'SERIES', word: '编辑', year: 2023 }])
    expect(read('编辑', '编辑', decided(WordKind.SERIES, '编辑', 'press', 2023))).toBe('press')
  })

  test('of a national series with an unknown 专业 the pair is decided, not the series', () => {
    const error = errorOf(() => read('工程技术人员', '测绘'))
    expect(error.word).toEqual({ kind: 'SERIES', word: '工程技术人员/测绘', year: 2023 })
    const words = decided(WordKind.SERIES, '工程技术人员/测绘', 'construction', 2023)
    expect(read('工程技术人员', '测 绘', words)).toBe('construction')
    expect(errorOf(() => read('工程技术人员', '化工', words)).word?.word).toBe('工程技术人员/化工')
  })

  test('near names are told, never taken', () => {
    const error = errorOf(() => read('建筑设计院'))
    expect([error.code, error.reason.includes('建筑工程')]).toEqual(['IMPORT_SERIES_UNKNOWN', true])
  })

  test('a committee by its printed name, its code, a series of it, or as decided', () => {
    expect(
      ['农业、畜牧兽医专业', '农业、畜牧兽医专业评审委员会', 'agriculture', '畜牧', '市教育局'].map((text) =>
        parseCommittee(cycle, text, nobody),
      ),
    ).toEqual(['agriculture', 'agriculture', 'agriculture', 'agriculture', 'education'])
    expect(errorOf(() => parseCommittee(cycle, '市农牧局', nobody)).word).toEqual({
      kind: 'COMMITTEE',
      word: '市农牧局',
      year: 2023,
    })
    const words = decided(WordKind.COMMITTEE, '市农牧局', 'agriculture', 2023)
    expect(parseCommittee(cycle, '市农牧局', words)).toBe('agriculture')
  })
})

describe('当前环节 may tell how it ended', () => {
  test.each([
    ['不予受理', { stage: null, outcome: 'NOT_ACCEPTED', vote: null }],
    ['已撤回', { stage: null, outcome: 'WITHDRAWN', vote: null }],
    ['已放弃', { stage: null, outcome: 'LAPSED', vote: null }],
    ['取消资格', { stage: null, outcome: 'DISQUALIFIED', vote: null }],
    ['未通过', { stage: null, outcome: 'FAILED', vote: null }],
    ['未取得', { stage: null, outcome: 'FAILED', vote: null }],
    ['评审未通过', { stage: 'MEETING', outcome: 'FAILED', vote: 'FAILED' }],
    ['评审通过', { stage: 'MEETING', outcome: null, vote: 'PASSED' }],
    ['已确认', { stage: 'CONFIRMATION', outcome: 'CONFIRMED', vote: null }],
    ['办 结', { stage: 'CERTIFICATE', outcome: 'CONFIRMED', vote: null }],
  ])('%s', (word, end) => {
    expect(endOfStageWord(word, nobody)).toEqual(end)
  })

  test('a desk tells no end; a decided ending does', () => {
    expect(endOfStageWord('评委会审核', nobody)).toBeNull()
    expect(endOfStageWord('终止办理', nobody)).toBeNull()
    expect(endOfStageWord('终止办理', decided(WordKind.STAGE, '终止办理', 'WITHDRAWN'))).toEqual({
      stage: null,
      outcome: 'WITHDRAWN',
      vote: null,
    })
  })

  test.each([
    ['评委会退回（2）', 'COMMITTEE_REVIEW', 2],
    ['评委会退回', 'COMMITTEE_REVIEW', null],
    ['主管部门退回', 'SUPERVISOR_REVIEW', null],
    ['县人社局第二次退回', 'HR_REVIEW', 2],
    ['单位退回修改', 'EMPLOYER_REVIEW', null],
    ['已退回', null, null],
    ['退回（第3次）', null, 3],
    ['退回补正', null, null],
  ])('%s is a correction, and tells who sent it back', (word, returnedFrom, count) => {
    expect([returnOf(word), parseStage(word, nobody)]).toEqual([{ returnedFrom, count }, 'CORRECTION'])
  })

  test('who is unknown is a person’s to decide', () => {
    expect([returnOf('未退回'), errorOf(() => parseStage('某处退回', nobody)).word?.word]).toEqual([null, '某处退回'])
  })
})

test('a people by name, with or without 族, or by its GB/T 3304 code', () => {
  expect(['维吾尔', '汉族', '05', '５', '56', '哈 萨克族'].map(parseEthnicity)).toEqual([
    '维吾尔族',
    '汉族',
    '维吾尔族',
    '维吾尔族',
    '基诺族',
    '哈萨克族',
  ])
  for (const unknown of ['57', '00', '回鹘']) expect(errorOf(() => parseEthnicity(unknown)).word).toBeUndefined()
})
