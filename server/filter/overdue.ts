import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { overdueReaches } from '../cycle/deadline'
import { reachCondition } from '../cycle/reach'
import type { Cycle } from '../../schema/cycle'

/**
 * Rows in a stage whose deadline, set by the notice, has passed at `now`, over columns that `tally` also has. The caller
 * restricts it to pending rows, since a finished declaration is never overdue.
 */
export function overdueCondition(cycles: readonly Cycle[], now: Date): RawBuilder<SqlBool> {
  const alternatives = cycles.flatMap((cycle) =>
    overdueReaches(cycle, now).map(
      (rule) => sql`year = ${cycle.year} and stage = any(${rule.stages}) and ${reachCondition(rule)}`,
    ),
  )
  return alternatives.length > 0 ? sql`(${sql.join(alternatives, sql` or `)})` : sql<SqlBool>`false`
}
