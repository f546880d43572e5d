import { queryOfDifference, searchOfFilter, type Earlier } from '../../schema/field/filter-address'
import type { DeclarationFilter } from '../../schema/filter'

/** Where in the portal the rows of a figure are listed, of the present or of a past day. */
export const rowsAddress = (filter: DeclarationFilter, asOf: string | null): string =>
  `/declarations?${searchOfFilter({ ...filter, asOf })}`

/** Where in the portal the findings of one rule about committees are listed, of the present or of a past day. */
export const findingsAddress = (filter: DeclarationFilter, asOf: string | null, rule: string): string =>
  `/findings?${searchOfFilter({ ...filter, asOf })}&rule=${rule}`

/** Where in the portal a difference's two figures are shown, each with its rows. */
export const differenceAddress = (filter: DeclarationFilter, asOf: string | null, earlier: Earlier): string =>
  `/declarations/difference?${new URLSearchParams(queryOfDifference(filter, asOf, earlier)).toString()}`
