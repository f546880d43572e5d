import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

/** 评审委员会 of one year; annex 4's rows as printed, and bodies outside it without number, place or phone. */
@Entity()
@ObjectType({ description: '评审委员会 of one year: annex 4 as printed, or a body outside it.' })
export class Committee {
  @PrimaryKey()
  @Field(() => Int, { description: 'Review year of the committee (年度), such as 2026.' })
  year: number

  @PrimaryKey()
  @Field(() => String, { description: 'Code of the committee, as in Declaration.committee.' })
  code: string

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '附件4 序号; null outside annex 4.' })
  annexNo: number | null

  @Property()
  @Field(() => String, { description: 'Name of the committee (评审委员会) as annex 4 prints it.' })
  name: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Place of its office (地点) as annex 4 prints it; null where none is given.',
  })
  place: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '联系方式, as printed: no area code is added.' })
  phone: string | null

  @Property({ type: 'array' })
  @Field(() => [String], { description: 'Codes of the series it covers.' })
  series: string[]

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '备案日期 (八(一)2); null while not filed.' })
  filedAt: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'First day of the review meeting (评审会开始, 二(三)); null while none is known.',
  })
  meetingFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the review meeting (评审会结束, 二(三)); null while none is known.',
  })
  meetingTo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '备案文号; null where none was given.' })
  filingNo: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '评审专家库备案日期 (八(一)2); null while not filed.' })
  poolFiledAt: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '结果公示开始 (八(二)), of the last one.' })
  resultNoticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '结果公示结束 (八(二)), of the last one.' })
  resultNoticeTo: string | null

  @Field(() => ID, { description: 'Identifier of the committee in its year: year and code with a hyphen between.' })
  get id(): string {
    return `${this.year}-${this.code}`
  }
}
