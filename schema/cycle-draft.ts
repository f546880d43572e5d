import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CycleWarning, CycleWindow } from './cycle'

@ObjectType({ description: 'A window of the draft, and its dates in the cycle from which the draft is made.' })
export class CycleDraftWindow extends CycleWindow {
  @Field({ description: 'Its dates as printed in the cycle from which the draft is made.' })
  before: string
}

@ObjectType({ description: 'Draft of a year’s cycle, as it would be saved.' })
export class CycleDraft {
  @Field(() => Int, { description: 'Review year of the draft (年度), such as 2027.' })
  year: number

  @Field({ description: 'Title of the notice as it would be saved.' })
  title: string

  @Field({
    description: 'Whether the first day of a public notice counts as one of its working days (公示起始日计入).',
  })
  noticeStartDayCounted: boolean

  @Field(() => ID, {
    description:
      'Newest saved version of the year when the draft was begun, 0 if none was saved: send it with the draft, which is refused when somebody has saved another one meanwhile.',
  })
  lastVersion: string

  @Field(() => [CycleDraftWindow], {
    description: 'The windows before and after, in the order of the notice. One per window.',
  })
  windows: CycleDraftWindow[]

  @Field(() => [CycleWarning], {
    description: 'Warnings that should be checked before saving. At most one per check and window, body or series.',
  })
  warnings: CycleWarning[]
}

@ObjectType({ description: 'One version of a year’s cycle that an officer saved.' })
export class CycleVersion {
  @Field(() => ID, { description: 'Opaque identifier of this version of the cycle.' })
  id: number

  @Field({ description: 'Display name of the account that saved the version.' })
  savedBy: string

  @Field(() => Date, { description: 'Instant at which the version was saved.' })
  savedAt: Date

  @Field(() => String, { nullable: true, description: 'Why the version was saved; null when nothing was written.' })
  note: string | null

  @Field(() => [String], {
    description: 'Name and printed dates of each window, one line for each. At most one per window.',
  })
  dates: string[]
}

@InputType({ description: 'The dates that one window of a draft is given.' })
export class CycleDraftWindowInput {
  @Field({ description: 'Identifier of the window, as in CycleWindow.id.' })
  id: string

  @Field(() => Date, {
    nullable: true,
    description: 'First instant of the period, inclusive; null for a deadline without a beginning.',
  })
  startsAt?: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'End of the period, exclusive: for a last day it is the first instant of the next day.',
  })
  endsAt?: Date | null

  @Field(() => String, { nullable: true, description: 'The notice’s words for the window; absent to keep them.' })
  text?: string | null
}

@InputType({ description: 'Changes by which a year’s cycle is made from another year’s.' })
export class CycleDraftInput {
  @Field(() => Int, { description: 'Review year of the draft (年度), such as 2027.' })
  year: number

  @Field(() => Int, {
    description: 'Year of the cycle from which the draft is made; the same year to edit the present cycle.',
  })
  basedOn: number

  @Field(() => String, {
    nullable: true,
    description: 'Title of the notice; absent to take the other cycle’s with the new year.',
  })
  title?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the first day of a public notice counts (公示起始日计入); absent to take the other cycle’s setting.',
  })
  noticeStartDayCounted?: boolean | null

  @Field(() => [CycleDraftWindowInput], {
    nullable: true,
    description: 'Dates of the windows; absent to move the other cycle’s dates by working days.',
  })
  windows?: CycleDraftWindowInput[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'CycleDraft.lastVersion as it was first seen; absent to save whatever others saved meanwhile.',
  })
  lastVersion?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the cycle is saved, kept in its history; null when there is nothing to say.',
  })
  note?: string | null
}
