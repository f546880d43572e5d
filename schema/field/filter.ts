import {
  ClaimedPolicy,
  CommitteeReturns,
  DeadlineState,
  FindingState,
  Measure,
  PersonMeasure,
  claimedPolicyLabel,
  committeeReturnsLabel,
  deadlineStateLabel,
  findingStateLabel,
  measureLabel,
  personMeasureLabel,
  type Label,
} from '../vocabulary'
import { Dimension, dimensionLabel } from './dimension'
import type { Asked, FilterField, FilterValue } from './filter-value'
import { attributeOf, attributes, labelOf, type AttributeKey, type KeyWith } from './index'
import { code, day, text, yesNo } from './value'

type FilteredKey = KeyWith<'filter'>
type AskedOf<K extends FilteredKey> = (typeof attributes)[K]['filter'] extends { value: infer V }
  ? V
  : (typeof attributes)[K]['value']
/** Attributes whose kind of value has a condition; others don't compile as a field of the filter. */
type FitKey = { [K in FilteredKey]: AskedOf<K> extends FilterValue ? K : never }[FilteredKey]

type FieldOf<K extends FilteredKey> = FilterField & {
  readonly value: AskedOf<K>
  readonly repeated: AskedOf<K> extends { kind: 'yesNo' } ? false : true
  readonly required: (typeof attributes)[K]['filter'] extends { required: true } ? true : false
}

/** Short name of an attribute's condition. */
const shortName = (key: AttributeKey): Label => attributeOf(key).short ?? labelOf(key)

function ofAttribute<K extends FitKey>(key: K): FieldOf<K> {
  const { filter, tallied, value: own } = attributeOf(key)
  const value = filter!.value ?? own
  const field = { name: shortName(key), tallied, value, repeated: value.kind !== 'yesNo', ...filter }
  return { ...field, required: filter!.required === true } as FieldOf<K>
}

/**
 * All conditions of the filter, in the order of URLs, chips and the 筛选 of a workbook. Conditions on attributes come from
 * their descriptions; the others are about deadlines, rules, measures and the search.
 */
