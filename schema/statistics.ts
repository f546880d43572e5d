import { Field, Float, Int, ObjectType } from 'type-graphql'
import { IntVector, TextVector } from './scalar'
import { Dimension } from './field/dimension'
import { Stage } from './vocabulary'

@ObjectType({
  description:
    'Statistics as columns: entry i of every vector belongs to group i. With `by: []` there is one group, the total.',
})
export class Statistics {
  @Field(() => [Dimension], {
    description: 'The dimensions by which the declarations are grouped, as requested. At most four.',
  })
  by: Dimension[]

  @Field(() => Int, { description: 'Number of groups, the length of each vector.' })
  groups: number

  @Field(() => [TextVector], {
    description:
      'Codes of the groups, one vector for each dimension; an entry is null for declarations without a value. One per dimension.',
  })
  keys: (string | null)[][]

  @Field(() => [TextVector], {
    description: 'Chinese names of the groups, one vector for each dimension. One per dimension.',
  })
  labels: string[][]

  @Field(() => IntVector, {
    description: 'Declarations (件) that never left the draft (填报中) and don’t count as declared, by group.',
  })
  draft: number[]

  @Field(() => IntVector, {
    description:
      'Declarations (件) that left the draft (申报), by group: the sum of confirmed, failed, notAccepted, lapsed, withdrawn, disqualified and inProgress.',
  })
  declared: number[]

  @Field(() => IntVector, {
    description: 'Declarations (件) that reached the reviewing or handling body and weren’t refused (受理), by group.',
  })
  accepted: number[]

  @Field(() => IntVector, {
    description:
      'Declarations (件) that were put to the vote on the review pathway (参评), by group: the denominator of the pass rate.',
  })
  reviewed: number[]

  @Field(() => IntVector, {
    description: 'Declarations (件) that passed the vote on the review pathway (通过), by group.',
  })
  passed: number[]

  @Field(() => IntVector, { description: 'Declarations (件) that did not pass the vote (未通过), by group.' })
  notPassed: number[]

  @Field(() => IntVector, {
    description:
      'Declarations (件) that were confirmed on the other pathways (认定), by group; they aren’t part of the pass rate.',
  })
  determined: number[]

  @Field(() => IntVector, { description: 'Declarations (件) whose title was confirmed (确认), by group.' })
  confirmed: number[]

  @Field(() => IntVector, {
    description:
      'People (人) with declarations that left the draft (申报人数), by group: each counts once, in the group of the declaration of the highest level; so the groups add up.',
  })
  declaredPersons: number[]

  @Field(() => IntVector, {
    description:
      'People (人) with declarations that were put to the vote (参评人数), by group: each counts once, in the group of the declaration of the highest level; so the groups add up.',
  })
  reviewedPersons: number[]

  @Field(() => IntVector, {
    description:
      'People (人) with declarations that passed the vote (通过人数), by group: each counts once, in the group of the declaration of the highest level; so the groups add up.',
  })
  passedPersons: number[]

  @Field(() => IntVector, {
    description:
      'People (人) with declarations that were confirmed (确认人数), by group: each counts once, in the group of the declaration of the highest level; so the groups add up.',
  })
  confirmedPersons: number[]

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

  @Field(() => IntVector, { description: 'Declarations (件) that are declared and haven’t ended (在办), by group.' })
  inProgress: number[]

  @Field(() => IntVector, { description: 'Declarations (件) in progress on an office’s desk (待审), by group.' })
  pending: number[]

  @Field(() => IntVector, {
    description: 'Pending declarations (件) past a deadline that the notice sets (逾期), by group.',
  })
  overdue: number[]

  @Field(() => Int, { description: 'Revision of the data from which the figures were counted.' })
  revision: number
}

/** 环节进度 at the instant of the operation. */
@ObjectType({
  description:
    'Progress at a stage (环节进度): how many declarations are there, since when, and how many ever reached it.',
})
export class StageProgress {
  @Field(() => Stage, { description: 'The stage (环节) that the figures are of.' })
  stage: Stage

  @Field(() => Int, {
    description:
      'Declarations (件) in progress at the stage (在办). Drafts that were sent back count under CORRECTION; DRAFT counts those never submitted (填报中).',
  })
  count: number

  @Field(() => Int, { description: 'Declarations (件) at the stage that wait on an office’s desk (待审).' })
  pending: number

  @Field(() => Int, { description: 'Declarations (件) waiting at the stage whose deadline is near (临近).' })
  near: number

  @Field(() => Int, { description: 'Declarations (件) waiting at the stage past a deadline of the notice (逾期).' })
  overdue: number

  @Field(() => Int, { description: 'Declarations (件) that ever reached this stage or a later one (累计到达).' })
  reached: number

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean number of working days that declarations have been at the stage (平均在办工作日); null when there are none.',
  })
  averageWorkingDays: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'Median number of working days that those at the stage have been there; null when there are none.',
  })
  medianWorkingDays: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Most working days that a declaration has been at the stage (最久在办工作日); null when there are none, or one began outside the loaded calendar.',
  })
  oldestWorkingDays: number | null

  @Field(() => Date, {
    nullable: true,
    description:
      'Deadline by which the stage must be finished; null without one, or when the filter has several years.',
  })
  deadline: Date | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the notice sets the deadline; otherwise the portal proposes it; null without a deadline.',
  })
  deadlineByNotice: boolean | null

  @Field(() => String, { nullable: true, description: 'Clause that sets the deadline; null without a deadline.' })
  clause: string | null
}

@ObjectType({
  description: 'Cumulative flow (累计流量): how many had reached each stage, or a later one, by the end of each day.',
})
export class Trend {
  @Field(() => TextVector, { description: 'The days in Beijing time, yyyy-mm-dd, one after the other without gaps.' })
  days: string[]

  @Field(() => [Stage], { description: 'The stages, one for each vector of `reached`. One per stage of the notice.' })
  stages: Stage[]

  @Field(() => [IntVector], {
    description:
      'Declarations (件) that had reached the stage by the end of each day; one vector for each of `stages`. One per stage.',
  })
  reached: number[][]

  @Field(() => IntVector, { description: 'Declarations (件) that had ended by the end of each day.' })
  ended: number[]
}
