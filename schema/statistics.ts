import { Field, Float, Int, ObjectType } from 'type-graphql'
import { IntVector, TextVector } from './scalar'
import { Dimension } from './field/dimension'
import { Stage } from './vocabulary'

/** Groups as columns: entry i of every vector belongs to group i. `by: []` has one group, the total. */
@ObjectType({ description: 'One entry of each vector per group, in the groups’ own order; by: [] gives the total.' })
export class Statistics {
  @Field(() => [Dimension], { description: 'The dimensions of the groups, as asked for.' })
  by: Dimension[]

  @Field(() => Int, { description: 'Number of groups, the length of each vector.' })
  groups: number

  @Field(() => [TextVector], { description: 'Codes, one vector per dimension; null where a row has none.' })
  keys: (string | null)[][]

  @Field(() => [TextVector], { description: 'Chinese names, the same shape.' })
  labels: string[][]

  @Field(() => IntVector, { description: '填报中: never left the draft, not declared.' })
  draft: number[]

  @Field(() => IntVector, { description: '申报 = confirmed + failed + not accepted + lapsed + … + in progress.' })
  declared: number[]

  @Field(() => IntVector, { description: '受理: reached the reviewing or handling body and was not refused.' })
  accepted: number[]

  @Field(() => IntVector, { description: '参评: put to the vote on the review pathway; the pass rate’s denominator.' })
  reviewed: number[]

  @Field(() => IntVector, { description: '通过: passed the vote on the review pathway.' })
  passed: number[]

  @Field(() => IntVector, { description: '未通过: did not pass the vote.' })
  notPassed: number[]

  @Field(() => IntVector, { description: '认定: confirmed on the other pathways; never part of the pass rate.' })
  determined: number[]

  @Field(() => IntVector, { description: 'Declarations (件) whose title was confirmed (确认), by group.' })
  confirmed: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that ended without the title (未取得), by group.' })
  failed: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that were not accepted (不予受理), by group.' })
  notAccepted: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that lapsed (视为放弃), by group.' })
  lapsed: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that their applicants withdrew (撤回), by group.' })
  withdrawn: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that ended by disqualification (取消资格), by group.' })
  disqualified: number[]

  @Field(() => IntVector, { description: '在办: declared and not ended.' })
  inProgress: number[]

  @Field(() => IntVector, { description: '待审: in progress and on an office’s desk.' })
  pending: number[]

  @Field(() => IntVector, { description: '逾期: pending past a deadline that the notice sets.' })
  overdue: number[]

  @Field(() => Int, { description: 'Of the data these figures are of.' })
  revision: number
}

/** 环节进度 at the operation's instant. */
@ObjectType({
  description: '环节进度: how many are at a stage now, how long they have been there, how many ever got there.',
})
export class StageProgress {
  @Field(() => Stage, { description: 'The stage (环节) that the figures are of.' })
  stage: Stage

  @Field(() => Int, {
    description: '在办 at this stage, drafts that were sent back under CORRECTION; for DRAFT 填报中, those never sent.',
  })
  count: number

  @Field(() => Int, { description: 'Declarations (件) at the stage that wait on an office’s desk (待审).' })
  pending: number

  @Field(() => Int, { description: 'Declarations (件) waiting at the stage past a deadline of the notice (逾期).' })
  overdue: number

  @Field(() => Int, { description: '累计到达: ever got here or beyond.' })
  reached: number

  @Field(() => Float, { nullable: true, description: '平均在办工作日; null where there are none.' })
  averageWorkingDays: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Median number of working days that those at the stage have been there; null where there are none.',
  })
  medianWorkingDays: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Most working days that a declaration has been at the stage (最久在办工作日); null where there are none, or one began outside the loaded calendar.',
  })
  oldestWorkingDays: number | null

  @Field(() => Date, { nullable: true, description: 'When the stage must be over; asked for one year only.' })
  deadline: Date | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the notice sets it; else it is our proposal.' })
  deadlineByNotice: boolean | null

  @Field(() => String, { nullable: true, description: 'The clause that sets the deadline.' })
  clause: string | null
}

/** 累计流量: vectors of one entry a day. */
@ObjectType({ description: '累计流量: how many had reached each stage, or a later one, by the end of each day.' })
export class Trend {
  @Field(() => TextVector, { description: 'The days in Beijing time, yyyy-mm-dd, one after the other without gaps.' })
  days: string[]

  @Field(() => [Stage], { description: 'One vector of `reached` each.' })
  stages: Stage[]

  @Field(() => [IntVector], { description: 'Never falls; its last entry is the stage’s `reached`.' })
  reached: number[][]

  @Field(() => IntVector, { description: 'Declarations (件) that had ended by the end of each day.' })
  ended: number[]
}
