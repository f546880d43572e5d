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

@ObjectType({ description: 'Progress of the work on an import.' })
export class ImportProgress {
  @Field(() => ImportStep, { description: 'Step of the work that is being done now.' })
  step: ImportStep

  @Field(() => Int, {
    description: 'Number of rows that are done; while the import is written, number of parts of the work.',
  })
  done: number

  @Field(() => Int, { nullable: true, description: 'Total to which `done` counts; null while it isn’t known.' })
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

@ObjectType({ description: 'A column of the file with its header.' })
export class ImportColumn {
  @Field({ description: 'Letter of the column in the spreadsheet: A, B, …' })
  letter: string

  @Field({ description: 'The header as written, its levels joined, with ID numbers and phones masked.' })
  header: string

  @Field(() => String, {
    nullable: true,
    description: 'Header of the template’s column as which it was read; null when the column is unknown.',
  })
  column: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Header of the template’s column that an unknown column may be, for a person to confirm; null without a suggestion.',
  })
  suggestion: string | null

  @Field(() => [String], {
    description:
      'At most 3 of the first values below the header; ID numbers and phones are masked, names shortened to their first character.',
  })
  samples: string[]
}

@ObjectType({ description: 'The header that was found in a file, or that a person chose.' })
export class ImportHeader {
  @Field({ description: 'Name of the sheet that was read.' })
  sheet: string

  @Field(() => Int, { description: 'Row number of the header’s first level.' })
  firstRow: number

  @Field(() => Int, { description: 'Row number of the header’s last level.' })
  rowNumber: number

  @Field(() => [ImportColumn], {
    description:
      'Columns in the file’s order, without those with a blank header. At most 200, as many columns as are read.',
  })
  columns: ImportColumn[]

  @Field(() => [String], {
    description: 'Headers of required columns that the file lacks. At most one per required column.',
  })
  missing: string[]

  @Field(() => String, {
    nullable: true,
    description: 'Name of the saved layout by which it was read; null when none was used.',
  })
  layout: string | null

  @Field(() => [String], {
    description:
      'Names of other sheets with a complete header; `replanImport` can read one of them instead. At most one per sheet of the file.',
  })
  otherSheets: string[]
}

@ObjectType({ description: 'A headline figure before and after the import.' })
export class HeadlineChange {
  @Field(() => Measure, { description: 'The figure that is compared (指标).' })
  measure: Measure

  @Field(() => Int, { description: 'Present figure of the import’s years, in declarations (件).' })
  before: number

  @Field(() => Int, { description: 'Figure after the import is written, in declarations (件).' })
  after: number
}

@ObjectType({ description: 'A declaration, ended or not, that a full file of its year lacks; it stays stored.' })
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

@ObjectType({ description: 'A year and county to which rows of the file belong.' })
export class ImportArea {
  @Field(() => Int, { description: 'Review year of the rows (年度), such as 2026.' })
  year: number

  @Field({ description: 'Code of the county by GB/T 2260, where 650500 means 市直.' })
  county: string

  @Field(() => Int, { description: 'Number of its rows that can be written.' })
  rows: number

  @Field(() => Int, { description: 'Number of declarations (件) that were stored when the file was planned.' })
  stored: number

  @Field({
    description:
      'Whether a full file holds all declarations of this year and county, so that those it lacks count as missing.',
  })
  full: boolean

  @Field({ description: 'Whether its rows are so few that a person must answer `full`.' })
  asked: boolean
}

@ObjectType({ description: 'A code and its name, from which a person chooses.' })
export class WordOption {
  @Field({ description: 'The code that is stored for the word.' })
  code: string

  @Field({ description: 'Chinese name of what the code means.' })
  label: string

  @Field({ description: 'Whether the code is suggested for the word; a person must confirm it.' })
  suggested: boolean
}

@ObjectType({ description: 'A word of the file that isn’t in its code list; a person decides what it means.' })
export class UnknownWord {
  @Field(() => WordKind, { description: 'The list of words that the word belongs to.' })
  kind: WordKind

  @Field({ description: 'The word as the file writes it.' })
  word: string

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose list applies (系列, 评审委员会); null for a list that is the same every year.',
  })
  year: number | null

  @Field(() => Int, { description: 'Number of rows that are rejected for the word.' })
  rows: number

  @Field(() => [WordOption], {
    description: 'All codes of the list, the suggested ones first. One per code of the list.',
  })
  options: WordOption[]
}

@ObjectType({ description: 'An import (导入): an uploaded file, its plan and its result.' })
export class ImportRun {
  @Field(() => ID, { description: 'Identifier of the import, its batch number (批次).' })
  id: number

