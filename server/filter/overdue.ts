import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { overdueReaches } from '../cycle/deadline'
import { reachCondition } from '../cycle/reach'
import type { Cycle } from '../../schema/cycle'

/**
 * Rows in a stage whose deadline, set by the notice, has passed at `now`, over columns that `tally` also has. The caller
 * restricts it to pending rows, since a finished declaration is never overdue.
 */
export function overdueCondition(cycles: readonly Cycle[], now: Date): RawBuilder<SqlBool> {
  const reaches = cycles.flatMap((cycle) => overdueReaches(cycle, now).map((reach) => ({ year: cycle.year, ...reach })))
  if (reaches.length === 0) return sql<SqlBool>`false`
  const alternatives = reaches.map(
    (reach) => sql`year = ${reach.year} and stage = any(${reach.stages}) and ${reachCondition(reach)}`,
  )
  // The stages together, too: an index is read by them once, while it would be read for each alternative, and then the rows.
  const stages = [...new Set(reaches.flatMap((reach) => reach.stages))]
  return sql`(stage = any(${stages}) and (${sql.join(alternatives, sql` or `)}))`
}
