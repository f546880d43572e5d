import { filterField, filterKeys } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'

/** Whether the table `tally` has all columns of the filter. */
export const isTalliedFilter = (filter: DeclarationFilter): boolean =>
  filterKeys.every((key) => (filter[key] ?? '') === '' || filterField(key).tallied)
