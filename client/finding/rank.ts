import type { FindingsQuery, FindingState, RuleFieldsFragment } from '../graphql/gql/graphql'

export type RuleFound = FindingsQuery['findings']['rules'][number]
export type CommitteeFound = FindingsQuery['findings']['committees'][number]

/** What the order is made of; the rule has whatever else its page shows of it. */
type Rule = Pick<RuleFieldsFragment, 'id' | 'severity'>
type OfRule<R> = Pick<RuleFound, 'open' | 'milder' | 'acknowledged' | 'cannotCheck' | 'committees'> & { rule: R }
type OfCommittee<R> = Pick<CommitteeFound, 'committee' | 'milder'> & { rule: R; acknowledgements: { holds: boolean }[] }

/** A rule with its findings, which are about declarations or about committees. */
export interface RankedFinding<R extends Rule = RuleFieldsFragment> {
  rule: R
  severity: RuleFieldsFragment['severity']
  count: number
  committees: string[]
  ofCommittees: boolean
}

const order = { VIOLATION: 0, WARNING: 1, NOTE: 2 }

/** A committee that meets without being filed makes everything that it decides void (八(一)2). */
const mostSevere = 'R51'

/** How many of a rule's findings are in a state. */
const countOf: Record<FindingState, (found: OfRule<Rule>) => number> = {
  OPEN: ({ open }) => open,
  ACKNOWLEDGED: ({ acknowledged }) => acknowledged,
  CANNOT_CHECK: ({ cannotCheck }) => cannotCheck,
}

/** A committee's finding can always be checked. */
const stateOf = ({ acknowledgements }: OfCommittee<Rule>): FindingState =>
  acknowledgements.some(({ holds }) => holds) ? 'ACKNOWLEDGED' : 'OPEN'

/** The rules with findings of a state, the heaviest first. */
export function rankFindings<R extends Rule>(
  rules: readonly OfRule<R>[],
  committees: readonly OfCommittee<R>[],
  state: FindingState = 'OPEN',
): RankedFinding<R>[] {
  const ofRules = rules
    .map((found) => ({ ...found, count: countOf[state](found) }))
    .filter(({ count }) => count > 0)
    .map(({ rule, count, open, milder, committees: codes }): RankedFinding<R> => ({
      rule,
      severity: state === 'OPEN' && rule.severity === 'VIOLATION' && milder === open ? 'WARNING' : rule.severity,
      count,
      committees: codes.filter((code) => code !== null),
      ofCommittees: false,
    }))
  const open = committees.filter((found) => stateOf(found) === state)
  const ids = [...new Set(open.map(({ rule }) => rule.id))]
  const ofCommittees = ids.map((id): RankedFinding<R> => {
    const own = open.filter(({ rule }) => rule.id === id)
    const { rule } = own[0]!
    const mild = rule.severity === 'VIOLATION' && own.every(({ milder }) => milder)
    return {
      rule,
      severity: mild ? 'WARNING' : rule.severity,
      count: own.length,
      committees: own.map(({ committee }) => committee),
      ofCommittees: true,
    }
  })
  return [...ofCommittees, ...ofRules].toSorted(
    (a, b) =>
      Number(b.rule.id === mostSevere) - Number(a.rule.id === mostSevere) ||
      order[a.severity] - order[b.severity] ||
      // One committee's breach is many declarations'.
      Number(b.ofCommittees) - Number(a.ofCommittees) ||
      b.count - a.count ||
      (a.rule.id < b.rule.id ? -1 : 1),
  )
}
