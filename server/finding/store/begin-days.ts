import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import { dayOf } from '../../calendar/day-of'
import { declaredYears } from '../../cycle/declared-years'
import { readCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { trendDays } from '../trend-days'
import { fingerprintOf, presentDay } from './basis'
import type { Step } from './in-step'

/** The present and the past days of the year's trend. */
const wantedDays = (cycle: Cycle, today: string): string[] => [
  presentDay,
  ...trendDays([cycle], today).filter((day) => day < today),
]

const storedDays = (em: EntityManager) =>
  em
    .getKysely<DB>()
    .selectFrom('finding_basis')
    .select(['year', 'fingerprint', sql<string>`day::text`.as('day')])
    .execute()

async function begin(em: EntityManager, cycle: Cycle, day: string): Promise<void> {
  const fingerprint = fingerprintOf(em, cycle)
  await sql`insert into finding_basis (year, day, fingerprint) values (${cycle.year}, ${day}::date, ${fingerprint})
    on conflict (year, day) do update set fingerprint = excluded.fingerprint, filled_to = 0`.execute(em.getKysely())
}

async function drop(em: EntityManager, year: number, day: string): Promise<void> {
  // The sums last, as deleted answers append to them.
  for (const table of ['finding_basis', 'finding_due', 'verdict', 'finding_tally']) {
    await sql`delete from ${sql.table(table)} where year = ${year} and day = ${day}::date`.execute(em.getKysely())
  }
}

/** Begins the days of each year that are wanted and not decided under its notice and these rules, and drops others. */
export const beginDays: Step = async (em, now) => {
  const stored = await storedDays(em)
  const wanted = new Set<string>()
  let changed = false
  for (const year of await declaredYears(em)) {
    const cycle = await readCycle(em, year)
    for (const day of wantedDays(cycle, dayOf(now))) {
      wanted.add(`${year} ${day}`)
      const known = stored.find((each) => each.year === year && each.day === day)
      if (known?.fingerprint === fingerprintOf(em, cycle)) continue
      await begin(em, cycle, day)
      changed = true
    }
  }
  for (const { year, day } of stored.filter((each) => !wanted.has(`${each.year} ${each.day}`))) {
    await drop(em, year, day)
    changed = true
  }
  return changed
}
