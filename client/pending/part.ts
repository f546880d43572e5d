import type { Holder } from '../desk/holder'
import type { DeclarationFilter } from '../graphql/gql/graphql'

export const pageLength = 20

/** A part of the list of what is on the user's desks; within it the next deadline comes first. */
export interface Part {
  key: 'overdue' | 'near' | 'others'
  rows: Partial<DeclarationFilter>
  /** Number of declarations. */
  count: number
}

/** The parts, the most urgent first. A date that only the portal proposes never comes before one of the notice. */
export function partsOf(holders: readonly Holder[]): Part[] {
  const sum = (field: 'overdueOnDesk' | 'nearOnDesk' | 'onDesk') =>
    holders.reduce((total, holder) => total + holder[field], 0)
  const [overdue, near] = [sum('overdueOnDesk'), sum('nearOnDesk')]
  return [
    { key: 'overdue', rows: { deadline: ['OVERDUE'] }, count: overdue },
    { key: 'near', rows: { deadline: ['NEAR'] }, count: near },
    { key: 'others', rows: { deadline: ['REMIND', 'LATER', 'NONE'] }, count: sum('onDesk') - overdue - near },
  ]
}

/** The parts to show: a part begins only when all of the parts before it are shown. */
export function shownParts(
  parts: readonly Part[],
  pages: Readonly<Record<Part['key'], number>>,
): (Part & { shown: number })[] {
  const withRows = parts
    .filter(({ count }) => count > 0)
    .map((part) => ({ ...part, shown: Math.min(part.count, pages[part.key] * pageLength) }))
  const cut = withRows.findIndex(({ count, shown }) => shown < count)
  return cut === -1 ? withRows : withRows.slice(0, cut + 1)
}
