import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

/** 归档: a year's statistics as they were filed, for good. */
@ObjectType({ description: '归档: a year’s statistics as they were filed, for good.' })
export class Freeze {
  @Field(() => ID, { description: 'Opaque.' })
  id: number

  @Field(() => Int, { description: '年度.' })
  year: number

  @Field(() => Int, { description: 'The first, second … of the year; a later one never replaces an earlier.' })
  serial: number

  @Field(() => Day, { description: '截止日: the statistics are as of its end.' })
  cutOff: string

  @Field(() => Date, { description: 'When it was filed.' })
  frozenAt: Date

  @Field(() => String, { description: 'Who filed it.' })
  accountName: string

  @Field(() => String, { description: 'What was noted with it.' })
  note: string

  @Field(() => Int, { description: 'Declarations in it, drafts included.' })
  rowCount: number

  @Field(() => String, { description: 'SHA-256 of the workbook, hexadecimal.' })
  hash: string

  @Field(() => Int, { description: '申报 in it.' })
  declared: number

  @Field(() => Int, { description: '参评 in it.' })
  reviewed: number

  @Field(() => Int, { description: '通过 in it.' })
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
