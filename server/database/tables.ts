// Written by `npm run schema` from the migrated database; test/database/tables.db.test.ts compares them.
import type { BigInteger, Instant, JsonColumn } from './column-type'
import type { ColumnType } from 'kysely'

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>

export type ArrayTypeImpl<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[]

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>

export interface Account {
  committees: Generated<string[]>
  counties: Generated<string[]>
  created_at: Generated<Instant>
  departments: Generated<string[]>
  disabled: Generated<boolean>
  display_name: string
  id: Generated<number>
  must_change_password: Generated<boolean>
  password_changed_at: Generated<Instant>
  password_expires_at: Instant | null
  password_hash: string
  rights_granted: Generated<boolean>
  role: string
  signed_in_at: Instant | null
  signed_in_before: Instant | null
  toured_at: Instant | null
  username: string
  version: Generated<number>
}

export interface AuditCheckpoint {
  at: Generated<Instant>
  first_seq: BigInteger
  id: Generated<number>
  last_mac: Buffer
  last_seq: BigInteger
  purged_before: Instant
  signature: Buffer
}

export interface AuditEntry {
  account_id: number | null
  address: string
  at: Generated<Instant>
  detail: Generated<JsonColumn>
  event: string
  id: Generated<BigInteger>
  mac: Buffer | null
  seq: BigInteger | null
  username: string
}

export interface Ban {
  bureau_record_id: number | null
  from_day: string
  id: Generated<number>
  id_number_hash: Buffer
  name: string
  reason: string | null
  series: string | null
  until_day: string
}

export interface BureauRecord {
  account_id: number
  account_name: string
  committee: string | null
  copies: number | null
  desk: string | null
  document_no: string | null
  duplex: boolean | null
  from_day: string
  id: Generated<number>
  id_number_cipher: Buffer | null
  id_number_hash: Buffer | null
  kind: string
  note: string | null
  person_name: string | null
  place: string | null
  platform_no: string | null
  recorded_at: Instant
  replaces: number | null
  series: string[] | null
  until_day: string | null
  withdrawn: Generated<boolean>
  year: number
}

export interface CalendarDay {
  day: string
  is_working: boolean
  name: string | null
  number: number
  regional_confirmed: boolean
  source: string
}

export interface CalendarNotice {
  account_id: number | null
  account_name: string | null
  holidays: JsonColumn
  id: Generated<number>
  layer: string
  make_up: ArrayType<string>
  note: string | null
  saved_at: Instant
  source: string
  year: number
}

export interface Change {
  committees: string[] | null
  counties: string[] | null
  id: Generated<BigInteger>
  supervisors: string[] | null
  writer: Generated<string>
}

export interface ChangeReason {
  account_id: number
  account_name: string
  before: number
  cell: string
  changed_at: Instant
  now: number
  reason: string
  scope: string
  version: Generated<number>
  year: number
}

export interface Committee {
  annex_no: number | null
  code: string
  convenor: string | null
  filed_at: string | null
  filing_no: string | null
  meeting_from: string | null
  meeting_to: string | null
  name: string
  phone: string | null
  place: string | null
  pool_filed_at: string | null
  result_notice_from: string | null
  result_notice_to: string | null
  series: string[]
  year: number
}

export interface Contact {
  account_id: number
  account_name: string
  id: Generated<number>
  key: string
  kind: string
  name: string | null
  note: string | null
  phone: string | null
  place: string | null
  recorded_at: Instant
  removed: Generated<boolean>
}

export interface Cycle {
  is_sample: boolean
  loaded_at: Generated<Instant>
  notice: JsonColumn
  title: string
  year: number
}

export interface CycleVersion {
  account_id: number
  account_name: string
  id: Generated<number>
  note: string | null
  notice: JsonColumn
  saved_at: Instant
  year: number
}

