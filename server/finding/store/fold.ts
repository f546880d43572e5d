import { sql } from 'kysely'
import type { DB } from '../../database/tables'
import { placeColumns } from './decide'
import type { Step } from './in-step'

const cell = sql.join([...placeColumns, 'rule'].map((column) => sql.ref(column)))

/** Merges the sums of equal cells, of each year and day that has more than twice as many rows as cells. */
export const fold: Step = async (em) => {
  const grown = await em
    .getKysely<DB>()
    .selectFrom('finding_tally')
    .select(['year', sql<string>`day::text`.as('day')])
    .groupBy(['year', 'day'])
    .having(sql<boolean>`count(*) > 2 * count(distinct (${cell}))`)
    .execute()
  for (const { year, day } of grown) {
    await sql`select fold_findings(${year}::smallint, ${day}::date)`.execute(em.getKysely())
  }
  if (grown.length > 0) await sql`analyze verdict, finding_tally`.execute(em.getKysely())
  return grown.length > 0
}
