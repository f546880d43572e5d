import {
  Education,
  EmployerNature,
  FineLevel,
  Gender,
  IdType,
  Level,
  Outcome,
  Pathway,
  Route,
  Stage,
  Vote,
  type WordKind,
  countyLabel,
  educationLabel,
  employerNatureLabel,
  fineLevelLabel,
  genderLabel,
  idTypeLabel,
  levelLabel,
  notAcceptedReasonLabel,
  outcomeLabel,
  pathwayLabel,
  returnClassLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../../schema/vocabulary'
import { ClosedList } from './closed-list'

/** Code lists that are the same every year. Those of 系列 and 评审委员会 come from each year's notice. */
export type VocabularyKind = Exclude<WordKind, WordKind.SERIES | WordKind.COMMITTEE>

type Aliases = Record<string, string>

/** Words besides the labels that offices write, with their code. */
const aliases: Record<VocabularyKind, Aliases> = {
  ROUTE: {
    市本级: Route.CITY_DIRECT,
    市级: Route.CITY_DIRECT,
    市直单位: Route.CITY_DIRECT,
    区县单位: Route.COUNTY,
    县: Route.COUNTY,
  },
  // 哈密市 alone could be the prefecture or the former county-level city, so it isn't listed.
  COUNTY: {
    650500: '650500',
    市本级: '650500',
    市直单位: '650500',
    市级: '650500',
    650502: '650502',
    伊州: '650502',
    哈密市伊州区: '650502',
    650521: '650521',
    巴里坤哈萨克自治县: '650521',
    巴里坤: '650521',
    巴县: '650521',
    650522: '650522',
    伊吾: '650522',
  },
  PATHWAY: {
    职称评审: Pathway.REVIEW,
    初定: Pathway.INITIAL_DETERMINATION,
    职称授予: Pathway.CONFERMENT,
    高定: Pathway.STEP_UP_RECOGNITION,
    访惠聚三年高定: Pathway.STEP_UP_RECOGNITION,
    '“访惠聚”三年高定': Pathway.STEP_UP_RECOGNITION,
    直接认定: Pathway.STEP_UP_RECOGNITION,
  },
  // The notice has only 高/中/初: 高级 and 初级 alone aren't mapped to a finer level.
  LEVEL: {
    高: Level.SENIOR,
    中: Level.INTERMEDIATE,
    初: Level.JUNIOR,
    正高: FineLevel.SENIOR_FULL,
    副高: FineLevel.SENIOR_ASSOCIATE,
    '高级(正高)': FineLevel.SENIOR_FULL,
    '高级(副高)': FineLevel.SENIOR_ASSOCIATE,
    助理: FineLevel.ASSISTANT,
    员: FineLevel.TECHNICIAN,
  },
  STAGE: {
    填报中: Stage.DRAFT,
    草稿: Stage.DRAFT,
    单位待审: Stage.EMPLOYER_REVIEW,
    单位审核中: Stage.EMPLOYER_REVIEW,
    公示中: Stage.EMPLOYER_NOTICE,
    主管部门审核中: Stage.SUPERVISOR_REVIEW,
    主管部门待审: Stage.SUPERVISOR_REVIEW,
    人社局审核: Stage.HR_REVIEW,
    人社部门审核中: Stage.HR_REVIEW,
    人社审核: Stage.HR_REVIEW,
    评委会审核中: Stage.COMMITTEE_REVIEW,
    形式审核: Stage.COMMITTEE_REVIEW,
    评委会形式审核: Stage.COMMITTEE_REVIEW,
    补正: Stage.CORRECTION,
    报送材料: Stage.PAPER,
    纸质材料: Stage.PAPER,
    评审中: Stage.MEETING,
    评审会: Stage.MEETING,
    评审: Stage.MEETING,
    结果公示: Stage.RESULT_NOTICE,
    确认: Stage.CONFIRMATION,
  },
  VOTE: { 评审通过: Vote.PASSED, 不通过: Vote.FAILED, 评审未通过: Vote.FAILED },
  OUTCOME: {
    已确认: Outcome.CONFIRMED,
    审核确认: Outcome.CONFIRMED,
    不予认定: Outcome.FAILED,
    未通过: Outcome.FAILED,
    不通过: Outcome.FAILED,
    放弃: Outcome.LAPSED,
    撤销申报: Outcome.WITHDRAWN,
    取消: Outcome.DISQUALIFIED,
  },
  NOT_ACCEPTED_REASON: {},
  RETURN_REASON: {},
  ID_TYPE: { 身份证: IdType.RESIDENT },
  GENDER: { 1: Gender.MALE, 2: Gender.FEMALE },
  EDUCATION: {
    博士: Education.DOCTORATE,
    硕士: Education.MASTER,
    研究生: Education.MASTER,
    本科: Education.BACHELOR,
    大学: Education.BACHELOR,
    专科: Education.COLLEGE,
    大专: Education.COLLEGE,
    中专: Education.SECONDARY,
    高中: Education.SECONDARY,
    中职: Education.SECONDARY,
    职高: Education.SECONDARY,
    技校: Education.SECONDARY,
  },
  EMPLOYER_NATURE: {
    事业: EmployerNature.INSTITUTION,
    国企: EmployerNature.STATE_ENTERPRISE,
    民营企业: EmployerNature.NON_PUBLIC,
    民营: EmployerNature.NON_PUBLIC,
    非公有制: EmployerNature.NON_PUBLIC,
    自由职业: EmployerNature.FREELANCE,
    自由职业者: EmployerNature.FREELANCE,
    中央驻疆: EmployerNature.CENTRAL_IN_XJ,
    外省驻疆: EmployerNature.OUT_OF_REGION,
    参公: EmployerNature.CIVIL_SERVICE_MANAGED,
    行政机关: EmployerNature.ORGAN,
  },
}

const { NONE: _none, OTHER: _other, ...classedReturns } = returnClassLabel

/** Code → label; the order is shown. */
const labels: Record<VocabularyKind, Record<string, Label>> = {
  ROUTE: routeLabel,
  COUNTY: countyLabel,
  PATHWAY: pathwayLabel,
  LEVEL: { ...levelLabel, ...fineLevelLabel },
  STAGE: stageLabel,
  VOTE: voteLabel,
  OUTCOME: outcomeLabel,
  NOT_ACCEPTED_REASON: notAcceptedReasonLabel,
  RETURN_REASON: classedReturns,
  ID_TYPE: idTypeLabel,
  GENDER: genderLabel,
  EDUCATION: educationLabel,
  EMPLOYER_NATURE: employerNatureLabel,
}

/** Code → Chinese label. */
export function codesOf(kind: VocabularyKind): ReadonlyMap<string, string> {
  return new Map(Object.entries(labels[kind]).map(([code, { zh }]) => [code, zh]))
}

const listOf = (kind: VocabularyKind) =>
  new ClosedList<string>([
    ...[...codesOf(kind)].map(([code, label]) => [label, code] as const),
    ...Object.entries(aliases[kind]),
  ])

/** Label or alias → code, for each list. */
export const vocabularyLists = Object.fromEntries(
  (Object.keys(labels) as VocabularyKind[]).map((kind) => [kind, listOf(kind)]),
) as Record<VocabularyKind, ClosedList<string>>