export interface Declaration {
  agency_letter_no: string | null
  aid_approved: boolean | null
  aid_from: string | null
  aid_to: string | null
  birth_date: string | null
  blank_columns: string[] | null
  ce_exempt_years: number[] | null
  ce_missing: string[] | null
  certificate_no: string | null
  certificate_state: Generated<string>
  committee: string | null
  committee_submission_count: number | null
  confirmed_on: string | null
  continuing_education: string | null
  correction_due_on: string | null
  county: string
  current_level: string | null
  current_title: string | null
  current_title_date: string | null
  declared_last_year: boolean | null
  degree: string | null
  degree_class: Generated<string>
  desk: Generated<string>
  education: string | null
  education_proof: string | null
  employer_id: number
  employer_submitted_at: Instant | null
  ended_at: Instant | null
  entered_at: Instant
  entered_on: Generated<string>
  entrustment_no: string | null
  ethnicity: string | null
  exam_based: boolean | null
  excellent_years: number[] | null
  exemption_form_no: string | null
  file_entered_at: Instant
  file_furthest_stage: string
  file_stage: string
  fine_level: string | null
  first_declaration: boolean | null
  form_checked_on: string | null
  furthest_stage: string
  gender: string | null
  id: Generated<number>
  id_doubts: string[] | null
  id_number_cipher: Buffer | null
  id_number_hash: Buffer | null
  id_number_masked: string | null
  id_type: string
  import_run_id: number | null
  level: string
  meeting_on: string | null
  name: string
  not_accepted_reason: string | null
  notice_from: string | null
  notice_objection: string | null
  notice_to: string | null
  outcome: string | null
  paper_copies: number | null
  paper_desk: string | null
  paper_duplex: boolean | null
  paper_received_on: string | null
  pathway: string
  pending: Generated<boolean>
  person_status: string | null
  platform_no: string
  policies: Generated<string[]>
  policy_note: string | null
  political_class: Generated<string>
  political_status: string | null
  qualification_no: string | null
  recorded_entrustment_no: string | null
  recorded_paper_copies: number | null
  recorded_paper_desk: string | null
  recorded_paper_duplex: boolean | null
  recorded_paper_on: string | null
  result_notice_from: string | null
  result_notice_to: string | null
  result_objection: string | null
  return_class: Generated<string>
  return_decided: string | null
  return_itemised: boolean | null
  return_reason: string | null
  returned_from: string | null
  route: string
  search_text: string
  series: string
  service_months: number | null
  service_years: number[] | null
  social_insurance: boolean | null
  specialty: string | null
  specialty_name: Generated<string | null>
  stage: string
  submitted_at: Instant | null
  supervisor: string | null
  target_title: string | null
  version: Generated<number>
  vote: string | null
  way_at: Generated<ArrayType<Instant>>
  way_day: Generated<ArrayType<string>>
  way_rank: Generated<number[]>
  way_returned_on: string | null
  way_stage: Generated<string[]>
  way_vote: string[] | null
  written_none: Generated<string[]>
  year: number
}

export interface Employer {
  code: string | null
  county: string
  id: Generated<number>
  name: string
  nature: string | null
  supervisor: string | null
}

export interface FileProof {
  account_id: number
  file_hash: Buffer
  id: Generated<number>
  made_at: Instant
  manifest: Buffer
  said_hash: Buffer
  shape: Buffer
  signature: Buffer
}

export interface FindingAcknowledgement {
  account_id: number
  account_name: string
  acknowledged_at: Instant
  committee: string | null
  facts: string
  id: Generated<number>
  platform_no: string | null
  reason: string
  rule: string
  withdrawn_at: Instant | null
  withdrawn_by: string | null
  year: number
}

export interface FindingBasis {
  day: string
  filled_to: Generated<number | null>
  fingerprint: string
  year: number
}

export interface FindingDue {
  day: string | null
  declaration_id: number | null
  id: Generated<BigInteger>
  year: number | null
}

