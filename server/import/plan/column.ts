import { templateColumns, type Field } from '../template'

/** Columns of `declaration` that a row of a file decides; ids, versions and generated columns are not among them. */
export const columns = [
  'year',
  'platform_no',
  'name',
  'id_type',
  'id_number_masked',
  'id_number_cipher',
  'id_number_hash',
  'gender',
  'ethnicity',
  'birth_date',
  'political_status',
  'education',
  'degree',
  'supervisor',
  'route',
  'county',
  'pathway',
  'series',
  'specialty',
  'level',
  'fine_level',
  'target_title',
  'current_title',
  'current_title_date',
  'committee',
  'stage',
  'furthest_stage',
  'entered_at',
  'returned_from',
  'return_reason',
  'correction_due_on',
  'vote',
  'outcome',
  'not_accepted_reason',
  'ended_at',
  'submitted_at',
  'employer_submitted_at',
  'notice_from',
  'notice_to',
  'committee_submission_count',
  'paper_received_on',
  'paper_copies',
  'meeting_on',
  'result_notice_from',
  'result_notice_to',
  'confirmed_on',
  'certificate_no',
  'continuing_education',
  'policy_note',
  'written_none',
  'search_text',
] as const

export type Column = (typeof columns)[number]

/** What differs without meaning anything: encryption, and words made for searching. */
const meaningless: readonly Column[] = ['id_number_cipher', 'search_text']
export const compared = columns.filter((column) => !meaningless.includes(column))

/** What a row says of its employer, as reports name it beside the columns. */
export const employerKeys = ['employer', 'employer_code', 'employer_nature'] as const

/** Columns that the template's fields fill one to one. */
const fieldOfColumn = {
  name: 'name',
  id_type: 'idType',
  id_number_masked: 'idNumber',
  gender: 'gender',
  ethnicity: 'ethnicity',
  birth_date: 'birthDate',
  political_status: 'politicalStatus',
  education: 'education',
  degree: 'degree',
  supervisor: 'supervisor',
  route: 'route',
  county: 'county',
  pathway: 'pathway',
  series: 'series',
  specialty: 'specialty',
  level: 'level',
  target_title: 'targetTitle',
  current_title: 'currentTitle',
  current_title_date: 'currentTitleDate',
  committee: 'committee',
  stage: 'stage',
  entered_at: 'enteredAt',
  submitted_at: 'submittedAt',
  employer_submitted_at: 'employerSubmittedAt',
  notice_from: 'noticeFrom',
  notice_to: 'noticeTo',
  committee_submission_count: 'committeeSubmissionCount',
  return_reason: 'returnReason',
  correction_due_on: 'correctionDueOn',
  paper_received_on: 'paperReceivedOn',
  paper_copies: 'paperCopies',
  meeting_on: 'meetingOn',
  vote: 'vote',
  result_notice_from: 'resultNoticeFrom',
  result_notice_to: 'resultNoticeTo',
  confirmed_on: 'confirmedOn',
  certificate_no: 'certificateNo',
  policy_note: 'policyNote',
  outcome: 'outcome',
  not_accepted_reason: 'notAcceptedReason',
  ended_at: 'endedOn',
} as const satisfies Partial<Record<Column, Field>>

const headers = new Map<string, string>(templateColumns.map(({ field, header }) => [field, header]))

/** Column of `declaration` (or of its employer) → the header under which a report names it. */
export const headerOfColumn: Record<string, string> = {
  ...Object.fromEntries(Object.entries(fieldOfColumn).map(([column, field]) => [column, headers.get(field)!])),
  id_number_hash: '身份证号（已变更）',
  furthest_stage: '最远环节',
  fine_level: '申报级别（细分）',
  returned_from: '退回环节',
  continuing_education: '继续教育',
  written_none: '写“无”的列',
  employer: '工作单位',
  employer_code: '统一社会信用代码',
  employer_nature: '单位性质',
}

/** Which columns a file with these fields tells of, were it only to say that they are blank. */
export function toldColumns(fields: readonly Field[]): Column[] {
  const present = new Set<Field>(fields)
  const ce = present.has('ceSpecialty') || present.has('cePublic')
  // Without 结局 the vote and the confirmation tell an ending, if both are there to tell.
  const ending = present.has('outcome') || (present.has('vote') && present.has('confirmedOn'))
  const derived: Partial<Record<Column, boolean>> = {
    continuing_education: ce,
    outcome: ending,
    ended_at: ending,
    id_type: present.has('idType'),
    // 市直 needs no 区县.
    county: true,
  }
  return columns.filter((column) => {
    const field = (fieldOfColumn as Partial<Record<Column, Field>>)[column]
    return derived[column] ?? (field === undefined || present.has(field))
  })
}
