import { apiErrors, type ApiErrorCode, type ErrorMeaning } from './error-code'
import { registerEnumType } from 'type-graphql'
import { Dimension, dimensionLabel } from './field/dimension'
import {
  Action,
  AgeBand,
  CalendarLayer,
  DeadlineState,
  Desk,
  Education,
  EducationProof,
  EmployerNature,
  FindingState,
  FilingSubject,
  FineLevel,
  Gender,
  HeldLevel,
  IdDoubt,
  IdType,
  ImportExtent,
  ImportFlag,
  ImportRowKind,
  ImportState,
  ImportStep,
  Level,
  Measure,
  NotAcceptedReason,
  NoticeKind,
  Objection,
  Outcome,
  Pathway,
  PersonStatus,
  RecordWarning,
  RecordKind,
  Role,
  Route,
  Severity,
  Stage,
  Verdict,
  Vote,
  WordKind,
  ageBandLabel,
  deadlineStateLabel,
  deskLabel,
  educationLabel,
  educationProofLabel,
  employerNatureLabel,
  findingStateLabel,
  filingSubjectLabel,
  fineLevelLabel,
  genderLabel,
  heldLevelLabel,
  idDoubtLabel,
  idTypeLabel,
  importExtentLabel,
  importFlagLabel,
  importRowKindLabel,
  importStateLabel,
  importStepLabel,
  levelLabel,
  measureLabel,
  notAcceptedReasonLabel,
  noticeKindLabel,
  objectionLabel,
  outcomeLabel,
  pathwayLabel,
  personStatusLabel,
  recordWarningLabel,
  recordKindLabel,
  roleLabel,
  routeLabel,
  severityLabel,
  stageLabel,
  verdictLabel,
  voteLabel,
  wordKindLabel,
  type Label,
  AuditEvent,
  auditEventLabel,
  calendarLayerLabel,
  type DefinedLabel,
} from './vocabulary'

/** Description of a value: the definition of its label, or otherwise the enumeration's sentence with the label in it. */
type Sentence = (named: string) => string

const sentenceOf = ({ zh, en, ...label }: Label | DefinedLabel, say: Sentence) =>
  'definition' in label ? `${zh} (${en}): ${label.definition.en}.` : say(`${zh} (${en})`)

/** Registers an enumeration whose values are described by their labels. */
function register<T extends string>(
  type: Record<string, T>,
  name: string,
  description: string,
  label: Record<T, Label>,
  say: Sentence,
) {
  const values = Object.entries<Label>(label).map(([value, each]) => [value, { description: sentenceOf(each, say) }])
  registerEnumType(type, { name, description, valuesConfig: Object.fromEntries(values) })
}

/** The error codes as an enumeration of the contract, described from the registry error-code.ts. */
export const ErrorCode = Object.fromEntries(Object.keys(apiErrors).map((code) => [code, code])) as {
  [code in ApiErrorCode]: code
}

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'Every stable code that an answer’s error can carry in `extensions.code`, or a route’s in `error.code`.',
  valuesConfig: Object.fromEntries(
    Object.entries<ErrorMeaning>(apiErrors).map(([code, { status, meaning, cure }]) => [
      code,
      { description: `HTTP ${status}. ${meaning} ${cure}` },
    ]),
  ),
})