export interface FindingTally {
  acknowledged: number
  acknowledged_milder: number
  cannot_check: number
  committee: string | null
  county: string
  day: string
  furthest_stage: string
  level: string
  milder: number
  outcome: string | null
  pathway: string
  rule: number
  series: string
  stage: string
  supervisor: string | null
  violated: number
  vote: string | null
  year: number
}

export interface Flow {
  committee: string | null
  county: string
  day: string
  furthest_stage: string
  highest: number
  level: string
  lowest: number
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  vote: string | null
  year: number
}

export interface FlowChanged {
  committee: string | null
  county: string | null
  day: string | null
  furthest_stage: string | null
  highest: number | null
  level: string | null
  lowest: number | null
  n: number | null
  outcome: string | null
  pathway: string | null
  series: string | null
  stage: string | null
  supervisor: string | null
  vote: string | null
  year: number | null
}

export interface Form {
  account_id: number
  account_name: string
  changed_at: Instant
  file: Buffer
  file_name: string
  id: Generated<number>
  name: string
  shared: boolean
  tags: Generated<JsonColumn>
  typed: Generated<JsonColumn>
  version: Generated<number>
}

export interface FrozenYear {
  account_id: number
  account_name: string
  cut_off: string
  figures: JsonColumn
  file: Buffer
  file_hash: Buffer
  file_name: string
  frozen_at: Instant
  id: Generated<number>
  note: string
  reports: JsonColumn | null
  row_count: number
  rows: Buffer
  serial: number
  year: number
}

export interface ImportBefore {
  declaration_id: number
  image: JsonColumn
  import_run_id: number
}

export interface ImportDeclaration {
  agency_letter_no: string | null
  aid_approved: boolean | null
  aid_from: string | null
  aid_to: string | null
  birth_date: string | null
  blank_columns: string[] | null
  ce_exempt_years: number[] | null
  ce_missing: string[] | null
  certificate_no: string | null
  committee: string | null
  committee_submission_count: number | null
  confirmed_on: string | null
  content_hash: string
  continuing_education: string | null
  correction_due_on: string | null
  county: string
  current_level: string | null
  current_title: string | null
  current_title_date: string | null
  degree: string | null
  education: string | null
  education_proof: string | null
  employer_code: string | null
  employer_name: string
  employer_nature: string | null
  employer_submitted_at: Instant | null
  ended_at: Instant | null
  entered_at: Instant
  entrustment_no: string | null
  ethnicity: string | null
  event_at: ArrayType<Instant>
  event_source: string[]
  event_stage: string[]
  exam_based: boolean | null
  excellent_years: number[] | null
  exemption_form_no: string | null
  fine_level: string | null
  first_declaration: boolean | null
  form_checked_on: string | null
  furthest_stage: string
  gender: string | null
  id_doubts: string[] | null
  id_number_cipher: Buffer | null
  id_number_hash: Buffer | null
  id_number_masked: string | null
  id_type: string
  import_run_id: number
  level: string
  meeting_on: string | null
  name: string
  not_accepted_reason: string | null
  notice_from: string | null
  notice_objection: string | null
  notice_to: string | null
  outcome: string | null
  paper_copies: number | null
  paper_desk: string | null
  paper_duplex: boolean | null
  paper_received_on: string | null
  pathway: string
  person_status: string | null
  platform_no: string
  policy_note: string | null
  political_status: string | null
  qualification_no: string | null
  result_notice_from: string | null
  result_notice_to: string | null
  result_objection: string | null
  return_itemised: boolean | null
  return_reason: string | null
  returned_from: string | null
  route: string
  row_number: number
  search_text: string
  series: string
  service_months: number | null
  service_years: number[] | null
  social_insurance: boolean | null
  specialty: string | null
  stage: string
  stage_unsaid: boolean
  submitted_at: Instant | null
  supervisor: string | null
  target_title: string | null
  undated: boolean
  vote: string | null
  written_none: string[]
  year: number
}

