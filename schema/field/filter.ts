import {
  DeadlineState,
  FindingState,
  Measure,
  deadlineStateLabel,
  findingStateLabel,
  measureLabel,
  type Label,
} from '../vocabulary'
import type { Asked, FilterField, FilterValue } from './filter-value'
import { attributeOf, attributes, labelOf, type AttributeKey, type KeyWith } from './index'
import { code, day, text, yesNo } from './value'

type FilteredKey = KeyWith<'filter'>
type AskedOf<K extends FilteredKey> = (typeof attributes)[K]['filter'] extends { value: infer V }
  ? V
  : (typeof attributes)[K]['value']
/** An attribute of a kind that no condition is written for doesn't compile as one of the filter. */
type FitKey = { [K in FilteredKey]: AskedOf<K> extends FilterValue ? K : never }[FilteredKey]

type FieldOf<K extends FilteredKey> = FilterField & {
  readonly value: AskedOf<K>
  readonly repeated: AskedOf<K> extends { kind: 'yesNo' } ? false : true
  readonly required: (typeof attributes)[K]['filter'] extends { required: true } ? true : false
}

/** What a condition on an attribute is called where there is little room. */
const shortName = (key: AttributeKey): Label => attributeOf(key).short ?? labelOf(key)

function ofAttribute<K extends FitKey>(key: K): FieldOf<K> {
  const { filter, tallied, value: own } = attributeOf(key)
  const value = filter!.value ?? own
  const field = { name: shortName(key), tallied, value, repeated: value.kind !== 'yesNo', ...filter }
  return { ...field, required: filter!.required === true } as FieldOf<K>
}

/**
 * Every condition of the filter, in the order of addresses, chips and the 筛选 of a workbook. Those on an attribute follow
 * from its description; the clock, the rules, the measures and the search say the others of a declaration.
 */
export const filterFields = {
  year: ofAttribute('year'),
  route: ofAttribute('route'),
  county: ofAttribute('county'),
  series: ofAttribute('series'),
  level: ofAttribute('level'),
  pathway: ofAttribute('pathway'),
  committee: ofAttribute('committee'),
  employer: ofAttribute('employer'),
  stage: ofAttribute('stage'),
  furthestStage: ofAttribute('furthestStage'),
  vote: ofAttribute('vote'),
  outcome: ofAttribute('outcome'),
  desk: ofAttribute('desk'),
  gender: ofAttribute('gender'),
  ethnicity: ofAttribute('ethnicity'),
  education: ofAttribute('education'),
  ageBand: ofAttribute('ageBand'),
  employerNature: ofAttribute('employerNature'),
  measure: {
    value: code(Measure, measureLabel),
    repeated: true,
    name: { zh: '口径', en: 'Measure' },
    description: 'Rows that every named measure counts: what a number opens.',
    tallied: true,
  },
  deadline: {
    value: code(DeadlineState, deadlineStateLabel),
    repeated: true,
    name: { zh: '期限', en: 'Deadline' },
    description: 'How the deadline stands of the stage that it is at.',
    tallied: true,
  },
  supervisor: ofAttribute('supervisor'),
  finding: {
    value: { kind: 'rule' },
    repeated: true,
    name: { zh: '预警', en: 'Finding' },
    description: 'Numbers of rules for declarations, such as R01: rows of which one speaks.',
    chip: { zh: '预警 {value}', en: 'Finding {value}' },
  },
  findingState: {
    value: code(FindingState, findingStateLabel),
    repeated: true,
    name: { zh: '预警状态', en: 'State of findings' },
    description: 'How those findings stand; open ones unless said otherwise.',
  },
  overdue: {
    value: yesNo,
    name: measureLabel.OVERDUE,
    description: '逾期: pending past a deadline that the notice sets.',
    answers: { true: measureLabel.OVERDUE, false: { zh: '未逾期', en: 'Not overdue' } },
    tallied: true,
  },
  pending: {
    value: yesNo,
    name: measureLabel.PENDING,
    description: '待审: in progress and on an office’s desk.',
    answers: { true: measureLabel.PENDING, false: { zh: '非待审', en: 'Not pending' } },
    tallied: true,
  },
  search: {
    value: text,
    name: { zh: '查找', en: 'Search' },
    description:
      'Part of a name, number or employer, or pinyin initials; a whole ID number finds its declarations (市人社局 only).',
    chip: { zh: '查找：{value}', en: 'Search: {value}' },
  },
  enteredBefore: {
    value: day,
    name: { zh: '进入环节（到）', en: 'At its stage before' },
    description: 'Day before which the current stage was entered, in Beijing time.',
    chip: { zh: '{value} 前进入环节', en: 'Entered before {value}' },
  },
  enteredAfter: {
    value: day,
    name: { zh: '进入环节（从）', en: 'At its stage from' },
    description: 'First day on which the current stage was entered, inclusive, in Beijing time.',
    chip: { zh: '{value} 起进入环节', en: 'Entered from {value}' },
  },
} as const satisfies Record<FilteredKey, FilterField> & Record<string, FilterField>

type Fields = typeof filterFields
export type FilterKey = keyof Fields
type RequiredKey = { [K in FilterKey]: Fields[K] extends { required: true } ? K : never }[FilterKey]

/** A filter by its fields: they narrow together, the values of one widen. */
export type Filter = { [K in RequiredKey]: Asked<Fields[K]> } & {
  [K in Exclude<FilterKey, RequiredKey>]?: Asked<Fields[K]>
}

export const filterField = (key: FilterKey): FilterField => filterFields[key]

export const filterKeys = Object.keys(filterFields) as FilterKey[]
