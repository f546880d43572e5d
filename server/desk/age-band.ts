import { sql, type Selectable } from 'kysely'
import type { AgeBandOfDesk } from '../../schema/desk'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** Upper limits in working days: one week, two, four, and none. */
const bandEnds = [5, 10, 20, null] as const

interface BandStart {
  end: (typeof bandEnds)[number]
  first: Selectable<DB['calendar_day']>['day']
}

/**
 * The bands of waiting time, as ranges of the day on which a declaration entered its stage. A number's link filters the list
 * by the same range.
 *
 * @returns null if today is outside the loaded calendar
 */
export async function ageBands(em: EntityManager, today: string): Promise<AgeBandOfDesk[] | null> {
  const { rows } = await sql<BandStart>`
    select ends."end", (select min(day)::text from calendar_day
        where number >= (select number from calendar_day where day = ${today}) - ends."end") as first
    from unnest(${bandEnds.filter((end) => end !== null)}::integer[]) as ends("end")
    where exists (select from calendar_day where day = ${today})`.execute(em.getKysely())
  if (rows.length === 0) return null
  const firstDayOf = (end: number | null) => rows.find((row) => row.end === end)?.first ?? null
  return bandEnds.map((end, index) => {
    const before = bandEnds[index - 1] ?? null
    return {
      from: before === null ? 0 : before + 1,
      to: end,
      enteredAfter: firstDayOf(end),
      enteredBefore: firstDayOf(before),
    }
  })
}