export interface ImportEmployerBefore {
  employer_id: number
  image: JsonColumn | null
  import_run_id: number
  written: JsonColumn
}

export interface ImportLayout {
  account_id: number
  account_name: string
  columns: JsonColumn
  fields: JsonColumn
  id: Generated<number>
  levels: number | null
  name: string
  saved_at: Instant
}

export interface ImportRow {
  changes: Generated<JsonColumn>
  declaration_id: number | null
  import_run_id: number
  kind: string
  marks: Generated<string[]>
  platform_no: string | null
  problems: Generated<JsonColumn>
  row_number: number
  seen_version: number | null
}

export interface ImportRun {
  account_id: number
  account_name: string
  applied_at: Instant | null
  areas: Generated<JsonColumn>
  changed_count: Generated<number>
  chosen_header: JsonColumn | null
  conflict_count: Generated<number>
  error_code: string | null
  error_message: string | null
  extent: Generated<string>
  file_hash: Buffer
  file_name: string
  finished_at: Instant | null
  header: JsonColumn | null
  headline: Generated<JsonColumn>
  heads: Generated<JsonColumn>
  id: Generated<number>
  jumped_count: Generated<number>
  last_version: number | null
  missing_count: number | null
  moved_back_count: Generated<number>
  new_count: Generated<number>
  notes: Generated<JsonColumn>
  other_notice_count: Generated<number>
  read_count: Generated<number>
  reader: number | null
  rejected_count: Generated<number>
  skipped_count: Generated<number>
  started_at: Generated<Instant>
  state: string
  told: Generated<string[]>
  unchanged_count: Generated<number>
  undone_at: Instant | null
  year_given: number | null
  years: Generated<number[]>
}

export interface IssuedBrief {
  account_id: number
  account_name: string
  day: string
  figures: JsonColumn
  file: Buffer
  file_hash: Buffer
  id: Generated<number>
  issued_at: Instant
  revision: number
  scope: string
  selection: string
  serial: number
  title: string
  words: string
  years: number[]
}

export interface ListSetting {
  account_id: number
  columns: JsonColumn
  dense: boolean
}

export interface NarrowFlow {
  committee: string | null
  county: string
  day: string
  furthest_stage: string
  highest: number
  level: string
  lowest: number
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  vote: string | null
  year: number
}

export interface NarrowPast {
  committee: string | null
  county: string
  day: string
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  vote: string | null
  whole_month: boolean
  year: number
}

export interface NarrowTally {
  committee: string | null
  county: string
  entered_sum: BigInteger
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  vote: string | null
  year: number
}

export interface NarrowTrait {
  certificate_state: string
  code: string | null
  committee: string | null
  county: string
  desk: string
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  trait: string
  vote: string | null
  year: number
}

export interface PaperTemplate {
  account_id: number
  account_name: string
  changed_at: Instant
  kind: string
  scope: string
  texts: JsonColumn
  version: Generated<number>
  year: number
}

export interface PasswordHistory {
  account_id: number
  id: Generated<BigInteger>
  password_hash: string
  replaced_at: Generated<Instant>
}

export interface PastChange {
  committee: string | null
  county: string
  ended_at: Instant | null
  entered_on: string
  furthest_stage: string
  level: string
  meeting_on: string | null
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  vote: string | null
  way_day: ArrayType<string>
  way_rank: number[]
  way_stage: string[]
  way_vote: string[] | null
  year: number
}

export interface PastChanged {
  committee: string | null
  county: string | null
  day: string | null
  furthest_stage: string | null
  level: string | null
  n: number | null
  outcome: string | null
  pathway: string | null
  series: string | null
  stage: string | null
  supervisor: string | null
  vote: string | null
  year: number | null
}

export interface PastTally {
  committee: string | null
  county: string
  day: string
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  vote: string | null
  whole_month: boolean
  year: number
}

export interface PersonAgain {
  declaration_id: number
  same_year: boolean
  year: number
}