  @Field({ description: 'Name that the sender gave the file.' })
  fileName: string

  @Field(() => ImportState, { description: 'State of the import, from reading the file to its end.' })
  state: ImportState

  @Field(() => Date, { description: 'Instant at which the file was sent.' })
  startedAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the plan was ready or the import failed; null before that.',
  })
  finishedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'Instant at which the import was written; null when it was not.' })
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

  @Field(() => [Int], { description: 'Review years of the file’s rows, in order. One per year.' })
  years: number[]

  @Field(() => Int, { description: 'Rows of the file below its header.' })
  read: number

  @Field(() => Int, { description: 'Rows that add a declaration (新增).' })
  new: number

  @Field(() => Int, { description: 'Rows that change a stored declaration (变更).' })
  changed: number

  @Field(() => Int, { description: 'Rows that are equal to the stored declaration (无变化).' })
  unchanged: number

  @Field(() => Int, { description: 'Rows that are skipped (跳过), each with a reason.' })
  skipped: number

  @Field(() => Int, { description: 'Rows that are rejected (退回), each with its problems.' })
  rejected: number

  @Field(() => Int, { description: 'Rejected rows that have the same number but different contents (冲突).' })
  conflict: number

  @Field(() => Int, { description: 'New and changed rows whose stage moves back (环节倒退).' })
  movedBack: number

  @Field(() => Int, { description: 'New and changed rows whose stage jumps (环节跳跃).' })
  jumped: number

  @Field(() => Int, { description: 'Skipped rows of a series that, as a person decided, belongs to another notice.' })
  otherNotice: number

  @Field(() => Int, {
    nullable: true,
    description: 'Declarations (件), ended or not, that a full file (全量) lacks; null for a partial one (增量).',
  })
  missing: number | null

  @Field(() => ImportExtent, { description: 'Whether the file holds all declarations (全量) or only some (增量).' })
  extent: ImportExtent

  @Field(() => [ImportNote], {
    description: 'Notes about the file as a whole. At most one per kind of note and sheet.',
  })
  notes: ImportNote[]

  @Field(() => ImportHeader, { nullable: true, description: 'The header as it was read; null when none was found.' })
  header: ImportHeader | null

  @Field({
    description:
      'Whether the file is still stored, for 30 days at most: only then can it be planned again or downloaded with its problems written in.',
  })
  kept: boolean

  @Field(() => Date, { nullable: true, description: 'Instant at which the import was undone; null when it wasn’t.' })
  undoneAt: Date | null
}

@ObjectType({ description: 'A problem of a cell, or the reason why a row was skipped.' })
export class ImportProblem {
  @Field({
    description:
      'Stable code of the problem (IMPORT_…): an open list, since each column’s reader adds its own; show `reason` for an unknown one.',
  })
  code: string

  @Field(() => String, {
    nullable: true,
    description: 'Header of the column in the template; null for a problem of the whole row.',
  })
  column: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Text of the cell as written, with ID numbers masked; null when it is blank.',
  })
  value: string | null

  @Field({ description: 'What is wrong, as one Chinese sentence.' })
  reason: string
}

@ObjectType({ description: 'One column of a declaration that an import changes.' })
export class FieldChange {
  @Field({ description: 'Header of the column in the template.' })
  column: string

  @Field(() => String, { nullable: true, description: 'The value that is stored; null when there is none.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'The value in the file; null when the cell is blank.' })
  after: string | null
}

@ObjectType({ description: 'One row of the uploaded file.' })
export class ImportRow {
  @Field(() => Int, { description: 'Row number in the spreadsheet, from 1.' })
  rowNumber: number

  @Field(() => ImportRowKind, { description: 'What the plan does with the row.' })
  kind: ImportRowKind

  @Field(() => String, {
    nullable: true,
    description: 'Declaration number of the row (申报编号); null when it can’t be read.',
  })
  platformNo: string | null

  @Field(() => [ImportFlag], {
    description: 'What a person should look at in the row; empty when nothing is unusual. At most one per ImportFlag.',
  })
  flags: ImportFlag[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [ImportProblem], {
    description:
      'Problems of the row: why it was skipped or rejected, or what should be checked. At most one per column and kind of problem.',
  })
  problems: ImportProblem[]

  @Authorized<Action>(Action.IMPORT)
  @Field(() => [FieldChange], {
    description:
      'Columns that change, before and after; empty for rows of other kinds than CHANGED. At most one per column of the template.',
  })
  changes: FieldChange[]
}
