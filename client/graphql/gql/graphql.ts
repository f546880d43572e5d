/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an account may be given. Lists hold only what fits the role. */
export type AccountInput = {
  /** Committee codes, for a role whose scope reads them. */
  committees: Array<string>;
  /** GB/T 2260 codes of counties, for a role whose scope reads them. */
  counties: Array<string>;
  /** Departments it supervises for, for a role whose scope reads them. */
  departments: Array<string>;
  /** Name of the office or person that uses the account, at most 40 characters. */
  displayName: string;
  /** Account.id; null makes a new account. */
  id?: string | number | null | undefined;
  /** The role that the account is given. */
  role: Role;
  /** Of a new account; an old one keeps its own. */
  username?: string | null | undefined;
  /** Account.version as it was seen; needed with an id. */
  version?: number | null | undefined;
};

/** What an account may do; each operation and route of the interface asks for one of them. */
export type Action =
  /** Explain findings about the review committees. */
  | 'ACKNOWLEDGE_COMMITTEE_FINDINGS'
  /** Explain findings about declarations in the account’s scope. */
  | 'ACKNOWLEDGE_FINDINGS'
  /** Change the password of the own account. */
  | 'CHANGE_OWN_PASSWORD'
  /** Decide what unknown words and headers of files mean. */
  | 'DECIDE_WORDS'
  /** Save the holidays of a calendar year. */
  | 'EDIT_CALENDAR'
  /** Keep the contacts of offices and employers. */
  | 'EDIT_CONTACTS'
  /** Save the dates and rules of a review year. */
  | 'EDIT_CYCLE'
  /** Change the policy for passwords, sessions and second factors. */
  | 'EDIT_POLICY'
  /** End other sessions of the own account. */
  | 'END_OWN_SESSIONS'
  /** Return the accounts to the city bureau, together with a second of the three officers. */
  | 'END_SEPARATION'
  /** Write why figures of a year moved much against the year before. */
  | 'EXPLAIN_CHANGES'
  /** Export the workbooks of the annual statistics. */
  | 'EXPORT_ANNUAL'
  /** Export the audit record as a workbook. */
  | 'EXPORT_AUDIT'
  /** Export the public edition of frozen statistics. */
  | 'EXPORT_PUBLIC'
  /** Export declarations in the account’s scope, ID numbers masked. */
  | 'EXPORT_ROWS'
  /** Export declarations with whole ID numbers, each export recorded. */
  | 'EXPORT_UNMASKED'
  /** File a year’s statistics for good (归档). */
  | 'FREEZE'
  /** Give accounts their role and scope. */
  | 'GRANT_RIGHTS'
  /** Import files and write what they hold. */
  | 'IMPORT'
  /** Unlock accounts after failed sign-ins, and remove a lost second factor. */
  | 'LIFT_LOCKS'
  /** Make, name, disable and enable accounts, and reset passwords. */
  | 'MANAGE_ACCOUNTS'
  /** Enrol or remove the second factor of the own account. */
  | 'MANAGE_OWN_SECOND_FACTOR'
  /** See, make and revoke the links with which screens show 大屏. */
  | 'MANAGE_WALL_LINKS'
  /** Prepare reminders for the desks with waiting work. */
  | 'PREPARE_REMINDERS'
  /** Record that a person is banned from declaring (五(三)). */
  | 'RECORD_BAN'
  /** Record letters that entrust a review to another committee (四(三)). */
  | 'RECORD_ENTRUSTMENT'
  /** Record the filing of committees and expert pools (八(一)2). */
  | 'RECORD_FILING'
  /** Record review meetings and public notices of results (二(三), 八(二)). */
  | 'RECORD_MEETING'
  /** Record paper received at the account’s own desk (二(二), 七). */
  | 'RECORD_PAPER'
  /** See the whole ID number of one person, each look recorded. */
  | 'REVEAL_PERSONAL'
  /** Search declarations by a whole ID number. */
  | 'SEARCH_ID_NUMBER'
  /** Hand the accounts over to three separate officers (三员分立). */
  | 'SEPARATE_OFFICERS'
  /** See the accounts with their rights. */
  | 'VIEW_ACCOUNTS'
  /** See and verify the audit record (审计记录). */
  | 'VIEW_AUDIT'
  /** See when the data were last backed up, and whether a backup is due. */
  | 'VIEW_BACKUP'
  /** See the register of the review committees. */
  | 'VIEW_COMMITTEES'
  /** See the notices, their dates and the working calendar. */
  | 'VIEW_CYCLE'
  /** See the declarations in the account’s scope. */
  | 'VIEW_DECLARATIONS'
  /** See what the rules of the notice find. */
  | 'VIEW_FINDINGS'
  /** See the archived statistics and how today’s data differ. */
  | 'VIEW_FREEZES'
  /** See where the own account is signed in. */
  | 'VIEW_OWN_SESSIONS'
  /** See what waits on which desk. */
  | 'VIEW_PENDING'
  /** See the policy for passwords, sessions and second factors (安全策略). */
  | 'VIEW_POLICY'
  /** See the statistics and export them as tables. */
  | 'VIEW_STATISTICS'
  /** See the counts of 大屏; a screen may also do this with a link. */
  | 'VIEW_WALL'
  /** Change the words of official papers (公文模板) and issue a brief (签发简报). */
  | 'WRITE_PAPERS';

/** Age of the applicant (年龄段) on 31 December of the review year, in bands. */
export type AgeBand =
  /** The applicant’s age is in the band 36–45岁 (36–45). */
  | 'FROM_36_TO_45'
  /** The applicant’s age is in the band 46–55岁 (46–55). */
  | 'FROM_46_TO_55'
  /** The applicant’s age is in the band 56岁及以上 (56 and over). */
  | 'FROM_56'
  /** The applicant’s age is in the band 35岁及以下 (35 and under). */
  | 'UP_TO_35';

/** Age of the applicant (年龄组) on 31 December of the review year, in bands of five years. */
export type AgeFive =
  /** The applicant’s age is in the band 26–30岁 (26–30). */
  | 'FROM_26_TO_30'
  /** The applicant’s age is in the band 31–35岁 (31–35). */
  | 'FROM_31_TO_35'
  /** The applicant’s age is in the band 36–40岁 (36–40). */
  | 'FROM_36_TO_40'
  /** The applicant’s age is in the band 41–45岁 (41–45). */
  | 'FROM_41_TO_45'
  /** The applicant’s age is in the band 46–50岁 (46–50). */
  | 'FROM_46_TO_50'
  /** The applicant’s age is in the band 51–55岁 (51–55). */
  | 'FROM_51_TO_55'
  /** The applicant’s age is in the band 56–60岁 (56–60). */
  | 'FROM_56_TO_60'
  /** The applicant’s age is in the band 61岁及以上 (61 and over). */
  | 'FROM_61'
  /** The applicant’s age is in the band 未填 (Not given). */
  | 'UNKNOWN'
  /** The applicant’s age is in the band 25岁及以下 (25 and under). */
  | 'UP_TO_25';

/** Kind of action that the audit records (审计记录). */
export type AuditEvent =
  /** The recorded action is 修改账号 (Account changed). */
  | 'ACCOUNT_CHANGED'
  /** The recorded action is 新建账号 (Account created). */
  | 'ACCOUNT_CREATED'
  /** The recorded action is 停用账号 (Account disabled). */
  | 'ACCOUNT_DISABLED'
  /** The recorded action is 启用账号 (Account enabled). */
  | 'ACCOUNT_ENABLED'
  /** The recorded action is 解除登录锁定 (Sign-in unlocked). */
  | 'ACCOUNT_UNLOCKED'
  /** The recorded action is 撤回预警说明 (Explanation withdrawn). */
  | 'ACKNOWLEDGEMENT_WITHDRAWN'
  /** The recorded action is 审计记录缺失 (Entries lost). */
  | 'AUDIT_END_LOST'
  /** The recorded action is 清理过期审计记录 (Old entries removed). */
  | 'AUDIT_PURGED'
  /** The recorded action is 校验审计记录 (Chain verified). */
  | 'AUDIT_VERIFIED'
  /** The recorded action is 从备份恢复 (Restored from a backup). */
  | 'BACKUP_RESTORED'
  /** The recorded action is 签发简报 (Brief issued). */
  | 'BRIEF_ISSUED'
  /** The recorded action is 保存工作日历 (Calendar saved). */
  | 'CALENDAR_SAVED'
  /** The recorded action is 说明异常变化 (Changes explained). */
  | 'CHANGES_EXPLAINED'
  /** The recorded action is 登记联系方式 (Contact saved). */
  | 'CONTACT_SAVED'
  /** The recorded action is 保存年度周期 (Cycle saved). */
  | 'CYCLE_SAVED'
  /** The recorded action is 导出 (Exported). */
  | 'EXPORTED'
  /** The recorded action is 说明预警 (Finding explained). */
  | 'FINDING_ACKNOWLEDGED'
  /** The recorded action is 删除上级表 (Form deleted). */
  | 'FORM_DELETED'
  /** The recorded action is 保存上级表 (Form saved). */
  | 'FORM_SAVED'
  /** The recorded action is 更换证件号密钥 (ID key changed). */
  | 'ID_KEY_ROTATED'
  /** The recorded action is 查看完整证件号 (ID number shown). */
  | 'ID_NUMBER_REVEALED'
  /** The recorded action is 写入导入 (Import applied). */
  | 'IMPORT_APPLIED'
  /** The recorded action is 放弃导入 (Import discarded). */
  | 'IMPORT_DISCARDED'
  /** The recorded action is 上传导入文件 (File uploaded). */
  | 'IMPORT_RECEIVED'
  /** The recorded action is 撤销导入 (Import undone). */
  | 'IMPORT_UNDONE'
  /** The recorded action is 删除表头版式 (Layout deleted). */
  | 'LAYOUT_FORGOTTEN'
  /** The recorded action is 保存表头版式 (Layout saved). */
  | 'LAYOUT_SAVED'
  /** The recorded action is 登录锁定 (Sign-in locked). */
  | 'LOCKED'
  /** The recorded action is 启用三员分立 (Officers separated). */
  | 'OFFICERS_SEPARATED'
  /** The recorded action is 保存公文模板 (Paper template saved). */
  | 'PAPER_TEMPLATE_SAVED'
  /** The recorded action is 修改密码 (Password changed). */
  | 'PASSWORD_CHANGED'
  /** The recorded action is 修改密码失败 (Password change failed). */
  | 'PASSWORD_CHANGE_FAILED'
  /** The recorded action is 重置密码 (Password reset). */
  | 'PASSWORD_RESET'
  /** The recorded action is 修改安全策略 (Security policy changed). */
  | 'POLICY_CHANGED'
  /** The recorded action is 更正登记 (Record corrected). */
  | 'RECORD_CORRECTED'
  /** The recorded action is 登记 (Recorded). */
  | 'RECORD_MADE'
  /** The recorded action is 撤回登记 (Record withdrawn). */
  | 'RECORD_WITHDRAWN'
  /** The recorded action is 更换恢复码 (Recovery codes renewed). */
  | 'RECOVERY_CODES_RENEWED'
  /** The recorded action is 越权被拒 (Refused). */
  | 'REFUSED'
  /** The recorded action is 准备催办 (Reminder prepared). */
  | 'REMINDER_PREPARED'
  /** The recorded action is 授予权限 (Rights granted). */
  | 'RIGHTS_GRANTED'
  /** The recorded action is 启用动态验证码 (Second factor enrolled). */
  | 'SECOND_FACTOR_ENROLLED'
  /** The recorded action is 停用动态验证码 (Second factor removed). */
  | 'SECOND_FACTOR_REMOVED'
  /** The recorded action is 重置动态验证码 (Second factor reset). */
  | 'SECOND_FACTOR_RESET'
  /** The recorded action is 停用三员分立 (Separation ended). */
  | 'SEPARATION_ENDED'
  /** The recorded action is 申请停用三员分立 (End of separation requested). */
  | 'SEPARATION_END_ASKED'
  /** The recorded action is 结束会话 (Session ended). */
  | 'SESSION_ENDED'
  /** The recorded action is 登录 (Signed in). */
  | 'SIGN_IN'
  /** The recorded action is 登录失败 (Sign-in failed). */
  | 'SIGN_IN_FAILED'
  /** The recorded action is 退出登录 (Signed out). */
  | 'SIGN_OUT'
  /** The recorded action is 归档年度统计 (Year archived). */
  | 'STATISTICS_FROZEN'
  /** The recorded action is 生成大屏链接 (Wall link made). */
  | 'WALL_LINK_MADE'
  /** The recorded action is 大屏打开链接 (Wall link opened). */
  | 'WALL_LINK_OPENED'
  /** The recorded action is 收回大屏链接 (Wall link revoked). */
  | 'WALL_LINK_REVOKED'
  /** The recorded action is 认定用词 (Word decided). */
  | 'WORD_DECIDED'
  /** The recorded action is 取消用词认定 (Word forgotten). */
  | 'WORD_FORGOTTEN'
  /** The recorded action is 核验工作簿 (Workbook verified). */
  | 'WORKBOOK_VERIFIED';

/** Conditions by which entries of the audit are selected. */
export type AuditFilter = {
  /** Kinds of events; null or an empty list for all of them. */
  event?: Array<AuditEvent> | null | undefined;
  /** The first day in Beijing time, inclusive; null for no first day. */
  from?: string | null | undefined;
  /** The last day in Beijing time, inclusive; null for no last day. */
  until?: string | null | undefined;
  /** A whole username; null for the entries of all accounts. */
  username?: string | null | undefined;
};

/** A decision that bans a person from declaring for three years (五(三)). */
export type BanInput = {
  /** Day on which the ban was decided (处理决定日期), in Beijing time. */
  decidedOn: string;
  /** Number of the document that decides the ban (决定文号); null when it has none. */
  documentNo?: string | null | undefined;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
  /** Codes of the series for which the ban holds; null for the cycle’s setting. */
  series?: Array<string> | null | undefined;
  /** Last day of the ban; computed from the cycle’s number of years when it is null. */
  until?: string | null | undefined;
};

/** Which government announced a year’s holidays. */
export type CalendarLayer =
  /** The holidays are of the layer 国务院办公厅 (State Council). */
  | 'NATIONAL'
  /** The holidays are of the layer 自治区 (Xinjiang). */
  | 'REGIONAL';

/** All holidays of one layer of a year. */
export type CalendarNoticeInput = {
  /** Whether these are the national or the regional holidays. */
  layer: CalendarLayer;
  /** Why the holidays are changed; null when there is nothing to say. */
  note?: string | null | undefined;
  /** CalendarNotice.id of the version that was changed, 0 where there was none: saving is refused when there is another one meanwhile. Absent to replace any. */
  replaces?: string | number | null | undefined;
  /** Document that announces the holidays (出处); may be empty when the text is a JSON file that contains it. */
  source: string;
  /** Lines such as 2027-01-01/2027-01-03,休,元旦 and 2027-02-06,班, or the content of a JSON file. */
  text: string;
  /** Calendar year of the holidays, such as 2026. */
  year: number;
};

/** Whether a certificate was issued (发证情况). */
export type CertificateState =
  /** The certificate is 已发证 (Issued). */
  | 'ISSUED'
  /** The certificate is 未发证 (Not issued). */
  | 'NONE';

/** Policy of the notice that a declaration claims (政策标记). */
export type ClaimedPolicy =
  /** The declaration claims the policy 援疆 (Aid to Xinjiang). */
  | 'AID_XINJIANG'
  /** The declaration claims the policy 继续教育免试 (Continuing education waived). */
  | 'CE_EXEMPT'
  /** The declaration claims the policy 提前1年申报 (One year early). */
  | 'EARLY'
  /** The declaration claims the policy 破格申报 (Exceptional). */
  | 'EXCEPTIONAL'
  /** The declaration claims the policy 职业（执业）资格 (Professional qualification). */
  | 'QUALIFICATION'
  /** The declaration claims the policy 高技能人才 (Highly skilled worker). */
  | 'SKILLED_TALENT'
  /** The declaration claims the policy 直接认定高一级职称 (Next level by determination). */
  | 'STEP_UP'
  /** The declaration claims the policy 转评 (Change of series). */
  | 'TRANSFER';

/** How often the committee returned a declaration (评委会退回, 五(二)2). */
export type CommitteeReturns =
  /** By its committee it was 退回 4 次及以上 (returned four times or more). */
  | 'MORE'
  /** By its committee it was 退回 1 次 (returned once). */
  | 'ONCE'
  /** By its committee it was 退回 3 次 (returned three times). */
  | 'THRICE'
  /** By its committee it was 退回 2 次 (returned twice). */
  | 'TWICE';

/** A contact to store; without name, place and phone the earlier one is removed. */
export type ContactInput = {
  /** GB/T 2260 code of a county, code of a committee, or the name of a department or an employer. */
  key: string;
  /** Kind of desk that the contact belongs to. */
  kind: ContactKind;
  /** Name of the office or person to be phoned; null to leave it out. */
  name?: string | null | undefined;
  /** Remark about the contact; null to leave it out. */
  note?: string | null | undefined;
  /** Phone number as it is dialled; null to leave it out. */
  phone?: string | null | undefined;
  /** Place of the desk; null to leave it out. */
  place?: string | null | undefined;
};

/** Kind of desk whose contact the bureau maintains itself. */
export type ContactKind =
  /** The HR bureau of the city (市人社局). */
  | 'CITY_HR'
  /** A reviewing body whose phone annex 4 doesn’t have (评委会). */
  | 'COMMITTEE'
  /** The HR bureau of a county (区县人社局). */
  | 'COUNTY_HR'
  /** An employer that forwards declarations (用人单位). */
  | 'EMPLOYER'
  /** A supervising department of employers (主管部门). */
  | 'SUPERVISOR';

/** Changes by which a year’s cycle is made from another year’s. */
export type CycleDraftInput = {
  /** Year of the cycle from which the draft is made; the same year to edit the present cycle. */
  basedOn: number;
  /** CycleDraft.lastVersion as it was first seen; absent to save whatever others saved meanwhile. */
  lastVersion?: string | number | null | undefined;
  /** Why the cycle is saved, kept in its history; null when there is nothing to say. */
  note?: string | null | undefined;
  /** Whether the first day of a public notice counts (公示起始日计入); absent to take the other cycle’s setting. */
  noticeStartDayCounted?: boolean | null | undefined;
  /** Title of the notice; absent to take the other cycle’s with the new year. */
  title?: string | null | undefined;
  /** Dates of the windows; absent to move the other cycle’s dates by working days. */
  windows?: Array<CycleDraftWindowInput> | null | undefined;
  /** Review year of the draft (年度), such as 2027. */
  year: number;
};

/** The dates that one window of a draft is given. */
export type CycleDraftWindowInput = {
  /** End of the period, exclusive: for a last day it is the first instant of the next day. */
  endsAt?: string | null | undefined;
  /** Identifier of the window, as in CycleWindow.id. */
  id: string;
  /** First instant of the period, inclusive; null for a deadline without a beginning. */
  startsAt?: string | null | undefined;
  /** The notice’s words for the window; absent to keep them. */
  text?: string | null | undefined;
};

/** State of the deadline of the stage that a declaration is at. */
export type DeadlineState =
  /** 未到期 (In time): Pending with time left. */
  | 'LATER'
  /** 临近截止 (Due soon): Pending with no more working days left than the cycle sets. */
  | 'NEAR'
  /** 没有期限 (No deadline): Pending where neither the notice nor we set a date. */
  | 'NONE'
  /** 逾期 (Overdue): Pending past a deadline the notice sets. */
  | 'OVERDUE'
  /** 建议催办 (Reminder suggested): Pending past a date that we propose; the notice sets none, so it is not overdue. */
  | 'REMIND';

