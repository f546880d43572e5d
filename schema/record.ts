import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { Desk, RecordKind } from './vocabulary'

/**
 * 登记: a fact that only the bureau or a desk of its knows. Never changed: a correction or a withdrawal is a record of
 * its own that replaces it. Days are text yyyy-mm-dd in Asia/Shanghai.
 */
@Entity()
@ObjectType({ description: '登记: a fact that only the bureau or a desk knows; never changed, only replaced.' })
export class BureauRecord {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier of the record.' })
  id: number

  @Property({ type: 'string' })
  @Field(() => RecordKind, { description: 'Which kind of fact is recorded.' })
  kind: RecordKind

  @Property()
  @Field(() => Int, { description: 'Review year that the record belongs to (年度), such as 2026.' })
  year: number

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the committee that it is about.' })
  committee: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '申报编号 of the declaration that it is about.' })
  platformNo: string | null

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day of it; the first one where it lasts.' })
  fromDay: string

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The last day, where it lasts.' })
  untilDay: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the document behind the record (文号); null where none was given.',
  })
  documentNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Place of the meeting (地点); null where none was given.' })
  place: string | null

  @Property({ type: 'array', nullable: true })
  @Field(() => [String], { nullable: true, description: 'Codes of series; null = all.' })
  series: string[] | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Number of paper copies received (份数); null for records of other kinds.',
  })
  copies: number | null

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the paper is printed on both sides (双面打印, 七); null for records of other kinds.',
  })
  duplex: boolean | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Desk, {
    nullable: true,
    description: 'Desk that received the paper (接收处), where CITY_HR is 615办公室; null for records of other kinds.',
  })
  desk: Desk | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Remark, or why it was corrected or withdrawn.' })
  note: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The record that it replaces.' })
  replaces: number | null

  @Field(() => ID, { nullable: true, description: 'The record that replaced it; null while it stands.' })
  replacedBy: number | null

  @Property()
  @Field(() => Boolean, { description: 'It takes the replaced one back.' })
  withdrawn: boolean

  @Property({ fieldName: 'account_id' })
  accountId: number

  @Property()
  @Field(() => String, { description: 'Display name of the account that recorded the fact.' })
  accountName: string

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Instant at which the record was made.' })
  recordedAt: Date
}
