import { sql } from 'kysely'

/** ISO in UTC to the millisecond, as entries carry it. */
export const utcOf = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
