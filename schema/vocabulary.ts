/**
 * The enumerations of the subject matter with their Chinese and English labels, for server and client. Plain TypeScript,
 * so that the client can import it; `enum.ts` registers the enumerations with GraphQL.
 */

export interface Label {
  zh: string
  en: string
}

/** Label of a figure with its 口径, the definition of what is counted. It is defined nowhere else. */
export interface DefinedLabel extends Label {
  definition: Label
}

/** Stages (环节) of a declaration in the order of the notice; each stage is the work of one desk. */
export enum Stage {
  DRAFT = 'DRAFT',
  EMPLOYER_REVIEW = 'EMPLOYER_REVIEW',
  EMPLOYER_NOTICE = 'EMPLOYER_NOTICE',
  SUPERVISOR_REVIEW = 'SUPERVISOR_REVIEW',
  HR_REVIEW = 'HR_REVIEW',
  COMMITTEE_REVIEW = 'COMMITTEE_REVIEW',
  CORRECTION = 'CORRECTION',
  PAPER = 'PAPER',
  MEETING = 'MEETING',
  RESULT_NOTICE = 'RESULT_NOTICE',
  CONFIRMATION = 'CONFIRMATION',
  CERTIFICATE = 'CERTIFICATE',
}

export const stageLabel: Record<Stage, Label> = {
  DRAFT: { zh: '个人填报', en: 'Draft' },
  EMPLOYER_REVIEW: { zh: '单位审核', en: 'Employer review' },
  EMPLOYER_NOTICE: { zh: '单位公示', en: 'Employer notice' },
  SUPERVISOR_REVIEW: { zh: '主管部门审核', en: 'Department review' },
  HR_REVIEW: { zh: '人社部门审核', en: 'HR review' },
  COMMITTEE_REVIEW: { zh: '评委会审核', en: 'Committee check' },
  CORRECTION: { zh: '退回补正', en: 'Correction' },
  PAPER: { zh: '报送纸质材料', en: 'Paper materials' },
  MEETING: { zh: '评审会议', en: 'Review meeting' },
  RESULT_NOTICE: { zh: '评审结果公示', en: 'Result notice' },
  CONFIRMATION: { zh: '审核确认', en: 'Confirmation' },
  CERTIFICATE: { zh: '发证', en: 'Certificate' },
}

/** Stages are ordered, so charts give them five colours from light to dark instead of twelve different hues. */
export const stageGroups = [
  [Stage.DRAFT, Stage.EMPLOYER_REVIEW, Stage.EMPLOYER_NOTICE],
  [Stage.SUPERVISOR_REVIEW, Stage.HR_REVIEW],
  [Stage.COMMITTEE_REVIEW, Stage.CORRECTION],
  [Stage.PAPER, Stage.MEETING],
  [Stage.RESULT_NOTICE, Stage.CONFIRMATION, Stage.CERTIFICATE],
] as const

/** 0–4: the index of a stage's colour. */
export const stageGroupOf = (stage: Stage) => stageGroups.findIndex((group) => group.some((member) => member === stage))

/** The lines of 累计流量: twelve would be too similar, so only the first stage of each group with work of an office. */
export const flowStages: readonly Stage[] = [
  Stage.EMPLOYER_REVIEW,
  Stage.HR_REVIEW,
  Stage.COMMITTEE_REVIEW,
  Stage.MEETING,
  Stage.CONFIRMATION,
]

/** Way in which a title is applied for (申报途径). */
export enum Pathway {
  REVIEW = 'REVIEW',
  INITIAL_DETERMINATION = 'INITIAL_DETERMINATION',
  CONFERMENT = 'CONFERMENT',
  STEP_UP_RECOGNITION = 'STEP_UP_RECOGNITION',
  ENTRUSTED_REVIEW = 'ENTRUSTED_REVIEW',
}

/** The pathway on which committees vote. */
export const reviewPathways: readonly Pathway[] = [Pathway.REVIEW]
/** The pathways on which a title is determined without a vote. */
export const otherPathways: readonly Pathway[] = Object.values(Pathway).filter((pathway) => pathway !== Pathway.REVIEW)

export const pathwayLabel: Record<Pathway, Label> = {
  REVIEW: { zh: '评审', en: 'Review' },
  INITIAL_DETERMINATION: { zh: '初次确定', en: 'Initial determination' },
  CONFERMENT: { zh: '授予', en: 'Conferment' },
  STEP_UP_RECOGNITION: { zh: '三年高定', en: 'Step-up recognition' },
  ENTRUSTED_REVIEW: { zh: '委托评审', en: 'Entrusted review' },
}

/** 高 / 中 / 初: the only levels the notice names. */
export enum Level {
  SENIOR = 'SENIOR',
  INTERMEDIATE = 'INTERMEDIATE',
  JUNIOR = 'JUNIOR',
}

export const levelLabel: Record<Level, Label> = {
  SENIOR: { zh: '高级', en: 'Senior' },
  INTERMEDIATE: { zh: '中级', en: 'Intermediate' },
  JUNIOR: { zh: '初级', en: 'Junior' },
}

/** Finer level, if the file has it. */
export enum FineLevel {
  SENIOR_FULL = 'SENIOR_FULL',
  SENIOR_ASSOCIATE = 'SENIOR_ASSOCIATE',
  INTERMEDIATE = 'INTERMEDIATE',
  ASSISTANT = 'ASSISTANT',
  TECHNICIAN = 'TECHNICIAN',
}

export const fineLevelLabel: Record<FineLevel, Label> = {
  SENIOR_FULL: { zh: '正高级', en: 'Full senior' },
  SENIOR_ASSOCIATE: { zh: '副高级', en: 'Associate senior' },
  INTERMEDIATE: { zh: '中级', en: 'Intermediate' },
  ASSISTANT: { zh: '助理级', en: 'Assistant' },
  TECHNICIAN: { zh: '员级', en: 'Technician' },
}

/** The finest level that is known: 高级 and 初级 whose finer level the file doesn't give are apart. */
export enum GradedLevel {
  SENIOR_FULL = 'SENIOR_FULL',
  SENIOR_ASSOCIATE = 'SENIOR_ASSOCIATE',
  SENIOR_UNDIVIDED = 'SENIOR_UNDIVIDED',
  INTERMEDIATE = 'INTERMEDIATE',
  ASSISTANT = 'ASSISTANT',
  TECHNICIAN = 'TECHNICIAN',
  JUNIOR_UNDIVIDED = 'JUNIOR_UNDIVIDED',
}

export const gradedLevelLabel: Record<GradedLevel, Label> = {
  ...fineLevelLabel,
  SENIOR_UNDIVIDED: { zh: '高级（未分正副）', en: 'Senior, undivided' },
  JUNIOR_UNDIVIDED: { zh: '初级（未分层）', en: 'Junior, undivided' },
}

/** Administrative line to which the employer belongs (隶属关系). */
export enum Route {
  CITY_DIRECT = 'CITY_DIRECT',
  COUNTY = 'COUNTY',
}

export const routeLabel: Record<Route, Label> = {
  CITY_DIRECT: { zh: '市直', en: 'City-direct' },
  COUNTY: { zh: '区县', en: 'County' },
}

/** Codes by GB/T 2260; 650500 means 市直. They are strings in the contract, as GraphQL's enum values can't begin with a digit. */
export const counties = ['650500', '650502', '650521', '650522'] as const
export type County = (typeof counties)[number]

export const countyLabel: Record<County, Label> = {
  '650500': { zh: '市直', en: 'City-direct' },
  '650502': { zh: '伊州区', en: 'Yizhou' },
  '650521': { zh: '巴里坤县', en: 'Barkol' },
  '650522': { zh: '伊吾县', en: 'Yiwu' },
}

/** Result of the vote at the review meeting. */
export enum Vote {
  PASSED = 'PASSED',
  FAILED = 'FAILED',
}

export const voteLabel: Record<Vote, Label> = {
  PASSED: { zh: '通过', en: 'Passed' },
  FAILED: { zh: '未通过', en: 'Not passed' },
}

/** How a declaration ended; it has no outcome while in progress. */
export enum Outcome {
  CONFIRMED = 'CONFIRMED',
  FAILED = 'FAILED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
  DISQUALIFIED = 'DISQUALIFIED',
}

