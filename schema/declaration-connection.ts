import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Declaration } from './declaration'

export enum DeclarationSortField {
  PLATFORM_NO = 'PLATFORM_NO',
  NAME = 'NAME',
  EMPLOYER = 'EMPLOYER',
  COUNTY = 'COUNTY',
  SERIES = 'SERIES',
  LEVEL = 'LEVEL',
  STAGE = 'STAGE',
  ENTERED_ON = 'ENTERED_ON',
  SUBMITTED_AT = 'SUBMITTED_AT',
  /** The next deadline first, then whoever waits longest. */
  URGENCY = 'URGENCY',
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(DeclarationSortField, { name: 'DeclarationSortField', description: 'What the list can be sorted by.' })
registerEnumType(SortDirection, { name: 'SortDirection', description: 'Ascending or descending.' })

@InputType({ description: 'The order of the list; ties are broken by id.' })
export class DeclarationSort {
  @Field(() => DeclarationSortField, { description: 'Sorted by.' })
  field: DeclarationSortField

  @Field(() => SortDirection, { defaultValue: SortDirection.ASC, description: 'Ascending unless said otherwise.' })
  direction: SortDirection
}

@ObjectType({ description: 'Where a page of the list begins and ends (Relay).' })
export class PageInfo {
  @Field({ description: 'More rows follow.' })
  hasNextPage: boolean

  @Field({ description: 'Rows come before.' })
  hasPreviousPage: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last row.' })
  endCursor: string | null
}

@ObjectType({ description: 'One row of the list.' })
export class DeclarationEdge {
  @Field({ description: 'Opaque; `after` it comes the next row.' })
  cursor: string

  @Field(() => Declaration, { description: 'The row.' })
  node: Declaration
}

@ObjectType({ description: 'A page of the list.' })
export class DeclarationConnection {
  @Field(() => Int, { description: 'Rows behind the filter, all pages.' })
  totalCount: number

  @Field(() => [DeclarationEdge], { description: 'The page’s rows.' })
  edges: DeclarationEdge[]

  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo
}

@ObjectType({ description: 'When the stage must be over.' })
export class Deadline {
  @Field(() => Date, { description: 'The instant; the end of the day for a date.' })
  at: Date

  @Field({ description: 'Whether the notice sets it; else it is our proposal and makes 超过建议时间, never an 逾期.' })
  byNotice: boolean

  @Field({ description: 'The clause.' })
  clause: string

  @Field(() => Int, { nullable: true, description: 'Negative when past; null outside the loaded calendar.' })
  workingDaysLeft: number | null
}
