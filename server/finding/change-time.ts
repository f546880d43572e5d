import { sql, type RawBuilder } from 'kysely'
import { startOf } from '../calendar/start-of'

/** The first instant after a last one; the portal's clock counts milliseconds. */
export const justAfter = (last: RawBuilder<unknown>): RawBuilder<Date | null> =>
  sql`(${last} + interval '1 millisecond')`

/** Before the first and after the last loaded day no working day has a number. */
export const calendarEnds = [
  startOf(sql`(select min(day) from calendar_day)`),
  startOf(sql`(select max(day) + 1 from calendar_day)`),
]
