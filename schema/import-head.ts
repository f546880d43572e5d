import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'One of a sheet’s first rows.' })
export class SheetHeadRow {
  @Field(() => Int, { description: 'As the spreadsheet numbers it.' })
  rowNumber: number

  @Field({ description: 'Whether it holds values: it can’t be a header.' })
  data: boolean

  @Field(() => [String], {
    description:
      'Texts of the row’s cells; ID numbers and phones are masked, names shortened to their first character.',
  })
  cells: string[]
}

/** A sheet’s first rows, for a person to say which of them is the header. */
@ObjectType({ description: 'A sheet’s first rows, for a person to say which of them is the header.' })
export class SheetHead {
  @Field({ description: 'Name of the sheet in the workbook.' })
  sheet: string

  @Field(() => Int, { nullable: true, description: 'The row that most likely is the header; null where none does.' })
  likelyRow: number | null

  @Field(() => [SheetHeadRow], { description: 'In order, blank ones left out; 20 at most.' })
  rows: SheetHeadRow[]
}
