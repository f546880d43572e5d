import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Reach } from './reach'

/** Which rows a window binds, wherever they stand; of columns that `declaration` and `tally` share. */
export function reachCondition({ pathways, committeeOnly, exceptSeries }: Reach): RawBuilder<SqlBool> {
  return sql`(${sql.join(
    [
      sql`true`,
      ...(pathways ? [sql`pathway = any(${pathways})`] : []),
      ...(committeeOnly ? [sql`committee is not null`] : []),
      ...(exceptSeries.length > 0 ? [sql`series <> all(${exceptSeries})`] : []),
    ],
    sql` and `,
  )})`
}