/** Filter of all figures, lists and exports: a declaration must fulfil every field that is given. A page’s URL has the same names. */
export type DeclarationFilter = {
  /** Age bands (年龄段) as of 31 December of the year. */
  ageBand?: Array<AgeBand> | null | undefined;
  /** Ages in bands of five years (年龄组) as of 31 December of the year. */
  ageFive?: Array<AgeFive> | null | undefined;
  /** Whether a certificate was issued (发证情况). */
  certificateState?: Array<CertificateState> | null | undefined;
  /** Codes of reviewing bodies, as in Declaration.committee, where “-” stands for none given. */
  committee?: Array<string> | null | undefined;
  /** How often the committee returned the declaration (评委会退回), any of these; other returns don’t count. */
  committeeReturns?: Array<CommitteeReturns> | null | undefined;
  /** First day, inclusive, on which it was confirmed (确认日期). */
  confirmedFrom?: string | null | undefined;
  /** Last day, inclusive, on which it was confirmed (确认日期). */
  confirmedUntil?: string | null | undefined;
  /** Codes of counties by GB/T 2260, where 650500 means 市直. */
  county?: Array<string> | null | undefined;
  /** States of the deadline of the declaration’s stage, any of them. */
  deadline?: Array<DeadlineState> | null | undefined;
  /** Whether the applicants declared in the year before, too (上年申报). */
  declaredBefore?: Array<DeclaredBefore> | null | undefined;
  /** Classes of academic degree (学位类别), of the words that the files have. */
  degreeClass?: Array<DegreeClass> | null | undefined;
  /** Desks (办理方) that hold the current stage. */
  desk?: Array<Desk> | null | undefined;
  /** First day, inclusive, on which the deadline of its stage ends (期限), of declarations in progress, in Beijing time. */
  dueFrom?: string | null | undefined;
  /** Last day, inclusive, on which the deadline of its stage ends (期限), of declarations in progress, in Beijing time. */
  dueUntil?: string | null | undefined;
  /** Groups of highest education (学历). */
  education?: Array<Education> | null | undefined;
  /** Identifiers of employers, as in Employer.id. */
  employer?: Array<string | number> | null | undefined;
  /** Kinds of employer (单位性质), any of them. */
  employerNature?: Array<EmployerNature> | null | undefined;
  /** First day on which the current stage was entered, inclusive, in Beijing time. */
  enteredAfter?: string | null | undefined;
  /** Day before which the current stage was entered, in Beijing time. */
  enteredBefore?: string | null | undefined;
  /** Whether the applicants are of the Han or of another ethnic group (民族类别). */
  ethnicClass?: Array<EthnicClass> | null | undefined;
  /** Ethnic groups (族别), by their Chinese names. */
  ethnicity?: Array<string> | null | undefined;
  /** Numbers of rules for declarations, such as R01, any of which finds something in the declaration. */
  finding?: Array<string> | null | undefined;
  /** States of the findings in `finding`; open ones when it isn’t given. */
  findingState?: Array<FindingState> | null | undefined;
  /** Furthest stages ever reached (最远环节). */
  furthestStage?: Array<Stage> | null | undefined;
  /** Sexes (性别) of the applicants. */
  gender?: Array<Gender> | null | undefined;
  /** Finest levels known (层级): 正高级, 副高级 …, and those of which the files give only 高级 or 初级. */
  gradedLevel?: Array<GradedLevel> | null | undefined;
  /** Levels of the titles applied for (级别). */
  level?: Array<Level> | null | undefined;
  /** Measures, all of which must count the declaration: so a figure opens the declarations that it counts. */
  measure?: Array<Measure> | null | undefined;
  /** Whether the declaration has gone on since one of the reminders in `reminder`; says nothing without it. */
  moved?: boolean | null | undefined;
  /** A day: only declarations that fulfil the other conditions now, or on the past day that is asked for, and not at the end of that day. */
  newSince?: string | null | undefined;
  /** Reasons for which declarations were not accepted (不予受理原因), any of them. */
  notAcceptedReason?: Array<NotAcceptedReason> | null | undefined;
  /** Identifiers of single declarations, as in Declaration.id: those that a person chose in a list. */
  only?: Array<string | number> | null | undefined;
  /** Outcomes by which declarations ended (结局). */
  outcome?: Array<Outcome> | null | undefined;
  /** Whether the declaration is pending and past a deadline that the notice sets (逾期). */
  overdue?: boolean | null | undefined;
  /** Whether the declaration is on a desk of the viewer: of its county, its committees or its departments. The same address shows everyone their own. */
  own?: boolean | null | undefined;
  /** First day, inclusive, on which its paper was received (纸质材料接收日期), in Beijing time. */
  paperFrom?: string | null | undefined;
  /** Last day, inclusive, on which its paper was received (纸质材料接收日期), in Beijing time. */
  paperUntil?: string | null | undefined;
  /** Ways in which titles are applied for (申报途径). */
  pathway?: Array<Pathway> | null | undefined;
  /** Whether the declaration is in progress and on an office’s desk (待审). */
  pending?: boolean | null | undefined;
  /** Only the declaration at which each person is counted for any of these numbers of people (按人计): the one of the highest level among those that the other conditions select. */
  persons?: Array<PersonMeasure> | null | undefined;
  /** Dimensions whose conditions are those of a group: `persons` is decided among the declarations without them, as in a table of people. */
  personsBy?: Array<Dimension> | null | undefined;
  /** Policies that the declaration claims (政策标记), any of them; it may claim several. */
  policy?: Array<ClaimedPolicy> | null | undefined;
  /** Classes of political status (政治面貌类别), of the words that the files have. */
  politicalClass?: Array<PoliticalClass> | null | undefined;
  /** Identifiers of reminders, as in Reminder.id, any of which mentions the declaration. */
  reminder?: Array<string | number> | null | undefined;
  /** Classes of the reasons for which declarations were returned (退回原因类别). */
  returnClass?: Array<ReturnClass> | null | undefined;
  /** Administrative lines of the employers (隶属关系). */
  route?: Array<Route> | null | undefined;
  /** Part of a name, number or employer, or pinyin initials; a whole ID number finds its declarations (市人社局 only). */
  search?: string | null | undefined;
  /** Codes of series (系列（专业）), as in Declaration.series. */
  series?: Array<string> | null | undefined;
  /** Specialties (申报专业) as the files write them, where “-” stands for none given. */
  specialty?: Array<string> | null | undefined;
  /** Stages at which declarations are (当前环节). */
  stage?: Array<Stage> | null | undefined;
  /** First day, inclusive, on which the applicant submitted it (提交时间), in Beijing time. */
  submittedFrom?: string | null | undefined;
  /** Last day, inclusive, on which the applicant submitted it (提交时间), in Beijing time. */
  submittedUntil?: string | null | undefined;
  /** Names of supervising departments (主管部门), where “-” stands for none given. */
  supervisor?: Array<string> | null | undefined;
  /** Years in the present title (任职年限) as of 31 December of the year. */
  tenure?: Array<Tenure> | null | undefined;
  /** Results of the vote (评审结果). */
  vote?: Array<Vote> | null | undefined;
  /** Review years (年度), at least one. */
  year: Array<number>;
};

/** Order of the list; rows that are equal in it are sorted by id. */
export type DeclarationSort = {
  /** Direction of the order: ascending unless it is given. */
  direction?: SortDirection;
  /** Field by which the list is sorted. */
  field: DeclarationSortField;
};

/** Field by which a list of declarations can be sorted. */
export type DeclarationSortField =
  /** Sorted by county, in the order of the county codes. */
  | 'COUNTY'
  /** Sorted by the name of the employer. */
  | 'EMPLOYER'
  /** Sorted by when the current stage was entered. */
  | 'ENTERED_ON'
  /** Sorted by the office that has it (办理方): committees, county bureaus, the city bureau, departments, employers, applicants. Rows of one office stand together; ended declarations come last. */
  | 'HOLDER'
  /** Sorted by the level of the title. */
  | 'LEVEL'
  /** Sorted by the name of the applicant. */
  | 'NAME'
  /** Sorted by the outcome; declarations in progress come last. */
  | 'OUTCOME'
  /** Sorted by the way in which the title is applied for, as the notice lists them. */
  | 'PATHWAY'
  /** Sorted by the declaration number (申报编号). */
  | 'PLATFORM_NO'
  /** Sorted by series, in the order of the notice. */
  | 'SERIES'
  /** Sorted by stage, in the order of the notice. */
  | 'STAGE'
  /** Sorted by when the applicant submitted it. */
  | 'SUBMITTED_AT'
  /** Sorted by urgency: what is late (逾期) first, then by the next deadline, then by the longest waiting time; ended declarations come last. */
  | 'URGENCY'
  /** Sorted by the result of the vote; those without one come last. */
  | 'VOTE'
  /** Sorted by the time at the current stage; ended declarations come last. */
  | 'WAITED';

/** Whether the applicant declared in the year before, too (上年申报). */
export type DeclaredBefore =
  /** The applicant is compared with the year before: 上年已报 (Declared last year). */
  | 'LAST_YEAR'
  /** The applicant is compared with the year before: 新申报 (New). */
  | 'NEW'
  /** The applicant is compared with the year before: 无法比对 (Can’t be compared). */
  | 'UNKNOWN';

/** Class of academic degree (学位类别), of the words that files have. */
export type DegreeClass =
  /** The applicant’s degree is 学士 (Bachelor). */
  | 'BACHELOR'
  /** The applicant’s degree is 博士 (Doctor). */
  | 'DOCTOR'
  /** The applicant’s degree is 硕士 (Master). */
  | 'MASTER'
  /** The applicant’s degree is 无学位 (No degree). */
  | 'NONE'
  /** The applicant’s degree is 其他 (Other). */
  | 'OTHER'
  /** The applicant’s degree is 未填 (Not given). */
  | 'UNKNOWN';

/** Desk (办理方): the office or person that holds the work of a stage. */
export type Desk =
  /** The work lies with the desk 申报人 (Applicant). */
  | 'APPLICANT'
  /** The work lies with the desk 市人社局 (City HR bureau). */
  | 'CITY_HR'
  /** The work lies with the desk 评审委员会 (Committee). */
  | 'COMMITTEE'
  /** The work lies with the desk 区县人社局 (County HR bureau). */
  | 'COUNTY_HR'
  /** The work lies with the desk 用人单位 (Employer). */
  | 'EMPLOYER'
  /** The work lies with the desk 主管部门 (Supervising department). */
  | 'SUPERVISOR';

/** One desk that a reminder is prepared for, named by the fields that DeskLoad names it by. */
export type DeskHolder = {
  /** Code of the committee; null for desks that aren’t a committee’s. */
  committee?: string | null | undefined;
  /** Code of the county; null for desks that aren’t an employer’s or a county’s. */
  county?: string | null | undefined;
  /** Kind of desk (办理方): which office or person holds the work. */
  desk: Desk;
  /** Identifier of the employer; null for desks that aren’t an employer’s. */
  employer?: string | number | null | undefined;
  /** Name of the department; null for desks that aren’t a department’s. */
  supervisor?: string | null | undefined;
};

/** Attribute that statistics can be grouped by. */
export type Dimension =
  /** The groups are those of 年龄段 (Age band). */
  | 'AGE_BAND'
  /** The groups are those of 年龄组 (Age, by five years). */
  | 'AGE_FIVE'
  /** The groups are those of 发证情况 (Certificate issued). */
  | 'CERTIFICATE'
  /** The groups are those of 评审委员会 (Committee). */
  | 'COMMITTEE'
  /** The groups are those of 区县 (County). */
  | 'COUNTY'
  /** The groups are those of 上年申报 (Last year). */
  | 'DECLARED_BEFORE'
  /** The groups are those of 学位类别 (Class of degree). */
  | 'DEGREE'
  /** The groups are those of 学历 (Education). */
  | 'EDUCATION'
  /** The groups are those of 工作单位 (Employer). */
  | 'EMPLOYER'
  /** The groups are those of 单位性质 (Employer nature). */
  | 'EMPLOYER_NATURE'
  /** The groups are those of 族别 (Ethnicity). */
  | 'ETHNICITY'
  /** The groups are those of 民族类别 (Han or minority). */
  | 'ETHNIC_CLASS'
  /** The groups are those of 层级 (Grade). */
  | 'FINE_LEVEL'
  /** The groups are those of 最远环节 (Furthest stage). */
  | 'FURTHEST_STAGE'
  /** The groups are those of 性别 (Gender). */
  | 'GENDER'
  /** The groups are those of 级别 (Level). */
  | 'LEVEL'
  /** The groups are those of 结局 (Outcome). */
  | 'OUTCOME'
  /** The groups are those of 申报途径 (Pathway). */
  | 'PATHWAY'
  /** The groups are those of 政治面貌类别 (Political class). */
  | 'POLITICAL_STATUS'
  /** The groups are those of 退回原因类别 (Class of reason). */
  | 'RETURN_CLASS'
  /** The groups are those of 隶属关系 (Route). */
  | 'ROUTE'
  /** The groups are those of 系列（专业） (Series). */
  | 'SERIES'
  /** The groups are those of 申报专业 (Specialty). */
  | 'SPECIALTY'
  /** The groups are those of 当前环节 (Stage). */
  | 'STAGE'
  /** The groups are those of 主管部门 (Department). */
  | 'SUPERVISOR'
  /** The groups are those of 任职年限 (Years in the title). */
  | 'TENURE'
  /** The groups are those of 评审结果 (Vote). */
  | 'VOTE'
  /** The groups are those of 年度 (Year). */
  | 'YEAR';

/** Highest education (学历), grouped as the yearly statistics group it. */
export type Education =
  /** The highest education is of the group 大学本科 (Bachelor). */
  | 'BACHELOR'
  /** The highest education is of the group 大学专科 (College). */
  | 'COLLEGE'
  /** The highest education is of the group 博士研究生 (Doctorate). */
  | 'DOCTORATE'
  /** The highest education is of the group 硕士研究生 (Master). */
  | 'MASTER'
  /** The highest education is of the group 其他 (Other). */
  | 'OTHER'
  /** The highest education is of the group 中专及高中 (Secondary). */
  | 'SECONDARY';

/** How the education is proved (学历证明, 五(二)1). */
export type EducationProof =
  /** The education is proved by 学信网 (CHSI query). */
  | 'CHSI'
  /** The education is proved by 无 (None). */
  | 'NONE'
  /** The education is proved by 扫描件 (Scan). */
  | 'SCAN';

/** Kind of employer (单位性质), which some rules of the notice depend on. */
export type EmployerNature =
  /** The employer is of the kind 中央驻疆单位 (Central unit in Xinjiang). */
  | 'CENTRAL_IN_XJ'
  /** The employer is of the kind 参公事业单位 (Civil-service-managed unit). */
  | 'CIVIL_SERVICE_MANAGED'
  /** The employer is of the kind 自由职业（人事代理） (Freelance (agency)). */
  | 'FREELANCE'
  /** The employer is of the kind 事业单位 (Public institution). */
  | 'INSTITUTION'
  /** The employer is of the kind 军队 (Military). */
  | 'MILITARY'
  /** The employer is of the kind 非公有制单位 (Non-public). */
  | 'NON_PUBLIC'
  /** The employer is of the kind 机关 (Government organ). */
  | 'ORGAN'
  /** The employer is of the kind 其他 (Other). */
  | 'OTHER'
  /** The employer is of the kind 外省驻疆企业 (Out-of-region enterprise). */
  | 'OUT_OF_REGION'
  /** The employer is of the kind 社会组织 (Social organisation). */
  | 'SOCIAL_ORG'
  /** The employer is of the kind 国有企业 (State enterprise). */
  | 'STATE_ENTERPRISE';

/** A letter by which the city bureau entrusts the review to another committee (委托评审函, 四(三)). */
export type EntrustmentInput = {
  /** Number of the letter of entrustment (文号). */
  documentNo: string;
  /** Day that the letter is dated, in Beijing time. */
  issuedOn: string;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
};

