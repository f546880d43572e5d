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

@InputType({ description: 'Order of the list; rows that are equal in it are sorted by id.' })
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

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when the page is empty.' })
  startCursor: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null when the page is empty.' })
  endCursor: string | null
}

@ObjectType({ description: 'One row of the list of declarations.' })
export class DeclarationEdge {
  @Field({ description: 'Opaque cursor; as `after` it selects the rows that follow.' })
  cursor: string

  @Field(() => Declaration, { description: 'The declaration in this row.' })
  node: Declaration
}

@ObjectType({ description: 'A page of the list of declarations.' })
export class DeclarationConnection {
  @Field(() => Int, { description: 'Number of declarations (件) that fulfil the filter, on all pages.' })
  totalCount: number

  @Field(() => [DeclarationEdge], { description: 'The rows of this page, at most as many as `first`.' })
  edges: DeclarationEdge[]

  @Field(() => PageInfo, { description: 'Whether there are pages before and after this one.' })
  pageInfo: PageInfo
}

@ObjectType({ description: 'The deadline by which the current stage must be finished.' })
export class Deadline {
  @Field(() => Date, { description: 'Instant of the deadline; for a day it is the end of the day.' })
  at: Date

  @Field({
    description:
      'Whether the notice sets it; otherwise the portal proposes it, and passing it means 建议催办, never 逾期.',
  })
  byNotice: boolean

  @Field({ description: 'Clause of the notice that sets the deadline, or from which the portal proposes it.' })
  clause: string

  @Field(() => Int, {
    nullable: true,
    description: 'Working days that are left, negative after the deadline; null outside the loaded calendar.',
  })
  workingDaysLeft: number | null
}
