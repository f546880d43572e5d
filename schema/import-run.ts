import { ErrorCode } from './enum'
import type { ApiErrorCode } from './error-code'
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql'
import {
  Action,
  ImportExtent,
  ImportMark,
  ImportRowKind,
  ImportState,
  ImportStep,
  Measure,
  WordKind,
} from './vocabulary'

@ObjectType({ description: 'How far the work on an import is.' })
export class ImportProgress {
  @Field(() => ImportStep, { description: 'What is being done.' })
  step: ImportStep

  @Field(() => Int, { description: 'Rows done; while writing, parts of the work.' })
  done: number

  @Field(() => Int, { nullable: true, description: 'Of so many; null while unknown.' })
  total: number | null
}

@ObjectType({ description: 'Something about the file as a whole that its sender should know.' })
export class ImportNote {
  @Field({ description: 'Stable code.' })
  code: string

  @Field({ description: 'The sentence.' })
  text: string
}

@ObjectType({ description: 'A column of the file as its header names it.' })
export class ImportColumn {
  @Field({ description: 'A, B, … as the spreadsheet names it.' })
  letter: string

  @Field({ description: 'The header as written, levels joined.' })
  header: string

  @Field(() => String, {
    nullable: true,
    description: 'The template’s header that it was taken for; null when unknown.',
  })
  column: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The template’s header that an unknown one may be; for a person to confirm, never applied by itself.',
  })
  suggestion: string | null

  @Field(() => [String], {
    description: 'The first values below it; numbers of persons masked, names told by their first character.',
  })
  samples: string[]
}

@ObjectType({ description: 'Where a file’s header was found, or most likely stands.' })
export class ImportHeader {
  @Field({ description: 'Name of the sheet.' })
  sheet: string

  @Field(() => Int, { description: 'Row of the header’s first level.' })
  firstRow: number

  @Field(() => Int, { description: 'Row of the (last level of the) header.' })
  rowNumber: number

  @Field(() => [ImportColumn], { description: 'In the file’s order; blank headers left out.' })
  columns: ImportColumn[]

  @Field(() => [String], { description: 'Required columns of the template that it lacks.' })
  missing: string[]

  @Field(() => String, { nullable: true, description: 'The saved layout by which it was read.' })
  layout: string | null

  @Field(() => [String], { description: 'Sheets whose header is complete as well; `replanImport` reads one instead.' })
  otherSheets: string[]
}

@ObjectType({ description: 'A headline figure before and after the import.' })
export class HeadlineChange {
  @Field(() => Measure, { description: '指标.' })
  measure: Measure

  @Field(() => Int, { description: 'Now, in the run’s years.' })
  before: number

  @Field(() => Int, { description: 'When this plan is written.' })
  after: number
}

@ObjectType({ description: 'A declaration in progress that a full file of its year doesn’t tell of; it is kept.' })
export class MissingDeclaration {
  @Field(() => ID, { description: 'Declaration.' })
  id: number

  @Field({ description: '申报编号.' })
  platformNo: string

  @Field({ description: '姓名.' })
  name: string

  @Field({ description: 'GB/T 2260 code.' })
  county: string

  @Field({ description: '当前环节.' })
  stage: string
}

@ObjectType({ description: 'A year and county of a file’s rows.' })
export class ImportArea {
  @Field(() => Int, { description: '年度.' })
  year: number

  @Field({ description: 'GB/T 2260 code.' })
  county: string

  @Field(() => Int, { description: 'Rows of the file that can be written.' })
  rows: number

  @Field(() => Int, { description: 'Declarations stored when it was planned.' })
  stored: number

  @Field({ description: 'Whether a full file tells all of it: what it lacks is missing.' })
  full: boolean

  @Field({ description: 'Whether its rows are so few that a person is asked.' })
  asked: boolean
}

@ObjectType({ description: 'A code with its name, to choose from.' })
export class WordOption {
  @Field({ description: 'What is stored.' })
  code: string

  @Field({ description: 'Its name.' })
  label: string

  @Field({ description: 'Whether the word looks like it; never applied by itself.' })
  suggested: boolean
}

@ObjectType({ description: 'A word of the file that no list knows; a person decides.' })
export class UnknownWord {
  @Field(() => WordKind, { description: 'Which list.' })
  kind: WordKind

  @Field({ description: 'As written.' })
  word: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose lists apply (系列, 评审委员会); null = every year.',
  })
  year: number | null

  @Field(() => Int, { description: 'Rows rejected for it.' })
  rows: number

  @Field(() => [WordOption], { description: 'The list, suggestions first.' })
  options: WordOption[]
}

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

  @Field(() => ErrorCode, {
    nullable: true,
    description: 'Why a FAILED import failed, as a stable code; null in every other state.',
  })
  errorCode: ApiErrorCode | null

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

  @Field(() => Int, { description: 'Of the rejected: 冲突, the same number with different contents.' })
  conflict: number

  @Field(() => Int, { description: 'Of the new and changed: 环节倒退.' })
  movedBack: number

  @Field(() => Int, { description: 'Of the new and changed: 环节跳跃.' })
  jumped: number

  @Field(() => Int, { description: 'Of the skipped: of a series that a person said is not of the notice.' })
  otherNotice: number

  @Field(() => Int, { nullable: true, description: 'Declarations that a 全量 file doesn’t tell of; null for 增量.' })
  missing: number | null

  @Field(() => ImportExtent, { description: '全量 or 增量.' })
  extent: ImportExtent

  @Field(() => [ImportNote], { description: 'About the file as a whole.' })
  notes: ImportNote[]

  @Field(() => ImportHeader, { nullable: true, description: 'How its header was read; null when none was found.' })
  header: ImportHeader | null

  @Field({ description: 'Whether the file is still kept: it can be planned again, and marked up.' })
  kept: boolean

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  undoneAt: Date | null
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

  @Field(() => [ImportMark], { description: 'What to look at.' })
  marks: ImportMark[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [ImportProblem], { description: 'Why it was skipped or rejected, or what was left out.' })
  problems: ImportProblem[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [FieldChange], { description: 'Of a changed row.' })
  changes: FieldChange[]
}
