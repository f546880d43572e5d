import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { BureauRecord } from './record'
import { Day } from './scalar'
import { Desk, FilingSubject, maxListed, Stage } from './vocabulary'

@InputType({ description: 'Fields that every record may have.' })
abstract class RecordInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Identifier of the standing record that this one corrects; null for a new record.',
  })
  replaces?: string | null

  @Field(() => String, { nullable: true, description: 'Remark; required for a correction.' })
  note?: string | null
}

@InputType({ description: 'The filing of a committee or of its expert pool with the city bureau (备案, 八(一)2).' })
export class FilingInput extends RecordInput {
  @Field(() => [FilingSubject], { description: 'What the filing covers, at least one.' })
  covers: FilingSubject[]

  @Field(() => Day, { description: 'Day of the filing (备案日期), in Beijing time.' })
  filedAt: string

  @Field(() => String, { nullable: true, description: 'Number of the filing (备案文号); null when it has none.' })
  documentNo?: string | null
}

@InputType({ description: 'A meeting of a review committee, held or planned (评审会议, 二(三)).' })
export class MeetingInput extends RecordInput {
  @Field(() => Day, { description: 'First day of the meeting, which may be in the future.' })
  from: string

  @Field(() => Day, { nullable: true, description: 'Last day of the meeting; the first day when it is null.' })
  to?: string | null

  @Field(() => String, { nullable: true, description: 'Place of the meeting (地点); null when it is not known.' })
  place?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the series that are reviewed; null for all series of the committee.',
  })
  series?: string[] | null
}

@InputType({ description: 'The public notice of a committee’s results (评审结果公示, 八(二)).' })
export class ResultNoticeInput extends RecordInput {
  @Field(() => Day, { description: 'First day of the public notice, in Beijing time.' })
  from: string

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the public notice; computed as by noticeEnd when it is null.',
  })
  to?: string | null

  @Field(() => [String], { nullable: true, description: 'Codes of the series; null for all series of the committee.' })
  series?: string[] | null
}

@InputType({ description: 'Receipt of paper (接收纸质材料, 二(二), 七) at the viewer’s own desk.' })
export class PaperReceiptInput extends RecordInput {
  @Field(() => Day, { description: 'Day on which the paper was received (接收日期), in Beijing time.' })
  receivedOn: string

  @Field(() => Int, { description: 'Number of copies (份数), 1–99; two are required (七).' })
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

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the ban; computed from the cycle’s number of years when it is null.',
  })
  until?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the series for which the ban holds; null for the cycle’s setting.',
  })
  series?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document that decides the ban (决定文号); null when it has none.',
  })
  documentNo?: string | null
}

@ObjectType({ description: 'Result of planning to record paper as received.' })
export class PaperReceiptCount {
  @Field(() => Desk, { description: 'The desk at which the paper is received.' })
  desk: Desk

  @Field(() => Int, { description: 'Declarations (件) that are recorded as received.' })
  received: number

  @Field(() => [String], { description: 'Names of the applicants of `received`, at most the first 200.' })
  names: string[]

  @Field(() => Int, {
    description: 'Declarations (件) that are left unchanged, because this desk has already recorded them.',
  })
  already: number
}

@ObjectType({ description: 'Declarations that their paper moved on from 报送纸质材料.' })
export class MovedOn {
  @Field(() => Stage, { description: 'The stage at which they are now.' })
  stage: Stage

  @Field(() => Int, { description: 'Number of declarations (件) at that stage.' })
  count: number
}

@ObjectType({ description: 'What recording paper as received did.' })
export class PaperReceipts extends PaperReceiptCount {
  @Field(() => [BureauRecord], {
    description: `The receipts that were recorded, by 申报编号. At most ${maxListed.receipts}; “received” is their number.`,
  })
  records: BureauRecord[]

  @Field(() => [MovedOn], {
    description:
      'Where `received` moved on, most first; without those that stayed at their stage. At most one per stage.',
  })
  moved: MovedOn[]
}
