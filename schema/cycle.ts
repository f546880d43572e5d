import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day } from './scalar'
import { Level, Pathway, Stage } from './vocabulary'

/** Which line of 一 a declaration falls under: 市直, 市直教育系统, 区县, 区县教师系列. */
export enum RoutingLane {
  CITY_DIRECT = 'CITY_DIRECT',
  CITY_EDUCATION = 'CITY_EDUCATION',
  COUNTY = 'COUNTY',
  COUNTY_TEACHER = 'COUNTY_TEACHER',
}

registerEnumType(RoutingLane, {
  name: 'RoutingLane',
  description: 'Administrative line and kind of series that a routing entry is for (一).',
  valuesConfig: {
    CITY_DIRECT: { description: 'Employers directly under the city (市直), teachers left out.' },
    CITY_EDUCATION: { description: 'Education system directly under the city (市直教育系统).' },
    COUNTY: { description: 'Employers of a county (区县), teachers left out.' },
    COUNTY_TEACHER: { description: 'Teacher series in a county (区县教师系列).' },
  },
})

@ObjectType({ description: 'A date or period that the notice sets, or that the portal proposes where it is silent.' })
export class CycleWindow {
  @Field({ description: 'D1 … D9 of the notice, P1 … of the portal.' })
  id: string

  @Field({ description: 'Name of the period or deadline, in Chinese.' })
  name: string

  @Field({ description: 'Name of the period or deadline, in English.' })
  nameEn: string

  @Field(() => Date, {
    nullable: true,
    description: 'First instant of the period, inclusive; null for a deadline without a beginning.',
  })
  startsAt: Date | null

  @Field(() => Date, { nullable: true, description: 'A date-only end is the next day’s first instant.' })
  endsAt: Date | null

  @Field({ description: 'Its dates as the notice prints them, in Chinese.' })
  printed: string

  @Field({ description: 'The clause; 参照2023年通知二(一) where it is another year’s notice’s.' })
  clause: string

  @Field({ description: 'The notice’s words, or what stands there while it has none.' })
  text: string

  @Field({ description: 'Set by the notice; else our proposal: it makes 超过建议时间, never an 逾期.' })
  byNotice: boolean

  @Field(() => [Stage], { description: 'Stages that must be over when it ends.' })
  stages: Stage[]

  /** Pathways that it binds; null = all. */
  pathways: Pathway[] | null

  /** Binds only what a committee reviews: a county's own body is given no dates (一(三)). */
  committeeOnly: boolean

  /** The teacher series have a notice of their own (一(二)). */
  exceptTeachers: boolean
}

@ObjectType({ description: '系列（专业）: one of the notice’s items.' })
export class Series {
  @Field({ description: 'Code of the series, as in Declaration.series.' })
  code: string

  @Field({ description: 'As the notice names it (一(一), 一(二)).' })
  name: string

  @Field({ description: 'Short Chinese name for axes and columns.' })
  shortName: string

  @Field(() => String, { nullable: true, description: 'National series code; null where it has none.' })
  nationalCode: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the national series that it belongs to; null where it has none.',
  })
  nationalName: string | null

  @Field({ description: 'One of the three teacher series (一(二)).' })
  isTeacher: boolean

  @Field({ description: 'Code of the body that reviews it.' })
  committee: string

  @Field(() => [String], { description: 'Other names that mean it alone.' })
  aliases: string[]

  /** Words that could mean it or another: a person decides. */
  ambiguous: string[]
}

@ObjectType({ description: 'A body as the notice prints it.' })
export class ReviewingBody {
  @Field({ description: 'Code of the body, as in Declaration.committee.' })
  code: string

  @Field(() => Int, { nullable: true, description: '附件4 序号; null outside annex 4.' })
  annexNo: number | null

  @Field({ description: 'Name of the body as the notice prints it.' })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Place of the body (地点), as printed; null where none is given.',
  })
  place: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Phone of the body (联系方式), as printed; null where none is given.',
  })
  phone: string | null

  @Field(() => [String], { description: 'Codes of the series that the body reviews.' })
  series: string[]
}

@ObjectType({ description: 'Who handles what; unsaid where the notice is silent or contradicts itself.' })
export class RoutingCell {
  @Field(() => Pathway, { description: 'Pathway (申报途径) that the entry is for.' })
  pathway: Pathway

  @Field(() => Level, { description: 'Level of the title (级别) that the entry is for.' })
  level: Level

  @Field(() => RoutingLane, { description: 'Administrative line and kind of series that the entry is for.' })
  lane: RoutingLane

  @Field(() => String, { nullable: true, description: 'Null where nobody is named.' })
  body: string | null

  @Field({ description: 'Whether the notice is silent or contradicts itself here (通知未明确).' })
  unsaid: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Clause of the notice that names the body; null where none does.',
  })
  clause: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the notice leaves unsaid here, in Chinese; null where nothing is.',
  })
  note: string | null
}

@ObjectType({ description: 'Limits that the notice sets.' })
export class CycleLimits {
  @Field(() => Int, {
    description: 'How often a declaration may be submitted to its committee (提交评审委员会次数, 五(二)2).',
  })
  committeeSubmissions: number