/** Every stable code that an answer’s error can carry in `extensions.code`, or a route’s in `error.code`. */
export type ErrorCode =
  /** HTTP 400. Another account already has the username of the new one. Choose another username. */
  | 'ACCOUNT_EXISTS'
  /** HTTP 400. The change would leave no usable account of the city bureau. Make another account of the city bureau first. */
  | 'ACCOUNT_LAST'
  /** HTTP 409. Somebody else changed the account after its `version` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'ACCOUNT_MEANWHILE'
  /** HTTP 403. The account or role is one of the three officers, who cannot be changed by one another. Use the console of the server, or end the separation with a second officer. */
  | 'ACCOUNT_OFFICER'
  /** HTTP 400. One may not disable the own account, change its role or reset its password. Use `changePassword`, or another account of the city bureau. */
  | 'ACCOUNT_OWN'
  /** HTTP 403. While the officers are separated, only the security administrator gives roles and scopes. Leave role and scope as they are; have the security administrator call `grantRights`. */
  | 'ACCOUNT_RIGHTS_APART'
  /** HTTP 400. The counties, committees or departments do not fit the role, as the message says. Correct the lists; `grantableScope` says what can be given. */
  | 'ACCOUNT_SCOPE'
  /** HTTP 401. The password is right, but the security administrator has not given the account its rights yet. Have the security administrator call `grantRights`. */
  | 'ACCOUNT_UNGRANTED'
  /** HTTP 400. The request is no valid HTTP, or the server does not serve its method or Host; other 4xx statuses may carry it. Correct the request; repeating it unchanged fails again. */
  | 'BAD_REQUEST'
  /** HTTP 400. A variable does not fit its type, such as a day that is not written yyyy-mm-dd. Correct the variable. */
  | 'BAD_USER_INPUT'
  /** HTTP 409. Somebody else issued a brief with the same filter while this one was written; it was not issued. Read the data again, show it, and let the person decide again. */
  | 'BRIEF_MEANWHILE'
  /** HTTP 503. The account already has its share of the portal in use, or all of it is in use, for as long as a request may wait. Try again after as many seconds as the header Retry-After says. */
  | 'BUSY'
  /** HTTP 400. A line of the holidays cannot be read or contradicts another one; nothing was saved. Correct the line that the message names. */
  | 'CALENDAR_FILE_INVALID'
  /** HTTP 409. Somebody else saved holidays of the year after those that are to be replaced; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'CALENDAR_MEANWHILE'
  /** HTTP 400. Working days of a year would be counted whose national holidays are not loaded. Load the holidays with `saveCalendarNotice`; `missingCalendars` lists the years. */
  | 'CALENDAR_NOT_LOADED'
  /** HTTP 409. Figures of the year moved much against the year before, and some have no reason; nothing was frozen. Read `figureChanges` as of the same day, write the reasons with `explainChanges`, and freeze again. */
  | 'CHANGES_UNEXPLAINED'
  /** HTTP 409. Somebody else wrote the reason of a figure after its `version` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'CHANGE_MEANWHILE'
  /** HTTP 499. The client closed the connection while its request waited or was served; nobody receives this. Send the request again if it is still needed. */
  | 'CLIENT_GONE'
  /** HTTP 403. A department may record meetings and result notices of its own committees only. Have the department of the committee record it. */
  | 'COMMITTEE_NOT_OWN'
  /** HTTP 403. The request could have been sent by a foreign page with the cookie of the person. Send the header x-portal: 1 from a page of the same origin. */
  | 'CSRF_REFUSED'
  /** HTTP 400. The dates of the drafted cycle contradict each other, as the message says. Correct the dates and ask for the draft again. */
  | 'CYCLE_CONTRADICTORY'
  /** HTTP 409. Somebody else saved the year’s cycle after its `lastVersion` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'CYCLE_MEANWHILE'
  /** HTTP 400. A filter, a draft or a change names a year that has no cycle. Ask for a year that `cycles` lists. */
  | 'CYCLE_UNKNOWN'
  /** HTTP 503. The database went, and the portal is bringing it back or waiting for it. What the request would have written is not written, unless the connection broke in its very last step. Send the request again after as many seconds as the header Retry-After says; see first whether a change was saved. */
  | 'DATABASE_AWAY'
  /** HTTP 503. GET /health/ready got no answer from the database. Try again after a few seconds, and inform the administrator if it persists. */
  | 'DATABASE_UNAVAILABLE'
  /** HTTP 507. The disk that the message names is full; nothing was written, and reading goes on. Have the administrator free at least 1 GB on it, then send the request again. */
  | 'DISK_FULL'
  /** HTTP 415. The body of the request is compressed. Send the body as it is, without Content-Encoding. */
  | 'ENCODING_REFUSED'
  /** HTTP 409. The export was cancelled before it was ready. Ask for it again if it is still needed. */
  | 'EXPORT_CANCELLED'
  /** HTTP 503. The writing of the file ended before it was ready: it needed too much memory, or the portal stops. Ask for it again; narrow the filter if it needed too much memory. */
  | 'EXPORT_INTERRUPTED'
  /** HTTP 409. The file of an export was asked for before the export was ready. Wait until its state in GET /workbooks/exports is READY. */
  | 'EXPORT_NOT_READY'
  /** HTTP 400. The filter has more rows than one file may hold. Narrow the filter and export in parts. */
  | 'EXPORT_TOO_LARGE'
  /** HTTP 503. So many declarations changed that the rules are still being asked about them; old findings are not shown. Show the message and ask again later; everything else is answered. */
  | 'FINDINGS_PENDING'
  /** HTTP 400. The rule does not find anything there, or somebody has explained the finding already. Read the data again, show it, and let the person decide again. */
  | 'FINDING_NOT_OPEN'
  /** HTTP 403. The account is signed in, but its role lacks the action that this operation or route asks for. Offer only what `viewer.actions` lists. */
  | 'FORBIDDEN'
  /** HTTP 400. The form would fetch something from outside: a link to another file, a data connection, an embedded object. Break the links in Excel or WPS, and upload the form again. */
  | 'FORM_EXTERNAL'
  /** HTTP 409. Somebody else changed the form after its `version` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'FORM_MEANWHILE'
  /** HTTP 409. The account already keeps a form of this name; nothing was saved. Choose another name, or delete the earlier form. */
  | 'FORM_NAME_TAKEN'
  /** HTTP 409. No cell of the form has a tag, so that there is nothing to fill. Tag its cells with `saveForm`, or type tags in Excel and upload it again. */
  | 'FORM_NO_TAG'
  /** HTTP 400. The cell of the form that the message names holds an ID number; forms are kept without personal data. Remove it, and upload the form again. */
  | 'FORM_PERSONAL'
  /** HTTP 400. A tag of the form lacks a measure, contradicts another one or does not fit its place; the message names the cells. Correct the tags in the cells that the message names. */
  | 'FORM_TAG_INVALID'
  /** HTTP 400. A tag of the form has a word that is no field, value or measure of the portal; the message names the cells. Correct the words in the cells that the message names. */
  | 'FORM_TAG_UNKNOWN'
  /** HTTP 413. A superior’s form is larger than 5 MB or 200,000 cells, or its tags ask for too many different figures. Leave only the sheets to be filled in the file, or split it. */
  | 'FORM_TOO_LARGE'
  /** HTTP 500. The stored workbook no longer has the hash that was kept with it. Restore the database from a backup. */
  | 'FREEZE_DAMAGED'
  /** HTTP 400. The day that the statistics would be frozen as of is not over yet, in Beijing time. Choose a day before today. */
  | 'FREEZE_DAY_NOT_OVER'
  /** HTTP 400. The text of the GraphQL document has a syntax error. Correct the document. */
  | 'GRAPHQL_PARSE_FAILED'
  /** HTTP 400. The document names an unknown field, argument or value, or is larger, deeper or costlier than the limits allow. Compare the document with schema.graphql, or ask for less at once. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** HTTP 431. The headers of the request together are larger than 16 KB. Send fewer or shorter headers. */
  | 'HEADERS_TOO_LARGE'
  /** HTTP 421. A portal with sample data was addressed by another name than 127.0.0.1, [::1] or localhost. Use http://127.0.0.1 or http://localhost. */
  | 'HOST_REFUSED'
  /** HTTP 400. The declaration has no ID number that could be shown. Import the ID number first. */
  | 'ID_NUMBER_NONE'
  /** HTTP 400. The file is an archive of other files. Unpack it and upload the .xlsx or .csv file within. */
  | 'IMPORT_ARCHIVE'
  /** HTTP 400. A line of the text file is too long for a row. Check the separators and line breaks. */
  | 'IMPORT_CSV_LINE'
  /** HTTP 400. A quotation mark of the text file is never closed. Close or remove it, or save as .xlsx. */
  | 'IMPORT_CSV_QUOTE'
  /** HTTP 400. Parts of the file contradict each other. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_DAMAGED'
  /** HTTP 400. The database went while the file was read, or lost its plan when it crashed; nothing was written. Read the stored file again with `replanImport`. */
  | 'IMPORT_DATABASE_AWAY'
  /** HTTP 400. The workbook holds an XML DOCTYPE, which is not read for safety. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_DOCTYPE'
  /** HTTP 400. The file is a text document or a presentation. Move the table into an .xlsx file. */
  | 'IMPORT_DOCUMENT'
  /** HTTP 400. The uploaded file holds no byte. Check that the right file was chosen. */
  | 'IMPORT_EMPTY'
  /** HTTP 400. The workbook asks for a password to open it. Remove the password and upload it again. */
  | 'IMPORT_ENCRYPTED'
  /** HTTP 400. The uploaded file was deleted, which happens 30 days after its upload at the latest, and one day after it could not be read. Upload the file again. */
  | 'IMPORT_FILE_GONE'
  /** HTTP 400. The file is a flat OpenDocument spreadsheet (.fods). Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_FODS'
  /** HTTP 400. The content of the file is a web page. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_HTML'
  /** HTTP 400. The file is a picture. Upload the .xlsx or .csv file it was made from. */
  | 'IMPORT_IMAGE'
  /** HTTP 400. The unpacked workbook is larger than any list of declarations, as the message says. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_INFLATES'
  /** HTTP 400. The server was stopped, or the reading ended by itself, before the plan was ready; nothing was written. Read the stored file again with `replanImport`. */
  | 'IMPORT_INTERRUPTED'
  /** HTTP 400. The workbook holds macros, which are not accepted. Save it as .xlsx without macros. */
  | 'IMPORT_MACRO'
  /** HTTP 400. Merged cells of the sheet overlap, or are more than 50,000. Unmerge the cells. */
  | 'IMPORT_MERGES'
  /** HTTP 400. The import was written or discarded already, or its comparison is not ready. Read the data again, show it, and let the person decide again. */
  | 'IMPORT_NOT_PLANNED'
  /** HTTP 400. The name ends in .xlsx, but the content is plain text. Rename it to .csv, or save it as .xlsx. */
  | 'IMPORT_NOT_XLSX'
  /** HTTP 400. None of the first 20 rows of any sheet holds all required headers of the template. Name the header row with `chooseImportHeader`, map the headers with `mapImportColumns`, or correct the file. */
  | 'IMPORT_NO_HEADER'
  /** HTTP 400. The file has a header and no row below it. Fill in rows below the header. */
  | 'IMPORT_NO_ROWS'
  /** HTTP 400. The workbook has no worksheet that could be read. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_NO_SHEET'
  /** HTTP 400. A line of the text file holds the character NUL. Export it again as CSV UTF-8 or .xlsx. */
  | 'IMPORT_NUL'
  /** HTTP 400. The file is a document of Apple iWork. Export it from Numbers as .xlsx. */
  | 'IMPORT_NUMBERS'
  /** HTTP 400. The file is an OpenDocument spreadsheet (.ods). Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_ODS'
  /** HTTP 400. The file is an .xls workbook of Excel 97–2003. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_OLD_XLS'
  /** HTTP 400. The file is a PDF document. Upload the .xlsx or .csv file it was made from. */
  | 'IMPORT_PDF'
  /** HTTP 400. Stored data changed after the file was compared with it; nothing was written. Compare the file again with `replanImport`. */
  | 'IMPORT_STALE'
  /** HTTP 400. Reading the file took longer than it may. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_STALLED'
  /** HTTP 400. The file is larger than 40 MB. Split it into several files. */
  | 'IMPORT_TOO_LARGE'
  /** HTTP 400. The file ends too early: it was not sent or saved to its end. Export it again and upload it. */
  | 'IMPORT_TRUNCATED'
  /** HTTP 400. The encoding of the text file is neither UTF-8, UTF-16 nor GB 18030. Save it as CSV UTF-8. */
  | 'IMPORT_UNDECODABLE'
  /** HTTP 400. The import cannot be undone, for the reason that the message gives; nothing was changed. Correct the data with a new import. */
  | 'IMPORT_UNDO_REFUSED'
  /** HTTP 400. The content of the file is none that the portal knows. Upload an .xlsx or .csv file. */
  | 'IMPORT_UNKNOWN_KIND'
  /** HTTP 400. The file is a binary workbook (.xlsb). Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_XLSB'
  /** HTTP 400. The file is an XML Spreadsheet 2003, which is not .xlsx. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_XML_2003'
  /** HTTP 400. The workbook is packed in a way that no spreadsheet program packs it. Open the file in Excel or WPS, save it as a new .xlsx, and upload that. */
  | 'IMPORT_ZIP_STRUCTURE'
  /** HTTP 500. The portal itself failed; the answer holds no detail, the log does, and nothing was written. Try again later, and inform the administrator if it persists. */
  | 'INTERNAL'
  /** HTTP 400. An argument or a body breaks a rule that the message names, such as a text that is too long. Show the message beside the form and let the person correct it. */
  | 'INVALID_INPUT'
  /** HTTP 400. The desk of a reminder (催办函) is the account’s own office, which sends no letter to itself. Offer no letter where `DeskLoad.own` is true; export the pending work instead. */
  | 'LETTER_TO_SELF'
  /** HTTP 404. The thing that was named does not exist, or is outside the scope of the account; both answer alike. Go back to the list and choose again. */
  | 'NOT_FOUND'
  /** HTTP 409. One of the three officers has no enabled account whose person chose its password. Make the account, let its person sign in and choose a password, then try again. */
  | 'OFFICERS_MISSING'
  /** HTTP 400. The document holds no operation, or several and no operationName. Send one operation, or name the one that is meant. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** HTTP 409. Somebody else saved the words of the paper after their `version` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'PAPER_MEANWHILE'
  /** HTTP 400. The words of an official paper have a placeholder that the paper lacks, or braces that are no pair. Show the message, which names each paragraph; `paperTemplate` lists the placeholders. */
  | 'PAPER_PLACEHOLDER_UNKNOWN'
  /** HTTP 403. The account still has its temporary password, and nothing else is allowed until it is changed. Ask the person for a new password and call `changePassword`. */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** HTTP 400. The new password breaks the rule that the message names. Show the message and let the person choose another one. */
  | 'PASSWORD_WEAK'
  /** HTTP 400. The current password given to `changePassword` is wrong; the attempt counts toward the lock. Let the person type it again. */
  | 'PASSWORD_WRONG'
  /** HTTP 400. The request sends the hash of a document instead of its text. Send the text of the document. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** HTTP 409. Somebody else changed the security policy after its `version` was read; nothing was saved. Read the data again, show it, and let the person decide again. */
  | 'POLICY_MEANWHILE'
  /** HTTP 400. A CSV has no place for a manifest, and the portal keeps none of this one: another account exported it and it was changed, or it is too old or changed too much. Verify the file as it was received, or with the account that exported it. */
  | 'PROOF_NOT_KEPT'
  /** HTTP 403. The request came directly to a port that only the reverse proxy may use, because it is not encrypted. Use the https address of the portal. */
  | 'PROXY_REQUIRED'
  /** HTTP 500. The stored public edition no longer has the hash that was kept with it. Restore the database from a backup. */
  | 'PUBLIC_DAMAGED'
  /** HTTP 503. The making of the public edition was interrupted. Ask for it again. */
  | 'PUBLIC_INTERRUPTED'
  /** HTTP 409. A public edition is made of a frozen year only, and this year or filter has none. Freeze the year first, and ask for the whole of it. */
  | 'PUBLIC_NEEDS_FREEZE'
  /** HTTP 409. The small figures of the tables cannot all be hidden so that nobody can be recognised. Do not publish these tables; inform the administrator. */
  | 'PUBLIC_NOT_PROTECTABLE'
  /** HTTP 400. A ban holds for a person, and the declaration has no ID number to know the person by. Import the ID number first. */
  | 'RECORD_BAN_NO_ID'
  /** HTTP 400. Another number of declarations would be recorded than the person confirmed; nothing was written. Show the new number of `paperReceiptPlan` and have it confirmed. */
  | 'RECORD_COUNT_CHANGED'
  /** HTTP 400. The day of the record is in the future, where only a past day makes sense. Correct the day. */
  | 'RECORD_DAY_AHEAD'
  /** HTTP 400. The day of the record is too far from the year of the declaration or committee. Correct the day. */
  | 'RECORD_DAY_FAR'
  /** HTTP 400. The last day of the record is before its first day. Correct the days. */
  | 'RECORD_DAY_REVERSED'
  /** HTTP 403. The account has no committee and so no desk at which paper is received (二(二)). Have the receiving desk record it. */
  | 'RECORD_NO_DESK'
  /** HTTP 400. Somebody else corrected or withdrew the record in between; nothing was written. Read the data again, show it, and let the person decide again. */
  | 'RECORD_REPLACED'
  /** HTTP 400. A record of this kind exists already, and a second one was not written. Correct the standing record instead: name it in `replaces`. */
  | 'RECORD_STANDS'
  /** HTTP 400. A document number, place, series or remark of the record is missing or not acceptable, as the message says. Correct the text. */
  | 'RECORD_TEXT'
  /** HTTP 404. One of the chosen desks does not exist or is outside the scope of the account; no reminder was prepared. Choose desks that `desks` lists. */
  | 'REMINDER_DESK_UNKNOWN'
  /** HTTP 403. The search text is a whole ID number, and the account may not search by one. Search by name, declaration number or employer. */
  | 'SEARCH_ID_FORBIDDEN'
  /** HTTP 400. The address of a download holds an ID number, which addresses never may. Search for the ID number with `declarations`, whose filter travels in the body. */
  | 'SEARCH_ID_IN_URL'
  /** HTTP 403. The policy asks the role for a second factor, and nothing else is allowed until the account has one. Call `beginSecondFactor`, let the person scan the code, and call `confirmSecondFactor`. */
  | 'SECOND_FACTOR_ENROLMENT_REQUIRED'
  /** HTTP 403. The policy asks the role for a second factor, so it cannot be removed. Enrol another authenticator with `beginSecondFactor`; it replaces the present one. */
  | 'SECOND_FACTOR_IMPOSED'
  /** HTTP 409. No second factor waits for its first code, or the account has none to remove or renew. Call `beginSecondFactor` first. */
  | 'SECOND_FACTOR_NOT_BEGUN'
  /** HTTP 401. The password is right, and the account has a second factor, whose code was not sent. Ask for the code and send username, password and code together. */
  | 'SECOND_FACTOR_REQUIRED'
  /** HTTP 401. The code of the second factor is wrong, too old, or was used before; it counts as a failed sign-in. Wait for the next code of the authenticator, or use a recovery code. */
  | 'SECOND_FACTOR_WRONG'
  /** HTTP 401. The username or the password is wrong, or the account is disabled; all three answer alike. Let the person type both again. */
  | 'SIGN_IN_FAILED'
  /** HTTP 429. Too many attempts failed for this account or address, which stays locked for 30 minutes. Wait for as many seconds as the header Retry-After says, or have the city bureau reset the password. */
  | 'SIGN_IN_LOCKED'
  /** HTTP 401. The password is right, but a temporary one that was not used within 7 days. Have the city bureau reset the password. */
  | 'TEMPORARY_PASSWORD_EXPIRED'
  /** HTTP 413. The body of the request is larger than the route takes; for POST /imports the limit is 40 MB. Send less, or split the file. */
  | 'TOO_LARGE'
  /** HTTP 503. The database needed longer than a request may take, and the statement was stopped. Narrow the filter, then ask again. */
  | 'TOO_LONG'
  /** HTTP 429. The account already has as many exports in progress as it may have at once. Wait until one of them is ready, or cancel one. */
  | 'TOO_MANY_EXPORTS'
  /** HTTP 409. The account already keeps as many forms as it may. Delete forms that are no longer used. */
  | 'TOO_MANY_FORMS'
  /** HTTP 429. The account or address sent more requests within a minute than its limit allows. Wait for as many seconds as the header Retry-After says. */
  | 'TOO_MANY_REQUESTS'
  /** HTTP 408. The body of the request did not arrive in time: 15 seconds, or 300 seconds for a file. Send it again over a faster line. */
  | 'TOO_SLOW'
  /** HTTP 401. The request carries no session, or its session has ended. Sign in again with POST /session. */
  | 'UNAUTHENTICATED'
  /** HTTP 400. An export with whole ID numbers was asked for without a confirmation or a purpose. Ask the person to confirm and to name the purpose. */
  | 'UNMASKED_UNCONFIRMED'
  /** HTTP 415. The route does not take the Content-Type of the request. Send the Content-Type that the route asks for. */
  | 'UNSUPPORTED_TYPE'
  /** HTTP 507. The disk of the folder for uploads has too little free space for the file; it was not received. Have the administrator free the disk that the message names. */
  | 'UPLOAD_DISK_FULL'
  /** HTTP 507. The uploaded files that are kept for the account leave too little of its quota for this file. Discard imports that are no longer needed, then upload the file again. */
  | 'UPLOAD_QUOTA'
  /** HTTP 507. The uploaded files of all accounts leave too little of their quota for this file. Discard imports that are no longer needed, or have the administrator raise ALL_UPLOAD_MB. */
  | 'UPLOAD_QUOTA_OF_ALL'
  /** HTTP 409. The header x-portal-viewer names another session than the cookie: somebody else signed in in this browser. Nothing was done; reload the page as the new account. */
  | 'VIEWER_CHANGED'
  /** HTTP 401. The last day of the link to 大屏 is over. Show no figures any more; let an officer make a new link and open it on the screen. */
  | 'WALL_LINK_EXPIRED'
  /** HTTP 401. An officer has revoked the link to 大屏. Show no figures any more; if the screen is to go on, let an officer make a new link. */
  | 'WALL_LINK_REVOKED'
  /** HTTP 401. No link to 大屏 has this token: the address was not copied whole, or the link was made on another portal. Let an officer make a link (`createWallLink`) and open its whole address on the screen. */
  | 'WALL_LINK_UNKNOWN'
  /** HTTP 400. The file has no manifest: the portal did not export it, or the hidden sheet was deleted. Export it again, or verify the file as it was received. */
  | 'WORKBOOK_NOT_SIGNED'
  /** HTTP 400. Another installation of the portal signed the file. Verify it there, or with the page that was downloaded there. */
  | 'WORKBOOK_OTHER_INSTALLATION'
  /** HTTP 400. The manifest in the file is not what was signed, so that no figure of it can be trusted. Ask the sender for the file as it was exported. */
  | 'WORKBOOK_SIGNATURE_BROKEN'
  /** HTTP 413. The file to verify, or a text in it, is too large. Send a workbook as the portal exports it. */
  | 'WORKBOOK_TOO_LARGE'
  /** HTTP 400. The file to verify is damaged, or no .xlsx or .docx. Send the file as it was received. */
  | 'WORKBOOK_UNREADABLE'
  /** HTTP 503. The data of the named closed years are on another server, which cannot be reached; other years are answered. Send the request again after as many seconds as the header Retry-After says, or without these years. */
  | 'YEARS_AWAY';

/** Han or another ethnic group (民族类别), of the ethnic group as written. */
export type EthnicClass =
  /** The applicant’s ethnic group is 汉族 (Han). */
  | 'HAN'
  /** The applicant’s ethnic group is 少数民族 (Minority). */
  | 'MINORITY'
  /** The applicant’s ethnic group is 未填 (Not given). */
  | 'UNKNOWN';

/** A figure whose change is explained. */
export type ExplainedChange = {
  /** Which figure, as in FigureChange.key. */
  key: string;
  /** The version that was read, as in FigureChange.version. */
  version: number;
};

/** The filing of a committee or of its expert pool with the city bureau (备案, 八(一)2). */
export type FilingInput = {
  /** What the filing covers, at least one. */
  covers: Array<FilingSubject>;
  /** Number of the filing (备案文号); null when it has none. */
  documentNo?: string | null | undefined;
  /** Day of the filing (备案日期), in Beijing time. */
  filedAt: string;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
};

/** What a committee’s filing with the city bureau covers (八(一)2). */
export type FilingSubject =
  /** The filing covers the 评审委员会 (Committee). */
  | 'COMMITTEE'
  /** The filing covers the 评审专家库 (Expert pool). */
  | 'EXPERT_POOL';

