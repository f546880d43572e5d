import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from './scalar'
import { Measure, PaperKind, PaperLineKind } from './vocabulary'

@ObjectType({ description: 'A paragraph of an official paper, whose words an office may change.' })
export class PaperParagraph {
  @Field(() => String, { description: 'Identifies the paragraph within its paper.' })
  key: string

  @Field(() => String, { description: 'What the paragraph is, in Chinese, such as 总体情况.' })
  name: string

  @Field(() => String, { description: 'What the paragraph is, in English, such as Opening.' })
  nameEn: string

  @Field(() => PaperLineKind, { description: 'How the paragraph is printed.' })
  kind: PaperLineKind

  @Field(() => String, { description: 'Its words with placeholders such as {{申报}}; empty if it is left out.' })
  text: string

  @Field(() => String, { description: 'Its words as long as nobody changed them.' })
  usual: string
}

@ObjectType({ description: 'A name in two braces, which stands for a figure or a phrase.' })
export class PaperPlaceholder {
  @Field(() => String, { description: 'The name without the braces, such as 申报.' })
  name: string

  @Field(() => String, { description: 'What is written in its place, in Chinese.' })
  meaning: string
}

@ObjectType({ description: 'The words of an official paper in a year, of the office of the account.' })
export class PaperTemplate {
  @Field(() => PaperKind, { description: 'Which paper has these words.' })
  kind: PaperKind

  @Field(() => Int, { description: 'Review year (年度), such as 2026.' })
  year: number

  @Field(() => Int, {
    nullable: true,
    description: 'The year in which these words were saved, which may be an earlier one; null for the usual words.',
  })
  savedIn: number | null

  @Field(() => [PaperParagraph], { description: 'The paragraphs in their order. At most 30.' })
  paragraphs: PaperParagraph[]

  @Field(() => [PaperPlaceholder], { description: 'The placeholders that its paragraphs may have. At most 100.' })
  placeholders: PaperPlaceholder[]

  @Field(() => String, {
    nullable: true,
    description: 'Display name of the account that saved the words; null if usual.',
  })
  accountName: string | null

  @Field(() => Date, { nullable: true, description: 'Instant at which they were saved; null if usual.' })
  changedAt: Date | null

  @Field(() => Int, { description: 'Increases with each change of the year’s words; a change names the one it read.' })
  version: number
}

@InputType({ description: 'The words of one paragraph.' })
export class PaperText {
  @Field(() => String, { description: 'Which paragraph, as in PaperParagraph.key.' })
  key: string

  @Field(() => String, { description: 'Its words, at most 1,000 characters; empty to leave it out.' })
  text: string
}

@ObjectType({ description: 'A part of a text: words, or a figure that opens its rows.' })
export class PaperPiece {
  @Field(() => String, { description: 'The words that are printed.' })
  text: string

  @Field(() => String, {
    nullable: true,
    description: 'Of a figure: the address in the portal of exactly the rows that it counts; else null.',
  })
  rows: string | null
}

@ObjectType({ description: 'A paragraph of a paper as it would be printed.' })
export class PaperLine {
  @Field(() => PaperLineKind, { description: 'How the paragraph is printed.' })
  kind: PaperLineKind

  @Field(() => [PaperPiece], { description: 'Its parts in their order. At most 500.' })
  pieces: PaperPiece[]
}

@ObjectType({ description: 'A row of a paper’s table.' })
export class PaperRow {
  @Field(() => [PaperPiece], { description: 'One piece for each column. At most 20.' })
  cells: PaperPiece[]
}

@ObjectType({ description: 'A table that is annexed to a paper (附件).' })
export class PaperTable {
  @Field(() => String, { description: 'Title that is printed above the table.' })
  title: string

  @Field(() => [String], { description: 'Headers of the columns. At most 20.' })
  header: string[]

  @Field(() => [PaperRow], { description: 'Rows below the header. At most one per group that is counted.' })
  rows: PaperRow[]
}

@ObjectType({ description: 'A figure that an issued brief is compared by.' })
export class BriefFigure {
  @Field(() => Measure, { description: 'Which declarations the figure counts.' })
  measure: Measure

  @Field(() => Int, { description: 'Declarations (件) when the brief was issued.' })
  count: number
}

@ObjectType({ description: 'A brief (简报) that was issued and is kept as it was.' })
export class IssuedBrief {
  @Field(() => ID, { description: 'Opaque identifier of the brief.' })
  id: number

  @Field(() => Int, { description: 'Its number (期) among the briefs of the same office and filter, from 1.' })
  serial: number

  @Field(() => Day, { description: 'Day of which its figures are.' })
  day: string

  @Field(() => String, { description: 'Its title as it was printed.' })
  title: string

  @Field(() => String, { description: 'The filter in Chinese words; 全部 without one.' })
  scope: string

  @Field(() => Int, { description: 'Revision of the data from which it was counted.' })
  revision: number

  @Field(() => Date, { description: 'Instant at which it was issued.' })
  issuedAt: Date

  @Field(() => String, { description: 'Display name of the account that issued it.' })
  accountName: string

  @Field(() => Int, { description: 'Declarations (申报) that it counts.' })
  declared: number

  @Field(() => Int, { description: 'Passed declarations (通过) that it counts.' })
  passed: number

  @Field(() => Int, { description: 'Overdue declarations (逾期) that it counts.' })
  overdue: number

  @Field(() => [BriefFigure], { description: 'All its figures, with which the next one is compared. One per measure.' })
  figures: BriefFigure[]
}

@ObjectType({ description: 'A brief as it would be issued now.' })
export class BriefPreview {
  @Field(() => Int, { description: 'The number (期) that it would have.' })
  serial: number

  @Field(() => Day, { description: 'Day of which its figures are.' })
  day: string

  @Field(() => IssuedBrief, {
    nullable: true,
    description:
      'The last one before this day, with which it is compared; null if there is none, then with a week ago.',
  })
  previous: IssuedBrief | null

  @Field(() => String, { description: 'Display name of the office that signs it.' })
  sender: string

  @Field(() => [PaperLine], { description: 'Title, addressee and paragraphs in their order. At most 100.' })
  lines: PaperLine[]

  @Field(() => [PaperTable], { description: 'Its annexes. At most 10.' })
  tables: PaperTable[]
}

@ObjectType({ description: 'A reminder for one desk (催办函) as its file would be now.' })
export class LetterPreview {
  @Field(() => Day, { description: 'Day of which its figures are.' })
  day: string

  @Field(() => String, { description: 'The office that signs it.' })
  sender: string

  @Field(() => [PaperLine], { description: 'Its title, addressee, headings and texts in their order. At most 100.' })
  lines: PaperLine[]

  @Field(() => [PaperTable], {
    description: 'The table of what waits, the most urgent first; none if nothing waits. At most one of 300 rows.',
  })
  tables: PaperTable[]
}
