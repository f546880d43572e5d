import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { Desk, FilingSubject } from './vocabulary'

@InputType({ description: 'What every record may carry.' })
abstract class RecordInput {
  @Field(() => ID, { nullable: true, description: 'The standing record that this one corrects.' })
  replaces?: string | null

  @Field(() => String, { nullable: true, description: 'Remark; asked for with a correction.' })
  note?: string | null
}

@InputType({ description: 'The filing of a committee or of its expert pool with the city bureau (备案, 八(一)2).' })
export class FilingInput extends RecordInput {
  @Field(() => [FilingSubject], { description: 'What the filing covers, at least one.' })
  covers: FilingSubject[]

  @Field(() => Day, { description: 'Day of the filing (备案日期), in Beijing time.' })
  filedAt: string

  @Field(() => String, { nullable: true, description: 'Number of the filing (备案文号); null where it has none.' })
  documentNo?: string | null
}

@InputType({ description: 'A meeting of a review committee, held or planned (评审会议, 二(三)).' })
export class MeetingInput extends RecordInput {
  @Field(() => Day, { description: 'First day; a planned one may lie ahead.' })
  from: string

  @Field(() => Day, { nullable: true, description: 'Last day; the first one when not said.' })
  to?: string | null

  @Field(() => String, { nullable: true, description: 'Place of the meeting (地点); null where it is not known.' })
  place?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the series that meet; all of the committee’s when not said.',
  })
  series?: string[] | null
}

@InputType({ description: 'The public notice of a committee’s results (评审结果公示, 八(二)).' })
export class ResultNoticeInput extends RecordInput {
  @Field(() => Day, { description: 'First day of the public notice, in Beijing time.' })
  from: string

  @Field(() => Day, { nullable: true, description: 'Last day; computed when not said, see noticeEnd.' })
  to?: string | null

  @Field(() => [String], { nullable: true, description: 'Codes of the series; all of the committee’s when not said.' })
  series?: string[] | null
}

@InputType({ description: '接收纸质材料 (二(二), 七), at the recorder’s own desk.' })
export class PaperReceiptInput extends RecordInput {
  @Field(() => Day, { description: 'Day on which the paper was received (接收日期), in Beijing time.' })
  receivedOn: string

  @Field(() => Int, { description: '份数, 1–99; two are asked for (七).' })
  copies: number

  @Field(() => Boolean, { description: 'Whether the paper is printed on both sides (双面打印, 七).' })
  duplex: boolean
}

@InputType({
  description: 'A letter by which the city bureau entrusts the review to another committee (委托评审函, 四(三)).',
})
export class EntrustmentInput extends RecordInput {
  @Field(() => Day, { description: 'Day that the letter is dated, in Beijing time.' })
  issuedOn: string

  @Field(() => String, { description: 'Number of the letter of entrustment (文号).' })
  documentNo: string
}

@InputType({ description: 'A decision that bans a person from declaring for three years (五(三)).' })
export class BanInput extends RecordInput {
  @Field(() => Day, { description: 'Day on which the ban was decided (处理决定日期), in Beijing time.' })
  decidedOn: string

  @Field(() => Day, { nullable: true, description: 'Last day of it; computed by the cycle’s years when not said.' })
  until?: string | null

  @Field(() => [String], { nullable: true, description: 'Codes of series; all when not said.' })
  series?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document that decides the ban (决定文号); null where it has none.',
  })
  documentNo?: string | null
}

@ObjectType({ description: 'What recording paper as received would do, or did.' })
export class PaperReceiptCount {
  @Field(() => Desk, { description: 'The desk at which the paper is received.' })
  desk: Desk

  @Field(() => Int, { description: 'Declarations (件) that are recorded as received.' })
  received: number

  @Field(() => [String], { description: 'Whose they are: names of at most the first 200 of `received`.' })
  names: string[]

  @Field(() => Int, { description: 'Left as they are: this desk has recorded them before.' })
  already: number
}