export interface PersonChange {
  declaration_id: number
}

export interface PersonYearChange {
  id_number_hash: Buffer
  year: number
}

export interface Portal {
  audit_key_fingerprint: Buffer | null
  created_at: Generated<Instant>
  id: Generated<boolean>
  id_key_fingerprint: Buffer
  kind: string
}

export interface PublicEdition {
  account_id: number
  account_name: string
  figures: JsonColumn
  file: Buffer
  file_hash: Buffer
  file_name: string
  freeze_id: number
  id: Generated<number>
  made_at: Instant
}

export interface RecoveryCode {
  account_id: number
  code_hash: Buffer
}

export interface Reminder {
  account_id: number
  account_name: string
  desk: string
  holder: string
  id: Generated<number>
  key: string
  prepared_at: Instant
  text: string
}

export interface ReminderDeclaration {
  platform_no: string
  reminder_id: number
  year: number
}

export interface ReportSetting {
  account_id: number
  code: string
  groups: string[]
}

export interface Revision {
  data_at: Instant | null
  data_batch: number | null
  id: Generated<boolean>
  merged: Generated<BigInteger>
  ordered: Generated<BigInteger>
  value: Generated<BigInteger>
}

export interface SavedView {
  account_id: number
  account_name: string
  changed_at: Instant
  id: Generated<number>
  name: string
  page: string
  roles: string[]
  search: string
}

export interface SavedViewUse {
  account_id: number
  seen_at: Instant | null
  starts: Generated<boolean>
  subscribed: Generated<boolean>
  view_id: number
}

export interface SecondFactor {
  account_id: number
  enrolled_at: Generated<Instant>
  last_step: Generated<BigInteger>
  pending: boolean
  secret_cipher: Buffer
}

export interface SecurityPolicy {
  end_asked_at: Instant | null
  end_asked_by: number | null
  password_days: number | null
  password_history: Generated<number>
  second_factor_roles: Generated<string[]>
  separated: Generated<boolean>
  session_limit: number | null
  single: Generated<boolean>
  version: Generated<number>
}

export interface Session {
  account_id: number
  address: string
  created_at: Instant
  id: Generated<BigInteger>
  seen_at: Instant
  token_hash: Buffer
}

export interface SignInFailure {
  at: Instant
  block: string
  id: Generated<BigInteger>
  username: string
}

export interface SignInPlace {
  account_id: number
  block: string
  signed_in_at: Instant
}

export interface StageEvent {
  declaration_id: number
  entered_at: Instant
  id: Generated<number>
  import_run_id: number
  source: string
  stage: string
  superseded_by: number | null
}

export interface StageStep {
  declaration_id: number | null
  entered_at: Instant | null
  id: number | null
  import_run_id: number | null
  source: string | null
  stage: string | null
}

export interface StandingContact {
  account_id: number | null
  account_name: string | null
  id: number | null
  key: string | null
  kind: string | null
  name: string | null
  note: string | null
  phone: string | null
  place: string | null
  recorded_at: Instant | null
  removed: boolean | null
}

export interface StandingRecord {
  account_id: number | null
  account_name: string | null
  committee: string | null
  copies: number | null
  desk: string | null
  document_no: string | null
  duplex: boolean | null
  from_day: string | null
  id: number | null
  id_number_hash: Buffer | null
  kind: string | null
  note: string | null
  person_name: string | null
  place: string | null
  platform_no: string | null
  recorded_at: Instant | null
  replaces: number | null
  series: string[] | null
  until_day: string | null
  withdrawn: boolean | null
  year: number | null
}

export interface Tally {
  committee: string | null
  county: string
  entered_sum: BigInteger
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  vote: string | null
  year: number
}

