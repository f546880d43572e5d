import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'

/** Whether a tally has all columns of the filter: those of the table `tally`, and what it has `besides`. */
export const isTalliedFilter = (filter: DeclarationFilter, besides?: ReadonlySet<FilterKey>): boolean =>
  filterKeys.every((key) => (filter[key] ?? '') === '' || filterField(key).tallied || besides?.has(key))

/**
 * Fields of columns that no tally has and that a past day shows as today (`pastColumns`). So a past day's rows that fulfil them are
 * those of today.
 */
const lasting: ReadonlySet<FilterKey> = new Set([
  'gradedLevel',
  'specialty',
  'employer',
  'employerNature',
  'policy',
  'gender',
  'ethnicity',
  'ethnicClass',
  'politicalClass',
  'education',
  'degreeClass',
  'ageBand',
  'ageFive',
  'tenure',
  'search',
])

/** A filter in two: what the tally has the columns of, and what lasts. Null if there is more in it. */
export function tallyAndLasting(
  filter: DeclarationFilter,
): { tally: DeclarationFilter; lasting: DeclarationFilter } | null {
  if (!isTalliedFilter(filter, lasting)) return null
  const entries = Object.entries(filter)
  const part = (keeps: (key: FilterKey) => boolean) =>
    Object.fromEntries(
      entries.filter(([key]) => key === 'year' || keeps(key as FilterKey)),
    ) as unknown as DeclarationFilter
  return { tally: part((key) => !lasting.has(key)), lasting: part((key) => lasting.has(key)) }
}
