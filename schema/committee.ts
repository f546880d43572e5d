import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'

/** 评审委员会 of one year: a row of annex 4 as printed, or another body, without number, place and phone. */
@Entity()
@ObjectType({
  description:
    'A review committee (评审委员会) of one year, as annex 4 prints it, or a reviewing body that isn’t in annex 4.',
})
export class Committee {
  @PrimaryKey()
  @Field(() => Int, { description: 'Review year of the committee (年度), such as 2026.' })
  year: number

  @PrimaryKey()
  @Field(() => String, { description: 'Code of the committee, as in Declaration.committee.' })
  code: string

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Number of the committee in annex 4 (附件4 序号); null when it isn’t in annex 4.',
  })
  annexNo: number | null

  @Property()
  @Field(() => String, { description: 'Name of the committee (评审委员会) as annex 4 prints it.' })
  name: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Place of its office (地点) as annex 4 prints it; null when none is given.',
  })
  place: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Phone (联系方式) as annex 4 prints it, without an added area code; null when it prints none.',
  })
  phone: string | null

  @Property({ type: 'array' })
  @Field(() => [String], {
    description: 'Codes of the series that the committee reviews. At most 500: one per series.',
  })
  series: string[]

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day on which the committee was filed (备案日期, 八(一)2); null while it isn’t filed.',
  })
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
  @Field(() => String, { nullable: true, description: 'Number of the filing (备案文号); null when none was given.' })
  filingNo: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day on which the expert pool was filed (评审专家库备案日期, 八(一)2); null while it isn’t filed.',
  })
  poolFiledAt: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'First day of the last public notice of results (结果公示开始, 八(二)); null when there is none.',
  })
  resultNoticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the last public notice of results (结果公示结束, 八(二)); null when there is none.',
  })
  resultNoticeTo: string | null

  @Field(() => ID, { description: 'Identifier of the committee in its year: year and code with a hyphen between.' })
  get id(): string {
    return `${this.year}-${this.code}`
  }
}
