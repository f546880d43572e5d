import { sql, type RawBuilder } from 'kysely'

/** The first instant of a day in Asia/Shanghai. */
export const startOf = (day: RawBuilder<unknown>): RawBuilder<Date | null> =>
  sql`((${day})::date::timestamp at time zone 'Asia/Shanghai')`
