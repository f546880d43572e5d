import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { Desk, RecordKind } from './vocabulary'

/**
 * 登记: a fact that only the bureau or one of its desks knows. It is never changed: a correction or withdrawal is another
 * record that replaces it. Days are text yyyy-mm-dd in Asia/Shanghai.
 */
@Entity()
@ObjectType({
  description:
    'A record (登记): a fact that only the bureau or a desk knows. It is never changed, only replaced by another record.',
})
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
  @Field(() => String, {
    nullable: true,
    description: 'Code of the committee that the record is about; null when it is about a declaration.',
  })
  committee: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number (申报编号) of the declaration that the record is about; null when it is about a committee.',
  })
  platformNo: string | null

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Day of the fact, or its first day when it lasts longer.' })
  fromDay: string

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day of a fact that lasts; null for a single day.' })
  untilDay: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the document behind the record (文号); null when none was given.',
  })
  documentNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Place of the meeting (地点); null when none was given.' })
  place: string | null

  @Property({ type: 'array', nullable: true })
  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the series that the record is about; null for all series. At most one per series of the year.',
  })
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
  @Field(() => String, {
    nullable: true,
    description: 'Remark, or reason of the correction or withdrawal; null when none was written.',
  })
  note: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the record that it replaces; null when it replaces none.',
  })
  replaces: number | null

  @Field(() => ID, { nullable: true, description: 'Identifier of the record that replaced it; null while it stands.' })
  replacedBy: number | null

  @Property()
  @Field(() => Boolean, { description: 'Whether it withdraws the record that it replaces.' })
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

@ObjectType({ description: 'A record that was made just now, with what it is about as it stands since.' })
export class SavedRecord extends BureauRecord {}
