import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { overdueRules } from '../cycle/deadline'
import { reachCondition } from '../cycle/reach'
import type { Cycle } from '../../schema/cycle'

/**
 * Which rows stand at a stage whose deadline, set by the notice, has passed at `now`. Of the tally's columns alone.
 * Who asks adds 待审: an ended row is never overdue.
 */
export function overdueCondition(cycles: readonly Cycle[], now: Date): RawBuilder<SqlBool> {
  const alternatives = cycles.flatMap((cycle) =>
    overdueRules(cycle, now).map(
      (rule) => sql`year = ${cycle.year} and stage = any(${rule.stages}) and ${reachCondition(rule)}`,
    ),
  )
  return alternatives.length > 0 ? sql`(${sql.join(alternatives, sql` or `)})` : sql<SqlBool>`false`
}