export interface TraitChange {
  birth_year: string | null
  certificate_state: string
  committee: string | null
  county: string
  declared_before: string | null
  degree_class: string | null
  desk: string
  education: string | null
  employer: string | null
  employer_nature: string | null
  ethnicity: string | null
  fine_level: string | null
  furthest_stage: string
  gender: string | null
  level: string
  n: number
  outcome: string | null
  pathway: string
  policies: string | null
  political_class: string | null
  result_notice: string | null
  return_class: string | null
  returns: string | null
  series: string
  specialty: string | null
  stage: string
  supervisor: string | null
  title_year: string | null
  vote: string | null
  year: number
}

export interface TraitTally {
  certificate_state: string
  code: string | null
  committee: string | null
  county: string
  desk: string
  furthest_stage: string
  level: string
  n: number
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  trait: string
  vote: string | null
  year: number
}

export interface Verdict {
  acknowledged: BigInteger
  committee: string | null
  county: string
  day: string
  declaration_id: number
  furthest_stage: string
  holds_from: Instant
  holds_until: Instant
  level: string
  milder: BigInteger
  outcome: string | null
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  unchecked: BigInteger
  violated: BigInteger
  vote: string | null
  year: number
}

export interface Waiting {
  committee: string | null
  county: string
  desk: string
  entered_on: string
  furthest_stage: string
  level: string
  n: number
  pathway: string
  series: string
  stage: string
  supervisor: string | null
  vote: string | null
  year: number
}

export interface WallLink {
  created_at: Instant
  created_by: number
  expires_at: Instant
  id: Generated<number>
  last_address: string | null
  last_used_at: Instant | null
  name: string
  revoked_at: Instant | null
  token_hash: Buffer
}

export interface WordAlias {
  account_id: number
  account_name: string
  code: string
  decided_at: Instant
  id: Generated<number>
  kind: string
  normal_word: string
  word: string
  year: number | null
}

export interface DB {
  account: Account
  audit_checkpoint: AuditCheckpoint
  audit_entry: AuditEntry
  ban: Ban
  bureau_record: BureauRecord
  calendar_day: CalendarDay
  calendar_notice: CalendarNotice
  change: Change
  change_reason: ChangeReason
  committee: Committee
  contact: Contact
  cycle: Cycle
  cycle_version: CycleVersion
  declaration: Declaration
  employer: Employer
  file_proof: FileProof
  finding_acknowledgement: FindingAcknowledgement
  finding_basis: FindingBasis
  finding_due: FindingDue
  finding_tally: FindingTally
  flow: Flow
  flow_changed: FlowChanged
  form: Form
  frozen_year: FrozenYear
  import_before: ImportBefore
  import_declaration: ImportDeclaration
  import_employer_before: ImportEmployerBefore
  import_layout: ImportLayout
  import_row: ImportRow
  import_run: ImportRun
  issued_brief: IssuedBrief
  list_setting: ListSetting
  narrow_flow: NarrowFlow
  narrow_past: NarrowPast
  narrow_tally: NarrowTally
  narrow_trait: NarrowTrait
  paper_template: PaperTemplate
  password_history: PasswordHistory
  past_change: PastChange
  past_changed: PastChanged
  past_tally: PastTally
  person_again: PersonAgain
  person_change: PersonChange
  person_year_change: PersonYearChange
  portal: Portal
  public_edition: PublicEdition
  recovery_code: RecoveryCode
  reminder: Reminder
  reminder_declaration: ReminderDeclaration
  report_setting: ReportSetting
  revision: Revision
  saved_view: SavedView
  saved_view_use: SavedViewUse
  second_factor: SecondFactor
  security_policy: SecurityPolicy
  session: Session
  sign_in_failure: SignInFailure
  sign_in_place: SignInPlace
  stage_event: StageEvent
  stage_step: StageStep
  standing_contact: StandingContact
  standing_record: StandingRecord
  tally: Tally
  trait_change: TraitChange
  trait_tally: TraitTally
  verdict: Verdict
  waiting: Waiting
  wall_link: WallLink
  word_alias: WordAlias
}
