import type { Cycle } from '../../../schema/cycle'
import { WordKind } from '../../../schema/vocabulary'
import { checkCharacter, plainIdNumber } from '../../../schema/field/id-number'
import { fieldsOf, type Field } from '../template'
import { vocabularyLists, type VocabularyKind } from '../code-list/vocabulary-list'
import { committeeWords, isEthnicity, isStageWord, seriesWords, type ListWords } from './list-word'
import { mayBeName } from './shown-text'

/** Whether a text may be a value of a field. */
type Test = (text: string) => boolean

const isIdNumber: Test = (text) => {
  const number = plainIdNumber(text)
  return /^\d{17}[\dX]$/.test(number) && checkCharacter(number) === number[17]
}
const isMoment: Test = (text) => /^(19|20)\d{2}[-/.年]\d{1,2}/.test(text)
const isPhone: Test = (text) => /^1[3-9]\d{9}$/.test(text)
const isYear: Test = (text) => /^20\d{2}(年度?)?$/.test(text)
/** Looks like a resident ID number, also with a wrong check digit. */
const isPersonal: Test = (text) => /^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])/.test(text)
const isCreditCode: Test = (text) => /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && !isPersonal(text)
const isNumberOfFile: Test = (text) =>
  /^[A-Za-z0-9-]{5,30}$/.test(text) &&
  /\d{3}/.test(text) &&
  ![isPersonal, isMoment, isPhone, isYear].some((other) => other(text))
const listed =
  (kind: VocabularyKind): Test =>
  (text) =>
    vocabularyLists[kind].find(text) !== undefined

const dates = fieldsOf(({ value: { kind } }) => kind === 'day' || kind === 'monthOrDay' || kind === 'moment')
const texts: Field[] = ['employer', 'supervisor', 'specialty', 'targetTitle', 'currentTitle']

/**
 * A test of a column's values, and what it proves when they pass: that the column is this field, that it is likely, or
 * only that it is possible.
 */
export interface ContentTest {
  test: Test
  proves: 'certain' | 'likely' | 'possible'
}

const certain = (test: Test): ContentTest => ({ test, proves: 'certain' })
const likely = (test: Test): ContentTest => ({ test, proves: 'likely' })
const possible = (test: Test): ContentTest => ({ test, proves: 'possible' })

/** The fields whose values can be recognised. */
export function contentTests(cycles: readonly Cycle[]): ReadonlyMap<Field, ContentTest> {
  const isSeries: ListWords = seriesWords(cycles)
  const isText = possible(
    (text) => !isMoment(text) && !isIdNumber(text) && !isPhone(text) && !isYear(text) && !/^\d+$/.test(text),
  )
  return new Map<Field, ContentTest>([
    ['idNumber', certain(isIdNumber)],
    ['year', certain(isYear)],
    ['county', certain(listed(WordKind.COUNTY))],
    ['route', certain(listed(WordKind.ROUTE))],
    ['pathway', certain(listed(WordKind.PATHWAY))],
    ['series', certain(isSeries)],
    ['level', certain(listed(WordKind.LEVEL))],
    ['stage', certain(isStageWord)],
    ['committee', likely(committeeWords(cycles))],
    ['gender', certain((text) => text === '男' || text === '女')],
    ['ethnicity', certain(isEthnicity)],
    ['education', certain(listed(WordKind.EDUCATION))],
    ['employerNature', certain(listed(WordKind.EMPLOYER_NATURE))],
    ['idType', certain(listed(WordKind.ID_TYPE))],
    ['employerCode', certain(isCreditCode)],
    ['platformNo', likely(isNumberOfFile)],
    ['name', likely(mayBeName)],
    ['vote', likely(listed(WordKind.VOTE))],
    ['outcome', likely(listed(WordKind.OUTCOME))],
    ...dates.map((field): [Field, ContentTest] => [field, possible(isMoment)]),
    ...texts.map((field): [Field, ContentTest] => [field, isText]),
  ])
}
