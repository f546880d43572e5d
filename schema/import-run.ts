import { ErrorCode } from './enum'
import type { ApiErrorCode } from './error-code'
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql'
import {
  Action,
  ImportExtent,
  ImportFlag,
  ImportRowKind,
  ImportState,
  ImportStep,
  Measure,
  Stage,
  WordKind,
} from './vocabulary'

@ObjectType({ description: 'How far the work on an import is.' })
export class ImportProgress {
  @Field(() => ImportStep, { description: 'Step of the work that is being done now.' })
  step: ImportStep

  @Field(() => Int, { description: 'Rows done; while writing, parts of the work.' })
  done: number

  @Field(() => Int, { nullable: true, description: 'Of so many; null while unknown.' })
  total: number | null
}

@ObjectType({ description: 'Something about the file as a whole that its sender should know.' })
export class ImportNote {
  @Field({
    description:
      'Stable code of the note (IMPORT_…): an open list, since new notes are added; show `text` for an unknown one.',
  })
  code: string

  @Field({ description: 'The note as one Chinese sentence.' })
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
    description:
      'At most a few of the first values below the header; ID numbers and phones are masked, names shortened to their first character.',
  })
  samples: string[]
}

@ObjectType({ description: 'Where a file’s header was found, or most likely stands.' })
export class ImportHeader {
  @Field({ description: 'Name of the sheet that was read.' })
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
  @Field(() => Measure, { description: 'The figure that is compared (指标).' })
  measure: Measure

  @Field(() => Int, { description: 'Now, in the run’s years.' })
  before: number

  @Field(() => Int, { description: 'When this plan is written.' })
  after: number
}

@ObjectType({ description: 'A declaration in progress that a full file of its year lacks; it stays stored.' })
export class MissingDeclaration {
  @Field(() => ID, { description: 'Identifier of the declaration, as in Declaration.id.' })
  id: number

  @Field({ description: 'Number of the declaration on the platform (申报编号).' })
  platformNo: string

  @Field({ description: 'Name of the applicant (姓名).' })
  name: string

  @Field({ description: 'Code of the county by GB/T 2260, where 650500 means 市直.' })
  county: string

  @Field(() => Stage, { description: 'Stage at which the declaration is stored (当前环节).' })
  stage: Stage
}

@ObjectType({ description: 'A year and county of a file’s rows.' })
export class ImportArea {
  @Field(() => Int, { description: 'Review year of the rows (年度), such as 2026.' })
  year: number

  @Field({ description: 'Code of the county by GB/T 2260, where 650500 means 市直.' })
  county: string

  @Field(() => Int, { description: 'Rows of the file that can be written.' })
  rows: number

  @Field(() => Int, { description: 'Declarations stored when it was planned.' })
  stored: number

  @Field({
    description:
      'Whether a full file holds all declarations of this year and county, so that those it lacks count as missing.',
  })
  full: boolean

  @Field({ description: 'Whether its rows are so few that a person is asked.' })
  asked: boolean
}

@ObjectType({ description: 'A code with its name, to choose from.' })
export class WordOption {
  @Field({ description: 'The code that is stored for the word.' })
  code: string

  @Field({ description: 'Chinese name of what the code means.' })
  label: string

  @Field({ description: 'Whether the word looks like it; never applied by itself.' })
  suggested: boolean
}

@ObjectType({ description: 'A word of the file that no list knows; a person decides.' })
export class UnknownWord {
  @Field(() => WordKind, { description: 'The list of words that the word belongs to.' })
  kind: WordKind

  @Field({ description: 'The word as the file writes it.' })
  word: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose lists apply (系列, 评审委员会); null = every year.',
  })
  year: number | null

  @Field(() => Int, { description: 'Number of rows that are rejected for the word.' })
  rows: number

  @Field(() => [WordOption], { description: 'All words of the list, the likely ones first.' })
  options: WordOption[]
}

/** 导入: one file on its way, with what it will do or did. */
@ObjectType({ description: '导入: one file on its way, with what it will do or did.' })
export class ImportRun {
  @Field(() => ID, { description: 'Identifier of the import, its batch number (批次).' })
  id: number