export const outcomeLabel: Record<Outcome, Label> = {
  CONFIRMED: { zh: '确认', en: 'Confirmed' },
  FAILED: { zh: '未取得', en: 'Not obtained' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
  LAPSED: { zh: '视为放弃', en: 'Lapsed' },
  WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
  DISQUALIFIED: { zh: '取消资格', en: 'Disqualified' },
}

/** Why a declaration was not accepted (五(一), 五(二)2, 三(二), 四(一)). */
export enum NotAcceptedReason {
  LATE = 'LATE',
  THIRD_RETURN = 'THIRD_RETURN',
  INELIGIBLE = 'INELIGIBLE',
  WRONG_CHANNEL = 'WRONG_CHANNEL',
}

export const notAcceptedReasonLabel: Record<NotAcceptedReason, Label> = {
  LATE: { zh: '逾期申报', en: 'Late' },
  THIRD_RETURN: { zh: '第三次退回', en: 'Third return' },
  INELIGIBLE: { zh: '不符合申报范围', en: 'Ineligible' },
  WRONG_CHANNEL: { zh: '未通过平台申报', en: 'Outside the platform' },
}

/** The office or person that does the work of a stage (环节所在的办理方). */
export enum Desk {
  APPLICANT = 'APPLICANT',
  EMPLOYER = 'EMPLOYER',
  SUPERVISOR = 'SUPERVISOR',
  COUNTY_HR = 'COUNTY_HR',
  CITY_HR = 'CITY_HR',
  COMMITTEE = 'COMMITTEE',
}

export const deskLabel: Record<Desk, Label> = {
  APPLICANT: { zh: '申报人', en: 'Applicant' },
  EMPLOYER: { zh: '用人单位', en: 'Employer' },
  SUPERVISOR: { zh: '主管部门', en: 'Supervising department' },
  COUNTY_HR: { zh: '区县人社局', en: 'County HR bureau' },
  CITY_HR: { zh: '市人社局', en: 'City HR bureau' },
  COMMITTEE: { zh: '评审委员会', en: 'Committee' },
}

export enum Gender {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}

export const genderLabel: Record<Gender, Label> = {
  MALE: { zh: '男', en: 'Male' },
  FEMALE: { zh: '女', en: 'Female' },
}

/** 汉族 and 少数民族, of the ethnic group as written. */
export enum EthnicClass {
  HAN = 'HAN',
  MINORITY = 'MINORITY',
  UNKNOWN = 'UNKNOWN',
}

export const ethnicClassLabel: Record<EthnicClass, Label> = {
  HAN: { zh: '汉族', en: 'Han' },
  MINORITY: { zh: '少数民族', en: 'Minority' },
  UNKNOWN: { zh: '未填', en: 'Not given' },
}

/** Political status by GB/T 4762, with the eight democratic parties as one class. */
export enum PoliticalClass {
  PARTY_MEMBER = 'PARTY_MEMBER',
  PROBATIONARY = 'PROBATIONARY',
  LEAGUE_MEMBER = 'LEAGUE_MEMBER',
  DEMOCRATIC_PARTY = 'DEMOCRATIC_PARTY',
  INDEPENDENT = 'INDEPENDENT',
  MASSES = 'MASSES',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
}

export const politicalClassLabel: Record<PoliticalClass, Label> = {
  PARTY_MEMBER: { zh: '中共党员', en: 'Party member' },
  PROBATIONARY: { zh: '中共预备党员', en: 'Probationary member' },
  LEAGUE_MEMBER: { zh: '共青团员', en: 'League member' },
  DEMOCRATIC_PARTY: { zh: '民主党派', en: 'Democratic party' },
  INDEPENDENT: { zh: '无党派人士', en: 'Independent' },
  MASSES: { zh: '群众', en: 'Masses' },
  OTHER: { zh: '其他', en: 'Other' },
  UNKNOWN: { zh: '未填', en: 'Not given' },
}

/** Class of the reason for which a declaration was returned (退回原因), of the words that the file has. */
export enum ReturnClass {
  INCOMPLETE = 'INCOMPLETE',
  FORMAT = 'FORMAT',
  WRONG_ENTRY = 'WRONG_ENTRY',
  UNQUALIFIED = 'UNQUALIFIED',
  LATE = 'LATE',
  DUPLICATE = 'DUPLICATE',
  EMPLOYER = 'EMPLOYER',
  OTHER = 'OTHER',
  NONE = 'NONE',
}

export const returnClassLabel: Record<ReturnClass, Label> = {
  INCOMPLETE: { zh: '材料不完整', en: 'Incomplete' },
  FORMAT: { zh: '格式不符', en: 'Wrong format' },
  WRONG_ENTRY: { zh: '信息填写错误', en: 'Wrong entry' },
  UNQUALIFIED: { zh: '资质不符', en: 'Not qualified' },
  LATE: { zh: '超时', en: 'Late' },
  DUPLICATE: { zh: '重复申报', en: 'Duplicate' },
  EMPLOYER: { zh: '单位审核未通过', en: 'Employer refused' },
  OTHER: { zh: '未归类', en: 'Unclassed' },
  NONE: { zh: '没有退回原因', en: 'No reason' },
}

/** Policies of the notice that a declaration may claim (政策标记). */
export enum ClaimedPolicy {
  EARLY = 'EARLY',
  CE_EXEMPT = 'CE_EXEMPT',
  STEP_UP = 'STEP_UP',
  AID_XINJIANG = 'AID_XINJIANG',
  SKILLED_TALENT = 'SKILLED_TALENT',
  QUALIFICATION = 'QUALIFICATION',
  EXCEPTIONAL = 'EXCEPTIONAL',
  TRANSFER = 'TRANSFER',
}

export const claimedPolicyLabel: Record<ClaimedPolicy, Label> = {
  EARLY: { zh: '提前1年申报', en: 'One year early' },
  CE_EXEMPT: { zh: '继续教育免试', en: 'Continuing education waived' },
  STEP_UP: { zh: '直接认定高一级职称', en: 'Next level by determination' },
  AID_XINJIANG: { zh: '援疆', en: 'Aid to Xinjiang' },
  SKILLED_TALENT: { zh: '高技能人才', en: 'Highly skilled worker' },
  QUALIFICATION: { zh: '职业（执业）资格', en: 'Professional qualification' },
  EXCEPTIONAL: { zh: '破格申报', en: 'Exceptional' },
  TRANSFER: { zh: '转评', en: 'Change of series' },
}

/** How often the committee returned a declaration (五(二)2). */
export enum CommitteeReturns {
  ONCE = 'ONCE',
  TWICE = 'TWICE',
  THRICE = 'THRICE',
  MORE = 'MORE',
}

export const committeeReturnsLabel: Record<CommitteeReturns, Label> = {
  ONCE: { zh: '退回 1 次', en: 'returned once' },
  TWICE: { zh: '退回 2 次', en: 'returned twice' },
  THRICE: { zh: '退回 3 次', en: 'returned three times' },
  MORE: { zh: '退回 4 次及以上', en: 'returned four times or more' },
}

/** Whether a certificate number is known. */
export enum CertificateState {
  ISSUED = 'ISSUED',
  NONE = 'NONE',
}

export const certificateStateLabel: Record<CertificateState, Label> = {
  ISSUED: { zh: '已发证', en: 'Issued' },
  NONE: { zh: '未发证', en: 'Not issued' },
}

export enum Education {
  DOCTORATE = 'DOCTORATE',
  MASTER = 'MASTER',
  BACHELOR = 'BACHELOR',
  COLLEGE = 'COLLEGE',
  SECONDARY = 'SECONDARY',
  OTHER = 'OTHER',
}

export const educationLabel: Record<Education, Label> = {
  DOCTORATE: { zh: '博士研究生', en: 'Doctorate' },
  MASTER: { zh: '硕士研究生', en: 'Master' },
  BACHELOR: { zh: '大学本科', en: 'Bachelor' },
  COLLEGE: { zh: '大学专科', en: 'College' },
  SECONDARY: { zh: '中专及高中', en: 'Secondary' },
  OTHER: { zh: '其他', en: 'Other' },
}

/** Academic degree (学位) of the words that files have; NONE where 无 is written. */
export enum DegreeClass {
  DOCTOR = 'DOCTOR',
  MASTER = 'MASTER',
  BACHELOR = 'BACHELOR',
  NONE = 'NONE',
  OTHER = 'OTHER',
  UNKNOWN = 'UNKNOWN',
}

export const degreeClassLabel: Record<DegreeClass, Label> = {
  DOCTOR: { zh: '博士', en: 'Doctor' },
  MASTER: { zh: '硕士', en: 'Master' },
  BACHELOR: { zh: '学士', en: 'Bachelor' },
  NONE: { zh: '无学位', en: 'No degree' },
  OTHER: { zh: '其他', en: 'Other' },
  UNKNOWN: { zh: '未填', en: 'Not given' },
}

/** Age on 31 December of the year in bands of five years, which make up those of AgeBand. */
export enum AgeFive {
  UP_TO_25 = 'UP_TO_25',
  FROM_26_TO_30 = 'FROM_26_TO_30',
  FROM_31_TO_35 = 'FROM_31_TO_35',
  FROM_36_TO_40 = 'FROM_36_TO_40',
  FROM_41_TO_45 = 'FROM_41_TO_45',
  FROM_46_TO_50 = 'FROM_46_TO_50',
  FROM_51_TO_55 = 'FROM_51_TO_55',
  FROM_56_TO_60 = 'FROM_56_TO_60',
  FROM_61 = 'FROM_61',
  UNKNOWN = 'UNKNOWN',
}

export const ageFiveLabel: Record<AgeFive, Label> = {
  UP_TO_25: { zh: '25岁及以下', en: '25 and under' },
  FROM_26_TO_30: { zh: '26–30岁', en: '26–30' },
  FROM_31_TO_35: { zh: '31–35岁', en: '31–35' },
  FROM_36_TO_40: { zh: '36–40岁', en: '36–40' },
  FROM_41_TO_45: { zh: '41–45岁', en: '41–45' },
  FROM_46_TO_50: { zh: '46–50岁', en: '46–50' },
  FROM_51_TO_55: { zh: '51–55岁', en: '51–55' },
  FROM_56_TO_60: { zh: '56–60岁', en: '56–60' },
  FROM_61: { zh: '61岁及以上', en: '61 and over' },
  UNKNOWN: { zh: '未填', en: 'Not given' },
}

/** Whole years in the present title on 31 December of the year (任职年限). */
export enum Tenure {
  UP_TO_3 = 'UP_TO_3',
  YEARS_4 = 'YEARS_4',
  YEARS_5 = 'YEARS_5',
  FROM_6_TO_10 = 'FROM_6_TO_10',
  FROM_11 = 'FROM_11',
  UNKNOWN = 'UNKNOWN',
}

export const tenureLabel: Record<Tenure, Label> = {
  UP_TO_3: { zh: '3年及以下', en: '3 years or less' },
  YEARS_4: { zh: '4年', en: '4 years' },
  YEARS_5: { zh: '5年', en: '5 years' },
  FROM_6_TO_10: { zh: '6–10年', en: '6–10 years' },
  FROM_11: { zh: '11年及以上', en: '11 years or more' },
  UNKNOWN: { zh: '未填或无现任职称', en: 'No date or no title' },
}

/** Age on 31 December of the year. */
export enum AgeBand {
  UP_TO_35 = 'UP_TO_35',
  FROM_36_TO_45 = 'FROM_36_TO_45',
  FROM_46_TO_55 = 'FROM_46_TO_55',
  FROM_56 = 'FROM_56',
}

export const ageBandLabel: Record<AgeBand, Label> = {
  UP_TO_35: { zh: '35岁及以下', en: '35 and under' },
  FROM_36_TO_45: { zh: '36–45岁', en: '36–45' },
  FROM_46_TO_55: { zh: '46–55岁', en: '46–55' },
  FROM_56: { zh: '56岁及以上', en: '56 and over' },
}

/** 单位性质; ORGAN and CIVIL_SERVICE_MANAGED may not declare (三(二)). */
export enum EmployerNature {
  INSTITUTION = 'INSTITUTION',
  STATE_ENTERPRISE = 'STATE_ENTERPRISE',
  NON_PUBLIC = 'NON_PUBLIC',
  SOCIAL_ORG = 'SOCIAL_ORG',
  FREELANCE = 'FREELANCE',
  CENTRAL_IN_XJ = 'CENTRAL_IN_XJ',
  OUT_OF_REGION = 'OUT_OF_REGION',
  MILITARY = 'MILITARY',
  ORGAN = 'ORGAN',
  CIVIL_SERVICE_MANAGED = 'CIVIL_SERVICE_MANAGED',
  OTHER = 'OTHER',
}

export const employerNatureLabel: Record<EmployerNature, Label> = {
  INSTITUTION: { zh: '事业单位', en: 'Public institution' },
  STATE_ENTERPRISE: { zh: '国有企业', en: 'State enterprise' },
  NON_PUBLIC: { zh: '非公有制单位', en: 'Non-public' },
  SOCIAL_ORG: { zh: '社会组织', en: 'Social organisation' },
  FREELANCE: { zh: '自由职业（人事代理）', en: 'Freelance (agency)' },
  CENTRAL_IN_XJ: { zh: '中央驻疆单位', en: 'Central unit in Xinjiang' },
  OUT_OF_REGION: { zh: '外省驻疆企业', en: 'Out-of-region enterprise' },
  MILITARY: { zh: '军队', en: 'Military' },
  ORGAN: { zh: '机关', en: 'Government organ' },
  CIVIL_SERVICE_MANAGED: { zh: '参公事业单位', en: 'Civil-service-managed unit' },
  OTHER: { zh: '其他', en: 'Other' },
}

/** Identity documents; only the resident ID number has a check digit (三(四)). */
export enum IdType {
  RESIDENT = 'RESIDENT',
  HK_MACAO_TAIWAN = 'HK_MACAO_TAIWAN',
  FOREIGN_PERMANENT = 'FOREIGN_PERMANENT',
  PASSPORT = 'PASSPORT',
  OTHER = 'OTHER',
}

export const idTypeLabel: Record<IdType, Label> = {
  RESIDENT: { zh: '居民身份证', en: 'Resident ID card' },
  HK_MACAO_TAIWAN: { zh: '港澳台居民证件', en: 'HK/Macao/Taiwan document' },
  FOREIGN_PERMANENT: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident ID' },
  PASSPORT: { zh: '护照', en: 'Passport' },
  OTHER: { zh: '其他证件', en: 'Other document' },
}

/** Status of a person. People who are RETIRED, CIVIL_SERVANT or CIVIL_SERVICE_MANAGED may not declare (三(二)). */
export enum PersonStatus {
  ACTIVE = 'ACTIVE',
  RETIRED = 'RETIRED',
  CIVIL_SERVANT = 'CIVIL_SERVANT',
  CIVIL_SERVICE_MANAGED = 'CIVIL_SERVICE_MANAGED',
}

export const personStatusLabel: Record<PersonStatus, Label> = {
  ACTIVE: { zh: '在职', en: 'Employed' },
  RETIRED: { zh: '离退休', en: 'Retired' },
  CIVIL_SERVANT: { zh: '公务员', en: 'Civil servant' },
  CIVIL_SERVICE_MANAGED: { zh: '参公', en: 'Managed as a civil servant' },
}

/** State of objections to a public notice (五(二)3, 八(二)). */
export enum Objection {
  NONE = 'NONE',
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
}

export const objectionLabel: Record<Objection, Label> = {
  NONE: { zh: '无', en: 'None' },
  OPEN: { zh: '有', en: 'Open' },
  RESOLVED: { zh: '已处理', en: 'Resolved' },
}

/** Level of the title that a person holds (六(四), 六(五)). */
export enum HeldLevel {
  SENIOR = 'SENIOR',
  INTERMEDIATE = 'INTERMEDIATE',
  JUNIOR = 'JUNIOR',
  NONE = 'NONE',
}

export const heldLevelLabel: Record<HeldLevel, Label> = { ...levelLabel, NONE: { zh: '无', en: 'None' } }

/** How an education is proved (五(二)1). */
export enum EducationProof {
  CHSI = 'CHSI',
  SCAN = 'SCAN',
  NONE = 'NONE',
}

export const educationProofLabel: Record<EducationProof, Label> = {
  CHSI: { zh: '学信网', en: 'CHSI query' },
  SCAN: { zh: '扫描件', en: 'Scan' },
  NONE: { zh: '无', en: 'None' },
}

/** Contradictions between an ID number and the rest of its row. */
export enum IdDoubt {
  BIRTH = 'BIRTH',
  CONVERTED = 'CONVERTED',
  GENDER = 'GENDER',
}

export const idDoubtLabel: Record<IdDoubt, Label> = {
  BIRTH: { zh: '出生日期与证件号不一致', en: 'Another day of birth than the number’s' },
  CONVERTED: { zh: '15位旧号', en: 'Converted from 15 digits' },
  GENDER: { zh: '性别与证件号不一致', en: 'Another gender than the number’s' },
}

/** Labels of yes and no. */
export const yesNoLabel: Record<'true' | 'false', Label> = {
  true: { zh: '是', en: 'Yes' },
  false: { zh: '否', en: 'No' },
}

/** Desks that receive paper (二(二)). */
export type PaperDesk = Desk.COMMITTEE | Desk.COUNTY_HR | Desk.CITY_HR

export enum Role {
  CITY_HR = 'CITY_HR',
  COUNTY_HR = 'COUNTY_HR',
  DEPARTMENT = 'DEPARTMENT',
  LEADER = 'LEADER',
  SYSTEM_ADMIN = 'SYSTEM_ADMIN',
  SECURITY_ADMIN = 'SECURITY_ADMIN',
  AUDITOR = 'AUDITOR',
}

export const roleLabel: Record<Role, Label> = {
  CITY_HR: { zh: '市人社局', en: 'City HR bureau' },
  COUNTY_HR: { zh: '区县人社局', en: 'County HR bureau' },
  DEPARTMENT: { zh: '主管部门', en: 'Department' },
  LEADER: { zh: '领导', en: 'Leader' },
  SYSTEM_ADMIN: { zh: '系统管理员', en: 'System administrator' },
  SECURITY_ADMIN: { zh: '安全管理员', en: 'Security administrator' },
  AUDITOR: { zh: '审计', en: 'Auditor' },
}

/** State of an import. */
export enum ImportState {
  READING = 'READING',
  UNMAPPED = 'UNMAPPED',
  PLANNED = 'PLANNED',
  APPLIED = 'APPLIED',
  UNDONE = 'UNDONE',
  DISCARDED = 'DISCARDED',
  FAILED = 'FAILED',
}

export const importStateLabel: Record<ImportState, Label> = {
  READING: { zh: '核对中', en: 'Checking' },
  UNMAPPED: { zh: '待对应表头', en: 'Headers to map' },
  PLANNED: { zh: '待确认', en: 'Planned' },
  APPLIED: { zh: '已导入', en: 'Applied' },
  UNDONE: { zh: '已撤销', en: 'Undone' },
  DISCARDED: { zh: '已放弃', en: 'Discarded' },
  FAILED: { zh: '失败', en: 'Failed' },
}

/** Step of the work on an import. */
export enum ImportStep {
  QUEUE = 'QUEUE',
  READ = 'READ',
  CHECK = 'CHECK',
  PLAN = 'PLAN',
  APPLY = 'APPLY',
  UNDO = 'UNDO',
}

export const importStepLabel: Record<ImportStep, Label> = {
  QUEUE: { zh: '排队', en: 'Waiting' },
  READ: { zh: '读取', en: 'Reading' },
  CHECK: { zh: '核对', en: 'Checking' },
  PLAN: { zh: '比较', en: 'Comparing' },
  APPLY: { zh: '写入', en: 'Writing' },
  UNDO: { zh: '撤销', en: 'Undoing' },
}

/** Whether a file contains all declarations of its years and counties or only some. */
export enum ImportExtent {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
}

export const importExtentLabel: Record<ImportExtent, Label> = {
  FULL: { zh: '全量', en: 'Full' },
  PARTIAL: { zh: '增量', en: 'Partial' },
}

/** What an import does with a row of the file. */
export enum ImportRowKind {
  NEW = 'NEW',
  CHANGED = 'CHANGED',
  UNCHANGED = 'UNCHANGED',
  SKIPPED = 'SKIPPED',
  REJECTED = 'REJECTED',
}

export const importRowKindLabel: Record<ImportRowKind, Label> = {
  NEW: { zh: '新增', en: 'New' },
  CHANGED: { zh: '变更', en: 'Changed' },
  UNCHANGED: { zh: '无变化', en: 'Unchanged' },
  SKIPPED: { zh: '跳过', en: 'Skipped' },
  REJECTED: { zh: '退回', en: 'Rejected' },
}

/** What a person should check in a row, whatever the import does with it. */
export enum ImportFlag {
  CONFLICT = 'CONFLICT',
  MOVED_BACK = 'MOVED_BACK',
  STAGE_JUMP = 'STAGE_JUMP',
  OTHER_NOTICE = 'OTHER_NOTICE',
}

export const importFlagLabel: Record<ImportFlag, Label> = {
  CONFLICT: { zh: '冲突', en: 'Conflict' },
  MOVED_BACK: { zh: '环节倒退', en: 'Moved back' },
  STAGE_JUMP: { zh: '环节跳跃', en: 'Stage jump' },
  OTHER_NOTICE: { zh: '不属于本通知', en: 'Not of this notice' },
}

/** Code lists with which the columns of a file are read. */
export enum WordKind {
  ROUTE = 'ROUTE',
  COUNTY = 'COUNTY',
  PATHWAY = 'PATHWAY',
  SERIES = 'SERIES',
  LEVEL = 'LEVEL',
  COMMITTEE = 'COMMITTEE',
  STAGE = 'STAGE',
  VOTE = 'VOTE',
  OUTCOME = 'OUTCOME',
  NOT_ACCEPTED_REASON = 'NOT_ACCEPTED_REASON',
  ID_TYPE = 'ID_TYPE',
  GENDER = 'GENDER',
  EDUCATION = 'EDUCATION',
  EMPLOYER_NATURE = 'EMPLOYER_NATURE',
  RETURN_REASON = 'RETURN_REASON',
}

export const wordKindLabel: Record<WordKind, Label> = {
  ROUTE: { zh: '隶属关系', en: 'Affiliation' },
  COUNTY: { zh: '区县', en: 'County' },
  PATHWAY: { zh: '申报途径', en: 'Pathway' },
  SERIES: { zh: '系列（专业）', en: 'Series' },
  LEVEL: { zh: '申报级别', en: 'Level' },
  COMMITTEE: { zh: '评审委员会', en: 'Committee' },
  STAGE: { zh: '环节', en: 'Stage' },
  VOTE: { zh: '评审结果', en: 'Vote' },
  OUTCOME: { zh: '结局', en: 'Outcome' },
  NOT_ACCEPTED_REASON: { zh: '不予受理原因', en: 'Reason of refusal' },
  ID_TYPE: { zh: '证件类型', en: 'Document' },
  GENDER: { zh: '性别', en: 'Sex' },
  EDUCATION: { zh: '学历', en: 'Education' },
  EMPLOYER_NATURE: { zh: '单位性质', en: 'Kind of employer' },
  RETURN_REASON: { zh: '退回原因', en: 'Reason of return' },
}

/** Weight of a finding (违规, 提醒, 提示). */
export enum Severity {
  VIOLATION = 'VIOLATION',
  WARNING = 'WARNING',
  NOTE = 'NOTE',
}

export const severityLabel: Record<Severity, Label> = {
  VIOLATION: { zh: '违规', en: 'Violation' },
  WARNING: { zh: '提醒', en: 'Warning' },
  NOTE: { zh: '提示', en: 'Note' },
}

/** Result of checking a rule on a declaration or committee; CANNOT_CHECK never counts as FINE. */
export enum Verdict {
  VIOLATED = 'VIOLATED',
  FINE = 'FINE',
  NOT_APPLICABLE = 'NOT_APPLICABLE',
  CANNOT_CHECK = 'CANNOT_CHECK',
}

export const verdictLabel: Record<Verdict, Label> = {
  VIOLATED: { zh: '不符合', en: 'Violated' },
  FINE: { zh: '符合', en: 'Fine' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Does not apply' },
  CANNOT_CHECK: { zh: '无法核对', en: 'Cannot be checked' },
}

/** State of the deadline of a desk's work; only a deadline of the notice can be OVERDUE (逾期). */
export enum DeadlineState {
  OVERDUE = 'OVERDUE',
  REMIND = 'REMIND',
  NEAR = 'NEAR',
  LATER = 'LATER',
  NONE = 'NONE',
}

export const deadlineStateLabel: Record<DeadlineState, DefinedLabel> = {
  OVERDUE: {
    zh: '逾期',
    en: 'Overdue',
    definition: { zh: '待审且已超过通知规定的期限', en: 'Pending past a deadline the notice sets' },
  },
  REMIND: {
    zh: '建议催办',
    en: 'Reminder suggested',
    definition: {
      zh: '待审且已过本平台的建议日；通知没有规定期限，不算逾期',
      en: 'Pending past a date that we propose; the notice sets none, so it is not overdue',
    },
  },
  NEAR: {
    zh: '临近截止',
    en: 'Due soon',
    definition: {
      zh: '待审且距期限不多于年度周期所定的工作日数',
      en: 'Pending with no more working days left than the cycle sets',
    },
  },
  LATER: {
    zh: '未到期',
    en: 'In time',
    definition: { zh: '待审且期限未到、也不临近', en: 'Pending with time left' },
  },
  NONE: {
    zh: '没有期限',
    en: 'No deadline',
    definition: { zh: '待审而通知和本平台都没有定期限', en: 'Pending where neither the notice nor we set a date' },
  },
}

/** State of a finding; an acknowledged one is open again when its facts change. */
export enum FindingState {
  OPEN = 'OPEN',
  ACKNOWLEDGED = 'ACKNOWLEDGED',
  CANNOT_CHECK = 'CANNOT_CHECK',
}

export const findingStateLabel: Record<FindingState, Label> = {
  OPEN: { zh: '待处理', en: 'Open' },
  ACKNOWLEDGED: { zh: '已说明', en: 'Acknowledged' },
  CANNOT_CHECK: { zh: '无法核对', en: 'Cannot be checked' },
}

/** Figures that `statistics` counts; clicking a figure opens the declarations by the same condition. */
export enum Measure {
  DRAFT = 'DRAFT',
  DECLARED = 'DECLARED',
  ACCEPTED = 'ACCEPTED',
  REVIEWED = 'REVIEWED',
  PASSED = 'PASSED',
  NOT_PASSED = 'NOT_PASSED',
  DETERMINED = 'DETERMINED',
  CONFIRMED = 'CONFIRMED',
  FAILED = 'FAILED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  LAPSED = 'LAPSED',
  WITHDRAWN = 'WITHDRAWN',
  DISQUALIFIED = 'DISQUALIFIED',
  IN_PROGRESS = 'IN_PROGRESS',
  PENDING = 'PENDING',
  OVERDUE = 'OVERDUE',
}

/** `definition` is the 口径 that is printed beside the figure. */
export const measureLabel: Record<Measure, DefinedLabel> = {
  DRAFT: {
    zh: '填报中',
    en: 'Drafts',
    definition: { zh: '尚未离开个人填报的件数，不计入申报', en: 'Never left the draft; not counted as declared' },
  },
  DECLARED: {
    zh: '申报',
    en: 'Declared',
    definition: { zh: '最远环节已越过个人填报的件数', en: 'Declarations that ever left the draft' },
  },
  ACCEPTED: {
    zh: '受理',
    en: 'Accepted',
    definition: {
      zh: '已到达评审或办理机构且未被不予受理的件数',
      en: 'Reached the reviewing or handling body and were not refused',
    },
  },
  REVIEWED: {
    zh: '参评',
    en: 'Reviewed',
    definition: { zh: '评审途径中经评审会表决的件数（通过＋未通过）', en: 'Put to the vote on the review pathway' },
  },
  PASSED: {
    zh: '通过',
    en: 'Passed',
    definition: { zh: '评审途径中表决通过的件数', en: 'Passed the vote on the review pathway' },
  },
  NOT_PASSED: {
    zh: '未通过',
    en: 'Not passed',
    definition: { zh: '评审途径中表决未通过的件数', en: 'Did not pass the vote on the review pathway' },
  },
  DETERMINED: {
    zh: '认定',
    en: 'Determined',
    definition: {
      zh: '初次确定、授予、三年高定、委托评审中已确认的件数，不计入通过率',
      en: 'Confirmed on the other pathways; never part of the pass rate',
    },
  },
  CONFIRMED: {
    zh: '确认',
    en: 'Confirmed',
    definition: { zh: '已审核确认的申报件数', en: 'Declared and confirmed' },
  },
  FAILED: {
    zh: '未取得',
    en: 'Not obtained',
    definition: {
      zh: '因表决未通过或不予认定、未取得职称而结束的申报件数',
      en: 'Declared and ended without the title',
    },
  },
  NOT_ACCEPTED: {
    zh: '不予受理',
    en: 'Not accepted',
    definition: { zh: '以不予受理结束的申报件数', en: 'Declared and refused' },
  },
  LAPSED: {
    zh: '视为放弃',
    en: 'Lapsed',
    definition: { zh: '逾期未补正等视为放弃的申报件数', en: 'Declared and lapsed' },
  },
  WITHDRAWN: {
    zh: '撤回',
    en: 'Withdrawn',
    definition: { zh: '本人撤回的申报件数', en: 'Declared and withdrawn' },
  },
  DISQUALIFIED: {
    zh: '取消资格',
    en: 'Disqualified',
    definition: { zh: '因弄虚作假等取消的申报件数', en: 'Declared and disqualified' },
  },
  IN_PROGRESS: {
    zh: '在办',
    en: 'In progress',
    definition: { zh: '已申报且尚无结局的件数（含退回补正）', en: 'Declared and not ended, corrections included' },
  },
  PENDING: {
    zh: '待审',
    en: 'Pending',
    definition: {
      zh: '在用人单位、主管部门、人社部门或评委会手中的在办件数（不含个人填报、退回补正）',
      en: 'In progress and on an office’s desk (not drafts, not corrections)',
    },
  },
  OVERDUE: {
    zh: '逾期',
    en: 'Overdue',
    definition: {
      zh: '待审且已超过通知规定期限的件数；仅过本平台建议日的不计',
      en: 'Pending past a deadline the notice sets; our own soft dates do not count',
    },
  },
}

/** Measures for which people are counted. */
export const PersonMeasure = {
  DECLARED: Measure.DECLARED,
  REVIEWED: Measure.REVIEWED,
  PASSED: Measure.PASSED,
  CONFIRMED: Measure.CONFIRMED,
} as const
export type PersonMeasure = (typeof PersonMeasure)[keyof typeof PersonMeasure]

export const personMeasureLabel: Record<PersonMeasure, Label> = {
  DECLARED: { zh: '申报人数', en: 'People who declared' },
  REVIEWED: { zh: '参评人数', en: 'People put to the vote' },
  PASSED: { zh: '通过人数', en: 'People who passed' },
  CONFIRMED: { zh: '确认人数', en: 'People confirmed' },
}

/** How a 0 is shown in workbooks. */
export enum ZeroStyle {
  DASH = 'DASH',
  BLANK = 'BLANK',
  ZERO = 'ZERO',
}

export const zeroStyleLabel: Record<ZeroStyle, Label> = {
  DASH: { zh: '“—”', en: '“—”' },
  BLANK: { zh: '空白', en: 'Blank' },
  ZERO: { zh: '0', en: '0' },
}

export enum PaperSize {
  A4 = 'A4',
  A3 = 'A3',
}

export const paperSizeLabel: Record<PaperSize, Label> = {
  A4: { zh: 'A4', en: 'A4' },
  A3: { zh: 'A3', en: 'A3' },
}

/** Whether the person declared in the year before (上年申报). */
export enum DeclaredBefore {
  NEW = 'NEW',
  LAST_YEAR = 'LAST_YEAR',
  UNKNOWN = 'UNKNOWN',
}

export const declaredBeforeLabel: Record<DeclaredBefore, Label> = {
  NEW: { zh: '新申报', en: 'New' },
  LAST_YEAR: { zh: '上年已报', en: 'Declared last year' },
  UNKNOWN: { zh: '无法比对', en: 'Can’t be compared' },
}

/** Figures that aren't measures: numbers of one desk, working days, rates and their denominators. */
export enum Figure {
  ON_DESK = 'ON_DESK',
  OVERDUE_ON_DESK = 'OVERDUE_ON_DESK',
  PAST_PROPOSAL_ON_DESK = 'PAST_PROPOSAL_ON_DESK',
  NEAR_ON_DESK = 'NEAR_ON_DESK',
  STAGE_DAYS = 'STAGE_DAYS',
  REACHED = 'REACHED',
  REVIEW_DECLARED = 'REVIEW_DECLARED',
  PASS_RATE = 'PASS_RATE',
  PERSON_PASS_RATE = 'PERSON_PASS_RATE',
  DECLARED_PASS_RATE = 'DECLARED_PASS_RATE',
  OTHER_DECLARED = 'OTHER_DECLARED',
  DETERMINED_RATE = 'DETERMINED_RATE',
  MEAN_STAGE_DAYS = 'MEAN_STAGE_DAYS',
}

export const figureLabel: Record<Figure, DefinedLabel> = {
  ON_DESK: {
    zh: '在手',
    en: 'On this desk',
    definition: {
      zh: '此刻在一个办理方手中的待审件数；各办理方之和即待审',
      en: 'Pending and with this desk now; all desks together make Pending',
    },
  },
  OVERDUE_ON_DESK: {
    zh: '在手逾期',
    en: 'Overdue here',
    definition: {
      zh: '在手件中已超过通知规定期限的件数；各办理方之和即逾期',
      en: 'Of what is on this desk, past a deadline the notice sets; all desks together make Overdue',
    },
  },
  PAST_PROPOSAL_ON_DESK: {
    zh: '在手建议催办',
    en: 'Reminder suggested here',
    definition: {
      zh: '在手件中已过本平台建议日的件数；通知没有规定期限，不算逾期',
      en: 'Of what is on this desk, past a date that we propose; the notice sets none',
    },
  },
  NEAR_ON_DESK: {
    zh: '在手临近截止',
    en: 'Due soon here',
    definition: {
      zh: '在手件中距期限不多于年度周期所定工作日数的件数',
      en: 'Of what is on this desk, with no more working days left than the cycle sets',
    },
  },
  STAGE_DAYS: {
    zh: '在办工作日',
    en: 'Working days at this step',
    definition: {
      zh: '在办件自进入当前环节至今的工作日；进入当日不计，今日计入',
      en: 'Working days since the current step began; its first day not counted, today counted',
    },
  },
  REACHED: {
    zh: '累计到达',
    en: 'Reached',
    definition: { zh: '最远环节为该环节或其后的件数', en: 'Ever got to this stage or beyond' },
  },
  REVIEW_DECLARED: {
    zh: '评审申报',
    en: 'Declared for review',
    definition: {
      zh: '申报中途径为“评审”的件数，是申报通过率的分母',
      en: 'Declared on the review pathway; the declared pass rate’s denominator',
    },
  },
  PASS_RATE: {
    zh: '通过率',
    en: 'Pass rate',
    definition: {
      zh: '通过÷参评，只计“评审”途径，保留一位小数、四舍五入；小计和合计由合计数重新计算；分母为 0 记“—”',
      en: 'Passed ÷ reviewed, review pathway only; — where nothing was reviewed',
    },
  },
  PERSON_PASS_RATE: {
    zh: '人员通过率',
    en: 'Pass rate of people',
    definition: {
      zh: '通过人数÷参评人数（T7），一人有几件的只计一次；与按件的通过率不同',
      en: 'People who passed ÷ people reviewed, each once; not the pass rate of declarations',
    },
  },
  DECLARED_PASS_RATE: {
    zh: '申报通过率',
    en: 'Declared pass rate',
    definition: {
      zh: '通过÷评审申报，分子分母都只计“评审”途径；与通过率分母不同，不可混用',
      en: 'Passed ÷ declared for review; another denominator than the pass rate’s',
    },
  },
  OTHER_DECLARED: {
    zh: '认定申报',
    en: 'Declared otherwise',
    definition: {
      zh: '申报中途径不是“评审”的件数，是认定率的分母',
      en: 'Declared on the other pathways; the determined rate’s denominator',
    },
  },
  DETERMINED_RATE: {
    zh: '认定率',
    en: 'Determined rate',
    definition: {
      zh: '认定÷认定申报，只计初次确定、授予、三年高定、委托评审，不并入通过率',
      en: 'Determined ÷ declared otherwise; never part of the pass rate',
    },
  },
  MEAN_STAGE_DAYS: {
    zh: '平均在办工作日',
    en: 'Mean working days at the step',
    definition: {
      zh: '在办件的在办工作日之和÷在办件数，算到截止时间',
      en: 'Sum of the working days at the step ÷ in progress, up to the cut-off',
    },
  },
}

/** Kinds of records (台账): facts that only the bureau and its desks know. */
export enum RecordKind {
  FILING = 'FILING',
  POOL_FILING = 'POOL_FILING',
  MEETING = 'MEETING',
  RESULT_NOTICE = 'RESULT_NOTICE',
  PAPER_RECEIPT = 'PAPER_RECEIPT',
  ENTRUSTMENT = 'ENTRUSTMENT',
  BAN = 'BAN',
}

export const recordKindLabel: Record<RecordKind, Label> = {
  FILING: { zh: '评委会备案', en: 'Committee’s filing for record' },
  POOL_FILING: { zh: '专家库备案', en: 'Expert pool’s filing for record' },
  MEETING: { zh: '评审会议', en: 'Meeting' },
  RESULT_NOTICE: { zh: '评审结果公示', en: 'Result notice' },
  PAPER_RECEIPT: { zh: '接收纸质材料', en: 'Paper received' },
  ENTRUSTMENT: { zh: '委托评审函', en: 'Entrustment letter' },
  BAN: { zh: '禁止申报', en: 'Ban' },
}

/** What a filing covers (八(一)2). */
export enum FilingSubject {
  COMMITTEE = 'COMMITTEE',
  EXPERT_POOL = 'EXPERT_POOL',
}

export const filingSubjectLabel: Record<FilingSubject, Label> = {
  COMMITTEE: { zh: '评审委员会', en: 'Committee' },
  EXPERT_POOL: { zh: '评审专家库', en: 'Expert pool' },
}

/** The two public notices, each of at least five working days by its own clause. */
export enum NoticeKind {
  EMPLOYER = 'EMPLOYER',
  RESULT = 'RESULT',
}

export const noticeKindLabel: Record<NoticeKind, Label> = {
  EMPLOYER: { zh: '单位公示', en: 'Employer notice' },
  RESULT: { zh: '评审结果公示', en: 'Result notice' },
}

/** Warnings about a record; they don't prevent that it is stored. */
export enum RecordWarning {
  FILED_LATE = 'FILED_LATE',
  MEETING_UNFILED = 'MEETING_UNFILED',
  MEETING_OUTSIDE_WINDOW = 'MEETING_OUTSIDE_WINDOW',
  NOTICE_SHORT = 'NOTICE_SHORT',
  NOTICE_BEFORE_MEETING = 'NOTICE_BEFORE_MEETING',
  PAPER_OUTSIDE_WINDOW = 'PAPER_OUTSIDE_WINDOW',
  PAPER_FORM = 'PAPER_FORM',
}

export const recordWarningLabel: Record<RecordWarning, Label> = {
  FILED_LATE: { zh: '晚于备案期限，八(一)2', en: 'Filed for record after the deadline, 八(一)2' },
  MEETING_UNFILED: {
    zh: '开会时评委会未经备案，八(一)2',
    en: 'The committee met without being filed for record, 八(一)2',
  },
  MEETING_OUTSIDE_WINDOW: { zh: '不在通知规定的评审会时间内，二(三)', en: 'Outside the window for meetings, 二(三)' },
  NOTICE_SHORT: { zh: '公示期少于规定的工作日，八(二)', en: 'Notice shorter than asked for, 八(二)' },
  NOTICE_BEFORE_MEETING: { zh: '公示早于评审会结束，二(三)', en: 'Notice before the meeting was over, 二(三)' },
  PAPER_OUTSIDE_WINDOW: { zh: '不在通知规定的报送时间内，二(二)', en: 'Outside the window for paper, 二(二)' },
  PAPER_FORM: { zh: '份数或双面打印不符合要求，七', en: 'Copies or double-sided print not as asked for, 七' },
}

/** Office that sets holidays: the State Council, or in addition Xinjiang. */
export enum CalendarLayer {
  NATIONAL = 'NATIONAL',
  REGIONAL = 'REGIONAL',
}

export const calendarLayerLabel: Record<CalendarLayer, Label> = {
  NATIONAL: { zh: '国务院办公厅', en: 'State Council' },
  REGIONAL: { zh: '自治区', en: 'Xinjiang' },
}

/** An official paper (公文) that the portal writes. */
export enum PaperKind {
  BRIEF = 'BRIEF',
  LETTER = 'LETTER',
}

export const paperKindLabel: Record<PaperKind, Label> = {
  BRIEF: { zh: '简报', en: 'Brief' },
  LETTER: { zh: '催办函', en: 'Reminder letter' },
}

/** How a paragraph of an official paper is printed. */
export enum PaperLineKind {
  TITLE = 'TITLE',
  ADDRESSEE = 'ADDRESSEE',
  HEADING = 'HEADING',
  TEXT = 'TEXT',
}

export const paperLineKindLabel: Record<PaperLineKind, Label> = {
  TITLE: { zh: '标题', en: 'Title' },
  ADDRESSEE: { zh: '主送机关', en: 'Addressee' },
  HEADING: { zh: '小标题', en: 'Heading' },
  TEXT: { zh: '正文', en: 'Text' },
}

/** What an account may do; roles are granted these in server/access/permission/permission.ts. */
export enum Action {
  VIEW_CYCLE = 'VIEW_CYCLE',
  VIEW_STATISTICS = 'VIEW_STATISTICS',
  VIEW_DECLARATIONS = 'VIEW_DECLARATIONS',
  VIEW_COMMITTEES = 'VIEW_COMMITTEES',
  SEARCH_ID_NUMBER = 'SEARCH_ID_NUMBER',
  IMPORT = 'IMPORT',
  DECIDE_WORDS = 'DECIDE_WORDS',
  RECORD_FILING = 'RECORD_FILING',
  RECORD_MEETING = 'RECORD_MEETING',
  RECORD_PAPER = 'RECORD_PAPER',
  RECORD_ENTRUSTMENT = 'RECORD_ENTRUSTMENT',
  RECORD_BAN = 'RECORD_BAN',
  EXPORT_ROWS = 'EXPORT_ROWS',
  EXPORT_ANNUAL = 'EXPORT_ANNUAL',
  EXPORT_PUBLIC = 'EXPORT_PUBLIC',
  VIEW_FREEZES = 'VIEW_FREEZES',
  FREEZE = 'FREEZE',
  EXPLAIN_CHANGES = 'EXPLAIN_CHANGES',
  WRITE_PAPERS = 'WRITE_PAPERS',
  CHANGE_OWN_PASSWORD = 'CHANGE_OWN_PASSWORD',
  VIEW_AUDIT = 'VIEW_AUDIT',
  EXPORT_AUDIT = 'EXPORT_AUDIT',
  VIEW_OWN_SESSIONS = 'VIEW_OWN_SESSIONS',
  END_OWN_SESSIONS = 'END_OWN_SESSIONS',
  MANAGE_OWN_SECOND_FACTOR = 'MANAGE_OWN_SECOND_FACTOR',
  VIEW_ACCOUNTS = 'VIEW_ACCOUNTS',
  MANAGE_ACCOUNTS = 'MANAGE_ACCOUNTS',
  GRANT_RIGHTS = 'GRANT_RIGHTS',
  LIFT_LOCKS = 'LIFT_LOCKS',
  VIEW_POLICY = 'VIEW_POLICY',
  EDIT_POLICY = 'EDIT_POLICY',
  SEPARATE_OFFICERS = 'SEPARATE_OFFICERS',
  END_SEPARATION = 'END_SEPARATION',
  REVEAL_PERSONAL = 'REVEAL_PERSONAL',
  EXPORT_UNMASKED = 'EXPORT_UNMASKED',
  VIEW_FINDINGS = 'VIEW_FINDINGS',
  ACKNOWLEDGE_FINDINGS = 'ACKNOWLEDGE_FINDINGS',
  ACKNOWLEDGE_COMMITTEE_FINDINGS = 'ACKNOWLEDGE_COMMITTEE_FINDINGS',
  VIEW_PENDING = 'VIEW_PENDING',
  PREPARE_REMINDERS = 'PREPARE_REMINDERS',
  EDIT_CONTACTS = 'EDIT_CONTACTS',
  EDIT_CALENDAR = 'EDIT_CALENDAR',
  EDIT_CYCLE = 'EDIT_CYCLE',
  VIEW_BACKUP = 'VIEW_BACKUP',
  VIEW_WALL = 'VIEW_WALL',
  MANAGE_WALL_LINKS = 'MANAGE_WALL_LINKS',
}

/** Everything that the audit records. The names are stored: never rename one. */
export enum AuditEvent {
  SIGN_IN = 'SIGN_IN',
  SIGN_IN_FAILED = 'SIGN_IN_FAILED',
  SIGN_OUT = 'SIGN_OUT',
  LOCKED = 'LOCKED',
  REFUSED = 'REFUSED',
  ACCOUNT_CREATED = 'ACCOUNT_CREATED',
  ACCOUNT_CHANGED = 'ACCOUNT_CHANGED',
  ACCOUNT_DISABLED = 'ACCOUNT_DISABLED',
  ACCOUNT_ENABLED = 'ACCOUNT_ENABLED',
  RIGHTS_GRANTED = 'RIGHTS_GRANTED',
  ACCOUNT_UNLOCKED = 'ACCOUNT_UNLOCKED',
  PASSWORD_RESET = 'PASSWORD_RESET',
  SECOND_FACTOR_ENROLLED = 'SECOND_FACTOR_ENROLLED',
  SECOND_FACTOR_REMOVED = 'SECOND_FACTOR_REMOVED',
  SECOND_FACTOR_RESET = 'SECOND_FACTOR_RESET',
  RECOVERY_CODES_RENEWED = 'RECOVERY_CODES_RENEWED',
  POLICY_CHANGED = 'POLICY_CHANGED',
  OFFICERS_SEPARATED = 'OFFICERS_SEPARATED',
  SEPARATION_END_ASKED = 'SEPARATION_END_ASKED',
  SEPARATION_ENDED = 'SEPARATION_ENDED',
  SESSION_ENDED = 'SESSION_ENDED',
  ID_NUMBER_REVEALED = 'ID_NUMBER_REVEALED',
  ID_KEY_ROTATED = 'ID_KEY_ROTATED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  PASSWORD_CHANGE_FAILED = 'PASSWORD_CHANGE_FAILED',
  IMPORT_RECEIVED = 'IMPORT_RECEIVED',
  IMPORT_APPLIED = 'IMPORT_APPLIED',
  IMPORT_DISCARDED = 'IMPORT_DISCARDED',
  IMPORT_UNDONE = 'IMPORT_UNDONE',
  WORD_DECIDED = 'WORD_DECIDED',
  WORD_FORGOTTEN = 'WORD_FORGOTTEN',
  LAYOUT_SAVED = 'LAYOUT_SAVED',
  LAYOUT_FORGOTTEN = 'LAYOUT_FORGOTTEN',
  RECORD_MADE = 'RECORD_MADE',
  RECORD_CORRECTED = 'RECORD_CORRECTED',
  RECORD_WITHDRAWN = 'RECORD_WITHDRAWN',
  REMINDER_PREPARED = 'REMINDER_PREPARED',
  CONTACT_SAVED = 'CONTACT_SAVED',
  FINDING_ACKNOWLEDGED = 'FINDING_ACKNOWLEDGED',
  ACKNOWLEDGEMENT_WITHDRAWN = 'ACKNOWLEDGEMENT_WITHDRAWN',
  EXPORTED = 'EXPORTED',
  STATISTICS_FROZEN = 'STATISTICS_FROZEN',
  CHANGES_EXPLAINED = 'CHANGES_EXPLAINED',
  PAPER_TEMPLATE_SAVED = 'PAPER_TEMPLATE_SAVED',
  BRIEF_ISSUED = 'BRIEF_ISSUED',
  FORM_SAVED = 'FORM_SAVED',
  FORM_DELETED = 'FORM_DELETED',
  WORKBOOK_VERIFIED = 'WORKBOOK_VERIFIED',
  WALL_LINK_MADE = 'WALL_LINK_MADE',
  WALL_LINK_OPENED = 'WALL_LINK_OPENED',
  WALL_LINK_REVOKED = 'WALL_LINK_REVOKED',
  CALENDAR_SAVED = 'CALENDAR_SAVED',
  CYCLE_SAVED = 'CYCLE_SAVED',
  AUDIT_PURGED = 'AUDIT_PURGED',
  AUDIT_END_LOST = 'AUDIT_END_LOST',
  AUDIT_VERIFIED = 'AUDIT_VERIFIED',
  BACKUP_RESTORED = 'BACKUP_RESTORED',
}

export const auditEventLabel: Record<AuditEvent, Label> = {
  SIGN_IN: { zh: '登录', en: 'Signed in' },
  SIGN_IN_FAILED: { zh: '登录失败', en: 'Sign-in failed' },
  SIGN_OUT: { zh: '退出登录', en: 'Signed out' },
  LOCKED: { zh: '登录锁定', en: 'Sign-in locked' },
  REFUSED: { zh: '越权被拒', en: 'Refused' },
  ACCOUNT_CREATED: { zh: '新建账号', en: 'Account created' },
  ACCOUNT_CHANGED: { zh: '修改账号', en: 'Account changed' },
  ACCOUNT_DISABLED: { zh: '停用账号', en: 'Account disabled' },
  ACCOUNT_ENABLED: { zh: '启用账号', en: 'Account enabled' },
  RIGHTS_GRANTED: { zh: '授予权限', en: 'Rights granted' },
  ACCOUNT_UNLOCKED: { zh: '解除登录锁定', en: 'Sign-in unlocked' },
  PASSWORD_RESET: { zh: '重置密码', en: 'Password reset' },
  SECOND_FACTOR_ENROLLED: { zh: '启用动态验证码', en: 'Second factor enrolled' },
  SECOND_FACTOR_REMOVED: { zh: '停用动态验证码', en: 'Second factor removed' },
  SECOND_FACTOR_RESET: { zh: '重置动态验证码', en: 'Second factor reset' },
  RECOVERY_CODES_RENEWED: { zh: '更换恢复码', en: 'Recovery codes renewed' },
  POLICY_CHANGED: { zh: '修改安全策略', en: 'Security policy changed' },
  OFFICERS_SEPARATED: { zh: '启用三员分立', en: 'Officers separated' },
  SEPARATION_END_ASKED: { zh: '申请停用三员分立', en: 'End of separation requested' },
  SEPARATION_ENDED: { zh: '停用三员分立', en: 'Separation ended' },
  SESSION_ENDED: { zh: '结束会话', en: 'Session ended' },
  ID_NUMBER_REVEALED: { zh: '查看完整证件号', en: 'ID number shown' },
  ID_KEY_ROTATED: { zh: '更换证件号密钥', en: 'ID key changed' },
  PASSWORD_CHANGED: { zh: '修改密码', en: 'Password changed' },
  PASSWORD_CHANGE_FAILED: { zh: '修改密码失败', en: 'Password change failed' },
  IMPORT_RECEIVED: { zh: '上传导入文件', en: 'File uploaded' },
  IMPORT_APPLIED: { zh: '写入导入', en: 'Import applied' },
  IMPORT_DISCARDED: { zh: '放弃导入', en: 'Import discarded' },
  IMPORT_UNDONE: { zh: '撤销导入', en: 'Import undone' },
  WORD_DECIDED: { zh: '认定用词', en: 'Word decided' },
  WORD_FORGOTTEN: { zh: '取消用词认定', en: 'Word forgotten' },
  LAYOUT_SAVED: { zh: '保存表头版式', en: 'Layout saved' },
  LAYOUT_FORGOTTEN: { zh: '删除表头版式', en: 'Layout deleted' },
  RECORD_MADE: { zh: '登记', en: 'Recorded' },
  RECORD_CORRECTED: { zh: '更正登记', en: 'Record corrected' },
  RECORD_WITHDRAWN: { zh: '撤回登记', en: 'Record withdrawn' },
  REMINDER_PREPARED: { zh: '准备催办', en: 'Reminder prepared' },
  CONTACT_SAVED: { zh: '登记联系方式', en: 'Contact saved' },
  FINDING_ACKNOWLEDGED: { zh: '说明预警', en: 'Finding explained' },
  ACKNOWLEDGEMENT_WITHDRAWN: { zh: '撤回预警说明', en: 'Explanation withdrawn' },
  EXPORTED: { zh: '导出', en: 'Exported' },
  STATISTICS_FROZEN: { zh: '归档年度统计', en: 'Year archived' },
  CHANGES_EXPLAINED: { zh: '说明异常变化', en: 'Changes explained' },
  PAPER_TEMPLATE_SAVED: { zh: '保存公文模板', en: 'Paper template saved' },
  BRIEF_ISSUED: { zh: '签发简报', en: 'Brief issued' },
  FORM_SAVED: { zh: '保存上级表', en: 'Form saved' },
  FORM_DELETED: { zh: '删除上级表', en: 'Form deleted' },
  WORKBOOK_VERIFIED: { zh: '核验工作簿', en: 'Workbook verified' },
  WALL_LINK_MADE: { zh: '生成大屏链接', en: 'Wall link made' },
  WALL_LINK_OPENED: { zh: '大屏打开链接', en: 'Wall link opened' },
  WALL_LINK_REVOKED: { zh: '收回大屏链接', en: 'Wall link revoked' },
  CALENDAR_SAVED: { zh: '保存工作日历', en: 'Calendar saved' },
  CYCLE_SAVED: { zh: '保存年度周期', en: 'Cycle saved' },
  AUDIT_PURGED: { zh: '清理过期审计记录', en: 'Old entries removed' },
  AUDIT_END_LOST: { zh: '审计记录缺失', en: 'Entries lost' },
  AUDIT_VERIFIED: { zh: '校验审计记录', en: 'Chain verified' },
  BACKUP_RESTORED: { zh: '从备份恢复', en: 'Restored from a backup' },
}

/** A rule for passwords that is checked while one is typed (等保: length ≥ 8, three of four kinds of characters). */
export interface PasswordRule {
  label: Label
  /** Message when a password breaks the rule. */
  refusal: string
  /** @param text the password, NFKC */
  holds(text: string, username: string): boolean
}

const characterKinds = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}\s]/u]

