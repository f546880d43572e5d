import { sql, type RawBuilder } from 'kysely'
import type { Dimension } from '../../schema/field/dimension'
import { Measure } from '../../schema/vocabulary'
import type { Statistics } from '../../schema/statistics'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { readRevision } from '../revision/read'
import { keyOf } from './dimension'
import { countGroups } from './group'
import { labelGroups } from './label'
import { countingSource } from './source'

/** Measure → field of Statistics with its column. */
export const columnOf = {
  DRAFT: 'draft',
  DECLARED: 'declared',
  ACCEPTED: 'accepted',
  REVIEWED: 'reviewed',
  PASSED: 'passed',
  NOT_PASSED: 'notPassed',
  DETERMINED: 'determined',
  CONFIRMED: 'confirmed',
  FAILED: 'failed',
  NOT_ACCEPTED: 'notAccepted',
  LAPSED: 'lapsed',
  WITHDRAWN: 'withdrawn',
  DISQUALIFIED: 'disqualified',
  IN_PROGRESS: 'inProgress',
  PENDING: 'pending',
  OVERDUE: 'overdue',
} as const satisfies Record<Measure, keyof Statistics>

/** The sums of every grouped count: for each measure, `n` over the rows that it counts. */
export const measureSums = ({ measures }: Pick<ResolvedFilter, 'measures'>, n: RawBuilder<unknown>) =>
  Object.values(Measure).map((name) => ({ name, value: n, among: measures[name] }))

/**
 * Counts all measures of the filtered declarations, grouped.
 *
 * @returns columns with one entry for each group, sorted by the order of the groups' codes; one entry for `by: []`
 */
export async function countDeclarations(
  em: EntityManager,
  resolved: ResolvedFilter,
  by: readonly Dimension[],
): Promise<Statistics> {
  const { cycles, condition } = resolved
  const counted = await countGroups(em, {
    source: countingSource(resolved, by),
    condition,
    keys: by.map((dimension) => ({ name: dimension, value: keyOf(dimension) })),
    sums: measureSums(resolved, sql`n`),
  })
  const labelled = await labelGroups(em, cycles, by, counted)
  const columns = Object.fromEntries(
    Object.values(Measure).map((measure) => [columnOf[measure], labelled.map(({ group }) => group.sums[measure])]),
  ) as Pick<Statistics, (typeof columnOf)[Measure]>
  return {
    by: [...by],
    groups: labelled.length,
    keys: by.map((dimension) => labelled.map(({ group }) => group.codes[dimension]!)),
    labels: by.map((_, index) => labelled.map(({ labels }) => labels[index]!)),
    ...columns,
    revision: (await readRevision(em)).revision,
  }
}