  @Field(() => Int, {
    description: 'Working days that an employer’s public notice must last at least (单位公示, 五(二)3).',
  })
  employerNoticeWorkingDays: number

  @Field(() => Int, {
    description: 'Working days that the public notice of the results must last at least (评审结果公示, 八(二)).',
  })
  resultNoticeWorkingDays: number

  @Field(() => Int, { description: 'Number of printed copies of the review form to hand in (评审表份数, 七).' })
  paperCopies: number

  @Field({ description: 'Whether the review form must be printed on both sides (双面打印, 七).' })
  paperDoubleSided: boolean

  @Field(() => Int, { description: 'Years for which a fraud bans a person from declaring (禁报年限, 五(三)).' })
  banYears: number
}

@ObjectType({ description: 'Days between the notice’s periods that it assigns to nobody.' })
export class CycleGap {
  @Field(() => Day, { description: 'First day of the gap, in Beijing time.' })
  from: string

  @Field(() => Day, { description: 'Last day of the gap, in Beijing time.' })
  to: string

  @Field(() => Int, { nullable: true, description: 'Working days among them; null outside the loaded calendar.' })
  workingDays: number | null
}

@ObjectType({ description: 'What doesn’t fit together in the notice itself, carried as it is.' })
export class KnownIssue {
  @Field(() => Int, { description: 'Number of the inconsistency in the portal’s list.' })
  id: number

  @Field({ description: 'Clause of the notice that is inconsistent.' })
  clause: string

  @Field({ description: 'What does not fit together, in Chinese.' })
  text: string
}

@ObjectType({ description: 'Something in a cycle’s dates or bodies that a person should look at.' })
export class CycleWarning {
  @Field({ description: 'Name of the check that says so: an open list that grows with the checks.' })
  check: string

  @Field(() => String, { nullable: true, description: 'CycleWindow.id, where it is about one.' })
  window: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Clause of the notice that it is about; null where it is about none.',
  })
  clause: string | null

  @Field({ description: 'What to look at, as one Chinese sentence.' })
  text: string
}

/** What the notice leaves open and the bureau decides; defaults until it does. */
export interface CycleSettings {
  /** Whether the day a notice begins counts among its working days. */
  noticeStartDayCounted: boolean
  /** The window at whose end returned declarations can no longer be submitted again. */
  resubmissionWindow: string
  /** Whether the limit of committee submissions holds on pathways that have no committee. */
  submissionLimitOnOtherPathways: boolean
  /** Like which pathway 三年高定 is routed: 四(一), 六(四) name nobody. */
  stepUpHandledAs: Pathway
  /** From when the years of 五(三) run. */
  banStartsOn: 'DECISION' | 'YEAR_END'
  /** Whether “相应职称评审” of 五(三) means every series. */
  banScope: 'ALL_SERIES' | 'SAME_SERIES'
  /** From how many working days before a deadline on it is told that it nears. */
  deadlineNearWorkingDays: number
  /** After how many working days on one desk a declaration counts as forgotten; the notice sets none. */
  stuckWorkingDays: number
  /** How many working days before the meetings' window ends a committee should have fixed its meeting. */
  meetingFixedWorkingDays: number
  /** From which age on 在职 should be asked for (三(二)); ages of retirement vary. */
  retirementAge: { male: number; female: number }
  /** GB/T 2260 codes of the counties whose graduates may declare a year early (六(三)). */
  earlyCounties: string[]
}

/** One year's notice as data. */
@ObjectType({ description: 'One year’s notice as data.' })
export class Cycle {
  @Field(() => Int, { description: 'Review year of the notice (年度), such as 2026.' })
  year: number

  @Field({ description: 'Title of the notice, in Chinese.' })
  title: string

  @Field({ description: '示例: set by no notice.' })
  isSample: boolean

  @Field(() => Int, {
    nullable: true,
    description: '参照: the year whose notice its clauses are of; null where it has a notice of its own.',
  })
  referenceYear: number | null

  /** The notice's own words by rule, where no window holds them; none of another year's. */
  quotes: Record<string, string>

  @Field({ description: 'To whom the notice is addressed.' })
  addressees: string

  @Field(() => [CycleWindow], { description: 'Periods and deadlines of the year, in the order of the notice.' })
  windows: CycleWindow[]

  @Field(() => [Series], { description: '系列（专业） in the notice’s order, teachers last.' })
  series: Series[]

  @Field(() => [ReviewingBody], { description: 'Every reviewing body, those outside annex 4 too.' })
  bodies: ReviewingBody[]

  @Field(() => [RoutingCell], {
    description: 'Which body handles which declarations (一), one entry for each route, level and pathway.',
  })
  routing: RoutingCell[]

  @Field(() => CycleLimits, { description: 'Numbers that the notice sets, such as how often one may submit.' })
  limits: CycleLimits

  settings: CycleSettings

  @Field(() => [String], { description: 'Phones of the platform’s technical support (系统技术咨询电话), as printed.' })
  supportPhones: string[]

  @Field(() => [String], { description: 'Addresses that the notice names.' })
  urls: string[]

  @Field(() => [KnownIssue], { description: 'Known inconsistencies of the notice.' })
  knownIssues: KnownIssue[]
}
