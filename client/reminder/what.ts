import type { DeclarationFilter } from '../graphql/gql/graphql'

/** What a reminder speaks of: all that waits, what is late, what is due soon, or what has a finding. */
export const whats = ['ALL', 'OVERDUE', 'NEAR', 'FINDING'] as const
export type What = (typeof whats)[number]

/**
 * The filter of what a reminder speaks of.
 *
 * @param rules numbers of the rules that find something, for the text to name
 */
export function filterOfWhat(filter: DeclarationFilter, what: What, rules: readonly string[]): DeclarationFilter {
  if (what === 'OVERDUE' || what === 'NEAR') return { ...filter, deadline: [what] }
  if (what === 'FINDING') return { ...filter, finding: filter.finding?.length ? filter.finding : [...rules] }
  return filter
}
