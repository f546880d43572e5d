import { sql } from 'kysely'
import { Measure, type Dimension } from '../../schema/vocabulary'
import type { Statistics } from '../../schema/statistics'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { readRevision } from '../revision/read'
import { groups } from './dimension'
import { labelGroups } from './label'
import { countingSource } from './source'

/** Measure → the field of Statistics that carries its column. */
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

type Row = Record<`key${number}`, string | null> & Record<Measure, number>

/**
 * Every count of the portal comes from here: all measures of the filtered declarations, grouped.
 *
 * @returns vectors of one entry a group, sorted in the groups' own order; exactly one entry for `by: []`
 */
export async function countDeclarations(
  em: EntityManager,
  resolved: ResolvedFilter,
  by: readonly Dimension[],
): Promise<Statistics> {
  const { cycles, condition, measures } = resolved
  const keys = by.map((dimension, index) => sql`${groups[dimension].key} as ${sql.id(`key${index}`)}`)
  const sums = Object.values(Measure).map(
    (measure) => sql`coalesce(sum(n) filter (where ${measures[measure]}), 0)::integer as ${sql.id(measure)}`,
  )
  const grouping = by.length > 0 ? sql`group by ${sql.join(by.map((_, index) => sql.lit(index + 1)))}` : sql``
  const { rows } = await sql<Row>`
    select ${sql.join([...keys, ...sums])} from ${countingSource(resolved, by)} where ${condition} ${grouping}
  `.execute(em.getKysely())

  const labelled = await labelGroups(em, cycles, by, rows)
  const columns = Object.fromEntries(
    Object.values(Measure).map((measure) => [columnOf[measure], labelled.map(({ row }) => row[measure])]),
  ) as Pick<Statistics, (typeof columnOf)[Measure]>
  return {
    by: [...by],
    groups: labelled.length,
    keys: by.map((_, index) => labelled.map(({ row }) => row[`key${index}`] ?? null)),
    labels: by.map((_, index) => labelled.map(({ labels }) => labels[index]!)),
    ...columns,
    revision: (await readRevision(em)).revision,
  }
}
