import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

@ObjectType({ description: 'Why a figure moved, as an officer wrote it.' })
export class ChangeReason {
  @Field(() => String, { description: 'The reason as it was written, in Chinese.' })
  text: string

  @Field(() => String, { description: 'Display name of the account that wrote it.' })
  accountName: string

  @Field(() => Date, { description: 'Instant at which it was written.' })
  changedAt: Date

  @Field(() => Int, { description: 'Last year’s figure when it was written.' })
  before: number

  @Field(() => Int, { description: 'The year’s figure when it was written.' })
  now: number
}

@ObjectType({ description: 'A figure of the annual statistics that moved much against the same day a year ago.' })
export class FigureChange {
  @Field(() => String, { description: 'Identifies the figure within the year and the account’s scope.' })
  key: string

  @Field(() => [String], {
    description: 'Codes of the tables that have the figure, such as T1. At most one per table.',
  })
  tables: string[]

  @Field(() => String, { description: 'Line of the first of these tables, such as 水利工程 / 中级.' })
  row: string

  @Field(() => String, { description: 'Column of the first of these tables, such as 评审途径 / 通过.' })
  column: string

  @Field(() => Int, { description: 'The figure of the year before, as of FigureChanges.asOfBefore.' })
  before: number

  @Field(() => Int, { description: 'The figure of the year itself.' })
  now: number

  @Field(() => String, {
    description: 'Query of the list’s address that opens its rows of the year before, as of asOfBefore.',
  })
  queryBefore: string

  @Field(() => String, {
    description: 'Query of the list’s address that opens its rows of the year, of a past day those of that day.',
  })
  query: string

  @Field(() => String, { description: 'Address in the portal that shows both figures, each with its rows.' })
  difference: string

  @Field(() => ChangeReason, { nullable: true, description: 'Why it moved; null while nobody wrote it.' })
  reason: ChangeReason | null

  @Field(() => Int, {
    description: 'Increases with each written reason, 0 without one; a change names the one it read.',
  })
  version: number
}

@ObjectType({ description: 'Figures of a year that moved much against the same day a year ago (异常变化).' })
export class FigureChanges {
  @Field(() => Int, { description: 'Review year (年度), such as 2026.' })
  year: number

  @Field(() => Day, { nullable: true, description: 'Day at whose end the year is counted; null for now.' })
  asOf: string | null

  @Field(() => Day, { description: 'The same day a year ago, at whose end the year before is counted (同期).' })
  asOfBefore: string

  @Field(() => Boolean, { description: 'Whether the year before had declarations then, to compare with.' })
  compared: boolean

  @Field(() => Int, { description: 'Percent of last year’s figure from which a move has to be explained.' })
  share: number

  @Field(() => Int, { description: 'Least move that has to be explained by its percentage.' })
  least: number

  @Field(() => Int, { description: 'Move from which a figure has to be explained whatever its percentage.' })
  count: number

  @Field(() => [FigureChange], {
    description: 'The figures, in the order of the tables; a figure of several tables once. At most one per figure.',
  })
  changes: FigureChange[]
}

@InputType({ description: 'A figure whose change is explained.' })
export class ExplainedChange {
  @Field(() => String, { description: 'Which figure, as in FigureChange.key.' })
  key: string

  @Field(() => Int, { description: 'The version that was read, as in FigureChange.version.' })
  version: number
}
