import { sql, type RawBuilder } from 'kysely'

/**
 * A day's running number of working days, in SQL: the difference of two numbers counts working days. Null if the day is
 * null or its calendar isn't loaded. Same as the database's function `working_number`, but inlined, so that each row's
 * lookup uses the index.
 *
 * @param day a date
 */
export function workingNumber(day: RawBuilder<unknown>): RawBuilder<number | null> {
  return sql`(select number from calendar_day where calendar_day.day = ${day})`
}
