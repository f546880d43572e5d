import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ImportRowKind, ImportState } from './vocabulary'

/** 导入: one file on its way, with what it will do or did. */
@ObjectType({ description: '导入: one file on its way, with what it will do or did.' })
export class ImportRun {
  @Field(() => ID, { description: '批次.' })
  id: number

  @Field({ description: 'As the sender named it.' })
  fileName: string

  @Field(() => ImportState, { description: 'Where it stands.' })
  state: ImportState

  @Field(() => Date, { description: 'When it was sent.' })
  startedAt: Date

  @Field(() => Date, { nullable: true, description: 'When its plan was ready, or it failed.' })
  finishedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'When it was written.' })
  appliedAt: Date | null

  @Field({ description: 'Whose.' })
  account: string

  @Field(() => String, { nullable: true, description: 'Stable code, when it failed.' })
  errorCode: string | null

  @Field(() => String, { nullable: true, description: 'What happened and what to do.' })
  errorMessage: string | null

  @Field(() => [Int], { description: 'Years of its rows.' })
  years: number[]

  @Field(() => Int, { description: 'Rows below the header.' })
  read: number

  @Field(() => Int, { description: '新增.' })
  new: number

  @Field(() => Int, { description: '变更.' })
  changed: number

  @Field(() => Int, { description: '无变化.' })
  unchanged: number

  @Field(() => Int, { description: '跳过, each with its reason.' })
  skipped: number

  @Field(() => Int, { description: '退回, each with row, column, value and reason.' })
  rejected: number
}

@ObjectType({ description: 'What is wrong with a cell, or why a row was skipped.' })
export class ImportProblem {
  @Field({ description: 'Stable code.' })
  code: string

  @Field(() => String, { nullable: true, description: 'The template’s header.' })
  column: string | null

  @Field(() => String, { nullable: true, description: 'As written; ID numbers masked.' })
  value: string | null

  @Field({ description: 'Why.' })
  reason: string
}

@ObjectType({ description: 'A column that changes.' })
export class FieldChange {
  @Field({ description: 'The template’s header.' })
  column: string

  @Field(() => String, { nullable: true, description: 'What is stored.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What the file says.' })
  after: string | null
}

@ObjectType({ description: 'One row of the file.' })
export class ImportRow {
  @Field(() => Int, { description: 'As the spreadsheet numbers it.' })
  rowNumber: number

  @Field(() => ImportRowKind, { description: 'What the plan does with it.' })
  kind: ImportRowKind

  @Field(() => String, { nullable: true, description: '申报编号.' })
  platformNo: string | null

  @Field(() => [ImportProblem], { description: 'Why it was skipped or rejected, or what was left out.' })
  problems: ImportProblem[]

  @Field(() => [FieldChange], { description: 'Of a changed row.' })
  changes: FieldChange[]
}
