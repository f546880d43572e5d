import type { DeclarationFilter } from '../graphql/gql/graphql'

/** The chosen rows of a list: single ones by their ids, or all that match its filter. */
export interface Choice {
  all: boolean
  ids: string[]
}

/** The most rows that are chosen one by one: as many values as a condition of the filter may have. */
export const mostChosen = 200

/** The filter of the chosen rows. */
export const filterOfChoice = (filter: DeclarationFilter, { all, ids }: Choice): DeclarationFilter =>
  all ? filter : { ...filter, only: ids }

/** With a row more or fewer. Of all that match, one row that is left leaves those of the page. */
export function toggled({ all, ids }: Choice, id: string, shown: readonly string[]): Choice {
  if (all) return { all: false, ids: shown.filter((one) => one !== id) }
  return { all, ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] }
}
