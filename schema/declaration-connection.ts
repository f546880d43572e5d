import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Declaration } from './declaration'
import { sortFields, type SortField } from './field/sort'

export type DeclarationSortField = SortField
export const DeclarationSortField = Object.fromEntries(Object.keys(sortFields).map((field) => [field, field])) as {
  readonly [F in SortField]: F
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(DeclarationSortField, {
  name: 'DeclarationSortField',
  description: 'Field by which a list of declarations can be sorted.',
  valuesConfig: Object.fromEntries(Object.entries(sortFields).map(([field, description]) => [field, { description }])),
})
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Direction in which a list is sorted.',
  valuesConfig: {
    ASC: { description: 'Ascending: from the first value to the last.' },
    DESC: { description: 'Descending: from the last value to the first.' },
  },
})

@InputType({ description: 'The order of the list; ties are broken by id.' })
export class DeclarationSort {
  @Field(() => DeclarationSortField, { description: 'Field by which the list is sorted.' })
  field: DeclarationSortField

  @Field(() => SortDirection, {
    defaultValue: SortDirection.ASC,
    description: 'Direction of the order: ascending unless it is given.',
  })
  direction: SortDirection
}

@ObjectType({ description: 'Where a page of the list begins and ends (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether more rows follow this page.' })
  hasNextPage: boolean

  @Field({ description: 'Whether there are rows before this page.' })
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

  @Field(() => Declaration, { description: 'The declaration in this row.' })
  node: Declaration
}

@ObjectType({ description: 'A page of the list.' })
export class DeclarationConnection {
  @Field(() => Int, { description: 'Rows behind the filter, all pages.' })
  totalCount: number

  @Field(() => [DeclarationEdge], { description: 'The rows of this page, at most as many as `first` asks for.' })
  edges: DeclarationEdge[]

  @Field(() => PageInfo, { description: 'Whether there are pages before and after this one.' })
  pageInfo: PageInfo
}

@ObjectType({ description: 'When the stage must be over.' })
export class Deadline {
  @Field(() => Date, { description: 'The instant; the end of the day for a date.' })
  at: Date

  @Field({ description: 'Whether the notice sets it; else it is our proposal and makes 超过建议时间, never an 逾期.' })
  byNotice: boolean

  @Field({ description: 'Clause of the notice that sets the deadline, or from which the portal proposes it.' })
  clause: string

  @Field(() => Int, { nullable: true, description: 'Negative when past; null outside the loaded calendar.' })
  workingDaysLeft: number | null
}
