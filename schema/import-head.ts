import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'One of a sheet’s first rows.' })
export class SheetHeadRow {
  @Field(() => Int, { description: 'Row number in the spreadsheet, from 1.' })
  rowNumber: number

  @Field({ description: 'Whether the row contains values, so that it can’t be a header.' })
  data: boolean

  @Field(() => [String], {
    description:
      'Texts of the row’s cells; ID numbers and phones are masked, names shortened to their first character. At most the first 60.',
  })
  cells: string[]
}

@ObjectType({ description: 'The first rows of a sheet, from which a person chooses the header.' })
export class SheetHead {
  @Field({ description: 'Name of the sheet in the workbook.' })
  sheet: string

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the row that most likely is the header; null when no row looks like one.',
  })
  likelyRow: number | null

  @Field(() => [SheetHeadRow], { description: 'Rows in order, without blank ones, at most 20.' })
  rows: SheetHeadRow[]
}
