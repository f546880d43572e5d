import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'

@ObjectType({ description: 'A superior’s form (上级表) that the portal fills.' })
export class Form {
  @Field(() => ID, { description: 'Opaque identifier of the form.' })
  id: number

  @Field(() => String, { description: 'Name under which the form is kept.' })
  name: string

  @Field(() => String, { description: 'Name of the uploaded file.' })
  fileName: string

  @Field(() => String, { description: 'Display name of the account that uploaded it.' })
  accountName: string

  @Field(() => Boolean, { description: 'Whether every account that sees reports may fill it.' })
  shared: boolean

  @Field(() => Boolean, { description: 'Whether this account may change and delete it.' })
  editable: boolean

  @Field(() => Date, { description: 'Instant of the last change.' })
  changedAt: Date

  @Field(() => Int, { description: 'Number of its cells that have a tag.' })
  tagged: number

  @Field(() => Int, { description: 'Increases with each change; a change names the one that it read.' })
  version: number
}

/** What a cell’s value is. */
export enum FormCellKind {
  FIGURE = 'FIGURE',
  NAME = 'NAME',
  TYPED = 'TYPED',
}
registerEnumType(FormCellKind, {
  name: 'FormCellKind',
  description: 'Where the value of a filled cell comes from.',
  valuesConfig: {
    FIGURE: { description: 'A figure that the portal counts.' },
    NAME: { description: 'A name of a list that a tag asks for.' },
    TYPED: { description: 'A value that the officer types, which is kept with the form.' },
  },
})

@ObjectType({ description: 'A tag of a cell: what the cell is filled with.' })
@InputType('FormTagInput', { description: 'A tag of a cell: what the cell is to be filled with.' })
export class FormTag {
  @Field(() => String, { description: 'Name of the sheet in the workbook.' })
  sheet: string

  @Field(() => String, { description: 'Address of the cell, such as B7.' })
  cell: string

  @Field(() => String, { description: 'The tag with its braces, such as {{参评;系列=农业}}, and the text around it.' })
  text: string
}

@ObjectType({ description: 'A value that an officer typed, which only the form knows, such as 核准职数.' })
@InputType('FormTypedInput', { description: 'A value to keep with the form; an empty text removes it.' })
export class FormTyped {
  @Field(() => String, { description: 'Key of the cell, as in FormFigure.key.' })
  key: string

  @Field(() => String, { description: 'The value; digits are written as a number.' })
  value: string
}

@ObjectType({ description: 'A cell of a form’s sheet that has a text or a formula.' })
export class FormSheetCell {
  @Field(() => Int, { description: 'Row of the cell, from 1.' })
  row: number

  @Field(() => Int, { description: 'Column of the cell, from 1.' })
  column: number

  @Field(() => String, { description: 'Its text or number as stored in the file.' })
  text: string

  @Field(() => Boolean, { description: 'Whether it has a formula, which stays.' })
  formula: boolean
}

@ObjectType({ description: 'A merged cell of a form’s sheet; rows and columns from 1.' })
export class FormMerge {
  @Field(() => Int, { description: 'First row of the merged cell.' })
  top: number

  @Field(() => Int, { description: 'Last row of the merged cell.' })
  bottom: number

  @Field(() => Int, { description: 'First column of the merged cell.' })
  left: number

  @Field(() => Int, { description: 'Last column of the merged cell.' })
  right: number
}

@ObjectType({ description: 'A sheet of a form as the page shows it.' })
export class FormSheetView {
  @Field(() => String, { description: 'Name of the sheet in the workbook.' })
  name: string

  @Field(() => Int, { description: 'Number of rows that are shown.' })
  rows: number

  @Field(() => Int, { description: 'Number of columns that are shown.' })
  columns: number

  @Field(() => [FormSheetCell], {
    description: 'Cells with a text or a formula, row by row. At most those of 300 rows and 60 columns.',
  })
  cells: FormSheetCell[]

  @Field(() => [FormMerge], { description: 'Merged cells within them. At most one per cell that is shown.' })
  merges: FormMerge[]
}

@ObjectType({ description: 'A form with its sheets, tags and typed values.' })
export class FormView {
  @Field(() => Form, { description: 'The form that is shown.' })
  form: Form

  @Field(() => [FormSheetView], { description: 'Sheets that aren’t hidden. At most 100.' })
  sheets: FormSheetView[]

  @Field(() => [FormTag], { description: 'Tags of cells. At most 5,000.' })
  tags: FormTag[]

  @Field(() => [FormTyped], { description: 'Values that officers typed. At most one per cell that is filled.' })
  typed: FormTyped[]
}

@ObjectType({ description: 'A value that the filled form has in a cell.' })
export class FormFigure {
  @Field(() => String, { description: 'Name of the sheet in the workbook.' })
  sheet: string

  @Field(() => String, { description: 'Address of the cell, such as B7.' })
  cell: string

  @Field(() => FormCellKind, { description: 'Where the value comes from.' })
  kind: FormCellKind

  @Field(() => String, { nullable: true, description: 'The value as text; null for a cell that stays empty.' })
  value: string | null

  @Field(() => String, { description: 'What it means, in Chinese words.' })
  meaning: string

  @Field(() => String, {
    nullable: true,
    description: 'Query of the list with the rows behind it; null for a value that isn’t counted or is of a past day.',
  })
  query: string | null

  @Field(() => String, { nullable: true, description: 'Of a typed value: the key by which it is kept; else null.' })
  key: string | null
}
