import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { overdueRules } from '../cycle/overdue-rules'
import type { Cycle } from '../../schema/cycle'

/**
 * Which rows stand at a stage whose deadline, set by the notice, has passed at `now`. Of the tally's columns alone.
 * Who asks adds 待审: an ended row is never overdue.
 */
export function overdueCondition(cycles: readonly Cycle[], now: Date): RawBuilder<SqlBool> {
  const alternatives = cycles.flatMap((cycle) =>
    overdueRules(cycle, now).map((rule) =>
      sql.join(
        [
          sql`year = ${cycle.year} and stage = any(${rule.stages})`,
          ...(rule.pathways ? [sql`pathway = any(${rule.pathways})`] : []),
          ...(rule.committeeOnly ? [sql`committee is not null`] : []),
          ...(rule.exceptSeries.length > 0 ? [sql`series <> all(${rule.exceptSeries})`] : []),
        ],
        sql` and `,
      ),
    ),
  )
  return alternatives.length > 0 ? sql`(${sql.join(alternatives, sql` or `)})` : sql<SqlBool>`false`
}
