import {
  EmployerNature,
  FineLevel,
  Gender,
  IdType,
  Level,
  type NotAcceptedReason,
  Outcome,
  Pathway,
  Route,
  Stage,
  Vote,
  Education,
  educationLabel,
  employerNatureLabel,
  fineLevelLabel,
  idTypeLabel,
  notAcceptedReasonLabel,
  outcomeLabel,
  pathwayLabel,
  routeLabel,
  stageLabel,
  voteLabel,
  type Label,
} from '../../../schema/vocabulary'
import { normaliseWord } from '../normalise'
import { CellError } from './problem'

/** One list's words → its codes. */
type Words<T> = ReadonlyMap<string, T>

function wordsOf<T extends string>(label: Record<T, Label>, aliases: Record<string, T> = {}): Words<T> {
  const entries = Object.entries<Label>(label).map(([code, { zh }]) => [normaliseWord(zh), code as T] as const)
  return new Map([...entries, ...Object.entries(aliases).map(([word, code]) => [normaliseWord(word), code] as const)])
}

/** Only an exact match after normalisation is taken; anything else is a person's to decide. */
function parserOf<T>(what: string, words: Words<T>): (text: string) => T {
  return (text) => {
    const code = words.get(normaliseWord(text))
    if (code === undefined) {
      const known = [...words.keys()].slice(0, 12).join('、')
      throw new CellError('IMPORT_WORD_UNKNOWN', `不认识的${what}；可用：${known}${words.size > 12 ? '等' : ''}。`)
    }
    return code
  }
}

export const parseRoute = parserOf(
  '隶属关系',
  wordsOf<Route>(routeLabel, {
    市本级: Route.CITY_DIRECT,
    市级: Route.CITY_DIRECT,
    市直单位: Route.CITY_DIRECT,
    区县单位: Route.COUNTY,
    县: Route.COUNTY,
  }),
)

export const parsePathway = parserOf(
  '申报途径',
  wordsOf<Pathway>(pathwayLabel, {
    职称评审: Pathway.REVIEW,
    初定: Pathway.INITIAL_DETERMINATION,
    职称授予: Pathway.CONFERMENT,
    高定: Pathway.STEP_UP_RECOGNITION,
    访惠聚三年高定: Pathway.STEP_UP_RECOGNITION,
    '“访惠聚”三年高定': Pathway.STEP_UP_RECOGNITION,
    直接认定: Pathway.STEP_UP_RECOGNITION,
  }),
)

export const parseVote = parserOf(
  '评审结果',
  wordsOf<Vote>(voteLabel, { 评审通过: Vote.PASSED, 不通过: Vote.FAILED, 评审未通过: Vote.FAILED }),
)

export const parseOutcome = parserOf(
  '结局',
  wordsOf<Outcome>(outcomeLabel, {
    已确认: Outcome.CONFIRMED,
    审核确认: Outcome.CONFIRMED,
    不予认定: Outcome.FAILED,
    放弃: Outcome.LAPSED,
    撤销申报: Outcome.WITHDRAWN,
    取消: Outcome.DISQUALIFIED,
  }),
)

export const parseNotAcceptedReason = parserOf('不予受理原因', wordsOf<NotAcceptedReason>(notAcceptedReasonLabel))

const parseStageWord = parserOf(
  '环节',
  wordsOf<Stage>(stageLabel, {
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
    退回: Stage.CORRECTION,
    已退回: Stage.CORRECTION,
    补正: Stage.CORRECTION,
    报送材料: Stage.PAPER,
    纸质材料: Stage.PAPER,
    评审中: Stage.MEETING,
    评审会: Stage.MEETING,
    评审: Stage.MEETING,
    结果公示: Stage.RESULT_NOTICE,
    确认: Stage.CONFIRMATION,
    已发证: Stage.CERTIFICATE,
    办结: Stage.CERTIFICATE,
  }),
)

/** 评委会退回(2) says who sent it back, and how often; whoever did, it is in correction. */
export function parseStage(text: string): Stage {
  return /退回(\(\d\))?$/.test(normaliseWord(text)) ? Stage.CORRECTION : parseStageWord(text)
}

const parseKnownIdType = parserOf('证件类型', wordsOf<IdType>(idTypeLabel, { 身份证: IdType.RESIDENT }))

/** Not given means the resident ID card (template). */
export const parseIdType = (text: string | null): IdType => (text === null ? IdType.RESIDENT : parseKnownIdType(text))

export const parseGender = parserOf(
  '性别',
  new Map([
    ['男', Gender.MALE],
    ['女', Gender.FEMALE],
    ['1', Gender.MALE],
    ['2', Gender.FEMALE],
  ]),
)

export const parseEducation = parserOf(
  '学历',
  wordsOf<Education>(educationLabel, {
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
  }),
)

export const parseEmployerNature = parserOf(
  '单位性质',
  wordsOf<EmployerNature>(employerNatureLabel, {
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
  }),
)

interface ParsedLevel {
  level: Level
  fineLevel: FineLevel | null
}

const coarse: Record<FineLevel, Level> = {
  SENIOR_FULL: Level.SENIOR,
  SENIOR_ASSOCIATE: Level.SENIOR,
  INTERMEDIATE: Level.INTERMEDIATE,
  ASSISTANT: Level.JUNIOR,
  TECHNICIAN: Level.JUNIOR,
}

const fineWords = wordsOf<FineLevel>(fineLevelLabel, {
  正高: FineLevel.SENIOR_FULL,
  副高: FineLevel.SENIOR_ASSOCIATE,
  '高级(正高)': FineLevel.SENIOR_FULL,
  '高级(副高)': FineLevel.SENIOR_ASSOCIATE,
  助理: FineLevel.ASSISTANT,
  员: FineLevel.TECHNICIAN,
})

/** The notice says 高/中/初 only: a bare 高级 or 初级 stays coarse, it is not forced to a finer one. */
const levelWords: Words<ParsedLevel> = new Map<string, ParsedLevel>([
  ...[...fineWords].map(([word, fineLevel]) => [word, { level: coarse[fineLevel], fineLevel }] as const),
  ...(['高级', '高'] as const).map((word) => [word, { level: Level.SENIOR, fineLevel: null }] as const),
  ...(['中级', '中'] as const).map(
    (word) => [word, { level: Level.INTERMEDIATE, fineLevel: FineLevel.INTERMEDIATE }] as const,
  ),
  ...(['初级', '初'] as const).map((word) => [word, { level: Level.JUNIOR, fineLevel: null }] as const),
])

export const parseLevel = parserOf('申报级别', levelWords)
