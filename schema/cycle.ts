import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Day } from './scalar'
import type { FormSettings } from './statistical-form'
import { Level, Pathway, RoutingLane, Stage } from './vocabulary'

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
  @Field({ description: 'Identifier of the window: D1 … D9 for those of the notice, P1 … for those of the portal.' })
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

  @Field(() => Date, {
    nullable: true,
    description:
      'End of the period, exclusive: for a last day it is the first instant of the next day; null without an end.',
  })
  endsAt: Date | null

  @Field({ description: 'Its dates as the notice prints them, in Chinese.' })
  printed: string

  @Field({
    description:
      'Clause that sets the window, such as 二(一), or 参照2023年通知二(一) for a clause of another year’s notice.',
  })
  clause: string

  @Field({ description: 'Words of the notice about the window, or a Chinese text in their place when there are none.' })
  text: string

  @Field({
    description:
      'Whether the notice sets the window; otherwise the portal proposes it, and passing it means 建议催办, never 逾期.',
  })
  byNotice: boolean

  @Field(() => [Stage], { description: 'Stages that must be finished when the window ends. At most one per Stage.' })
  stages: Stage[]

  /** Pathways to which it applies; null = all. */
  pathways: Pathway[] | null

  /** Applies only to declarations that a committee reviews: the notice sets no dates for a county's own body (一(三)). */
  committeeOnly: boolean

  /** Doesn't apply to teacher series, which have their own notice (一(二)). */
  exceptTeachers: boolean
}

@ObjectType({ description: 'A series (系列（专业）) of the notice.' })
export class Series {
  @Field({ description: 'Code of the series, as in Declaration.series.' })
  code: string

  @Field({ description: 'Name of the series in the notice (一(一), 一(二)).' })
  name: string

  @Field({ description: 'Short Chinese name for axes and columns.' })
  shortName: string

  @Field(() => String, { nullable: true, description: 'National series code; null when it has none.' })
  nationalCode: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the national series that it belongs to; null when it has none.',
  })
  nationalName: string | null

  @Field({ description: 'Whether it is one of the three teacher series (一(二)).' })
  isTeacher: boolean

  @Field({ description: 'Code of the body that reviews the series.' })
  committee: string

  @Field(() => [String], {
    description: 'Other names that mean only this series. At most 500, as in every list of a notice.',
  })
  aliases: string[]

  /** Words that may mean this series or another one: a person decides. */
  ambiguous: string[]
}

@ObjectType({ description: 'A reviewing body as the notice prints it.' })
export class ReviewingBody {
  @Field({ description: 'Code of the body, as in Declaration.committee.' })
  code: string

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the body in annex 4 (附件4 序号); null when it isn’t in annex 4.',
  })
  annexNo: number | null

  @Field({ description: 'Name of the body as the notice prints it.' })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Place of the body (地点), as printed; null when none is given.',
  })
  place: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Phone of the body (联系方式), as printed; null when none is given.',
  })
  phone: string | null

  @Field(() => [String], {
    description: 'Codes of the series that the body reviews. At most 500, as in every list of a notice.',
  })
  series: string[]
}

@ObjectType({ description: 'Which body handles declarations of a pathway, level and administrative line (一).' })
export class RoutingCell {
  @Field(() => Pathway, { description: 'Pathway (申报途径) that the entry is for.' })
  pathway: Pathway

  @Field(() => Level, { description: 'Level of the title (级别) that the entry is for.' })
  level: Level

  @Field(() => RoutingLane, { description: 'Administrative line and kind of series that the entry is for.' })
  lane: RoutingLane

  @Field(() => String, {
    nullable: true,
    description: 'Name of the body that handles them; null when the notice names none.',
  })
  body: string | null

  @Field({ description: 'Whether the notice is silent or contradicts itself here (通知未明确).' })
  unsaid: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Clause of the notice that names the body; null when none does.',
  })
  clause: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What the notice leaves unsaid here, in Chinese; null when nothing is.',
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