/** Whether a finding of a rule is open, explained or unclear. */
export type FindingState =
  /** The finding is in the state 已说明 (Acknowledged). */
  | 'ACKNOWLEDGED'
  /** The finding is in the state 无法核对 (Cannot be checked). */
  | 'CANNOT_CHECK'
  /** The finding is in the state 待处理 (Open). */
  | 'OPEN';

/** Where the value of a filled cell comes from. */
export type FormCellKind =
  /** A figure that the portal counts. */
  | 'FIGURE'
  /** A name of a list that a tag asks for. */
  | 'NAME'
  /** A value that the officer types, which is kept with the form. */
  | 'TYPED';

/** What the office is to set for its statistical forms of a year. */
export type FormSettingsInput = {
  /** Number of the approval of the forms (批准文号); empty for a blank line. */
  approval: string;
  /** Office that made the forms (制定机关); empty for a blank line. */
  authority: string;
  /** Move from which a figure has to be explained whatever its percentage. */
  changeCount: number;
  /** Least move that has to be explained by its percentage. */
  changeLeast: number;
  /** Percent of last year’s figure from which a move of `changeLeast` or more has to be explained. */
  changeShare: number;
  /** Number of employers that T15 lists one by one; all others are folded into one line. */
  employers: number;
  /** 表号 before a table’s own code, such as 哈职统; empty for none. */
  number: string;
  /** Size of the paper for which pages are planned. */
  paper: PaperSize;
  /** Phone number at the foot of the forms (联系电话); empty for a blank line. */
  phone: string;
  /** Until when the forms are valid (有效期至); empty for a blank line. */
  validUntil: string;
  /** How a figure of 0 is shown in workbooks. */
  zeros: ZeroStyle;
};

/** A tag of a cell: what the cell is to be filled with. */
export type FormTagInput = {
  /** Address of the cell, such as B7. */
  cell: string;
  /** Name of the sheet in the workbook. */
  sheet: string;
  /** The tag with its braces, such as {{参评;系列=农业}}, and the text around it. */
  text: string;
};

/** A value to keep with the form; an empty text removes it. */
export type FormTypedInput = {
  /** Key of the cell, as in FormFigure.key. */
  key: string;
  /** The value; digits are written as a number. */
  value: string;
};

/** Kind of thing that is found by a part of its name. */
export type FoundKind =
  /** A reviewing body of the year. */
  | 'COMMITTEE'
  /** A county, by its Chinese name. */
  | 'COUNTY'
  /** A declaration, by its number or the person’s name. */
  | 'DECLARATION'
  /** An employer with declarations in the year. */
  | 'EMPLOYER'
  /** A rule of the notice, by its number or title. */
  | 'RULE'
  /** A series of the year. */
  | 'SERIES';

/** Sex of the applicant (性别), as GB/T 2261.1 codes it. */
export type Gender =
  /** The sex of the applicant is 女 (Female). */
  | 'FEMALE'
  /** The sex of the applicant is 男 (Male). */
  | 'MALE';

/** Finest level of a title that is known (层级); 高级 and 初级 without a finer level are apart. */
export type GradedLevel =
  /** The title is of the grade 助理级 (Assistant). */
  | 'ASSISTANT'
  /** The title is of the grade 中级 (Intermediate). */
  | 'INTERMEDIATE'
  /** The title is of the grade 初级（未分层） (Junior, undivided). */
  | 'JUNIOR_UNDIVIDED'
  /** The title is of the grade 副高级 (Associate senior). */
  | 'SENIOR_ASSOCIATE'
  /** The title is of the grade 正高级 (Full senior). */
  | 'SENIOR_FULL'
  /** The title is of the grade 高级（未分正副） (Senior, undivided). */
  | 'SENIOR_UNDIVIDED'
  /** The title is of the grade 员级 (Technician). */
  | 'TECHNICIAN';

/** Level of the title that the applicant holds now (现任职称级别). */
export type HeldLevel =
  /** The title held now is of the level 中级 (Intermediate). */
  | 'INTERMEDIATE'
  /** The title held now is of the level 初级 (Junior). */
  | 'JUNIOR'
  /** The title held now is of the level 无 (None). */
  | 'NONE'
  /** The title held now is of the level 高级 (Senior). */
  | 'SENIOR';

/** What disagrees with the number of an identity document. */
export type IdDoubt =
  /** The number is doubtful because of 出生日期与证件号不一致 (Another day of birth than the number’s). */
  | 'BIRTH'
  /** The number is doubtful because of 15位旧号 (Converted from 15 digits). */
  | 'CONVERTED'
  /** The number is doubtful because of 性别与证件号不一致 (Another gender than the number’s). */
  | 'GENDER';

/** Kind of identity document (证件类型, 三(四)). */
export type IdType =
  /** The identity document is of the kind 外国人永久居留身份证 (Foreign permanent resident ID). */
  | 'FOREIGN_PERMANENT'
  /** The identity document is of the kind 港澳台居民证件 (HK/Macao/Taiwan document). */
  | 'HK_MACAO_TAIWAN'
  /** The identity document is of the kind 其他证件 (Other document). */
  | 'OTHER'
  /** The identity document is of the kind 护照 (Passport). */
  | 'PASSPORT'
  /** The identity document is of the kind 居民身份证 (Resident ID card). */
  | 'RESIDENT';

/** Whether a file holds all declarations (全量) or only some (增量). */
export type ImportExtent =
  /** The file is of the extent 全量 (Full). */
  | 'FULL'
  /** The file is of the extent 增量 (Partial). */
  | 'PARTIAL';

/** What a person should look at in a row of an import. */
export type ImportFlag =
  /** The row is flagged for 冲突 (Conflict). */
  | 'CONFLICT'
  /** The row is flagged for 环节倒退 (Moved back). */
  | 'MOVED_BACK'
  /** The row is flagged for 不属于本通知 (Not of this notice). */
  | 'OTHER_NOTICE'
  /** The row is flagged for 环节跳跃 (Stage jump). */
  | 'STAGE_JUMP';

/** What an import does with a row of the file. */
export type ImportRowKind =
  /** The row counts as 变更 (Changed). */
  | 'CHANGED'
  /** The row counts as 新增 (New). */
  | 'NEW'
  /** The row counts as 退回 (Rejected). */
  | 'REJECTED'
  /** The row counts as 跳过 (Skipped). */
  | 'SKIPPED'
  /** The row counts as 无变化 (Unchanged). */
  | 'UNCHANGED';

/** State of an import, from reading the file to its end. */
export type ImportState =
  /** The import is in the state 已导入 (Applied). */
  | 'APPLIED'
  /** The import is in the state 已放弃 (Discarded). */
  | 'DISCARDED'
  /** The import is in the state 失败 (Failed). */
  | 'FAILED'
  /** The import is in the state 待确认 (Planned). */
  | 'PLANNED'
  /** The import is in the state 核对中 (Checking). */
  | 'READING'
  /** The import is in the state 已撤销 (Undone). */
  | 'UNDONE'
  /** The import is in the state 待对应表头 (Headers to map). */
  | 'UNMAPPED';

/** Step of the work that is being done on an import. */
export type ImportStep =
  /** The work on the import is at 写入 (Writing). */
  | 'APPLY'
  /** The work on the import is at 核对 (Checking). */
  | 'CHECK'
  /** The work on the import is at 比较 (Comparing). */
  | 'PLAN'
  /** The work on the import is at 排队 (Waiting). */
  | 'QUEUE'
  /** The work on the import is at 读取 (Reading). */
  | 'READ'
  /** The work on the import is at 撤销 (Undoing). */
  | 'UNDO';

/** A header of a file and the column of the template to which it is mapped. */
export type LayoutColumnInput = {
  /** Header of the column in the template. */
  column: string;
  /** Header as written in the file, its levels joined. */
  header: string;
};

/** Level of a title (级别), as coarse as the notice names it. */
export type Level =
  /** The title is of the level 中级 (Intermediate). */
  | 'INTERMEDIATE'
  /** The title is of the level 初级 (Junior). */
  | 'JUNIOR'
  /** The title is of the level 高级 (Senior). */
  | 'SENIOR';

/** A column of the list of declarations to show. */
export type ListColumnInput = {
  /** Key of the column, such as name or daysLeft. */
  key: string;
  /** Width in pixels; null for the usual one. */
  width?: number | null | undefined;
};

/** How the account wants to see the list of declarations. */
export type ListSettingInput = {
  /** The columns to show, in order. At most one per column of the list. */
  columns: Array<ListColumnInput>;
  /** Whether rows are to be close to each other. */
  dense: boolean;
};

/** Figure that statistics count, in declarations (件). */
export type Measure =
  /** 受理 (Accepted): Reached the reviewing or handling body and were not refused. */
  | 'ACCEPTED'
  /** 确认 (Confirmed): Declared and confirmed. */
  | 'CONFIRMED'
  /** 申报 (Declared): Declarations that ever left the draft. */
  | 'DECLARED'
  /** 认定 (Determined): Confirmed on the other pathways; never part of the pass rate. */
  | 'DETERMINED'
  /** 取消资格 (Disqualified): Declared and disqualified. */
  | 'DISQUALIFIED'
  /** 填报中 (Drafts): Never left the draft; not counted as declared. */
  | 'DRAFT'
  /** 未取得 (Not obtained): Declared and ended without the title. */
  | 'FAILED'
  /** 在办 (In progress): Declared and not ended, corrections included. */
  | 'IN_PROGRESS'
  /** 视为放弃 (Lapsed): Declared and lapsed. */
  | 'LAPSED'
  /** 不予受理 (Not accepted): Declared and refused. */
  | 'NOT_ACCEPTED'
  /** 未通过 (Not passed): Did not pass the vote on the review pathway. */
  | 'NOT_PASSED'
  /** 逾期 (Overdue): Pending past a deadline the notice sets; our own soft dates do not count. */
  | 'OVERDUE'
  /** 通过 (Passed): Passed the vote on the review pathway. */
  | 'PASSED'
  /** 待审 (Pending): In progress and on an office’s desk (not drafts, not corrections). */
  | 'PENDING'
  /** 参评 (Reviewed): Put to the vote on the review pathway. */
  | 'REVIEWED'
  /** 撤回 (Withdrawn): Declared and withdrawn. */
  | 'WITHDRAWN';

/** A meeting of a review committee, held or planned (评审会议, 二(三)). */
export type MeetingInput = {
  /** First day of the meeting, which may be in the future. */
  from: string;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Place of the meeting (地点); null when it is not known. */
  place?: string | null | undefined;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
  /** Codes of the series that are reviewed; null for all series of the committee. */
  series?: Array<string> | null | undefined;
  /** Last day of the meeting; the first day when it is null. */
  to?: string | null | undefined;
};

/** Why a declaration is not accepted this year (不予受理). */
export type NotAcceptedReason =
  /** It is not accepted for the reason 不符合申报范围 (Ineligible). */
  | 'INELIGIBLE'
  /** It is not accepted for the reason 逾期申报 (Late). */
  | 'LATE'
  /** It is not accepted for the reason 第三次退回 (Third return). */
  | 'THIRD_RETURN'
  /** It is not accepted for the reason 未通过平台申报 (Outside the platform). */
  | 'WRONG_CHANNEL';

/** Which of the two public notices is meant (五(二)3, 八(二)). */
export type NoticeKind =
  /** The public notice is the 单位公示 (Employer notice). */
  | 'EMPLOYER'
  /** The public notice is the 评审结果公示 (Result notice). */
  | 'RESULT';

/** Whether anybody objected during a public notice (异议). */
export type Objection =
  /** The state of objections is 无 (None). */
  | 'NONE'
  /** The state of objections is 有 (Open). */
  | 'OPEN'
  /** The state of objections is 已处理 (Resolved). */
  | 'RESOLVED';

/** How a declaration ended (结局); it has none while in progress. */
export type Outcome =
  /** The declaration ended as 确认 (Confirmed). */
  | 'CONFIRMED'
  /** The declaration ended as 取消资格 (Disqualified). */
  | 'DISQUALIFIED'
  /** The declaration ended as 未取得 (Not obtained). */
  | 'FAILED'
  /** The declaration ended as 视为放弃 (Lapsed). */
  | 'LAPSED'
  /** The declaration ended as 不予受理 (Not accepted). */
  | 'NOT_ACCEPTED'
  /** The declaration ended as 撤回 (Withdrawn). */
  | 'WITHDRAWN';

/** An official paper (公文) that the portal writes. */
export type PaperKind =
  /** The paper is a 简报 (brief). */
  | 'BRIEF'
  /** The paper is a 催办函 (reminder letter). */
  | 'LETTER';

/** How a paragraph of an official paper is printed. */
export type PaperLineKind =
  /** It is printed as 主送机关 (addressee). */
  | 'ADDRESSEE'
  /** It is printed as 小标题 (heading). */
  | 'HEADING'
  /** It is printed as 正文 (text). */
  | 'TEXT'
  /** It is printed as 标题 (title). */
  | 'TITLE';

/** Receipt of paper (接收纸质材料, 二(二), 七) at the viewer’s own desk. */
export type PaperReceiptInput = {
  /** Number of copies (份数), 1–99; two are required (七). */
  copies: number;
  /** Whether the paper is printed on both sides (双面打印, 七). */
  duplex: boolean;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Day on which the paper was received (接收日期), in Beijing time. */
  receivedOn: string;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
};

/** Size of the paper on which forms are printed. */
export type PaperSize =
  /** Pages are planned for A3 (A3) paper. */
  | 'A3'
  /** Pages are planned for A4 (A4) paper. */
  | 'A4';

/** The words of one paragraph. */
export type PaperText = {
  /** Which paragraph, as in PaperParagraph.key. */
  key: string;
  /** Its words, at most 1,000 characters; empty to leave it out. */
  text: string;
};

/** Way in which a title is applied for (申报途径, 四(一)). */
export type Pathway =
  /** The title is applied for by 授予 (Conferment). */
  | 'CONFERMENT'
  /** The title is applied for by 委托评审 (Entrusted review). */
  | 'ENTRUSTED_REVIEW'
  /** The title is applied for by 初次确定 (Initial determination). */
  | 'INITIAL_DETERMINATION'
  /** The title is applied for by 评审 (Review). */
  | 'REVIEW'
  /** The title is applied for by 三年高定 (Step-up recognition). */
  | 'STEP_UP_RECOGNITION';

/** Number of people, each of whom is counted at one declaration. */
export type PersonMeasure =
  /** The number of 确认人数 (people confirmed). */
  | 'CONFIRMED'
  /** The number of 申报人数 (people who declared). */
  | 'DECLARED'
  /** The number of 通过人数 (people who passed). */
  | 'PASSED'
  /** The number of 参评人数 (people put to the vote). */
  | 'REVIEWED';

/** Status of a person (人员身份), which decides whether they may declare at all (三(二)). */
export type PersonStatus =
  /** The applicant has the status 在职 (Employed). */
  | 'ACTIVE'
  /** The applicant has the status 公务员 (Civil servant). */
  | 'CIVIL_SERVANT'
  /** The applicant has the status 参公 (Managed as a civil servant). */
  | 'CIVIL_SERVICE_MANAGED'
  /** The applicant has the status 离退休 (Retired). */
  | 'RETIRED';

/** Class of political status (政治面貌类别) by GB/T 4762, of the words that files have. */
export type PoliticalClass =
  /** The applicant’s political status is 民主党派 (Democratic party). */
  | 'DEMOCRATIC_PARTY'
  /** The applicant’s political status is 无党派人士 (Independent). */
  | 'INDEPENDENT'
  /** The applicant’s political status is 共青团员 (League member). */
  | 'LEAGUE_MEMBER'
  /** The applicant’s political status is 群众 (Masses). */
  | 'MASSES'
  /** The applicant’s political status is 其他 (Other). */
  | 'OTHER'
  /** The applicant’s political status is 中共党员 (Party member). */
  | 'PARTY_MEMBER'
  /** The applicant’s political status is 中共预备党员 (Probationary member). */
  | 'PROBATIONARY'
  /** The applicant’s political status is 未填 (Not given). */
  | 'UNKNOWN';

/** Kind of fact that only the bureau and its desks know and record (登记). */
export type RecordKind =
  /** The record is about 禁止申报 (Ban). */
  | 'BAN'
  /** The record is about 委托评审函 (Entrustment letter). */
  | 'ENTRUSTMENT'
  /** The record is about 评委会备案 (Committee’s filing for record). */
  | 'FILING'
  /** The record is about 评审会议 (Meeting). */
  | 'MEETING'
  /** The record is about 接收纸质材料 (Paper received). */
  | 'PAPER_RECEIPT'
  /** The record is about 专家库备案 (Expert pool’s filing for record). */
  | 'POOL_FILING'
  /** The record is about 评审结果公示 (Result notice). */
  | 'RESULT_NOTICE';

/** What a person should look at in a record. */
export type RecordWarning =
  /** The record should be looked at: 晚于备案期限，八(一)2 (Filed for record after the deadline, 八(一)2). */
  | 'FILED_LATE'
  /** The record should be looked at: 不在通知规定的评审会时间内，二(三) (Outside the window for meetings, 二(三)). */
  | 'MEETING_OUTSIDE_WINDOW'
  /** The record should be looked at: 开会时评委会未经备案，八(一)2 (The committee met without being filed for record, 八(一)2). */
  | 'MEETING_UNFILED'
  /** The record should be looked at: 公示早于评审会结束，二(三) (Notice before the meeting was over, 二(三)). */
  | 'NOTICE_BEFORE_MEETING'
  /** The record should be looked at: 公示期少于规定的工作日，八(二) (Notice shorter than asked for, 八(二)). */
  | 'NOTICE_SHORT'
  /** The record should be looked at: 份数或双面打印不符合要求，七 (Copies or double-sided print not as asked for, 七). */
  | 'PAPER_FORM'
  /** The record should be looked at: 不在通知规定的报送时间内，二(二) (Outside the window for paper, 二(二)). */
  | 'PAPER_OUTSIDE_WINDOW';

/** Kind of line in a table of the annual statistics. */
export type ReportRowKind =
  /** A row of figures of one group. */
  | 'ROW'
  /** A subtotal (小计) of the rows above it. */
  | 'SUBTOTAL'
  /** The total (合计) of the whole table. */
  | 'TOTAL';

/** The public notice of a committee’s results (评审结果公示, 八(二)). */
export type ResultNoticeInput = {
  /** First day of the public notice, in Beijing time. */
  from: string;
  /** Remark; required for a correction. */
  note?: string | null | undefined;
  /** Identifier of the standing record that this one corrects; null for a new record. */
  replaces?: string | number | null | undefined;
  /** Codes of the series; null for all series of the committee. */
  series?: Array<string> | null | undefined;
  /** Last day of the public notice; computed as by noticeEnd when it is null. */
  to?: string | null | undefined;
};

/** Class of the reason for which a declaration was returned (退回原因类别), of the words that the file has. */
export type ReturnClass =
  /** The reason is of the class 重复申报 (Duplicate). */
  | 'DUPLICATE'
  /** The reason is of the class 单位审核未通过 (Employer refused). */
  | 'EMPLOYER'
  /** The reason is of the class 格式不符 (Wrong format). */
  | 'FORMAT'
  /** The reason is of the class 材料不完整 (Incomplete). */
  | 'INCOMPLETE'
  /** The reason is of the class 超时 (Late). */
  | 'LATE'
  /** The reason is of the class 没有退回原因 (No reason). */
  | 'NONE'
  /** The reason is of the class 未归类 (Unclassed). */
  | 'OTHER'
  /** The reason is of the class 资质不符 (Not qualified). */
  | 'UNQUALIFIED'
  /** The reason is of the class 信息填写错误 (Wrong entry). */
  | 'WRONG_ENTRY';

/** The role and scope that an account is given. Lists hold only what fits the role. */
export type RightsInput = {
  /** Committee codes, for a role whose scope reads them. */
  committees: Array<string>;
  /** GB/T 2260 codes of counties, for a role whose scope reads them. */
  counties: Array<string>;
  /** Departments it supervises for, for a role whose scope reads them. */
  departments: Array<string>;
  /** Identifier of the account, as in Account.id. */
  id: string | number;
  /** The role that the account is given. */
  role: Role;
  /** Account.version as it was seen. */
  version: number;
};