  @Field({ description: 'As the sender named it.' })
  fileName: string

  @Field(() => ImportState, { description: 'State of the import, from reading the file to its end.' })
  state: ImportState

  @Field(() => Date, { description: 'Instant at which the file was sent.' })
  startedAt: Date

  @Field(() => Date, { nullable: true, description: 'When its plan was ready, or it failed.' })
  finishedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'Instant at which the import was written; null where it was not.' })
  appliedAt: Date | null

  @Field({ description: 'Display name of the account that sent the file.' })
  account: string

  @Field(() => ErrorCode, {
    nullable: true,
    description: 'Why a FAILED import failed, as a stable code; null in every other state.',
  })
  errorCode: ApiErrorCode | null

  @Field(() => String, {
    nullable: true,
    description: 'What happened and what to do, as one Chinese sentence; null in every state but FAILED.',
  })
  errorMessage: string | null

  @Field(() => [Int], { description: 'Review years of the file’s rows, in order.' })
  years: number[]

  @Field(() => Int, { description: 'Rows of the file below its header.' })
  read: number

  @Field(() => Int, { description: 'Rows that add a declaration (新增).' })
  new: number

  @Field(() => Int, { description: 'Rows that change a stored declaration (变更).' })
  changed: number

  @Field(() => Int, { description: 'Rows that say what is stored already (无变化).' })
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

  @Field(() => Int, {
    nullable: true,
    description: 'Declarations (件) in progress that a full file (全量) lacks; null for a partial one (增量).',
  })
  missing: number | null

  @Field(() => ImportExtent, { description: 'Whether the file holds all declarations (全量) or only some (增量).' })
  extent: ImportExtent

  @Field(() => [ImportNote], { description: 'About the file as a whole.' })
  notes: ImportNote[]

  @Field(() => ImportHeader, { nullable: true, description: 'How its header was read; null when none was found.' })
  header: ImportHeader | null

  @Field({
    description:
      'Whether the file is still stored, for 30 days at most: only then can it be planned again or downloaded with its problems written in.',
  })
  kept: boolean

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  undoneAt: Date | null
}

@ObjectType({ description: 'What is wrong with a cell, or why a row was skipped.' })
export class ImportProblem {
  @Field({
    description:
      'Stable code of the problem (IMPORT_…): an open list, since each column’s reader adds its own; show `reason` for an unknown one.',
  })
  code: string

  @Field(() => String, {
    nullable: true,
    description: 'Header of the column in the template; null where the problem is the whole row.',
  })
  column: string | null

  @Field(() => String, { nullable: true, description: 'As written; ID numbers masked.' })
  value: string | null

  @Field({ description: 'What is wrong, as one Chinese sentence.' })
  reason: string
}

@ObjectType({ description: 'One column of a declaration that an import changes.' })
export class FieldChange {
  @Field({ description: 'Header of the column in the template.' })
  column: string

  @Field(() => String, { nullable: true, description: 'The value that is stored; null where there is none.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'The value in the file; null where the cell is blank.' })
  after: string | null
}

@ObjectType({ description: 'One row of the file.' })
export class ImportRow {
  @Field(() => Int, { description: 'As the spreadsheet numbers it.' })
  rowNumber: number

  @Field(() => ImportRowKind, { description: 'What the plan does with it.' })
  kind: ImportRowKind

  @Field(() => String, {
    nullable: true,
    description: 'Declaration number of the row (申报编号); null where it can’t be read.',
  })
  platformNo: string | null

  @Field(() => [ImportFlag], {
    description: 'What a person should look at in the row; empty where nothing is unusual.',
  })
  flags: ImportFlag[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [ImportProblem], { description: 'Why it was skipped or rejected, or what was left out.' })
  problems: ImportProblem[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [FieldChange], {
    description: 'Columns that change, before and after; empty for rows of other kinds than CHANGED.',
  })
  changes: FieldChange[]
}