register(
  Stage,
  'Stage',
  'Stage (环节): the step of the review at which a declaration is, in the order of the notice.',
  stageLabel,
  (named) => `The declaration is at the stage ${named}.`,
)
register(
  Pathway,
  'Pathway',
  'Way in which a title is applied for (申报途径, 四(一)).',
  pathwayLabel,
  (named) => `The title is applied for by ${named}.`,
)
register(
  Level,
  'Level',
  'Level of a title (级别), as coarse as the notice names it.',
  levelLabel,
  (named) => `The title is of the level ${named}.`,
)
register(
  FineLevel,
  'FineLevel',
  'Finer level of a title (级别), where the file gives it.',
  fineLevelLabel,
  (named) => `The title is of the finer level ${named}.`,
)
register(
  Route,
  'Route',
  'Administrative line that the employer belongs to (隶属关系).',
  routeLabel,
  (named) => `The employer belongs to the line ${named}.`,
)
register(
  Vote,
  'Vote',
  'Result of the vote at the review meeting (表决结果).',
  voteLabel,
  (named) => `The result of the vote is ${named}.`,
)
register(
  Outcome,
  'Outcome',
  'How a declaration ended (结局); it has none while in progress.',
  outcomeLabel,
  (named) => `The declaration ended as ${named}.`,
)
register(
  NotAcceptedReason,
  'NotAcceptedReason',
  'Why a declaration is not accepted this year (不予受理).',
  notAcceptedReasonLabel,
  (named) => `It is not accepted for the reason ${named}.`,
)
register(
  Desk,
  'Desk',
  'Desk (办理方): the office or person that holds the work of a stage.',
  deskLabel,
  (named) => `The work lies with the desk ${named}.`,
)
register(
  Gender,
  'Gender',
  'Sex of the applicant (性别), as GB/T 2261.1 codes it.',
  genderLabel,
  (named) => `The sex of the applicant is ${named}.`,
)
register(
  Education,
  'Education',
  'Highest education (学历), grouped as the yearly statistics group it.',
  educationLabel,
  (named) => `The highest education is of the group ${named}.`,
)
register(
  AgeBand,
  'AgeBand',
  'Age of the applicant (年龄段) on 31 December of the review year, in bands.',
  ageBandLabel,
  (named) => `The applicant’s age is in the band ${named}.`,
)
register(
  EmployerNature,
  'EmployerNature',
  'Kind of employer (单位性质), which some rules of the notice depend on.',
  employerNatureLabel,
  (named) => `The employer is of the kind ${named}.`,
)
register(
  IdType,
  'IdType',
  'Kind of identity document (证件类型, 三(四)).',
  idTypeLabel,
  (named) => `The identity document is of the kind ${named}.`,
)
register(
  PersonStatus,
  'PersonStatus',
  'Status of a person (人员身份), which decides whether they may declare at all (三(二)).',
  personStatusLabel,
  (named) => `The applicant has the status ${named}.`,
)
register(
  Objection,
  'Objection',
  'Whether anybody objected during a public notice (异议).',
  objectionLabel,
  (named) => `The state of objections is ${named}.`,
)
register(
  HeldLevel,
  'HeldLevel',
  'Level of the title that the applicant holds now (现任职称级别).',
  heldLevelLabel,
  (named) => `The title held now is of the level ${named}.`,
)
register(
  EducationProof,
  'EducationProof',
  'How the education is proved (学历证明, 五(二)1).',
  educationProofLabel,
  (named) => `The education is proved by ${named}.`,
)
register(
  IdDoubt,
  'IdDoubt',
  'What disagrees with the number of an identity document.',
  idDoubtLabel,
  (named) => `The number is doubtful because of ${named}.`,
)
register(
  Role,
  'Role',
  'Role of an account (账号角色), which decides its actions and the rows it sees.',
  roleLabel,
  (named) => `The account belongs to the role ${named}.`,
)
register(
  ImportState,
  'ImportState',
  'State of an import, from reading the file to its end.',
  importStateLabel,
  (named) => `The import is in the state ${named}.`,
)
register(
  ImportStep,
  'ImportStep',
  'Step of the work that is being done on an import.',
  importStepLabel,
  (named) => `The work on the import is at ${named}.`,
)
register(
  ImportExtent,
  'ImportExtent',
  'Whether a file holds all declarations (全量) or only some (增量).',
  importExtentLabel,
  (named) => `The file is of the extent ${named}.`,
)
register(
  ImportFlag,
  'ImportFlag',
  'What a person should look at in a row of an import.',
  importFlagLabel,
  (named) => `The row is flagged for ${named}.`,
)
register(
  WordKind,
  'WordKind',
  'List of words with which the values of a column are read.',
  wordKindLabel,
  (named) => `The word belongs to the list ${named}.`,
)
register(
  ImportRowKind,
  'ImportRowKind',
  'What an import does with a row of the file.',
  importRowKindLabel,
  (named) => `The row counts as ${named}.`,
)
register(
  DeadlineState,
  'DeadlineState',
  'State of the deadline of the stage that a declaration is at.',
  deadlineStateLabel,
  (named) => `The deadline is in the state ${named}.`,
)
register(
  FindingState,
  'FindingState',
  'Whether a finding of a rule is open, explained or unclear.',
  findingStateLabel,
  (named) => `The finding is in the state ${named}.`,
)
register(
  Severity,
  'Severity',
  'How much a finding weighs: 违规, 提醒 or 提示.',
  severityLabel,
  (named) => `The finding has the weight ${named}.`,
)
register(
  Verdict,
  'Verdict',
  'Result of checking a rule on a declaration or a committee.',
  verdictLabel,
  (named) => `The result of the check is ${named}.`,
)
register(
  Dimension,
  'Dimension',
  'Attribute that statistics can be grouped by.',
  dimensionLabel,
  (named) => `The groups are those of ${named}.`,
)
register(
  Measure,
  'Measure',
  'Figure that statistics count, in declarations (件).',
  measureLabel,
  (named) => `The declarations are counted as ${named}.`,
)
register(
  RecordKind,
  'RecordKind',
  'Kind of fact that only the bureau and its desks know and record (登记).',
  recordKindLabel,
  (named) => `The record is about ${named}.`,
)
register(
  FilingSubject,
  'FilingSubject',
  'What a committee’s filing with the city bureau covers (八(一)2).',
  filingSubjectLabel,
  (named) => `The filing covers the ${named}.`,
)
register(
  NoticeKind,
  'NoticeKind',
  'Which of the two public notices is meant (五(二)3, 八(二)).',
  noticeKindLabel,
  (named) => `The public notice is the ${named}.`,
)
register(
  RecordWarning,
  'RecordWarning',
  'What a person should look at in a record.',
  recordWarningLabel,
  (named) => `The record should be looked at: ${named}.`,
)
register(
  CalendarLayer,
  'CalendarLayer',
  'Which government announced a year’s holidays.',
  calendarLayerLabel,
  (named) => `The holidays are of the layer ${named}.`,
)
register(
  AuditEvent,
  'AuditEvent',
  'Kind of action that the audit records (审计记录).',
  auditEventLabel,
  (named) => `The recorded action is ${named}.`,
)

