import { sql, type RawBuilder } from 'kysely'

/**
 * The day's running working-day number, null where it is null or its calendar isn't loaded: differences count working
 * days, and what can't be counted stays unknown. The database's `working_number` answers the same; in line it is read
 * by its index for each row.
 *
 * @param day a date
 */
export function workingNumber(day: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql`(select number from calendar_day where calendar_day.day = ${day})`
}