/** Role of an account (账号角色), which decides its actions and the rows it sees. */
export type Role =
  /** The account belongs to the role 审计 (Auditor). */
  | 'AUDITOR'
  /** The account belongs to the role 市人社局 (City HR bureau). */
  | 'CITY_HR'
  /** The account belongs to the role 区县人社局 (County HR bureau). */
  | 'COUNTY_HR'
  /** The account belongs to the role 主管部门 (Department). */
  | 'DEPARTMENT'
  /** The account belongs to the role 领导 (Leader). */
  | 'LEADER'
  /** The account belongs to the role 安全管理员 (Security administrator). */
  | 'SECURITY_ADMIN'
  /** The account belongs to the role 系统管理员 (System administrator). */
  | 'SYSTEM_ADMIN';

/** Administrative line that the employer belongs to (隶属关系). */
export type Route =
  /** The employer belongs to the line 市直 (City-direct). */
  | 'CITY_DIRECT'
  /** The employer belongs to the line 区县 (County). */
  | 'COUNTY';

/** Administrative line and kind of series that a routing entry is for (一). */
export type RoutingLane =
  /** Employers directly under the city (市直), teachers left out. */
  | 'CITY_DIRECT'
  /** Education system directly under the city (市直教育系统). */
  | 'CITY_EDUCATION'
  /** Employers of a county (区县), teachers left out. */
  | 'COUNTY'
  /** Teacher series in a county (区县教师系列). */
  | 'COUNTY_TEACHER';

/** A page with its conditions, to be kept as a view. */
export type SavedViewInput = {
  /** Name under which it is to be kept, in at most 40 characters. */
  name: string;
  /** Name of the client’s page, such as declarations. */
  page: string;
  /** Roles whose accounts are to see it, too (市人社局 only). One per Role. */
  roles: Array<Role>;
  /** Conditions of the page as in its address. */
  search: string;
};

/** The security policy as it is to be. */
export type SecurityPolicyInput = {
  /** From 1 to 3,650 days, or null for passwords that don’t age. */
  passwordDays?: number | null | undefined;
  /** From 1, which is the present password alone, to 24. */
  passwordHistory: number;
  /** Roles that must have a second factor. */
  secondFactorRoles: Array<Role>;
  /** From 1 to 20 sessions, or null for any number. */
  sessionLimit?: number | null | undefined;
  /** SecurityPolicy.version as it was seen. */
  version: number;
};

/** How much a finding weighs: 违规, 提醒 or 提示. */
export type Severity =
  /** The finding has the weight 提示 (Note). */
  | 'NOTE'
  /** The finding has the weight 违规 (Violation). */
  | 'VIOLATION'
  /** The finding has the weight 提醒 (Warning). */
  | 'WARNING';

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: from the first value to the last. */
  | 'ASC'
  /** Descending: from the last value to the first. */
  | 'DESC';

/** Stage (环节): the step of the review at which a declaration is, in the order of the notice. */
export type Stage =
  /** The declaration is at the stage 发证 (Certificate). */
  | 'CERTIFICATE'
  /** The declaration is at the stage 评委会审核 (Committee check). */
  | 'COMMITTEE_REVIEW'
  /** The declaration is at the stage 审核确认 (Confirmation). */
  | 'CONFIRMATION'
  /** The declaration is at the stage 退回补正 (Correction). */
  | 'CORRECTION'
  /** The declaration is at the stage 个人填报 (Draft). */
  | 'DRAFT'
  /** The declaration is at the stage 单位公示 (Employer notice). */
  | 'EMPLOYER_NOTICE'
  /** The declaration is at the stage 单位审核 (Employer review). */
  | 'EMPLOYER_REVIEW'
  /** The declaration is at the stage 人社部门审核 (HR review). */
  | 'HR_REVIEW'
  /** The declaration is at the stage 评审会议 (Review meeting). */
  | 'MEETING'
  /** The declaration is at the stage 报送纸质材料 (Paper materials). */
  | 'PAPER'
  /** The declaration is at the stage 评审结果公示 (Result notice). */
  | 'RESULT_NOTICE'
  /** The declaration is at the stage 主管部门审核 (Department review). */
  | 'SUPERVISOR_REVIEW';

/** Whole years in the present title (任职年限) on 31 December of the review year. */
export type Tenure =
  /** The years in the title are 6–10年 (6–10 years). */
  | 'FROM_6_TO_10'
  /** The years in the title are 11年及以上 (11 years or more). */
  | 'FROM_11'
  /** The years in the title are 未填或无现任职称 (No date or no title). */
  | 'UNKNOWN'
  /** The years in the title are 3年及以下 (3 years or less). */
  | 'UP_TO_3'
  /** The years in the title are 4年 (4 years). */
  | 'YEARS_4'
  /** The years in the title are 5年 (5 years). */
  | 'YEARS_5';

/** Result of checking a rule on a declaration or a committee. */
export type Verdict =
  /** The result of the check is 无法核对 (Cannot be checked). */
  | 'CANNOT_CHECK'
  /** The result of the check is 符合 (Fine). */
  | 'FINE'
  /** The result of the check is 不适用 (Does not apply). */
  | 'NOT_APPLICABLE'
  /** The result of the check is 不符合 (Violated). */
  | 'VIOLATED';

/** Result of the vote at the review meeting (表决结果). */
export type Vote =
  /** The result of the vote is 未通过 (Not passed). */
  | 'FAILED'
  /** The result of the vote is 通过 (Passed). */
  | 'PASSED';

/** Whether a screen can use a link to 大屏. */
export type WallLinkState =
  /** The link is 已到期 (Expired). */
  | 'EXPIRED'
  /** The link is 已收回 (Revoked). */
  | 'REVOKED'
  /** The link is 有效 (Valid). */
  | 'VALID';

/** List of words with which the values of a column are read. */
export type WordKind =
  /** The word belongs to the list 评审委员会 (Committee). */
  | 'COMMITTEE'
  /** The word belongs to the list 区县 (County). */
  | 'COUNTY'
  /** The word belongs to the list 学历 (Education). */
  | 'EDUCATION'
  /** The word belongs to the list 单位性质 (Kind of employer). */
  | 'EMPLOYER_NATURE'
  /** The word belongs to the list 性别 (Sex). */
  | 'GENDER'
  /** The word belongs to the list 证件类型 (Document). */
  | 'ID_TYPE'
  /** The word belongs to the list 申报级别 (Level). */
  | 'LEVEL'
  /** The word belongs to the list 不予受理原因 (Reason of refusal). */
  | 'NOT_ACCEPTED_REASON'
  /** The word belongs to the list 结局 (Outcome). */
  | 'OUTCOME'
  /** The word belongs to the list 申报途径 (Pathway). */
  | 'PATHWAY'
  /** The word belongs to the list 退回原因 (Reason of return). */
  | 'RETURN_REASON'
  /** The word belongs to the list 隶属关系 (Affiliation). */
  | 'ROUTE'
  /** The word belongs to the list 系列（专业） (Series). */
  | 'SERIES'
  /** The word belongs to the list 环节 (Stage). */
  | 'STAGE'
  /** The word belongs to the list 评审结果 (Vote). */
  | 'VOTE';

/** How a figure of 0 is shown in workbooks. */
export type ZeroStyle =
  /** A 0 is shown as 空白 (Blank). */
  | 'BLANK'
  /** A 0 is shown as “—” (“—”). */
  | 'DASH'
  /** A 0 is shown as 0 (0). */
  | 'ZERO';

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: { username: string } };

export type BeginSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { codes: Array<string> } };

export type AccountFieldsFragment = { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: Array<{ id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number }> };

export type GrantableScopeQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantableScopeQuery = { grantableScope: { departments: Array<string>, committees: Array<{ code: string, name: string }> } };

export type SaveAccountMutationVariables = Exact<{
  account: AccountInput;
}>;


export type SaveAccountMutation = { saveAccount: { temporaryPassword: string | null, account: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } } };

export type DisableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DisableAccountMutation = { disableAccount: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } };

export type EnableAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type EnableAccountMutation = { enableAccount: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } };

export type ResetPasswordMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ResetPasswordMutation = { resetPassword: { temporaryPassword: string | null, account: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } } };

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { sessions: Array<{ id: string, since: string, lastUsed: string, address: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { id: string } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: Array<{ id: string }> };

export type GrantRightsMutationVariables = Exact<{
  rights: RightsInput;
}>;


export type GrantRightsMutation = { grantRights: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnlockAccountMutation = { unlockAccount: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { id: string, username: string, displayName: string, role: Role, counties: Array<string>, committees: Array<string>, departments: Array<string>, disabled: boolean, mustChangePassword: boolean, rightsGranted: boolean, hasSecondFactor: boolean, passwordExpiresAt: string | null, signedInAt: string | null, sessions: number, own: boolean, version: number } };

export type OwnSecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSecondFactorQuery = { secondFactor: { since: string | null, codesLeft: number, imposed: boolean } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { codes: Array<string> } };

export type RemoveSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor: { since: string | null } };

export type AnnexQueryVariables = Exact<{
  id: string | number;
}>;


export type AnnexQuery = { declaration: { id: string, year: number, name: string, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, series: string, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, noticeFrom: string | null, noticeTo: string | null, employer: { id: string, name: string } } | null };

export type AuditQueryVariables = Exact<{
  filter: AuditFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditQuery = { auditEntries: { totalCount: number, edges: Array<{ node: { id: string, at: string, username: string, address: string, event: AuditEvent, detail: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, endCursor: string | null } } };

export type AuditVerificationQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditVerificationQuery = { auditVerification: { whole: boolean, lastSeq: number, lastMac: string | null, lines: Array<string> } };

export type BackupQueryVariables = Exact<{ [key: string]: never; }>;


export type BackupQuery = { backup: { version: string, madeAt: string | null, size: number | null, scheduledAt: string | null, overdue: boolean, failedAt: string | null, failure: string | null } };

export type CalendarYearFieldsFragment = { year: number, regionalConfirmed: boolean, days: Array<{ day: string, isWorking: boolean, name: string | null, source: string, layer: CalendarLayer | null }>, notices: Array<{ id: string, year: number, layer: CalendarLayer, source: string, text: string, note: string | null, savedBy: string | null, savedAt: string }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { calendarYear: { year: number, regionalConfirmed: boolean, days: Array<{ day: string, isWorking: boolean, name: string | null, source: string, layer: CalendarLayer | null }>, notices: Array<{ id: string, year: number, layer: CalendarLayer, source: string, text: string, note: string | null, savedBy: string | null, savedAt: string }> } | null };

export type CalendarPreviewQueryVariables = Exact<{
  notice: CalendarNoticeInput;
}>;


export type CalendarPreviewQuery = { calendarPreview: Array<{ day: string, before: boolean | null, after: boolean, name: string | null }> };

export type SaveCalendarNoticeMutationVariables = Exact<{
  notice: CalendarNoticeInput;
}>;


export type SaveCalendarNoticeMutation = { saveCalendarNotice: { year: number, regionalConfirmed: boolean, days: Array<{ day: string, isWorking: boolean, name: string | null, source: string, layer: CalendarLayer | null }>, notices: Array<{ id: string, year: number, layer: CalendarLayer, source: string, text: string, note: string | null, savedBy: string | null, savedAt: string }> } };

export type MissingCalendarsQueryVariables = Exact<{
  from: number;
  until: number;
}>;


export type MissingCalendarsQuery = { missingCalendars: Array<number> };

export type SpecialDaysQueryVariables = Exact<{
  year: number;
}>;


export type SpecialDaysQuery = { calendarYear: { year: number, days: Array<{ day: string, isWorking: boolean, name: string | null, layer: CalendarLayer | null }> } | null };

export type FindQueryVariables = Exact<{
  text: string;
  year: number;
}>;


export type FindQuery = { find: Array<{ kind: FoundKind, id: string, name: string, detail: string | null }> };

export type CommitteesQueryVariables = Exact<{
  year: number;
  search?: string | null | undefined;
}>;


export type CommitteesQuery = { committees: Array<{ id: string, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, meetingFrom: string | null, meetingTo: string | null, pending: number, overdue: number, reviewed: number, passed: number }> };

export type CommitteeFieldsFragment = { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> };

export type CommitteeQueryVariables = Exact<{
  year: number;
  code: string;
}>;


export type CommitteeQuery = { committee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null };

export type ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangedSubscription = { changed: { revision: number | null, importRun: string | null } };

export type ContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsQuery = { contacts: Array<{ id: string, kind: ContactKind, key: string, name: string | null, place: string | null, phone: string | null, note: string | null, stands: boolean, accountName: string, recordedAt: string }> };

export type SaveContactsMutationVariables = Exact<{
  contacts: Array<ContactInput> | ContactInput;
}>;


export type SaveContactsMutation = { saveContacts: { saved: Array<{ id: string, kind: ContactKind, key: string }>, replaced: Array<{ id: string, name: string | null, place: string | null, phone: string | null, note: string | null }> } };

export type MissingContactsQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type MissingContactsQuery = { missingContacts: Array<{ kind: ContactKind, key: string, employers: Array<string>, waiting: number, overdue: number }> };

export type CycleQueryVariables = Exact<{
  year: number;
}>;


export type CycleQuery = { cycle: { year: number, title: string, addressees: string, isSample: boolean, noticeStartDayCounted: boolean, supportPhones: Array<string>, urls: Array<string>, windows: Array<{ id: string, name: string, nameEn: string, startsAt: string | null, endsAt: string | null, printed: string, clause: string, text: string, byNotice: boolean, stages: Array<Stage>, workingDays: number | null }>, gaps: Array<{ from: string, to: string, workingDays: number | null }>, limits: { committeeSubmissions: number, employerNoticeWorkingDays: number, resultNoticeWorkingDays: number, paperCopies: number, banYears: number }, routing: Array<{ pathway: Pathway, level: Level, lane: RoutingLane, body: string | null, unsaid: boolean, clause: string | null, note: string | null }>, knownIssues: Array<{ id: number, clause: string, text: string }>, warnings: Array<{ clause: string | null, text: string, textEn: string }>, versions: Array<{ id: string, savedBy: string, savedAt: string, note: string | null, dates: Array<string> }> } | null };

export type BehindQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type BehindQuery = { stageProgress: Array<{ stage: Stage, overdue: number }> };

export type CycleDraftQueryVariables = Exact<{
  draft: CycleDraftInput;
}>;


export type CycleDraftQuery = { cycleDraft: { year: number, title: string, lastVersion: string, noticeStartDayCounted: boolean, windows: Array<{ id: string, name: string, nameEn: string, clause: string, startsAt: string | null, endsAt: string | null, before: string, printed: string, workingDays: number | null }>, warnings: Array<{ clause: string | null, text: string, textEn: string }> } };

export type SaveCycleMutationVariables = Exact<{
  draft: CycleDraftInput;
}>;


export type SaveCycleMutation = { saveCycle: { year: number } };

export type ListedAttributesFragment = { platformNo: string, name: string, county: string, pathway: Pathway, series: string, level: Level, stage: Stage, enteredAt: string, workingDaysHere: number | null, vote: Vote | null, outcome: Outcome | null, employer: { id: string, name: string } };

export type DrawerAttributesFragment = { idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, series: string, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } };

export type DeclarationsQueryVariables = Exact<{
  filter: DeclarationFilter;
  sort?: DeclarationSort | null | undefined;
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  skip: number;
  phones: boolean;
  asOf?: string | null | undefined;
}>;


export type DeclarationsQuery = { declarations: { totalCount: number, pageInfo: { startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, overdue: boolean, desk: Desk, committee: string | null, supervisor: string | null, platformNo: string, name: string, county: string, pathway: Pathway, series: string, level: Level, stage: Stage, enteredAt: string, workingDaysHere: number | null, vote: Vote | null, outcome: Outcome | null, deadline: { at: string, byNotice: boolean, workingDaysLeft: number | null } | null, contact?: { name: string | null, phone: string | null } | null, employer: { id: string, name: string } } }> } };

export type LateQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type LateQuery = { statistics: { overdue: number[] } };

export type DeclarationContactQueryVariables = Exact<{
  id: string | number;
}>;


export type DeclarationContactQuery = { declaration: { id: string, contact: { name: string | null, phone: string | null } | null } | null };

export type DeclarationFieldsFragment = { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } };

export type DeclarationQueryVariables = Exact<{
  id: string | number;
}>;


export type DeclarationQuery = { declaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null };

export type ListSettingQueryVariables = Exact<{ [key: string]: never; }>;


export type ListSettingQuery = { listSetting: { dense: boolean, columns: Array<{ key: string, width: number | null }> } | null };

export type SaveListSettingMutationVariables = Exact<{
  setting: ListSettingInput;
}>;


export type SaveListSettingMutation = { saveListSetting: { dense: boolean, columns: Array<{ key: string, width: number | null }> } };

export type DifferenceQueryVariables = Exact<{
  later: DeclarationFilter;
  laterDay?: string | null | undefined;
  earlier: DeclarationFilter;
  earlierDay?: string | null | undefined;
  came: DeclarationFilter;
  left: DeclarationFilter;
  ofDays: boolean;
}>;


export type DifferenceQuery = { later: { totalCount: number }, earlier: { totalCount: number }, came?: { totalCount: number }, left?: { totalCount: number } };

export type BriefFiguresQueryVariables = Exact<{
  year: number;
}>;


export type BriefFiguresQuery = { issuedBriefs: Array<{ id: string, serial: number, day: string, figures: Array<{ measure: Measure, count: number }> }> };

export type DesksQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type DesksQuery = { desks: { bands: Array<{ from: number, to: number | null, enteredAfter: string | null, enteredBefore: string | null }>, loads: Array<{ desk: Desk, committee: string | null, county: string | null, supervisor: string | null, own: boolean, stage: Stage, onDesk: number, overdueOnDesk: number, pastProposalOnDesk: number, nearOnDesk: number, oldest: number | null, bands: number[], phone: string | null, remindedAt: string | null }> } };

export type EmployerNamesQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type EmployerNamesQuery = { statistics: { keys: Array<(string | null)[]>, labels: Array<(string | null)[]> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  year: number;
}>;


export type SuggestionsQuery = { find: Array<{ kind: FoundKind, id: string, name: string }> };

export type RuleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleChoicesQuery = { findingRules: Array<{ id: string, title: string, titleEn: string }> };

export type FindingsQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type FindingsQuery = { findings: { rules: Array<{ open: number, milder: number, acknowledged: number, cannotCheck: number, counties: (string | null)[], countyCounts: number[], committees: (string | null)[], committeeCounts: number[], rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string } }>, committees: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }> } };

export type WorstFindingsQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type WorstFindingsQuery = { findings: { rules: Array<{ open: number, milder: number, acknowledged: number, cannotCheck: number, committees: (string | null)[], rule: { id: string, severity: Severity, clause: string | null, title: string, titleEn: string } }>, committees: Array<{ committee: string, milder: boolean, rule: { id: string, severity: Severity, clause: string | null, title: string, titleEn: string }, acknowledgements: Array<{ holds: boolean }> }> } };

export type RuleTitleFragment = { id: string, severity: Severity, clause: string | null, title: string, titleEn: string };

export type RuleFieldsFragment = { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string };

export type AcknowledgementFieldsFragment = { id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null };

export type CommitteeFindingFieldsFragment = { year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> };

export type DeclarationFindingsQueryVariables = Exact<{
  id: string | number;
}>;


export type DeclarationFindingsQuery = { declaration: { id: string, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }> } | null };

export type DeclarationFindingFieldsFragment = { verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> };

export type AcknowledgeFindingMutationVariables = Exact<{
  declaration: string | number;
  rule: string | number;
  reason: string;
}>;


export type AcknowledgeFindingMutation = { acknowledgeFinding: { id: string, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }> } };

export type AcknowledgeCommitteeFindingMutationVariables = Exact<{
  year: number;
  committee: string | number;
  rule: string | number;
  reason: string;
}>;


export type AcknowledgeCommitteeFindingMutation = { acknowledgeCommitteeFinding: { id: string, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }> } };

export type WithdrawAcknowledgementMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawAcknowledgementMutation = { withdrawAcknowledgement: { id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null } };

export type FindingTrendQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type FindingTrendQuery = { findingTrend: { days: Array<string>, violations: number[], warnings: number[], rules: (string | null)[], openBefore: number[] } };

export type FormsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormsQuery = { forms: Array<{ id: string, name: string, fileName: string, accountName: string, shared: boolean, editable: boolean, changedAt: string, tagged: number }> };

export type FormQueryVariables = Exact<{
  id: string | number;
}>;


export type FormQuery = { form: { form: { id: string, name: string, fileName: string, editable: boolean, version: number, tagged: number }, sheets: Array<{ name: string, rows: number, columns: number, cells: Array<{ row: number, column: number, text: string, formula: boolean }>, merges: Array<{ top: number, bottom: number, left: number, right: number }> }>, tags: Array<{ sheet: string, cell: string, text: string }>, typed: Array<{ key: string, value: string }> } | null };

export type FormFiguresQueryVariables = Exact<{
  id: string | number;
  filter: DeclarationFilter;
  asOf?: string | null | undefined;
}>;


export type FormFiguresQuery = { formFigures: Array<{ sheet: string, cell: string, kind: FormCellKind, value: string | null, meaning: string, query: string | null, key: string | null }> };

export type SaveFormMutationVariables = Exact<{
  id: string | number;
  version: number;
  name: string;
  tags: Array<FormTagInput> | FormTagInput;
  typed: Array<FormTypedInput> | FormTypedInput;
}>;


export type SaveFormMutation = { saveForm: { id: string, name: string, version: number, tagged: number, changedAt: string } };

export type DeleteFormMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteFormMutation = { deleteForm: { id: string } };

export type ImportRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRunsQuery = { importRuns: Array<{ id: string, fileName: string, state: ImportState, startedAt: string, appliedAt: string | null, account: string, new: number, changed: number, unchanged: number, skipped: number, rejected: number }> };

export type ImportRunFieldsFragment = { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null };

export type ImportRunQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRunQuery = { importRun: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } | null };

export type ImportHeadlineQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportHeadlineQuery = { importRun: { id: string, headline: Array<{ measure: Measure, before: number, after: number }> } | null };

export type UnknownWordsQueryVariables = Exact<{
  id: string | number;
}>;


export type UnknownWordsQuery = { importRun: { id: string, unknownWords: Array<{ kind: WordKind, word: string, year: number | null, rows: number, options: Array<{ code: string, label: string, suggested: boolean }> }> } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  kind?: ImportRowKind | null | undefined;
  flag?: ImportFlag | null | undefined;
  first: number;
  after?: number | null | undefined;
}>;


export type ImportRowsQuery = { importRun: { id: string, rows: Array<{ rowNumber: number, kind: ImportRowKind, platformNo: string | null, flags: Array<ImportFlag>, problems: Array<{ code: string, column: string | null, value: string | null, reason: string }>, changes: Array<{ column: string, before: string | null, after: string | null }> }> } | null };

export type MissingDeclarationsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | number | null | undefined;
}>;


export type MissingDeclarationsQuery = { importRun: { id: string, missingDeclarations: Array<{ id: string, platformNo: string, name: string, county: string, stage: Stage }> } | null };

export type ApplyImportMutationVariables = Exact<{
  id: string | number;
}>;


export type ApplyImportMutation = { applyImport: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type DiscardImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardImportMutation = { discardImport: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type UndoImportMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoImportMutation = { undoImport: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type ReplanImportMutationVariables = Exact<{
  id: string | number;
  sheet?: string | null | undefined;
}>;


export type ReplanImportMutation = { replanImport: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type SheetHeadsQueryVariables = Exact<{
  id: string | number;
}>;


export type SheetHeadsQuery = { importRun: { id: string, sheetHeads: Array<{ sheet: string, likelyRow: number | null, rows: Array<{ rowNumber: number, data: boolean, cells: Array<string> }> }> } | null };

export type ChooseImportHeaderMutationVariables = Exact<{
  id: string | number;
  sheet: string;
  firstRow: number;
  lastRow: number;
}>;


export type ChooseImportHeaderMutation = { chooseImportHeader: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type SetImportExtentMutationVariables = Exact<{
  id: string | number;
  extent: ImportExtent;
}>;


export type SetImportExtentMutation = { setImportExtent: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type SetImportAreaMutationVariables = Exact<{
  id: string | number;
  year: number;
  county: string;
  full: boolean;
}>;


export type SetImportAreaMutation = { setImportArea: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type ChooseImportRowMutationVariables = Exact<{
  id: string | number;
  rowNumber: number;
}>;


export type ChooseImportRowMutation = { chooseImportRow: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type MapImportColumnsMutationVariables = Exact<{
  id: string | number;
  name: string;
  columns: Array<LayoutColumnInput> | LayoutColumnInput;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null, appliedAt: string | null, account: string, errorCode: ErrorCode | null, errorMessage: string | null, years: Array<number>, read: number, new: number, changed: number, unchanged: number, skipped: number, rejected: number, conflict: number, movedBack: number, jumped: number, otherNotice: number, missing: number | null, extent: ImportExtent, kept: boolean, areas: Array<{ year: number, county: string, rows: number, stored: number, full: boolean, asked: boolean }>, notes: Array<{ code: string, text: string }>, header: { sheet: string, firstRow: number, rowNumber: number, missing: Array<string>, layout: string | null, otherSheets: Array<string>, columns: Array<{ letter: string, header: string, column: string | null, suggestion: string | null, samples: Array<string> }> } | null, progress: { step: ImportStep, done: number, total: number | null } | null } };

export type TemplateColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateColumnsQuery = { templateColumns: Array<{ column: string, need: string, note: string }> };

export type UnknownReturnReasonsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnknownReturnReasonsQuery = { unknownReturnReasons: Array<{ kind: WordKind, word: string, year: number | null, rows: number, options: Array<{ code: string, label: string, suggested: boolean }> }> };

export type WordAliasesQueryVariables = Exact<{ [key: string]: never; }>;


export type WordAliasesQuery = { wordAliases: Array<{ id: string, kind: WordKind, year: number | null, word: string, code: string, label: string, account: string, decidedAt: string }> };

export type WordOptionsQueryVariables = Exact<{
  kind: WordKind;
  year?: number | null | undefined;
}>;


export type WordOptionsQuery = { wordOptions: Array<{ code: string, label: string }> };

export type DecideWordMutationVariables = Exact<{
  kind: WordKind;
  year?: number | null | undefined;
  word: string;
  code: string;
}>;


export type DecideWordMutation = { decideWord: { id: string, code: string, label: string, account: string, decidedAt: string } };

export type ForgetWordMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetWordMutation = { forgetWord: { id: string } };

export type ImportLayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportLayoutsQuery = { importLayouts: Array<{ id: string, name: string, account: string, savedAt: string, columns: Array<{ header: string, column: string }> }> };

export type ForgetLayoutMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetLayoutMutation = { forgetLayout: { id: string } };

export type OverviewQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type OverviewQuery = { total: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] }, stageProgress: Array<{ stage: Stage, count: number, near: number, overdue: number, reached: number, medianWorkingDays: number | null, oldestWorkingDays: number | null, deadline: string | null }>, bySeries: { keys: Array<(string | null)[]>, labels: Array<(string | null)[]>, inProgress: number[], overdue: number[] }, byCounty: { keys: Array<(string | null)[]>, labels: Array<(string | null)[]>, inProgress: number[], overdue: number[] } };

export type FlowQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type FlowQuery = { trend: { days: (string | null)[], stages: Array<Stage>, reached: Array<number[]> } };

export type HeadlineCountsFragment = { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] };

export type HeadlineQueryVariables = Exact<{
  filter: DeclarationFilter;
  asOf?: string | null | undefined;
}>;


export type HeadlineQuery = { total: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] } };

export type WeeksQueryVariables = Exact<{
  filter: DeclarationFilter;
  first: string;
  second: string;
  third: string;
  fourth: string;
}>;


export type WeeksQuery = { first: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] }, second: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] }, third: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] }, fourth: { declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] } };

export type ResultGroupsFragment = { keys: Array<(string | null)[]>, declared: number[], reviewed: number[], passed: number[] };

export type ResultsQueryVariables = Exact<{
  filter: DeclarationFilter;
  asOf?: string | null | undefined;
}>;


export type ResultsQuery = { total: { failed: number[], notAccepted: number[], lapsed: number[], withdrawn: number[], disqualified: number[], declared: number[], pending: number[], overdue: number[], reviewed: number[], passed: number[], confirmed: number[], inProgress: number[] }, series: { keys: Array<(string | null)[]>, declared: number[], reviewed: number[], passed: number[] }, county: { keys: Array<(string | null)[]>, declared: number[], reviewed: number[], passed: number[] }, level: { keys: Array<(string | null)[]>, declared: number[], reviewed: number[], passed: number[] } };

export type ImportsSinceQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsSinceQuery = { importRuns: Array<{ id: string, appliedAt: string | null, new: number, changed: number }> };

export type FindingsSinceQueryVariables = Exact<{
  filter: DeclarationFilter;
  day: string;
}>;


export type FindingsSinceQuery = { then: { rules: Array<{ open: number, rule: { id: string } }> }, now: { rules: Array<{ open: number, rule: { id: string } }> } };

export type PaperLineWordsFragment = { kind: PaperLineKind, pieces: Array<{ text: string, rows: string | null }> };

export type PaperTableWordsFragment = { title: string, header: Array<string>, rows: Array<{ cells: Array<{ text: string, rows: string | null }> }> };

export type BriefPreviewQueryVariables = Exact<{
  filter: DeclarationFilter;
  asOf?: string | null | undefined;
}>;


export type BriefPreviewQuery = { briefPreview: { serial: number, day: string, sender: string, previous: { id: string, serial: number, day: string } | null, lines: Array<{ kind: PaperLineKind, pieces: Array<{ text: string, rows: string | null }> }>, tables: Array<{ title: string, header: Array<string>, rows: Array<{ cells: Array<{ text: string, rows: string | null }> }> }> } };

export type LetterPreviewQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type LetterPreviewQuery = { letterPreview: { day: string, sender: string, lines: Array<{ kind: PaperLineKind, pieces: Array<{ text: string, rows: string | null }> }>, tables: Array<{ title: string, header: Array<string>, rows: Array<{ cells: Array<{ text: string, rows: string | null }> }> }> } };

export type IssuedBriefsQueryVariables = Exact<{
  year: number;
}>;


export type IssuedBriefsQuery = { issuedBriefs: Array<{ id: string, serial: number, day: string, title: string, scope: string, issuedAt: string, accountName: string, declared: number, passed: number, overdue: number }> };

export type PaperWordsFragment = { kind: PaperKind, year: number, savedIn: number | null, accountName: string | null, changedAt: string | null, version: number, paragraphs: Array<{ key: string, name: string, nameEn: string, kind: PaperLineKind, text: string, usual: string }>, placeholders: Array<{ name: string, meaning: string }> };

export type PaperTemplateQueryVariables = Exact<{
  kind: PaperKind;
  year: number;
}>;


export type PaperTemplateQuery = { paperTemplate: { kind: PaperKind, year: number, savedIn: number | null, accountName: string | null, changedAt: string | null, version: number, paragraphs: Array<{ key: string, name: string, nameEn: string, kind: PaperLineKind, text: string, usual: string }>, placeholders: Array<{ name: string, meaning: string }> } | null };

export type SavePaperTemplateMutationVariables = Exact<{
  kind: PaperKind;
  year: number;
  version: number;
  texts: Array<PaperText> | PaperText;
}>;


export type SavePaperTemplateMutation = { savePaperTemplate: { kind: PaperKind, year: number, savedIn: number | null, accountName: string | null, changedAt: string | null, version: number, paragraphs: Array<{ key: string, name: string, nameEn: string, kind: PaperLineKind, text: string, usual: string }>, placeholders: Array<{ name: string, meaning: string }> } };

export type PendingItemsQueryVariables = Exact<{
  filter: DeclarationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type PendingItemsQuery = { declarations: { pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, platformNo: string, name: string, series: string, level: Level, stage: Stage, paperReceivedOn: string | null, paperDesk: Desk | null, recordedPaperOn: string | null, recordedPaperDesk: Desk | null, workingDaysHere: number | null, overdue: boolean, employer: { id: string, name: string, phone: string | null }, deadline: { at: string, clause: string, workingDaysLeft: number | null } | null } }> } };

export type RevealIdNumberMutationVariables = Exact<{
  id: string | number;
  purpose?: string | null | undefined;
}>;


export type RevealIdNumberMutation = { revealIdNumber: { idNumber: string } };

export type PolicyFieldsFragment = { separated: boolean, passwordDays: number | null, passwordHistory: number, sessionLimit: number | null, secondFactorRoles: Array<Role>, officersReady: Array<Role>, endAskedBy: Role | null, version: number };

export type SecurityPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPolicyQuery = { securityPolicy: { separated: boolean, passwordDays: number | null, passwordHistory: number, sessionLimit: number | null, secondFactorRoles: Array<Role>, officersReady: Array<Role>, endAskedBy: Role | null, version: number } };

export type SaveSecurityPolicyMutationVariables = Exact<{
  policy: SecurityPolicyInput;
}>;


export type SaveSecurityPolicyMutation = { saveSecurityPolicy: { separated: boolean, passwordDays: number | null, passwordHistory: number, sessionLimit: number | null, secondFactorRoles: Array<Role>, officersReady: Array<Role>, endAskedBy: Role | null, version: number } };

export type SeparateOfficersMutationVariables = Exact<{
  version: number;
}>;


export type SeparateOfficersMutation = { separateOfficers: { separated: boolean, passwordDays: number | null, passwordHistory: number, sessionLimit: number | null, secondFactorRoles: Array<Role>, officersReady: Array<Role>, endAskedBy: Role | null, version: number } };

export type EndSeparationMutationVariables = Exact<{
  version: number;
}>;


export type EndSeparationMutation = { endSeparation: { separated: boolean, passwordDays: number | null, passwordHistory: number, sessionLimit: number | null, secondFactorRoles: Array<Role>, officersReady: Array<Role>, endAskedBy: Role | null, version: number } };

export type PortalQueryVariables = Exact<{
  inside?: boolean | null | undefined;
}>;


export type PortalQuery = { portal: { sample: boolean, now: string, dataAt: string | null, dataBatch: number | null, revision: number, localHolidaysUnconfirmed: Array<number>, samplePassword: string | null, sampleAccounts: Array<{ username: string, displayName: string, role: Role }> }, viewer: { username: string, displayName: string, role: Role, lastVisit: string | null, toured: boolean, counties: Array<string>, committees: Array<string>, departments: Array<string>, mustChangePassword: boolean, passwordAged: boolean, mustEnrolSecondFactor: boolean, separated: boolean, actions: Array<Action> } | null, cycles?: Array<{ year: number, title: string, isSample: boolean, hasDeclarations: boolean, referenceYear: number | null, windows: Array<{ id: string, name: string, nameEn: string, startsAt: string | null, endsAt: string | null, printed: string, clause: string, text: string, byNotice: boolean, stages: Array<Stage>, workingDays: number | null }>, series: Array<{ code: string, name: string, shortName: string, nationalName: string | null }>, bodies: Array<{ code: string, name: string, annexNo: number | null, phone: string | null, place: string | null }> }> };

export type CycleWindowFieldsFragment = { id: string, name: string, nameEn: string, startsAt: string | null, endsAt: string | null, printed: string, clause: string, text: string, byNotice: boolean, stages: Array<Stage>, workingDays: number | null };

export type RecordFieldsFragment = { id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean };

export type CommitteeRecordedFragment = { id: string, recordedCommittee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null };

export type DeclarationRecordedFragment = { id: string, recordedDeclaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null };

export type NoticeEndQueryVariables = Exact<{
  year: number;
  kind: NoticeKind;
  from: string;
}>;


export type NoticeEndQuery = { noticeEnd: string | null };

export type PaperReceiptPlanQueryVariables = Exact<{
  filter: DeclarationFilter;
  declarations?: Array<string | number> | string | number | null | undefined;
}>;


export type PaperReceiptPlanQuery = { paperReceiptPlan: { desk: Desk, received: number, already: number, names: Array<string> } };

export type RecordFilingMutationVariables = Exact<{
  year: number;
  committee: string;
  filing: FilingInput;
}>;


export type RecordFilingMutation = { recordFiling: Array<{ id: string, recordedCommittee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null }> };

export type RecordMeetingMutationVariables = Exact<{
  year: number;
  committee: string;
  meeting: MeetingInput;
}>;


export type RecordMeetingMutation = { recordMeeting: { id: string, recordedCommittee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null } };

export type RecordResultNoticeMutationVariables = Exact<{
  year: number;
  committee: string;
  notice: ResultNoticeInput;
}>;


export type RecordResultNoticeMutation = { recordResultNotice: { id: string, recordedCommittee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null } };

export type RecordPaperReceiptMutationVariables = Exact<{
  filter: DeclarationFilter;
  declarations?: Array<string | number> | string | number | null | undefined;
  receipt: PaperReceiptInput;
  confirmed: number;
}>;


export type RecordPaperReceiptMutation = { recordPaperReceipt: { received: number, already: number, records: Array<{ id: string }>, moved: Array<{ stage: Stage, count: number }> } };

export type CorrectPaperReceiptMutationVariables = Exact<{
  record: string | number;
  receipt: PaperReceiptInput;
}>;


export type CorrectPaperReceiptMutation = { correctPaperReceipt: { id: string, recordedDeclaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null } };

export type RecordEntrustmentMutationVariables = Exact<{
  declaration: string | number;
  letter: EntrustmentInput;
}>;


export type RecordEntrustmentMutation = { recordEntrustment: { id: string, recordedDeclaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null } };

export type RecordBanMutationVariables = Exact<{
  declaration: string | number;
  ban: BanInput;
}>;


export type RecordBanMutation = { recordBan: { id: string, recordedDeclaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null } };

export type WithdrawRecordMutationVariables = Exact<{
  record: string | number;
  reason: string;
}>;


export type WithdrawRecordMutation = { withdrawRecord: { id: string, recordedCommittee: { id: string, year: number, code: string, annexNo: number | null, name: string, place: string | null, phone: string | null, series: Array<string>, filedAt: string | null, filingNo: string | null, poolFiledAt: string | null, meetingFrom: string | null, meetingTo: string | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, pending: number, overdue: number, reviewed: number, passed: number, recordable: Array<RecordKind>, findings: Array<{ year: number, committee: string, milder: boolean, message: string, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }> } | null, recordedDeclaration: { id: string, year: number, platformNo: string, name: string, series: string, stage: Stage, desk: Desk, pending: boolean, overdue: boolean, enteredAt: string, workingDaysHere: number | null, outcome: Outcome | null, notAcceptedReason: NotAcceptedReason | null, bannedUntil: string | null, idType: IdType, idNumber: string | null, gender: Gender | null, ethnicity: string | null, birthDate: string | null, politicalStatus: string | null, education: Education | null, degree: string | null, supervisor: string | null, route: Route, county: string, pathway: Pathway, specialty: string | null, level: Level, targetTitle: string | null, currentTitle: string | null, currentTitleDate: string | null, committee: string | null, submittedAt: string | null, employerSubmittedAt: string | null, noticeFrom: string | null, noticeTo: string | null, committeeSubmissionCount: number | null, returnReason: string | null, correctionDueOn: string | null, paperReceivedOn: string | null, paperCopies: number | null, meetingOn: string | null, vote: Vote | null, resultNoticeFrom: string | null, resultNoticeTo: string | null, confirmedOn: string | null, certificateNo: string | null, continuingEducation: string | null, policyNote: string | null, endedOn: string | null, personStatus: PersonStatus | null, noticeObjection: Objection | null, formCheckedOn: string | null, returnItemised: boolean | null, paperDesk: Desk | null, paperDuplex: boolean | null, resultObjection: Objection | null, entrustmentNo: string | null, agencyLetterNo: string | null, currentLevel: HeldLevel | null, firstDeclaration: boolean | null, examBased: boolean | null, serviceYears: Array<number> | null, excellentYears: Array<number> | null, serviceMonths: number | null, exemptionFormNo: string | null, qualificationNo: string | null, aidFrom: string | null, aidTo: string | null, aidApproved: boolean | null, socialInsurance: boolean | null, educationProof: EducationProof | null, ceMissing: Array<string> | null, ceExemptYears: Array<number> | null, blankColumns: Array<string> | null, idDoubts: Array<IdDoubt> | null, recordedEntrustmentNo: string | null, findings: Array<{ verdict: Verdict, milder: boolean, missing: Array<string>, message: string | null, rule: { id: string, severity: Severity, clause: string | null, quote: string | null, title: string, titleEn: string, advice: string, adviceEn: string }, acknowledgements: Array<{ id: string, reason: string, accountName: string, acknowledgedAt: string, holds: boolean, withdrawnAt: string | null }> }>, deadline: { at: string, byNotice: boolean, clause: string, workingDaysLeft: number | null } | null, records: Array<{ id: string, kind: RecordKind, fromDay: string, untilDay: string | null, documentNo: string | null, place: string | null, series: Array<string> | null, copies: number | null, duplex: boolean | null, desk: Desk | null, note: string | null, replacedBy: string | null, withdrawn: boolean, accountName: string, recordedAt: string, warnings: Array<RecordWarning>, replaceable: boolean }>, reminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string }>, events: Array<{ id: string, stage: Stage, enteredAt: string, source: string, importRun: string | null, workingDays: number | null }>, employer: { id: string, name: string, code: string | null, nature: EmployerNature | null } } | null } };

