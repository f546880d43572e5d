import type { Cycle } from '../../../schema/cycle'
import { WordKind } from '../../../schema/vocabulary'
import { checkCharacter, plainIdNumber } from '../../text/id-number'
import { fieldsOf, type Field } from '../template'
import { vocabularyLists, type VocabularyKind } from '../code-list/vocabulary-list'
import { committeeWords, isEthnicity, isStageWord, seriesWords, type ListWords } from './list-word'
import { mayBeName } from './shown-text'

/** Whether a value may stand in a field's column. */
type Test = (text: string) => boolean

const isIdNumber: Test = (text) => {
  const number = plainIdNumber(text)
  return /^\d{17}[\dX]$/.test(number) && checkCharacter(number) === number[17]
}
const isMoment: Test = (text) => /^(19|20)\d{2}[-/.年]\d{1,2}/.test(text)
const isPhone: Test = (text) => /^1[3-9]\d{9}$/.test(text)
const isYear: Test = (text) => /^20\d{2}(年度?)?$/.test(text)
/** A person's number with a wrong digit is nothing else for it. */
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

/** What stands in a field's column, and what that says: it tells the field, it makes it likely, or it only rules others out. */
export interface ContentTest {
  test: Test
  says: 'this' | 'likely' | 'possible'
}

const telling = (test: Test): ContentTest => ({ test, says: 'this' })
const likely = (test: Test): ContentTest => ({ test, says: 'likely' })
const possible = (test: Test): ContentTest => ({ test, says: 'possible' })

/** By the fields whose values can be told; of the others nothing is known. */
export function contentTests(cycles: readonly Cycle[]): ReadonlyMap<Field, ContentTest> {
  const isSeries: ListWords = seriesWords(cycles)
  const isText = possible(
    (text) => !isMoment(text) && !isIdNumber(text) && !isPhone(text) && !isYear(text) && !/^\d+$/.test(text),
  )
  return new Map<Field, ContentTest>([
    ['idNumber', telling(isIdNumber)],
    ['year', telling(isYear)],
    ['county', telling(listed(WordKind.COUNTY))],
    ['route', telling(listed(WordKind.ROUTE))],
    ['pathway', telling(listed(WordKind.PATHWAY))],
    ['series', telling(isSeries)],
    ['level', telling(listed(WordKind.LEVEL))],
    ['stage', telling(isStageWord)],
    ['committee', likely(committeeWords(cycles))],
    ['gender', telling((text) => text === '男' || text === '女')],
    ['ethnicity', telling(isEthnicity)],
    ['education', telling(listed(WordKind.EDUCATION))],
    ['employerNature', telling(listed(WordKind.EMPLOYER_NATURE))],
    ['idType', telling(listed(WordKind.ID_TYPE))],
    ['employerCode', telling(isCreditCode)],
    ['platformNo', likely(isNumberOfFile)],
    ['name', likely(mayBeName)],
    ['vote', likely(listed(WordKind.VOTE))],
    ['outcome', likely(listed(WordKind.OUTCOME))],
    ...dates.map((field): [Field, ContentTest] => [field, possible(isMoment)]),
    ...texts.map((field): [Field, ContentTest] => [field, isText]),
  ])
}
