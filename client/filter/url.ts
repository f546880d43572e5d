import type { LocationQuery } from 'vue-router'
import { filterField, filterKeys } from '../../schema/field/filter'
import type { FilterField } from '../../schema/field/filter-value'
import { idNumberOf } from '../../schema/field/id-number'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import { splitValues } from '../../schema/field/value-list'

type Entry = LocationQuery[string] | undefined

/** The texts of a query parameter, one for each time it occurs. Empty texts are left out. */
export const textsOf = (entry: Entry): string[] => [entry].flat().filter((text): text is string => Boolean(text))

/** The values of a list, which may be one comma-separated text or a repeated parameter. */
export const valuesOf = (entry: Entry): string[] => [...new Set(textsOf(entry).flatMap(splitValues))]

/** The value of a filter field; undefined if it is missing or invalid. */
function askedOf({ value, repeated }: FilterField, entry: Entry): unknown {
  if (repeated) return valuesOf(entry).length > 0 ? valuesOf(entry) : undefined
  const [text] = textsOf(entry)
  if (value.kind === 'yesNo') return text === 'true' || text === 'false' ? text === 'true' : undefined
  return text && !idNumberOf(text) ? text : undefined
}

/**
 * Converts a page's query to its filter; null until a year is known. Invalid values are left out. The page lists them
 * (`unclearIn`) instead of showing figures.
 */
export function filterOfQuery(query: LocationQuery, defaultYear: number | null): DeclarationFilter | null {
  const years = valuesOf(query.year)
    .filter((year) => /^\d{4}$/.test(year))
    .map(Number)
  if (years.length === 0 && defaultYear === null) return null
  const filter: Record<string, unknown> = { year: years.length > 0 ? years : [defaultYear] }
  for (const key of filterKeys) {
    const asked = key === 'year' ? undefined : askedOf(filterField(key), query[key])
    if (asked !== undefined) filter[key] = asked
  }
  return filter as unknown as DeclarationFilter
}