export const filterFields = {
  year: ofAttribute('year'),
  route: ofAttribute('route'),
  county: ofAttribute('county'),
  series: ofAttribute('series'),
  level: ofAttribute('level'),
  gradedLevel: ofAttribute('gradedLevel'),
  specialty: ofAttribute('specialty'),
  pathway: ofAttribute('pathway'),
  committee: ofAttribute('committee'),
  employer: ofAttribute('employer'),
  stage: ofAttribute('stage'),
  furthestStage: ofAttribute('furthestStage'),
  vote: ofAttribute('vote'),
  outcome: ofAttribute('outcome'),
  certificateState: ofAttribute('certificateState'),
  desk: ofAttribute('desk'),
  returnClass: ofAttribute('returnClass'),
  committeeReturns: {
    value: code(CommitteeReturns, committeeReturnsLabel),
    repeated: true,
    name: { zh: '评委会退回', en: 'Committee returns' },
    description:
      'How often the committee returned the declaration (评委会退回), any of these; other returns don’t count.',
    chip: { zh: '评委会{value}', en: 'Committee: {value}' },
  },
  notAcceptedReason: ofAttribute('notAcceptedReason'),
  policy: {
    value: code(ClaimedPolicy, claimedPolicyLabel),
    repeated: true,
    name: { zh: '政策', en: 'Policy' },
    description: 'Policies that the declaration claims (政策标记), any of them; it may claim several.',
    chip: { zh: '政策：{value}', en: 'Policy: {value}' },
  },
  gender: ofAttribute('gender'),
  ethnicity: ofAttribute('ethnicity'),
  ethnicClass: ofAttribute('ethnicClass'),
  politicalClass: ofAttribute('politicalClass'),
  education: ofAttribute('education'),
  degreeClass: ofAttribute('degreeClass'),
  ageBand: ofAttribute('ageBand'),
  ageFive: ofAttribute('ageFive'),
  declaredBefore: ofAttribute('declaredBefore'),
  tenure: ofAttribute('tenure'),
  employerNature: ofAttribute('employerNature'),
  measure: {
    value: code(Measure, measureLabel),
    repeated: true,
    name: { zh: '口径', en: 'Measure' },
    description:
      'Measures, all of which must count the declaration: so a figure opens the declarations that it counts.',
    tallied: true,
  },
  persons: {
    value: code(PersonMeasure, personMeasureLabel),
    repeated: true,
    name: { zh: '人数', en: 'People' },
    description:
      'Only the declaration at which each person is counted for any of these numbers of people (按人计): the one of the highest level among those that the other conditions select.',
  },
  personsBy: {
    value: code(Dimension, dimensionLabel),
    repeated: true,
    name: { zh: '人数的分组', en: 'People grouped by' },
    description:
      'Dimensions whose conditions are those of a group: `persons` is decided among the declarations without them, as in a table of people.',
    chip: { zh: '按{value}分组', en: 'Grouped: {value}' },
  },
  deadline: {
    value: code(DeadlineState, deadlineStateLabel),
    repeated: true,
    name: { zh: '期限', en: 'Deadline' },
    description: 'States of the deadline of the declaration’s stage, any of them.',
    tallied: true,
  },
  supervisor: ofAttribute('supervisor'),
  finding: {
    value: { kind: 'rule' },
    repeated: true,
    name: { zh: '预警', en: 'Finding' },
    description: 'Numbers of rules for declarations, such as R01, any of which finds something in the declaration.',
    chip: { zh: '预警 {value}', en: 'Finding {value}' },
  },
  findingState: {
    value: code(FindingState, findingStateLabel),
    repeated: true,
    name: { zh: '预警状态', en: 'State of findings' },
    description: 'States of the findings in `finding`; open ones when it isn’t given.',
  },
  overdue: {
    value: yesNo,
    name: measureLabel.OVERDUE,
    description: 'Whether the declaration is pending and past a deadline that the notice sets (逾期).',
    answers: { true: measureLabel.OVERDUE, false: { zh: '未逾期', en: 'Not overdue' } },
    tallied: true,
  },
  pending: {
    value: yesNo,
    name: measureLabel.PENDING,
    description: 'Whether the declaration is in progress and on an office’s desk (待审).',
    answers: { true: measureLabel.PENDING, false: { zh: '非待审', en: 'Not pending' } },
    tallied: true,
  },
  own: {
    value: yesNo,
    name: { zh: '本办理方', en: 'Own desk' },
    description:
      'Whether the declaration is on a desk of the viewer: of its county, its committees or its departments. The same address shows everyone their own.',
    answers: { true: { zh: '在我手中', en: 'On my desk' }, false: { zh: '不在我手中', en: 'Not on my desk' } },
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
  submittedFrom: {
    value: day,
    name: { zh: '提交（从）', en: 'Submitted from' },
    description: 'First day, inclusive, on which the applicant submitted it (提交时间), in Beijing time.',
    chip: { zh: '提交 {value} 起', en: 'Submitted from {value}' },
  },
  submittedUntil: {
    value: day,
    name: { zh: '提交（到）', en: 'Submitted until' },
    description: 'Last day, inclusive, on which the applicant submitted it (提交时间), in Beijing time.',
    chip: { zh: '提交 {value} 止', en: 'Submitted until {value}' },
  },
  paperFrom: {
    value: day,
    name: { zh: '纸质材料接收（从）', en: 'Paper received from' },
    description: 'First day, inclusive, on which its paper was received (纸质材料接收日期), in Beijing time.',
    chip: { zh: '纸质材料接收 {value} 起', en: 'Paper received from {value}' },
  },
  paperUntil: {
    value: day,
    name: { zh: '纸质材料接收（到）', en: 'Paper received until' },
    description: 'Last day, inclusive, on which its paper was received (纸质材料接收日期), in Beijing time.',
    chip: { zh: '纸质材料接收 {value} 止', en: 'Paper received until {value}' },
  },
  confirmedFrom: {
    value: day,
    name: { zh: '确认（从）', en: 'Confirmed from' },
    description: 'First day, inclusive, on which it was confirmed (确认日期).',
    chip: { zh: '{value} 起确认', en: 'Confirmed from {value}' },
  },
  confirmedUntil: {
    value: day,
    name: { zh: '确认（到）', en: 'Confirmed until' },
    description: 'Last day, inclusive, on which it was confirmed (确认日期).',
    chip: { zh: '{value} 止确认', en: 'Confirmed until {value}' },
  },
  dueFrom: {
    value: day,
    name: { zh: '期限（从）', en: 'Due from' },
    description:
      'First day, inclusive, on which the deadline of its stage ends (期限), of declarations in progress, in Beijing time.',
    chip: { zh: '期限 {value} 起', en: 'Due from {value}' },
    tallied: true,
  },
  dueUntil: {
    value: day,
    name: { zh: '期限（到）', en: 'Due until' },
    description:
      'Last day, inclusive, on which the deadline of its stage ends (期限), of declarations in progress, in Beijing time.',
    chip: { zh: '期限 {value} 止', en: 'Due until {value}' },
    tallied: true,
  },
  only: {
    value: { kind: 'declaration' },
    repeated: true,
    name: { zh: '选中的申报', en: 'Chosen' },
    description: 'Identifiers of single declarations, as in Declaration.id: those that a person chose in a list.',
    chip: { zh: '选中的申报 {value}', en: 'Chosen {value}' },
  },
  reminder: {
    value: { kind: 'reminder' },
    repeated: true,
    name: { zh: '催办', en: 'Reminder' },
    description: 'Identifiers of reminders, as in Reminder.id, any of which mentions the declaration.',
    chip: { zh: '催办 {value}', en: 'Reminder {value}' },
  },
  moved: {
    value: yesNo,
    name: { zh: '催办后办理', en: 'After the reminder' },
    description:
      'Whether the declaration has gone on since one of the reminders in `reminder`; says nothing without it.',
    answers: { true: { zh: '催办后已动', en: 'Went on since' }, false: { zh: '催办后未动', en: 'Not since' } },
  },
  newSince: {
    value: day,
    name: { zh: '新进入', en: 'New since' },
    description:
      'A day: only declarations that fulfil the other conditions now, or on the past day that is asked for, and not at the end of that day.',
    chip: { zh: '{value} 时不在其中', en: 'Not among them on {value}' },
  },
} as const satisfies Record<FilteredKey, FilterField> & Record<string, FilterField>

type Fields = typeof filterFields
export type FilterKey = keyof Fields
type RequiredKey = { [K in FilterKey]: Fields[K] extends { required: true } ? K : never }[FilterKey]

/** A filter: a declaration must fulfil all fields, and for each field any of its values. */
export type Filter = { [K in RequiredKey]: Asked<Fields[K]> } & {
  [K in Exclude<FilterKey, RequiredKey>]?: Asked<Fields[K]>
}

export const filterField = (key: FilterKey): FilterField => filterFields[key]

export const filterKeys = Object.keys(filterFields) as FilterKey[]
