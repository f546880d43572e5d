import { Field, ID, InputType, Int } from 'type-graphql'
import { filterField, filterKeys, type Filter } from './field/filter'
import type { FilterValue } from './field/filter-value'
import { Day } from './scalar'

/** GraphQL type of one value. */
function typeOf(value: FilterValue) {
  switch (value.kind) {
    case 'code':
      return value.codes ?? String
    case 'year':
      return Int
    case 'employer':
    case 'declaration':
    case 'reminder':
      return ID
    case 'yesNo':
      return Boolean
    case 'day':
      return Day
    default:
      return String
  }
}

@InputType('DeclarationFilter', {
  description:
    'Filter of all figures, lists and exports: a declaration must fulfil every field that is given. A page’s URL has the same names.',
})
class FilterInput {}

for (const key of filterKeys) {
  const { value, repeated, required, description } = filterField(key)
  const type = typeOf(value)
  Field(() => (repeated ? [type] : type), { nullable: !required, description })(FilterInput.prototype, key)
}

/** The input of every chart, list and export, as schema/field/filter.ts describes it. */
export type DeclarationFilter = Filter
export const DeclarationFilter: new () => DeclarationFilter = FilterInput as never