/** Most reminders (催办) that are prepared or printed at once. */
export const maxReminders = 500

/** As many of each as one list holds, the newest; an act that ends or reads all of them isn't bounded by it. */
export const maxListed = {
  accounts: 1000,
  acknowledgements: 100,
  calendarVersions: 50,
  contacts: 5000,
  cycleVersions: 100,
  departments: 2000,
  explainedChanges: 500,
  formCells: 20_000,
  forms: 50,
  formSheets: 100,
  freezes: 200,
  importRuns: 100,
  issuedBriefs: 100,
  layouts: 500,
  receipts: 1000,
  records: 200,
  reminders: 200,
  savedViews: 100,
  sessions: 200,
  stageEvents: 500,
  waitingDesks: 2000,
  wallLinks: 100,
  wordAliases: 2000,
} as const

/** Whether a screen can use a link to 大屏. */
export enum WallLinkState {
  VALID = 'VALID',
  EXPIRED = 'EXPIRED',
  REVOKED = 'REVOKED',
}

export const wallLinkStateLabel: Record<WallLinkState, Label> = {
  VALID: { zh: '有效', en: 'Valid' },
  EXPIRED: { zh: '已到期', en: 'Expired' },
  REVOKED: { zh: '已收回', en: 'Revoked' },
}

