import { Field, ID, InputType, Int } from 'type-graphql'
import { filterField, filterKeys, type Filter } from './field/filter'
import type { FilterValue } from './field/filter-value'
import { Day } from './scalar'

/** What one value of the kind is in the contract. */
function typeOf(value: FilterValue) {
  switch (value.kind) {
    case 'code':
      return value.codes ?? String
    case 'year':
      return Int
    case 'employer':
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
  description: 'What every number, list and export is asked with; the same names stand in a page’s URL.',
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