export type ReminderDesksQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type ReminderDesksQuery = { reminderDesks: Array<{ desk: Desk, committee: string | null, county: string | null, supervisor: string | null, employer: string | null, employerName: string | null, onDesk: number, overdueOnDesk: number, contact: string | null, phone: string | null, remindedAt: string | null }> };

export type PrepareReminderMutationVariables = Exact<{
  filter: DeclarationFilter;
  holders: Array<DeskHolder> | DeskHolder;
}>;


export type PrepareReminderMutation = { prepareReminder: { emptied: Array<string>, reminders: Array<{ id: string, desk: Desk, holder: string, text: string }> } };

export type RemindersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RemindersQuery = { reminders: Array<{ id: string, holder: string, text: string }> };

export type ReminderDraftsQueryVariables = Exact<{
  filter: DeclarationFilter;
  holders: Array<DeskHolder> | DeskHolder;
}>;


export type ReminderDraftsQuery = { reminderDrafts: Array<{ holder: string, text: string, count: number }> };

export type SentRemindersQueryVariables = Exact<{
  years: Array<number> | number;
}>;


export type SentRemindersQuery = { sentReminders: Array<{ id: string, holder: string, accountName: string, preparedAt: string, count: number, moved: number, years: Array<number> }> };

export type OpenRulesQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type OpenRulesQuery = { findings: { rules: Array<{ open: number, rule: { id: string, severity: Severity } }> } };

export type PendingCountQueryVariables = Exact<{
  filter: DeclarationFilter;
}>;


export type PendingCountQuery = { statistics: { pending: number[] } };

export type ShownChangesFragment = { year: number, asOf: string | null, asOfBefore: string, compared: boolean, share: number, least: number, count: number, changes: Array<{ key: string, tables: Array<string>, row: string, column: string, before: number, now: number, queryBefore: string, query: string, difference: string, version: number, reason: { text: string, accountName: string, changedAt: string, before: number, now: number } | null }> };

export type FigureChangesQueryVariables = Exact<{
  year: number;
  asOf?: string | null | undefined;
}>;


export type FigureChangesQuery = { figureChanges: { year: number, asOf: string | null, asOfBefore: string, compared: boolean, share: number, least: number, count: number, changes: Array<{ key: string, tables: Array<string>, row: string, column: string, before: number, now: number, queryBefore: string, query: string, difference: string, version: number, reason: { text: string, accountName: string, changedAt: string, before: number, now: number } | null }> } | null };

export type ExplainChangesMutationVariables = Exact<{
  year: number;
  asOf?: string | null | undefined;
  changes: Array<ExplainedChange> | ExplainedChange;
  reason: string;
}>;


export type ExplainChangesMutation = { explainChanges: { year: number, asOf: string | null, asOfBefore: string, compared: boolean, share: number, least: number, count: number, changes: Array<{ key: string, tables: Array<string>, row: string, column: string, before: number, now: number, queryBefore: string, query: string, difference: string, version: number, reason: { text: string, accountName: string, changedAt: string, before: number, now: number } | null }> } };

export type FreezesQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type FreezesQuery = { freezes: Array<{ id: string, year: number, serial: number, cutOff: string, frozenAt: string, accountName: string, note: string, hash: string, declared: number, passed: number }> };

export type FreezeComparisonQueryVariables = Exact<{
  id: string | number;
}>;


export type FreezeComparisonQuery = { freezeComparison: { figures: number, declarations: number } | null };

export type FreezeYearMutationVariables = Exact<{
  year: number;
  cutOff: string;
  note: string;
}>;


export type FreezeYearMutation = { freezeYear: { id: string } };

export type ReportNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportNamesQuery = { reportNames: Array<{ code: string, name: string }> };

export type ReportTableQueryVariables = Exact<{
  code: string;
  filter: DeclarationFilter;
  asOf?: string | null | undefined;
  lines?: number | null | undefined;
}>;


export type ReportTableQuery = { reportTable: { code: string, title: string, statement: string, labels: number, lineCount: number, notes: Array<string>, headers: Array<{ group: string | null, header: string, numeric: boolean }>, lines: Array<{ kind: ReportRowKind, cells: Array<string>, addresses: Array<string | null> }> } | null };

export type ReportSettingQueryVariables = Exact<{
  code: string;
}>;


export type ReportSettingQuery = { reportSetting: { code: string, groups: Array<string> } | null };

export type SaveReportSettingMutationVariables = Exact<{
  code: string;
  groups: Array<string> | string;
}>;


export type SaveReportSettingMutation = { saveReportSetting: { code: string, groups: Array<string> } };

export type CycleFormFragment = { year: number, form: { number: string, authority: string, approval: string, validUntil: string, phone: string, zeros: ZeroStyle, paper: PaperSize, employers: number, changeShare: number, changeLeast: number, changeCount: number } };

export type FormSettingsQueryVariables = Exact<{
  year: number;
}>;


export type FormSettingsQuery = { cycle: { year: number, form: { number: string, authority: string, approval: string, validUntil: string, phone: string, zeros: ZeroStyle, paper: PaperSize, employers: number, changeShare: number, changeLeast: number, changeCount: number } } | null };

export type SaveFormSettingsMutationVariables = Exact<{
  year: number;
  form: FormSettingsInput;
}>;


export type SaveFormSettingsMutation = { saveFormSettings: { year: number, form: { number: string, authority: string, approval: string, validUntil: string, phone: string, zeros: ZeroStyle, paper: PaperSize, employers: number, changeShare: number, changeLeast: number, changeCount: number } } };

export type PivotQueryVariables = Exact<{
  filter: DeclarationFilter;
  by: Array<Dimension> | Dimension;
}>;


export type PivotQuery = { statistics: { keys: Array<(string | null)[]>, labels: Array<(string | null)[]>, declared: number[], accepted: number[], reviewed: number[], passed: number[], confirmed: number[], failed: number[], inProgress: number[], pending: number[], overdue: number[] } };

export type FinishTourMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishTourMutation = { finishTour: { username: string, toured: boolean } };

export type ViewFieldsFragment = { id: string, name: string, page: string, search: string, accountName: string, own: boolean, roles: Array<Role>, starts: boolean, subscribed: boolean, newSince: string | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, page: string, search: string, accountName: string, own: boolean, roles: Array<Role>, starts: boolean, subscribed: boolean, newSince: string | null }> };

export type SubscribedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscribedViewsQuery = { savedViews: Array<{ id: string, name: string, page: string, search: string, accountName: string, own: boolean, roles: Array<Role>, starts: boolean, subscribed: boolean, newSince: string | null, count: { total: number, fresh: number } | null }> };

export type SaveViewMutationVariables = Exact<{
  view: SavedViewInput;
}>;


export type SaveViewMutation = { saveView: { id: string, name: string, page: string, search: string, accountName: string, own: boolean, roles: Array<Role>, starts: boolean, subscribed: boolean, newSince: string | null } };

export type DeleteViewMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteViewMutation = { deleteView: { id: string } };

export type UseViewMutationVariables = Exact<{
  id: string | number;
  starts?: boolean | null | undefined;
  subscribed?: boolean | null | undefined;
}>;


export type UseViewMutation = { useView: { id: string, name: string, page: string, search: string, accountName: string, own: boolean, roles: Array<Role>, starts: boolean, subscribed: boolean, newSince: string | null } };

export type WallLinkFieldsFragment = { id: string, name: string, state: WallLinkState, createdBy: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null };

export type WallLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type WallLinksQuery = { wallLinks: Array<{ id: string, name: string, state: WallLinkState, createdBy: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null }> };

export type CreateWallLinkMutationVariables = Exact<{
  name: string;
  days: number;
}>;


export type CreateWallLinkMutation = { createWallLink: { token: string, link: { id: string, name: string, state: WallLinkState, createdBy: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null } } };

export type RevokeWallLinkMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeWallLinkMutation = { revokeWallLink: { id: string, name: string, state: WallLinkState, createdBy: string, createdAt: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null, lastAddress: string | null } };

