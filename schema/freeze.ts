import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

/** 归档: a year's statistics as they were filed, for good. */
@ObjectType({ description: '归档: a year’s statistics as they were filed, for good.' })
export class Freeze {
  @Field(() => ID, { description: 'Opaque identifier of the filed statistics.' })
  id: number

  @Field(() => Int, { description: 'Review year of the statistics (年度), such as 2026.' })
  year: number

  @Field(() => Int, { description: 'The first, second … of the year; a later one never replaces an earlier.' })
  serial: number

  @Field(() => Day, { description: '截止日: the statistics are as of its end.' })
  cutOff: string

  @Field(() => Date, { description: 'Instant at which the statistics were filed.' })
  frozenAt: Date

  @Field(() => String, { description: 'Display name of the account that filed the statistics.' })
  accountName: string

  @Field(() => String, { description: 'What was noted with it.' })
  note: string

  @Field(() => Int, { description: 'Declarations in it, drafts included.' })
  rowCount: number

  @Field(() => String, { description: 'SHA-256 of the workbook, hexadecimal.' })
  hash: string

  @Field(() => Int, { description: 'Declarations (申报, 件) that the filed statistics count as declared.' })
  declared: number

  @Field(() => Int, { description: 'Declarations (参评, 件) that were put to the vote in the filed statistics.' })
  reviewed: number

  @Field(() => Int, { description: 'Declarations (通过, 件) that passed the vote in the filed statistics.' })
  passed: number
}

/** What has been corrected since a freeze. */
@ObjectType({ description: '更正: how far today’s data, as of the freeze’s day, differ from what was filed.' })
export class FreezeComparison {
  @Field(() => Freeze, { description: 'What it is compared with.' })
  freeze: Freeze

  @Field(() => Int, { description: 'Figures of the tables that are others now.' })
  figures: number

  @Field(() => Int, { description: 'Declarations that are others, new or gone.' })
  declarations: number
}
