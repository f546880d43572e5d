import { deadlineStateLabel, findingStateLabel, measureLabel, type Label } from '../vocabulary'
import { attributeOf, labelOf, type AttributeKey, type KeyWith } from './index'
import type { Words } from './value'
import { codeWords } from './word'

/** A condition of the filter that has codes of a closed list: what it is called, and the words of its codes. */
export interface FilterList {
  readonly name: Label
  readonly words: Words
}

/** What a condition on an attribute is called where there is little room. */
export const filterName = (key: AttributeKey): Label => attributeOf(key).short ?? labelOf(key)

const listOf = (key: KeyWith<'filter'>): FilterList => ({
  name: filterName(key),
  words: codeWords(attributeOf(key).value),
})

/** By the filter's field; the last three are said of a declaration by the clock, the rules and the measures. */
export const filterLists = {
  route: listOf('route'),
  county: listOf('county'),
  level: listOf('level'),
  pathway: listOf('pathway'),
  stage: listOf('stage'),
  furthestStage: listOf('furthestStage'),
  vote: listOf('vote'),
  outcome: listOf('outcome'),
  desk: listOf('desk'),
  gender: listOf('gender'),
  education: listOf('education'),
  ageBand: listOf('ageBand'),
  employerNature: listOf('employerNature'),
  measure: { name: { zh: '口径', en: 'Measure' }, words: measureLabel },
  deadline: { name: { zh: '期限', en: 'Deadline' }, words: deadlineStateLabel },
  findingState: { name: { zh: '预警状态', en: 'State of findings' }, words: findingStateLabel },
} as const satisfies Record<string, FilterList>

export type ListedField = keyof typeof filterLists
