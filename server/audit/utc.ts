import { sql } from 'kysely'

/** A timestamp column as ISO text in UTC with milliseconds, the form that the macs cover. */
export const utcOf = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