export const AccountFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AccountFieldsFragment, unknown>;
export const CalendarYearFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regionalConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isWorking"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<CalendarYearFieldsFragment, unknown>;
export const ListedAttributesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ListedAttributesFragment, unknown>;
export const RuleTitleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<RuleTitleFragment, unknown>;
export const ImportRunFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ImportRunFieldsFragment, unknown>;
export const HeadlineCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadlineCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}}]}}]} as unknown as DocumentNode<HeadlineCountsFragment, unknown>;
export const ResultGroupsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultGroupsFragment, unknown>;
export const PaperLineWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLineWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]} as unknown as DocumentNode<PaperLineWordsFragment, unknown>;
export const PaperTableWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperTableWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<PaperTableWordsFragment, unknown>;
export const PaperWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"savedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PaperWordsFragment, unknown>;
export const PolicyFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLimit"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"officersReady"}},{"kind":"Field","name":{"kind":"Name","value":"endAskedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PolicyFieldsFragment, unknown>;
export const CycleWindowFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleWindowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CycleWindow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]} as unknown as DocumentNode<CycleWindowFieldsFragment, unknown>;
export const RuleFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}}]} as unknown as DocumentNode<RuleFieldsFragment, unknown>;
export const AcknowledgementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]} as unknown as DocumentNode<AcknowledgementFieldsFragment, unknown>;
export const CommitteeFindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]} as unknown as DocumentNode<CommitteeFindingFieldsFragment, unknown>;
export const RecordFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}}]} as unknown as DocumentNode<RecordFieldsFragment, unknown>;
export const CommitteeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}}]} as unknown as DocumentNode<CommitteeFieldsFragment, unknown>;
export const CommitteeRecordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}}]} as unknown as DocumentNode<CommitteeRecordedFragment, unknown>;
export const DrawerAttributesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}}]} as unknown as DocumentNode<DrawerAttributesFragment, unknown>;
export const DeclarationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}}]} as unknown as DocumentNode<DeclarationFieldsFragment, unknown>;
export const DeclarationFindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]} as unknown as DocumentNode<DeclarationFindingFieldsFragment, unknown>;
export const DeclarationRecordedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}}]} as unknown as DocumentNode<DeclarationRecordedFragment, unknown>;
export const ShownChangesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureChanges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfBefore"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"queryBefore"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ShownChangesFragment, unknown>;
export const CycleFormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zeros"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"changeShare"}},{"kind":"Field","name":{"kind":"Name","value":"changeLeast"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}}]} as unknown as DocumentNode<CycleFormFragment, unknown>;
export const ViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"newSince"}}]}}]} as unknown as DocumentNode<ViewFieldsFragment, unknown>;
export const WallLinkFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAddress"}}]}}]} as unknown as DocumentNode<WallLinkFieldsFragment, unknown>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"current"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"next"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"current"},"value":{"kind":"Variable","name":{"kind":"Name","value":"current"}}},{"kind":"Argument","name":{"kind":"Name","value":"next"},"value":{"kind":"Variable","name":{"kind":"Name","value":"next"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"uri"}}]}}]}}]} as unknown as DocumentNode<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}}]} as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const GrantableScopeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantableScope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantableScope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"}}]}}]}}]} as unknown as DocumentNode<GrantableScopeQuery, GrantableScopeQueryVariables>;
export const SaveAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPassword"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SaveAccountMutation, SaveAccountMutationVariables>;
export const DisableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EnableAccountMutation, EnableAccountMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPassword"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const OwnSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsed"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const EndSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const GrantRightsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRights"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rights"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RightsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRights"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rights"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rights"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<GrantRightsMutation, GrantRightsMutationVariables>;
export const UnlockAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlockAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unlockAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const ResetSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccountFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"disabled"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"rightsGranted"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"passwordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedInAt"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const OwnSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSecondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"secondFactor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"codesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"imposed"}}]}}]}}]} as unknown as DocumentNode<OwnSecondFactorQuery, OwnSecondFactorQueryVariables>;
export const RenewRecoveryCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewRecoveryCodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"renewRecoveryCodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"codes"}}]}}]}}]} as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"password"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"password"},"value":{"kind":"Variable","name":{"kind":"Name","value":"password"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]} as unknown as DocumentNode<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const AnnexDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Annex"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}}]}}]}}]} as unknown as DocumentNode<AnnexQuery, AnnexQueryVariables>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const AuditVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whole"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastMac"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<AuditVerificationQuery, AuditVerificationQueryVariables>;
export const BackupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"backup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}}]}}]}}]} as unknown as DocumentNode<BackupQuery, BackupQueryVariables>;
export const CalendarYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarYearFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regionalConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isWorking"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<CalendarYearQuery, CalendarYearQueryVariables>;
export const CalendarPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CalendarPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CalendarPreviewQuery, CalendarPreviewQueryVariables>;
export const SaveCalendarNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCalendarNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCalendarNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"notice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarYearFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarYearFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarYear"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"regionalConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isWorking"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}}]}}]}}]} as unknown as DocumentNode<SaveCalendarNoticeMutation, SaveCalendarNoticeMutationVariables>;
export const MissingCalendarsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingCalendars"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingCalendars"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}]}]}}]} as unknown as DocumentNode<MissingCalendarsQuery, MissingCalendarsQueryVariables>;
export const SpecialDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpecialDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calendarYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"isWorking"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"layer"}}]}}]}}]}}]} as unknown as DocumentNode<SpecialDaysQuery, SpecialDaysQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"find"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const CommitteesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Committees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]}}]} as unknown as DocumentNode<CommitteesQuery, CommitteesQueryVariables>;
export const CommitteeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Committee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}}]} as unknown as DocumentNode<CommitteeQuery, CommitteeQueryVariables>;
export const ChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}}]}}]}}]} as unknown as DocumentNode<ChangedSubscription, ChangedSubscriptionVariables>;
export const ContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"stands"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}}]}}]} as unknown as DocumentNode<ContactsQuery, ContactsQueryVariables>;
export const SaveContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"contacts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"contacts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"contacts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replaced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<SaveContactsMutation, SaveContactsMutationVariables>;
export const MissingContactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingContacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missingContacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<MissingContactsQuery, MissingContactsQueryVariables>;
export const CycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"addressees"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStartDayCounted"}},{"kind":"Field","name":{"kind":"Name","value":"supportPhones"}},{"kind":"Field","name":{"kind":"Name","value":"urls"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CycleWindowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissions"}},{"kind":"Field","name":{"kind":"Name","value":"employerNoticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"banYears"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"lane"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"unsaid"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"knownIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"dates"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleWindowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CycleWindow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]} as unknown as DocumentNode<CycleQuery, CycleQueryVariables>;
export const BehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Behind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stageProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<BehindQuery, BehindQueryVariables>;
export const CycleDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CycleDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycleDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"lastVersion"}},{"kind":"Field","name":{"kind":"Name","value":"noticeStartDayCounted"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}}]}}]}}]}}]} as unknown as DocumentNode<CycleDraftQuery, CycleDraftQueryVariables>;
export const SaveCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CycleDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<SaveCycleMutation, SaveCycleMutationVariables>;
export const DeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Declarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skip"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phones"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"skip"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skip"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phones"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DeclarationsQuery, DeclarationsQueryVariables>;
export const LateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Late"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<LateQuery, LateQueryVariables>;
export const DeclarationContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}}]}}]} as unknown as DocumentNode<DeclarationContactQuery, DeclarationContactQueryVariables>;
export const DeclarationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Declaration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}}]} as unknown as DocumentNode<DeclarationQuery, DeclarationQueryVariables>;
export const ListSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listSetting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dense"}}]}}]}}]} as unknown as DocumentNode<ListSettingQuery, ListSettingQueryVariables>;
export const SaveListSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveListSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"setting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ListSettingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveListSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"setting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"setting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dense"}}]}}]}}]} as unknown as DocumentNode<SaveListSettingMutation, SaveListSettingMutationVariables>;
export const DifferenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Difference"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"later"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"laterDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"earlierDay"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"came"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"left"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ofDays"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"later"},"name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"later"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"laterDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlier"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlierDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"came"},"name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"came"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"laterDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofDays"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"left"},"name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"earlierDay"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ofDays"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DifferenceQuery, DifferenceQueryVariables>;
export const BriefFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedBriefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<BriefFiguresQuery, BriefFiguresQueryVariables>;
export const DesksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAfter"}},{"kind":"Field","name":{"kind":"Name","value":"enteredBefore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"onDesk"}},{"kind":"Field","name":{"kind":"Name","value":"overdueOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"pastProposalOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"nearOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}},{"kind":"Field","name":{"kind":"Name","value":"bands"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}}]}}]}}]}}]} as unknown as DocumentNode<DesksQuery, DesksQueryVariables>;
export const EmployerNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EMPLOYER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}}]}}]}}]} as unknown as DocumentNode<EmployerNamesQuery, EmployerNamesQueryVariables>;
export const SuggestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"find"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;
export const RuleChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RuleChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}}]} as unknown as DocumentNode<RuleChoicesQuery, RuleChoicesQueryVariables>;
export const FindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Findings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"cannotCheck"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"countyCounts"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"committeeCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}}]} as unknown as DocumentNode<FindingsQuery, FindingsQueryVariables>;
export const WorstFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorstFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"cannotCheck"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleTitle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]} as unknown as DocumentNode<WorstFindingsQuery, WorstFindingsQueryVariables>;
export const DeclarationFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeclarationFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declaration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}}]} as unknown as DocumentNode<DeclarationFindingsQuery, DeclarationFindingsQueryVariables>;
export const AcknowledgeFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"declaration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeFindingMutation, AcknowledgeFindingMutationVariables>;
export const AcknowledgeCommitteeFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeCommitteeFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeCommitteeFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"committee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committee"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}}]} as unknown as DocumentNode<AcknowledgeCommitteeFindingMutation, AcknowledgeCommitteeFindingMutationVariables>;
export const WithdrawAcknowledgementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAcknowledgement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAcknowledgement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]} as unknown as DocumentNode<WithdrawAcknowledgementMutation, WithdrawAcknowledgementMutationVariables>;
export const FindingTrendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingTrend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findingTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"violations"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"rules"}},{"kind":"Field","name":{"kind":"Name","value":"openBefore"}}]}}]}}]} as unknown as DocumentNode<FindingTrendQuery, FindingTrendQueryVariables>;
export const FormsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"tagged"}}]}}]}}]} as unknown as DocumentNode<FormsQuery, FormsQueryVariables>;
export const FormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Form"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tagged"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sheets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"formula"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"top"}},{"kind":"Field","name":{"kind":"Name","value":"bottom"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"typed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<FormQuery, FormQueryVariables>;
export const FormFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<FormFiguresQuery, FormFiguresQueryVariables>;
export const SaveFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tags"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormTagInput"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"typed"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormTypedInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"tags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tags"}}},{"kind":"Argument","name":{"kind":"Name","value":"typed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"typed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tagged"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}}]}}]} as unknown as DocumentNode<SaveFormMutation, SaveFormMutationVariables>;
export const DeleteFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteFormMutation, DeleteFormMutationVariables>;
export const ImportRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}}]}}]}}]} as unknown as DocumentNode<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ImportRunQuery, ImportRunQueryVariables>;
export const ImportHeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportHeadline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]} as unknown as DocumentNode<ImportHeadlineQuery, ImportHeadlineQueryVariables>;
export const UnknownWordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnknownWords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unknownWords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnknownWordsQuery, UnknownWordsQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"flag"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFlag"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"flag"},"value":{"kind":"Variable","name":{"kind":"Name","value":"flag"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const MissingDeclarationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingDeclarations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"missingDeclarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}}]}}]}}]} as unknown as DocumentNode<MissingDeclarationsQuery, MissingDeclarationsQueryVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const DiscardImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<DiscardImportMutation, DiscardImportMutationVariables>;
export const UndoImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<UndoImportMutation, UndoImportMutationVariables>;
export const ReplanImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplanImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replanImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"sheet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ReplanImportMutation, ReplanImportMutationVariables>;
export const SheetHeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SheetHeads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sheetHeads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"likelyRow"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"data"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SheetHeadsQuery, SheetHeadsQueryVariables>;
export const ChooseImportHeaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseImportHeader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firstRow"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastRow"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseImportHeader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"sheet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sheet"}}},{"kind":"Argument","name":{"kind":"Name","value":"firstRow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firstRow"}}},{"kind":"Argument","name":{"kind":"Name","value":"lastRow"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastRow"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ChooseImportHeaderMutation, ChooseImportHeaderMutationVariables>;
export const SetImportExtentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetImportExtent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"extent"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportExtent"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setImportExtent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"extent"},"value":{"kind":"Variable","name":{"kind":"Name","value":"extent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<SetImportExtentMutation, SetImportExtentMutationVariables>;
export const SetImportAreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetImportArea"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"county"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"full"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setImportArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"county"},"value":{"kind":"Variable","name":{"kind":"Name","value":"county"}}},{"kind":"Argument","name":{"kind":"Name","value":"full"},"value":{"kind":"Variable","name":{"kind":"Name","value":"full"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<SetImportAreaMutation, SetImportAreaMutationVariables>;
export const ChooseImportRowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseImportRow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rowNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chooseImportRow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"rowNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rowNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ChooseImportRowMutation, ChooseImportRowMutationVariables>;
export const MapImportColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MapImportColumns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"columns"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutColumnInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mapImportColumns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"columns"},"value":{"kind":"Variable","name":{"kind":"Name","value":"columns"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportRunFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportRunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"movedBack"}},{"kind":"Field","name":{"kind":"Name","value":"jumped"}},{"kind":"Field","name":{"kind":"Name","value":"otherNotice"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"extent"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"full"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"header"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"rowNumber"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"layout"}},{"kind":"Field","name":{"kind":"Name","value":"otherSheets"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"}},{"kind":"Field","name":{"kind":"Name","value":"samples"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<MapImportColumnsMutation, MapImportColumnsMutationVariables>;
export const TemplateColumnsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateColumns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]} as unknown as DocumentNode<TemplateColumnsQuery, TemplateColumnsQueryVariables>;
export const UnknownReturnReasonsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnknownReturnReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unknownReturnReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"suggested"}}]}}]}}]}}]} as unknown as DocumentNode<UnknownReturnReasonsQuery, UnknownReturnReasonsQueryVariables>;
export const WordAliasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wordAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"word"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]} as unknown as DocumentNode<WordAliasesQuery, WordAliasesQueryVariables>;
export const WordOptionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WordOptions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WordKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wordOptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]} as unknown as DocumentNode<WordOptionsQuery, WordOptionsQueryVariables>;
export const DecideWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WordKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"word"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"word"},"value":{"kind":"Variable","name":{"kind":"Name","value":"word"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]} as unknown as DocumentNode<DecideWordMutation, DecideWordMutationVariables>;
export const ForgetWordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetWord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetWord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ForgetWordMutation, ForgetWordMutationVariables>;
export const ImportLayoutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importLayouts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]} as unknown as DocumentNode<ImportLayoutsQuery, ImportLayoutsQueryVariables>;
export const ForgetLayoutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetLayout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ForgetLayoutMutation, ForgetLayoutMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"near"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"medianWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bySeries"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERIES"},{"kind":"EnumValue","value":"STAGE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byCounty"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTY"},{"kind":"EnumValue","value":"STAGE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadlineCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const FlowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Flow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}}]}}]}}]} as unknown as DocumentNode<FlowQuery, FlowQueryVariables>;
export const HeadlineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Headline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadlineCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}}]}}]} as unknown as DocumentNode<HeadlineQuery, HeadlineQueryVariables>;
export const WeeksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Weeks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fourth"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fourth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadlineCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}}]}}]} as unknown as DocumentNode<WeeksQuery, WeeksQueryVariables>;
export const ResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Results"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"total"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"HeadlineCounts"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"notAccepted"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"disqualified"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"series"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SERIES"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultGroups"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"county"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"COUNTY"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultGroups"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"level"},"name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"LEVEL"}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ResultGroups"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HeadlineCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ResultGroups"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ResultsQuery, ResultsQueryVariables>;
export const ImportsSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}}]}}]}}]} as unknown as DocumentNode<ImportsSinceQuery, ImportsSinceQueryVariables>;
export const FindingsSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindingsSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"then"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"now"},"name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<FindingsSinceQuery, FindingsSinceQueryVariables>;
export const BriefPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BriefPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"briefPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLineWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperTableWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLineWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperTableWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<BriefPreviewQuery, BriefPreviewQueryVariables>;
export const LetterPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letterPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperLineWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperTableWords"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperLineWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperTableWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}}]} as unknown as DocumentNode<LetterPreviewQuery, LetterPreviewQueryVariables>;
export const IssuedBriefsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuedBriefs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedBriefs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<IssuedBriefsQuery, IssuedBriefsQueryVariables>;
export const PaperTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paperTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"savedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<PaperTemplateQuery, PaperTemplateQueryVariables>;
export const SavePaperTemplateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SavePaperTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"texts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperText"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savePaperTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}},{"kind":"Argument","name":{"kind":"Name","value":"texts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"texts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaperWords"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaperWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaperTemplate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"savedIn"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"usual"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeholders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SavePaperTemplateMutation, SavePaperTemplateMutationVariables>;
export const PendingItemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declarations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"URGENCY"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"recordedPaperOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedPaperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PendingItemsQuery, PendingItemsQueryVariables>;
export const RevealIdNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealIdNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealIdNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idNumber"}}]}}]}}]} as unknown as DocumentNode<RevealIdNumberMutation, RevealIdNumberMutationVariables>;
export const SecurityPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SecurityPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"securityPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLimit"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"officersReady"}},{"kind":"Field","name":{"kind":"Name","value":"endAskedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SecurityPolicyQuery, SecurityPolicyQueryVariables>;
export const SaveSecurityPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSecurityPolicy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSecurityPolicy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"policy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLimit"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"officersReady"}},{"kind":"Field","name":{"kind":"Name","value":"endAskedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SaveSecurityPolicyMutation, SaveSecurityPolicyMutationVariables>;
export const SeparateOfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeparateOfficers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separateOfficers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLimit"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"officersReady"}},{"kind":"Field","name":{"kind":"Name","value":"endAskedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SeparateOfficersMutation, SeparateOfficersMutationVariables>;
export const EndSeparationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSeparation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSeparation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecurityPolicy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"passwordDays"}},{"kind":"Field","name":{"kind":"Name","value":"passwordHistory"}},{"kind":"Field","name":{"kind":"Name","value":"sessionLimit"}},{"kind":"Field","name":{"kind":"Name","value":"secondFactorRoles"}},{"kind":"Field","name":{"kind":"Name","value":"officersReady"}},{"kind":"Field","name":{"kind":"Name","value":"endAskedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<EndSeparationMutation, EndSeparationMutationVariables>;
export const PortalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Portal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inside"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sample"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"dataAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataBatch"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"localHolidaysUnconfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"samplePassword"}},{"kind":"Field","name":{"kind":"Name","value":"sampleAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"lastVisit"}},{"kind":"Field","name":{"kind":"Name","value":"toured"}},{"kind":"Field","name":{"kind":"Name","value":"counties"}},{"kind":"Field","name":{"kind":"Name","value":"committees"}},{"kind":"Field","name":{"kind":"Name","value":"departments"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"passwordAged"}},{"kind":"Field","name":{"kind":"Name","value":"mustEnrolSecondFactor"}},{"kind":"Field","name":{"kind":"Name","value":"separated"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inside"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isSample"}},{"kind":"Field","name":{"kind":"Name","value":"hasDeclarations"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CycleWindowFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"nationalName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleWindowFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CycleWindow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"stages"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]} as unknown as DocumentNode<PortalQuery, PortalQueryVariables>;
export const NoticeEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticeEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoticeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}}]}]}}]} as unknown as DocumentNode<NoticeEndQuery, NoticeEndQueryVariables>;
export const PaperReceiptPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaperReceiptPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declarations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paperReceiptPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"declarations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declarations"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"already"}},{"kind":"Field","name":{"kind":"Name","value":"names"}}]}}]}}]} as unknown as DocumentNode<PaperReceiptPlanQuery, PaperReceiptPlanQueryVariables>;
export const RecordFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"committee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committee"}}},{"kind":"Argument","name":{"kind":"Name","value":"filing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}}]} as unknown as DocumentNode<RecordFilingMutation, RecordFilingMutationVariables>;
export const RecordMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"committee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committee"}}},{"kind":"Argument","name":{"kind":"Name","value":"meeting"},"value":{"kind":"Variable","name":{"kind":"Name","value":"meeting"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}}]} as unknown as DocumentNode<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordResultNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordResultNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"committee"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"notice"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResultNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordResultNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"committee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"committee"}}},{"kind":"Argument","name":{"kind":"Name","value":"notice"},"value":{"kind":"Variable","name":{"kind":"Name","value":"notice"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}}]} as unknown as DocumentNode<RecordResultNoticeMutation, RecordResultNoticeMutationVariables>;
export const RecordPaperReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPaperReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declarations"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperReceiptInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"confirmed"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPaperReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"declarations"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declarations"}}},{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}},{"kind":"Argument","name":{"kind":"Name","value":"confirmed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"confirmed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"already"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPaperReceiptMutation, RecordPaperReceiptMutationVariables>;
export const CorrectPaperReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectPaperReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctPaperReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}},{"kind":"Argument","name":{"kind":"Name","value":"receipt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"receipt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectPaperReceiptMutation, CorrectPaperReceiptMutationVariables>;
export const RecordEntrustmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEntrustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"letter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntrustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEntrustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"declaration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}}},{"kind":"Argument","name":{"kind":"Name","value":"letter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"letter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}}]} as unknown as DocumentNode<RecordEntrustmentMutation, RecordEntrustmentMutationVariables>;
export const RecordBanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ban"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"declaration"},"value":{"kind":"Variable","name":{"kind":"Name","value":"declaration"}}},{"kind":"Argument","name":{"kind":"Name","value":"ban"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ban"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}}]} as unknown as DocumentNode<RecordBanMutation, RecordBanMutationVariables>;
export const WithdrawRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"record"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"record"},"value":{"kind":"Variable","name":{"kind":"Name","value":"record"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeRecorded"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationRecorded"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FindingRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}},{"kind":"Field","name":{"kind":"Name","value":"adviceEn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AcknowledgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Acknowledgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CommitteeFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RecordFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fromDay"}},{"kind":"Field","name":{"kind":"Name","value":"untilDay"}},{"kind":"Field","name":{"kind":"Name","value":"documentNo"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"duplex"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"replaceable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Committee"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"annexNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingNo"}},{"kind":"Field","name":{"kind":"Name","value":"poolFiledAt"}},{"kind":"Field","name":{"kind":"Name","value":"meetingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"meetingTo"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"recordable"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFindingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DrawerAttributes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"ethnicity"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"education"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"pathway"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"Field","name":{"kind":"Name","value":"specialty"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitle"}},{"kind":"Field","name":{"kind":"Name","value":"currentTitleDate"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"employerSubmittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"noticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"noticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"committeeSubmissionCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"correctionDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"paperCopies"}},{"kind":"Field","name":{"kind":"Name","value":"meetingOn"}},{"kind":"Field","name":{"kind":"Name","value":"vote"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"resultNoticeTo"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedOn"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"continuingEducation"}},{"kind":"Field","name":{"kind":"Name","value":"policyNote"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"personStatus"}},{"kind":"Field","name":{"kind":"Name","value":"noticeObjection"}},{"kind":"Field","name":{"kind":"Name","value":"formCheckedOn"}},{"kind":"Field","name":{"kind":"Name","value":"returnItemised"}},{"kind":"Field","name":{"kind":"Name","value":"paperDesk"}},{"kind":"Field","name":{"kind":"Name","value":"paperDuplex"}},{"kind":"Field","name":{"kind":"Name","value":"resultObjection"}},{"kind":"Field","name":{"kind":"Name","value":"entrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"agencyLetterNo"}},{"kind":"Field","name":{"kind":"Name","value":"currentLevel"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeclaration"}},{"kind":"Field","name":{"kind":"Name","value":"examBased"}},{"kind":"Field","name":{"kind":"Name","value":"serviceYears"}},{"kind":"Field","name":{"kind":"Name","value":"excellentYears"}},{"kind":"Field","name":{"kind":"Name","value":"serviceMonths"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionFormNo"}},{"kind":"Field","name":{"kind":"Name","value":"qualificationNo"}},{"kind":"Field","name":{"kind":"Name","value":"aidFrom"}},{"kind":"Field","name":{"kind":"Name","value":"aidTo"}},{"kind":"Field","name":{"kind":"Name","value":"aidApproved"}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"}},{"kind":"Field","name":{"kind":"Name","value":"educationProof"}},{"kind":"Field","name":{"kind":"Name","value":"ceMissing"}},{"kind":"Field","name":{"kind":"Name","value":"ceExemptYears"}},{"kind":"Field","name":{"kind":"Name","value":"blankColumns"}},{"kind":"Field","name":{"kind":"Name","value":"idDoubts"}},{"kind":"Field","name":{"kind":"Name","value":"recordedEntrustmentNo"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Declaration"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"platformNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"series"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DrawerAttributes"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysHere"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byNotice"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"notAcceptedReason"}},{"kind":"Field","name":{"kind":"Name","value":"bannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RecordFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"enteredAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"importRun"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationFindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFinding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"milder"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AcknowledgementFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CommitteeRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedCommittee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CommitteeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeclarationRecorded"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedDeclaration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFields"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeclarationFindingFields"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawRecordMutation, WithdrawRecordMutationVariables>;
export const ReminderDesksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderDesks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderDesks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"committee"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"supervisor"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"onDesk"}},{"kind":"Field","name":{"kind":"Name","value":"overdueOnDesk"}},{"kind":"Field","name":{"kind":"Name","value":"contact"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}}]}}]}}]} as unknown as DocumentNode<ReminderDesksQuery, ReminderDesksQueryVariables>;
export const PrepareReminderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PrepareReminder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holders"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskHolder"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prepareReminder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"holders"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holders"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"desk"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emptied"}}]}}]}}]} as unknown as DocumentNode<PrepareReminderMutation, PrepareReminderMutationVariables>;
export const RemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<RemindersQuery, RemindersQueryVariables>;
export const ReminderDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReminderDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"holders"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskHolder"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminderDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"holders"},"value":{"kind":"Variable","name":{"kind":"Name","value":"holders"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<ReminderDraftsQuery, ReminderDraftsQueryVariables>;
export const SentRemindersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SentReminders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"years"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentReminders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"years"},"value":{"kind":"Variable","name":{"kind":"Name","value":"years"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}},{"kind":"Field","name":{"kind":"Name","value":"years"}}]}}]}}]} as unknown as DocumentNode<SentRemindersQuery, SentRemindersQueryVariables>;
export const OpenRulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenRules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<OpenRulesQuery, OpenRulesQueryVariables>;
export const PendingCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PendingCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pending"}}]}}]}}]} as unknown as DocumentNode<PendingCountQuery, PendingCountQueryVariables>;
export const FigureChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figureChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureChanges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfBefore"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"queryBefore"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FigureChangesQuery, FigureChangesQueryVariables>;
export const ExplainChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExplainChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"changes"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainedChange"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"changes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"changes"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ShownChanges"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ShownChanges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FigureChanges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"asOfBefore"}},{"kind":"Field","name":{"kind":"Name","value":"compared"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"tables"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"queryBefore"}},{"kind":"Field","name":{"kind":"Name","value":"query"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ExplainChangesMutation, ExplainChangesMutationVariables>;
export const FreezesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Freezes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"serial"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]}}]} as unknown as DocumentNode<FreezesQuery, FreezesQueryVariables>;
export const FreezeComparisonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreezeComparison"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeComparison"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"declarations"}}]}}]}}]} as unknown as DocumentNode<FreezeComparisonQuery, FreezeComparisonQueryVariables>;
export const FreezeYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FreezeYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cutOff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freezeYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"cutOff"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cutOff"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FreezeYearMutation, FreezeYearMutationVariables>;
export const ReportNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportNamesQuery, ReportNamesQueryVariables>;
export const ReportTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lines"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"lines"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lines"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"numeric"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]} as unknown as DocumentNode<ReportTableQuery, ReportTableQueryVariables>;
export const ReportSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}}]}}]}}]} as unknown as DocumentNode<ReportSettingQuery, ReportSettingQueryVariables>;
export const SaveReportSettingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveReportSetting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveReportSetting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}}]}}]}}]} as unknown as DocumentNode<SaveReportSettingMutation, SaveReportSettingMutationVariables>;
export const FormSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CycleForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zeros"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"changeShare"}},{"kind":"Field","name":{"kind":"Name","value":"changeLeast"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}}]} as unknown as DocumentNode<FormSettingsQuery, FormSettingsQueryVariables>;
export const SaveFormSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveFormSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FormSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveFormSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CycleForm"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CycleForm"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cycle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"zeros"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"employers"}},{"kind":"Field","name":{"kind":"Name","value":"changeShare"}},{"kind":"Field","name":{"kind":"Name","value":"changeLeast"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}}]}}]}}]} as unknown as DocumentNode<SaveFormSettingsMutation, SaveFormSettingsMutationVariables>;
export const PivotDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Pivot"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclarationFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Dimension"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"declared"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"pending"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]} as unknown as DocumentNode<PivotQuery, PivotQueryVariables>;
export const FinishTourDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishTour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishTour"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"toured"}}]}}]}}]} as unknown as DocumentNode<FinishTourMutation, FinishTourMutationVariables>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"newSince"}}]}}]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const SubscribedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubscribedViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subscribed"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFields"}},{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"fresh"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"newSince"}}]}}]} as unknown as DocumentNode<SubscribedViewsQuery, SubscribedViewsQueryVariables>;
export const SaveViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"newSince"}}]}}]} as unknown as DocumentNode<SaveViewMutation, SaveViewMutationVariables>;
export const DeleteViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteViewMutation, DeleteViewMutationVariables>;
export const UseViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UseView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"starts"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subscribed"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"useView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"starts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"starts"}}},{"kind":"Argument","name":{"kind":"Name","value":"subscribed"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subscribed"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"accountName"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"newSince"}}]}}]} as unknown as DocumentNode<UseViewMutation, UseViewMutationVariables>;
export const WallLinksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wallLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallLinkFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAddress"}}]}}]} as unknown as DocumentNode<WallLinksQuery, WallLinksQueryVariables>;
export const CreateWallLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWallLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWallLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"link"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallLinkFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAddress"}}]}}]} as unknown as DocumentNode<CreateWallLinkMutation, CreateWallLinkMutationVariables>;
export const RevokeWallLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeWallLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeWallLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WallLinkFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WallLinkFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WallLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAddress"}}]}}]} as unknown as DocumentNode<RevokeWallLinkMutation, RevokeWallLinkMutationVariables>;