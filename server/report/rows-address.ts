import { searchOfFilter } from '../../schema/field/filter-address'
import type { DeclarationFilter } from '../../schema/filter'

/** Where in the portal the rows of a figure are listed, of the present or of a past day. */
export const rowsAddress = (filter: DeclarationFilter, asOf: string | null): string =>
  `/declarations?${searchOfFilter({ ...filter, asOf })}`