/** Of links to 大屏: characters of a name, days that one lasts at most, and how many are valid at a time. */
export const wallLinkLimit = { name: 40, days: 366, valid: 20 } as const

/** Shown before a password is chosen and checked when it is. Only the server also refuses common passwords. */
export const passwordRules: readonly PasswordRule[] = [
  {
    label: { zh: '至少 8 个字符', en: 'At least 8 characters' },
    refusal: '密码至少需要8个字符。',
    holds: (text) => [...text].length >= 8,
  },
  {
    label: { zh: '不超过 128 个字符', en: 'At most 128 characters' },
    refusal: '密码不能超过128个字符。',
    holds: (text) => [...text].length <= 128,
  },
  {
    label: { zh: '大写字母、小写字母、数字、符号中至少三种', en: 'Three of: capitals, small letters, digits, symbols' },
    refusal: '密码须包含大写字母、小写字母、数字、符号中的至少三种。',
    holds: (text) => characterKinds.filter((kind) => kind.test(text)).length >= 3,
  },
  {
    label: { zh: '不含用户名', en: 'Without the username' },
    refusal: '密码不能包含用户名。',
    holds: (text, username) => !text.toLowerCase().includes(username.normalize('NFKC').toLowerCase()),
  },
]

/**
 * The form in which texts are searched: half-width, lower case, with one kind of middle dot, without spaces and invisible
 * characters, which mean nothing in a Chinese name. The database stores rows' search texts in this form.
 */
export function foldSearch(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFKC')
    .replace(/[•‧・．.∙⋅]/g, '·')
    .replace(/\s/g, '')
    .toLowerCase()
}

/** The lines of 一 by which declarations are routed: 市直, 市直教育系统, 区县, 区县教师系列. */
export enum RoutingLane {
  CITY_DIRECT = 'CITY_DIRECT',
  CITY_EDUCATION = 'CITY_EDUCATION',
  COUNTY = 'COUNTY',
  COUNTY_TEACHER = 'COUNTY_TEACHER',
}
