import { filterField, filterKeys, type FilterKey } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'

/** Whether a tally has all columns of the filter: those of the table `tally`, and what it has `besides`. */
export const isTalliedFilter = (filter: DeclarationFilter, besides?: ReadonlySet<FilterKey>): boolean =>
  filterKeys.every((key) => (filter[key] ?? '') === '' || filterField(key).tallied || besides?.has(key))
