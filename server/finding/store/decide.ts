import { sql } from 'kysely'
import type { EntityManager } from '../../database/orm'
import { declarationAsOf } from '../../filter/as-of'
import type { Circumstances } from '../rule'
import { presentDay, storedDay } from './basis'
import { judged } from './judged'

/** By what the findings of a year and day are summed: columns of `verdict` and `finding_tally`. */
export const placeColumns = `county series level committee supervisor pathway stage furthest_stage vote outcome`.split(
  ' ',
)

/** Columns of `verdict` beside the declaration and the day: the declaration's own, and the answers. */
const columns = [
  'year',
  ...placeColumns,
  ...['violated', 'milder', 'unchecked', 'acknowledged', 'holds_from', 'holds_until'],
]
const stored = sql.join(columns.map((column) => sql.ref(column)))
const excluded = sql.join(columns.map((column) => sql.ref(`excluded.${column}`)))

/** Of a past day a declaration without any finding needs no row: its answers never turn by themselves. */
const worthStoring = sql`(day = ${presentDay}::date or violated | unchecked <> 0)`

/** Asks the rules about declarations of a year, and stores the answers instead of the earlier ones; as the owner. */
export async function decide(em: EntityManager, circumstances: Circumstances, ids: readonly number[]): Promise<void> {
  const { cycle, asOf } = circumstances
  const day = storedDay(circumstances)
  const source = asOf ? await declarationAsOf(em, [cycle.year], asOf) : sql`declaration`
  const rows = sql`(select * from ${source} where year = ${cycle.year} and declaration.id = any(${ids}) offset 0)`
  await sql`with decided as materialized (
      select id as declaration_id, ${day} as day, ${stored}
      from ${judged(rows, { ...circumstances, among: ids })} judged),
    kept as (select * from decided where ${worthStoring}),
    gone as (
      delete from verdict v where v.day = ${day} and v.year = ${cycle.year} and v.declaration_id = any(${ids})
        and not exists (select from kept k where k.declaration_id = v.declaration_id))
    insert into verdict (declaration_id, day, ${stored}) select * from kept
    on conflict (day, year, declaration_id) do update set (${stored}) = (${excluded})
    where (verdict.*) is distinct from (excluded.*)`.execute(em.getKysely())
}
