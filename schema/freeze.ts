import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

/** 归档: a year's statistics as they were frozen; they never change. */
@ObjectType({ description: 'A year’s frozen statistics (归档), which never change.' })
export class Freeze {
  @Field(() => ID, { description: 'Opaque identifier of the frozen statistics.' })
  id: number

  @Field(() => Int, { description: 'Review year of the statistics (年度), such as 2026.' })
  year: number

  @Field(() => Int, {
    description: 'Number of the freeze within the year, from 1; a later freeze doesn’t replace an earlier one.',
  })
  serial: number

  @Field(() => Day, { description: 'Day at whose end the statistics were taken (截止日).' })
  cutOff: string

  @Field(() => Date, { description: 'Instant at which the statistics were frozen.' })
  frozenAt: Date

  @Field(() => String, { description: 'Display name of the account that froze the statistics.' })
  accountName: string

  @Field(() => String, { description: 'Remark that was written with the freeze.' })
  note: string

  @Field(() => Int, { description: 'Number of declarations (件) in the statistics, with drafts.' })
  rowCount: number

  @Field(() => String, { description: 'SHA-256 hash of the workbook, in hexadecimal.' })
  hash: string

  @Field(() => Int, { description: 'Declarations (申报, 件) that the frozen statistics count as declared.' })
  declared: number

  @Field(() => Int, { description: 'Declarations (参评, 件) that were put to the vote in the frozen statistics.' })
  reviewed: number

  @Field(() => Int, { description: 'Declarations (通过, 件) that passed the vote in the frozen statistics.' })
  passed: number
}

/** Corrections (更正) since a freeze. */
@ObjectType({
  description: 'Corrections (更正): how today’s data, as of the day of the freeze, differ from the frozen statistics.',
})
export class FreezeComparison {
  @Field(() => Freeze, { description: 'The frozen statistics with which today’s data are compared.' })
  freeze: Freeze

  @Field(() => Int, { description: 'Number of figures in the tables that have changed.' })
  figures: number

  @Field(() => Int, { description: 'Number of declarations (件) that have changed, were added or are gone.' })
  declarations: number
}