@ObjectType({ description: 'An inconsistency of the notice itself, which the portal keeps as it is.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'Identifier of the window, as in CycleWindow.id; null when the warning isn’t about a window.',
  })
  window: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Clause of the notice that it is about; null when it is about none.',
  })
  clause: string | null

  @Field({ description: 'What to look at, as one Chinese sentence.' })
  text: string

  @Field({ description: 'What to look at, as one English sentence.' })
  textEn: string
}

/** Settings for what the notice leaves open, which the bureau decides; until then they have defaults. */
export interface CycleSettings {
  /** Whether the first day of a public notice counts as one of its working days. */
  noticeStartDayCounted: boolean
  /** Id of the window after whose end a returned declaration can't be submitted again. */
  resubmissionWindow: string
  /** Whether the limit of committee submissions also applies on pathways without a committee. */
  submissionLimitOnOtherPathways: boolean
  /** The pathway whose routing 三年高定 follows: 四(一) and 六(四) name no body for it. */
  stepUpHandledAs: Pathway
  /** When the years of a ban (五(三)) begin. */
  banStartsOn: 'DECISION' | 'YEAR_END'
  /** Whether “相应职称评审” of 五(三) means every series. */
  banScope: 'ALL_SERIES' | 'SAME_SERIES'
  /** A deadline counts as near (临近截止) when it has at most so many working days left. */
  deadlineNearWorkingDays: number
  /** Working days on one desk after which a declaration counts as forgotten; the notice sets none. */
  stuckWorkingDays: number
  /** Working days before the end of the meetings' window by which a committee should have fixed its meeting. */
  meetingFixedWorkingDays: number
  /** Age from which 在职 should be verified (三(二)); ages of retirement vary. */
  retirementAge: { male: number; female: number }
  /** GB/T 2260 codes of the counties whose graduates may declare a year early (六(三)). */
  earlyCounties: string[]
  /** Settings of the statistical forms that differ from the usual ones. */
  form?: Partial<FormSettings>
}

/** One year's notice as data. */
@ObjectType({ description: 'One year’s notice as data.' })
export class Cycle {
  @Field(() => Int, { description: 'Review year of the notice (年度), such as 2026.' })
  year: number

  @Field({ description: 'Title of the notice, in Chinese.' })
  title: string

  @Field({ description: 'Whether the cycle is invented (示例) and no notice sets it.' })
  isSample: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the notice to which its clauses refer (参照); null when the year has its own notice.',
  })
  referenceYear: number | null

  /** The notice's words by rule, for rules without a window; without those of another year's notice. */
  quotes: Record<string, string>

  @Field({ description: 'Offices to which the notice is addressed, in Chinese.' })
  addressees: string

  @Field(() => [CycleWindow], {
    description:
      'Periods and deadlines of the year, in the order of the notice. At most 500, as in every list of a notice.',
  })
  windows: CycleWindow[]

  @Field(() => [Series], {
    description:
      'Series (系列（专业）) in the notice’s order, the teacher series last. At most 500, as in every list of a notice.',
  })
  series: Series[]

  @Field(() => [ReviewingBody], {
    description: 'All reviewing bodies, also those that aren’t in annex 4. At most 500, as in every list of a notice.',
  })
  bodies: ReviewingBody[]

  @Field(() => [RoutingCell], {
    description: 'Which body handles which declarations (一). One per route, level and pathway.',
  })
  routing: RoutingCell[]

  @Field(() => CycleLimits, { description: 'Numbers that the notice sets, such as how often one may submit.' })
  limits: CycleLimits

  settings: CycleSettings

  @Field(() => [String], {
    description:
      'Phones of the platform’s technical support (系统技术咨询电话), as printed. At most 500, as in every list of a notice.',
  })
  supportPhones: string[]

  @Field(() => [String], {
    description: 'Web addresses that the notice names. At most 500, as in every list of a notice.',
  })
  urls: string[]

  @Field(() => [KnownIssue], {
    description: 'Known inconsistencies of the notice. At most 500, as in every list of a notice.',
  })
  knownIssues: KnownIssue[]
}