/** Descriptions of the actions, which have no labels, since no page shows them. */
const actionMeaning: Record<Action, string> = {
  VIEW_CYCLE: 'See the notices, their dates and the working calendar.',
  VIEW_STATISTICS: 'See the statistics and export them as tables.',
  VIEW_DECLARATIONS: 'See the declarations in the account’s scope.',
  VIEW_COMMITTEES: 'See the register of the review committees.',
  SEARCH_ID_NUMBER: 'Search declarations by a whole ID number.',
  IMPORT: 'Import files and write what they hold.',
  DECIDE_WORDS: 'Decide what unknown words and headers of files mean.',
  RECORD_FILING: 'Record the filing of committees and expert pools (八(一)2).',
  RECORD_MEETING: 'Record review meetings and public notices of results (二(三), 八(二)).',
  RECORD_PAPER: 'Record paper received at the account’s own desk (二(二), 七).',
  RECORD_ENTRUSTMENT: 'Record letters that entrust a review to another committee (四(三)).',
  RECORD_BAN: 'Record that a person is banned from declaring (五(三)).',
  EXPORT_ROWS: 'Export declarations in the account’s scope, ID numbers masked.',
  EXPORT_ANNUAL: 'Export the workbooks of the annual statistics.',
  EXPORT_PUBLIC: 'Export the public edition of frozen statistics.',
  VIEW_FREEZES: 'See the filed statistics and how today’s data differ.',
  FREEZE: 'File a year’s statistics for good (归档).',
  CHANGE_OWN_PASSWORD: 'Change the password of the own account.',
  VIEW_AUDIT: 'See and verify the audit record (审计记录).',
  EXPORT_AUDIT: 'Export the audit record as a workbook.',
  VIEW_OWN_SESSIONS: 'See where the own account is signed in.',
  END_OWN_SESSIONS: 'End other sessions of the own account.',
  MANAGE_ACCOUNTS: 'Make, change and disable accounts, and reset passwords.',
  REVEAL_PERSONAL: 'See the whole ID number of one person, each look recorded.',
  EXPORT_UNMASKED: 'Export declarations with whole ID numbers, each export recorded.',
  VIEW_FINDINGS: 'See what the rules of the notice find.',
  ACKNOWLEDGE_FINDINGS: 'Explain findings about declarations in the account’s scope.',
  ACKNOWLEDGE_COMMITTEE_FINDINGS: 'Explain findings about the review committees.',
  VIEW_PENDING: 'See what waits on which desk.',
  PREPARE_REMINDERS: 'Prepare reminders for the desks with waiting work.',
  EDIT_CONTACTS: 'Keep the contacts of offices and employers.',
  EDIT_CALENDAR: 'Save the holidays of a calendar year.',
  EDIT_CYCLE: 'Save the dates and rules of a review year.',
}

registerEnumType(Action, {
  name: 'Action',
  description: 'What an account may do; each operation and route of the interface asks for one of them.',
  valuesConfig: Object.fromEntries(
    Object.entries(actionMeaning).map(([action, description]) => [action, { description }]),
  ),
})
