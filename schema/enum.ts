import { apiErrors, type ApiErrorCode, type ErrorMeaning } from './error-code'
import { registerEnumType } from 'type-graphql'
import { Dimension, dimensionLabel } from './field/dimension'
import {
  GradedLevel,
  EthnicClass,
  PoliticalClass,
  DegreeClass,
  AgeFive,
  Tenure,
  CertificateState,
  ReturnClass,
  ClaimedPolicy,
  claimedPolicyLabel,
  CommitteeReturns,
  committeeReturnsLabel,
  returnClassLabel,
  gradedLevelLabel,
  ethnicClassLabel,
  politicalClassLabel,
  degreeClassLabel,
  ageFiveLabel,
  declaredBeforeLabel,
  zeroStyleLabel,
  PaperKind,
  paperKindLabel,
  PaperLineKind,
  paperLineKindLabel,
  paperSizeLabel,
  ZeroStyle,
  PaperSize,
  personMeasureLabel,
  DeclaredBefore,
  PersonMeasure,
  tenureLabel,
  certificateStateLabel,
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
  WallLinkState,
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
  wallLinkStateLabel,
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
  named: Record<string, Record<string, T>>,
  label: Record<T, Label>,
  description: string,
  say: Sentence,
) {
  const [name, type] = Object.entries(named)[0]!
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
  { Stage },
  stageLabel,
  'Stage (环节): the step of the review at which a declaration is, in the order of the notice.',
  (named) => `The declaration is at the stage ${named}.`,
)
register(
  { Pathway },
  pathwayLabel,
  'Way in which a title is applied for (申报途径, 四(一)).',
  (named) => `The title is applied for by ${named}.`,
)
register(
  { Level },
  levelLabel,
  'Level of a title (级别), as coarse as the notice names it.',
  (named) => `The title is of the level ${named}.`,
)
register(
  { FineLevel },
  fineLevelLabel,
  'Finer level of a title (级别), where the file gives it.',
  (named) => `The title is of the finer level ${named}.`,
)
register(
  { Route },
  routeLabel,
  'Administrative line that the employer belongs to (隶属关系).',
  (named) => `The employer belongs to the line ${named}.`,
)
register(
  { Vote },
  voteLabel,
  'Result of the vote at the review meeting (表决结果).',
  (named) => `The result of the vote is ${named}.`,
)
register(
  { Outcome },
  outcomeLabel,
  'How a declaration ended (结局); it has none while in progress.',
  (named) => `The declaration ended as ${named}.`,
)
register(
  { NotAcceptedReason },
  notAcceptedReasonLabel,
  'Why a declaration is not accepted this year (不予受理).',
  (named) => `It is not accepted for the reason ${named}.`,
)
register(
  { Desk },
  deskLabel,
  'Desk (办理方): the office or person that holds the work of a stage.',
  (named) => `The work lies with the desk ${named}.`,
)
register(
  { Gender },
  genderLabel,
  'Sex of the applicant (性别), as GB/T 2261.1 codes it.',
  (named) => `The sex of the applicant is ${named}.`,
)
register(
  { Education },
  educationLabel,
  'Highest education (学历), grouped as the yearly statistics group it.',
  (named) => `The highest education is of the group ${named}.`,
)
register(
  { AgeBand },
  ageBandLabel,
  'Age of the applicant (年龄段) on 31 December of the review year, in bands.',
  (named) => `The applicant’s age is in the band ${named}.`,
)
register(
  { GradedLevel },
  gradedLevelLabel,
  'Finest level of a title that is known (层级); 高级 and 初级 without a finer level are apart.',
  (named) => `The title is of the grade ${named}.`,
)
register(
  { EthnicClass },
  ethnicClassLabel,
  'Han or another ethnic group (民族类别), of the ethnic group as written.',
  (named) => `The applicant’s ethnic group is ${named}.`,
)
register(
  { PoliticalClass },
  politicalClassLabel,
  'Class of political status (政治面貌类别) by GB/T 4762, of the words that files have.',
  (named) => `The applicant’s political status is ${named}.`,
)
register(
  { DegreeClass },
  degreeClassLabel,
  'Class of academic degree (学位类别), of the words that files have.',
  (named) => `The applicant’s degree is ${named}.`,
)
register(
  { AgeFive },
  ageFiveLabel,
  'Age of the applicant (年龄组) on 31 December of the review year, in bands of five years.',
  (named) => `The applicant’s age is in the band ${named}.`,
)
register(
  { ZeroStyle },
  zeroStyleLabel,
  'How a figure of 0 is shown in workbooks.',
  (named) => `A 0 is shown as ${named}.`,
)
register(
  { PaperKind },
  paperKindLabel,
  'An official paper (公文) that the portal writes.',
  (named) => `The paper is a ${named.toLowerCase()}.`,
)
register(
  { PaperLineKind },
  paperLineKindLabel,
  'How a paragraph of an official paper is printed.',
  (named) => `It is printed as ${named.toLowerCase()}.`,
)
register(
  { PaperSize },
  paperSizeLabel,
  'Size of the paper on which forms are printed.',
  (named) => `Pages are planned for ${named} paper.`,
)
register(
  { DeclaredBefore },
  declaredBeforeLabel,
  'Whether the applicant declared in the year before, too (上年申报).',
  (named) => `The applicant is compared with the year before: ${named}.`,
)
register(
  { PersonMeasure },
  personMeasureLabel,
  'Number of people, each of whom is counted at one declaration.',
  (named) => `The number of ${named.toLowerCase()}.`,
)
register(
  { Tenure },
  tenureLabel,
  'Whole years in the present title (任职年限) on 31 December of the review year.',
  (named) => `The years in the title are ${named}.`,
)
register(
  { CertificateState },
  certificateStateLabel,
  'Whether a certificate was issued (发证情况).',
  (named) => `The certificate is ${named}.`,
)
register(
  { ReturnClass },
  returnClassLabel,
  'Class of the reason for which a declaration was returned (退回原因类别), of the words that the file has.',
  (named) => `The reason is of the class ${named}.`,
)
register(
  { ClaimedPolicy },
  claimedPolicyLabel,
  'Policy of the notice that a declaration claims (政策标记).',
  (named) => `The declaration claims the policy ${named}.`,
)
register(
  { CommitteeReturns },
  committeeReturnsLabel,
  'How often the committee returned a declaration (评委会退回, 五(二)2).',
  (named) => `By its committee it was ${named}.`,
)
register(
  { EmployerNature },
  employerNatureLabel,
  'Kind of employer (单位性质), which some rules of the notice depend on.',
  (named) => `The employer is of the kind ${named}.`,
)
register(
  { IdType },
  idTypeLabel,
  'Kind of identity document (证件类型, 三(四)).',
  (named) => `The identity document is of the kind ${named}.`,
)
register(
  { PersonStatus },
  personStatusLabel,
  'Status of a person (人员身份), which decides whether they may declare at all (三(二)).',
  (named) => `The applicant has the status ${named}.`,
)
register(
  { Objection },
  objectionLabel,
  'Whether anybody objected during a public notice (异议).',
  (named) => `The state of objections is ${named}.`,
)
register(
  { HeldLevel },
  heldLevelLabel,
  'Level of the title that the applicant holds now (现任职称级别).',
  (named) => `The title held now is of the level ${named}.`,
)
register(
  { EducationProof },
  educationProofLabel,
  'How the education is proved (学历证明, 五(二)1).',
  (named) => `The education is proved by ${named}.`,
)
register(
  { IdDoubt },
  idDoubtLabel,
  'What disagrees with the number of an identity document.',
  (named) => `The number is doubtful because of ${named}.`,
)
register(
  { Role },
  roleLabel,
  'Role of an account (账号角色), which decides its actions and the rows it sees.',
  (named) => `The account belongs to the role ${named}.`,
)
register(
  { ImportState },
  importStateLabel,
  'State of an import, from reading the file to its end.',
  (named) => `The import is in the state ${named}.`,
)
register(
  { ImportStep },
  importStepLabel,
  'Step of the work that is being done on an import.',
  (named) => `The work on the import is at ${named}.`,
)
register(
  { ImportExtent },
  importExtentLabel,
  'Whether a file holds all declarations (全量) or only some (增量).',
  (named) => `The file is of the extent ${named}.`,
)
register(
  { ImportFlag },
  importFlagLabel,
  'What a person should look at in a row of an import.',
  (named) => `The row is flagged for ${named}.`,
)
register(
  { WordKind },
  wordKindLabel,
  'List of words with which the values of a column are read.',
  (named) => `The word belongs to the list ${named}.`,
)
register(
  { ImportRowKind },
  importRowKindLabel,
  'What an import does with a row of the file.',
  (named) => `The row counts as ${named}.`,
)
register(
  { DeadlineState },
  deadlineStateLabel,
  'State of the deadline of the stage that a declaration is at.',
  (named) => `The deadline is in the state ${named}.`,
)
register(
  { FindingState },
  findingStateLabel,
  'Whether a finding of a rule is open, explained or unclear.',
  (named) => `The finding is in the state ${named}.`,
)
register(
  { Severity },
  severityLabel,
  'How much a finding weighs: 违规, 提醒 or 提示.',
  (named) => `The finding has the weight ${named}.`,
)
register(
  { Verdict },
  verdictLabel,
  'Result of checking a rule on a declaration or a committee.',
  (named) => `The result of the check is ${named}.`,
)
register(
  { Dimension },
  dimensionLabel,
  'Attribute that statistics can be grouped by.',
  (named) => `The groups are those of ${named}.`,
)
register(
  { Measure },
  measureLabel,
  'Figure that statistics count, in declarations (件).',
  (named) => `The declarations are counted as ${named}.`,
)
register(
  { RecordKind },
  recordKindLabel,
  'Kind of fact that only the bureau and its desks know and record (登记).',
  (named) => `The record is about ${named}.`,
)
register(
  { FilingSubject },
  filingSubjectLabel,
  'What a committee’s filing with the city bureau covers (八(一)2).',
  (named) => `The filing covers the ${named}.`,
)
register(
  { NoticeKind },
  noticeKindLabel,
  'Which of the two public notices is meant (五(二)3, 八(二)).',
  (named) => `The public notice is the ${named}.`,
)
register(
  { RecordWarning },
  recordWarningLabel,
  'What a person should look at in a record.',
  (named) => `The record should be looked at: ${named}.`,
)
register(
  { CalendarLayer },
  calendarLayerLabel,
  'Which government announced a year’s holidays.',
  (named) => `The holidays are of the layer ${named}.`,
)
register(
  { WallLinkState },
  wallLinkStateLabel,
  'Whether a screen can use a link to 大屏.',
  (named) => `The link is ${named}.`,
)
register(
  { AuditEvent },
  auditEventLabel,
  'Kind of action that the audit records (审计记录).',
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
  VIEW_FREEZES: 'See the archived statistics and how today’s data differ.',
  FREEZE: 'File a year’s statistics for good (归档).',
  EXPLAIN_CHANGES: 'Write why figures of a year moved much against the year before.',
  WRITE_PAPERS: 'Change the words of official papers (公文模板) and issue a brief (签发简报).',
  CHANGE_OWN_PASSWORD: 'Change the password of the own account.',
  VIEW_AUDIT: 'See and verify the audit record (审计记录).',
  EXPORT_AUDIT: 'Export the audit record as a workbook.',
  VIEW_OWN_SESSIONS: 'See where the own account is signed in.',
  END_OWN_SESSIONS: 'End other sessions of the own account.',
  MANAGE_OWN_SECOND_FACTOR: 'Enrol or remove the second factor of the own account.',
  VIEW_ACCOUNTS: 'See the accounts with their rights.',
  MANAGE_ACCOUNTS: 'Make, name, disable and enable accounts, and reset passwords.',
  GRANT_RIGHTS: 'Give accounts their role and scope.',
  LIFT_LOCKS: 'Unlock accounts after failed sign-ins, and remove a lost second factor.',
  VIEW_POLICY: 'See the policy for passwords, sessions and second factors (安全策略).',
  EDIT_POLICY: 'Change the policy for passwords, sessions and second factors.',
  SEPARATE_OFFICERS: 'Hand the accounts over to three separate officers (三员分立).',
  END_SEPARATION: 'Return the accounts to the city bureau, together with a second of the three officers.',
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
  VIEW_BACKUP: 'See when the data were last backed up, and whether a backup is due.',
  VIEW_WALL: 'See the counts of 大屏; a screen may also do this with a link.',
  MANAGE_WALL_LINKS: 'See, make and revoke the links with which screens show 大屏.',
}

registerEnumType(Action, {
  name: 'Action',
  description: 'What an account may do; each operation and route of the interface asks for one of them.',
  valuesConfig: Object.fromEntries(
    Object.entries(actionMeaning).map(([action, description]) => [action, { description }]),
  ),
})
