import { apiErrors, type ApiErrorCode, type ErrorMeaning } from './error-code'
import { registerEnumType } from 'type-graphql'
import {
  Action,
  AgeBand,
  CalendarLayer,
  DeadlineState,
  Desk,
  Dimension,
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
  ImportMark,
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
  RecordConcern,
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
  dimensionLabel,
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
  importMarkLabel,
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
  recordConcernLabel,
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
} from './vocabulary'

function register<T extends string>(
  type: Record<string, T>,
  name: string,
  description: string,
  label?: Record<T, Label>,
) {
  const valuesConfig = label
    ? Object.fromEntries(
        Object.entries<Label>(label).map(([value, { zh, en }]) => [value, { description: `${zh} (${en})` }]),
      )
    : {}
  registerEnumType(type, { name, description, valuesConfig })
}

/** The codes of answers as an enumeration of the contract; what each means stands in the registry alone. */
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

register(Stage, 'Stage', '环节: where a declaration is.', stageLabel)
register(Pathway, 'Pathway', '申报途径.', pathwayLabel)
register(Level, 'Level', '级别, as coarse as the notice names it.', levelLabel)
register(FineLevel, 'FineLevel', '级别, where the finer one is known.', fineLevelLabel)
register(Route, 'Route', '隶属关系.', routeLabel)
register(Vote, 'Vote', '表决结果: what the meeting decided.', voteLabel)
register(Outcome, 'Outcome', '结局: how a declaration ended; none while in progress.', outcomeLabel)
register(NotAcceptedReason, 'NotAcceptedReason', '不予受理的原因.', notAcceptedReasonLabel)
register(Desk, 'Desk', '办理方: whose work the stage is.', deskLabel)
register(Gender, 'Gender', '性别.', genderLabel)
register(Education, 'Education', '学历.', educationLabel)
register(AgeBand, 'AgeBand', '年龄段, as of 31 December of the year.', ageBandLabel)
register(EmployerNature, 'EmployerNature', '单位性质.', employerNatureLabel)
register(IdType, 'IdType', '证件类型.', idTypeLabel)
register(PersonStatus, 'PersonStatus', '人员身份: whether somebody may declare at all.', personStatusLabel)
register(Objection, 'Objection', 'Whether anything was objected to a notice.', objectionLabel)
register(HeldLevel, 'HeldLevel', '现任职称级别: the level of the title held.', heldLevelLabel)
register(EducationProof, 'EducationProof', '学历证明: how an education is proved.', educationProofLabel)
register(IdDoubt, 'IdDoubt', 'What disagrees with a document’s number.', idDoubtLabel)
register(Role, 'Role', '账号角色.', roleLabel)
register(ImportState, 'ImportState', 'Where an import stands.', importStateLabel)
register(ImportStep, 'ImportStep', 'What is being done to an import.', importStepLabel)
register(ImportExtent, 'ImportExtent', '全量 or 增量: whether a file tells everything.', importExtentLabel)
register(ImportMark, 'ImportMark', 'What a person should look at in a row.', importMarkLabel)
register(WordKind, 'WordKind', 'A closed list of words that a column is read with.', wordKindLabel)
register(ImportRowKind, 'ImportRowKind', 'What the plan does with a row of the file.', importRowKindLabel)
register(DeadlineState, 'DeadlineState', 'How the deadline of a desk’s work stands.', deadlineStateLabel)
register(FindingState, 'FindingState', 'How a finding of a rule stands.', findingStateLabel)
register(Severity, 'Severity', '违规, 提醒, 提示: how much a finding weighs.', severityLabel)
register(Verdict, 'Verdict', 'What a rule says of a declaration or committee.', verdictLabel)
register(Dimension, 'Dimension', 'What statistics can be grouped by.', dimensionLabel)
register(Measure, 'Measure', 'What statistics count, and what a number opens.', measureLabel)
register(RecordKind, 'RecordKind', '登记: what only the bureau and its desks know.', recordKindLabel)
register(FilingSubject, 'FilingSubject', 'What a filing covers.', filingSubjectLabel)
register(NoticeKind, 'NoticeKind', 'Whose notice.', noticeKindLabel)
register(RecordConcern, 'RecordConcern', 'What a record is marked with.', recordConcernLabel)
register(CalendarLayer, 'CalendarLayer', 'Whose holidays.')
register(Action, 'Action', 'What an account may do.')
register(AuditEvent, 'AuditEvent', 'What the audit records.', auditEventLabel)
