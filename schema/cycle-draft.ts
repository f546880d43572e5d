import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CycleWarning, CycleWindow } from './cycle'

@ObjectType({ description: 'A window as it would be, beside what it is made from.' })
export class CycleDraftWindow extends CycleWindow {
  @Field({ description: 'As printed in the cycle it is made from.' })
  before: string
}

@ObjectType({ description: 'A year’s cycle as it would be saved.' })
export class CycleDraft {
  @Field(() => Int, { description: 'Review year of the draft (年度), such as 2027.' })
  year: number

  @Field({ description: 'Title of the notice as it would be saved.' })
  title: string

  @Field({ description: 'Whether the day a notice begins counts among its working days.' })
  noticeStartDayCounted: boolean

  @Field(() => [CycleDraftWindow], { description: 'Before → after, in the notice’s order.' })
  windows: CycleDraftWindow[]

  @Field(() => [CycleWarning], { description: 'What to look at before saving.' })
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

  @Field(() => String, { nullable: true, description: 'Why the version was saved; null where nothing was written.' })
  note: string | null

  @Field(() => [String], { description: 'Its dates: name and as printed, a window each.' })
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

  @Field(() => Date, { nullable: true, description: 'A date-only end is the next day’s first instant.' })
  endsAt?: Date | null

  @Field(() => String, { nullable: true, description: 'The notice’s words; absent = as they are.' })
  text?: string | null
}

@InputType({ description: 'A year’s cycle from another year’s.' })
export class CycleDraftInput {
  @Field(() => Int, { description: 'Review year of the draft (年度), such as 2027.' })
  year: number

  @Field(() => Int, { description: 'From which; the same year edits what stands.' })
  basedOn: number

  @Field(() => String, { nullable: true, description: 'Absent = the other’s with the year put in.' })
  title?: string | null

  @Field(() => Boolean, { nullable: true, description: '公示起始日计入; absent = as in the other.' })
  noticeStartDayCounted?: boolean | null

  @Field(() => [CycleDraftWindowInput], { nullable: true, description: 'Absent = moved by working days.' })
  windows?: CycleDraftWindowInput[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the cycle is saved, kept in its history; null where there is nothing to say.',
  })
  note?: string | null
}
