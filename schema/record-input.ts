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

@InputType({ description: '备案 (八(一)2).' })
export class FilingInput extends RecordInput {
  @Field(() => [FilingSubject], { description: 'What the filing covers, at least one.' })
  covers: FilingSubject[]

  @Field(() => Day, { description: '备案日期.' })
  filedAt: string

  @Field(() => String, { nullable: true, description: '备案文号.' })
  documentNo?: string | null
}

@InputType({ description: '评审会议 (二(三)).' })
export class MeetingInput extends RecordInput {
  @Field(() => Day, { description: 'First day; a planned one may lie ahead.' })
  from: string

  @Field(() => Day, { nullable: true, description: 'Last day; the first one when not said.' })
  to?: string | null

  @Field(() => String, { nullable: true, description: '地点.' })
  place?: string | null

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the series that meet; all of the committee’s when not said.',
  })
  series?: string[] | null
}

@InputType({ description: '评审结果公示 (八(二)).' })
export class ResultNoticeInput extends RecordInput {
  @Field(() => Day, { description: 'First day.' })
  from: string

  @Field(() => Day, { nullable: true, description: 'Last day; computed when not said, see noticeEnd.' })
  to?: string | null

  @Field(() => [String], { nullable: true, description: 'Codes of the series; all of the committee’s when not said.' })
  series?: string[] | null
}

@InputType({ description: '接收纸质材料 (二(二), 七), at the recorder’s own desk.' })
export class PaperReceiptInput extends RecordInput {
  @Field(() => Day, { description: '接收日期.' })
  receivedOn: string

  @Field(() => Int, { description: '份数, 1–99; two are asked for (七).' })
  copies: number

  @Field(() => Boolean, { description: '双面打印 (七).' })
  duplex: boolean
}

@InputType({ description: '委托评审函 (四(三)).' })
export class EntrustmentInput extends RecordInput {
  @Field(() => Day, { description: 'Its date.' })
  issuedOn: string

  @Field(() => String, { description: '文号.' })
  documentNo: string
}

@InputType({ description: '三年内不得申报 (五(三)).' })
export class BanInput extends RecordInput {
  @Field(() => Day, { description: '处理决定日期.' })
  decidedOn: string

  @Field(() => Day, { nullable: true, description: 'Last day of it; computed by the cycle’s years when not said.' })
  until?: string | null

  @Field(() => [String], { nullable: true, description: 'Codes of series; all when not said.' })
  series?: string[] | null

  @Field(() => String, { nullable: true, description: '决定文号.' })
  documentNo?: string | null
}

@ObjectType({ description: 'What recording paper as received would do, or did.' })
export class PaperReceiptCount {
  @Field(() => Desk, { description: 'The recorder’s own desk.' })
  desk: Desk

  @Field(() => Int, { description: 'Declarations recorded as received.' })
  received: number

  @Field(() => [String], { description: 'Whose they are: names of at most the first 200 of `received`.' })
  names: string[]

  @Field(() => Int, { description: 'Left as they are: this desk has recorded them before.' })
  already: number
}
