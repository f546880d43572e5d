import { sql, type Selectable } from 'kysely'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { presentDay } from './basis'
import type { Step } from './in-step'

type Listed = Selectable<DB['finding_due']>

/** Declarations that one transaction decides. */
export const batch = 4000

/** What is due for a whole year is filled again. */
export const expand: Step = async (em) => {
  const whole = await em
    .getKysely<DB>()
    .deleteFrom('finding_due')
    .where('declaration_id', 'is', null)
    .returning('year')
    .execute()
  if (whole.length === 0) return false
  const years = whole.map(({ year }) => year)
  await em
    .getKysely<DB>()
    .updateTable('finding_basis')
    .set({ filled_to: 0 })
    .$if(!years.includes(null), (query) => query.where('year', 'in', years as number[]))
    .execute()
  return true
}

/** Time has passed the instant until which these answers held, or was set back. */
export const listExpired: Step = async (em, now) => {
  const { numAffectedRows } = await sql`insert into finding_due (declaration_id, year, day)
    select declaration_id, year, ${presentDay}::date from verdict v join finding_basis using (year, day)
    where day = ${presentDay}::date and (holds_until <= ${now} or holds_from > ${now})
      and not exists (select from finding_due d where d.declaration_id = v.declaration_id and d.year = v.year
        and (d.day is null or d.day = v.day))`.execute(em.getKysely())
  return numAffectedRows! > 0n
}

/** Declarations of one year that are due for one day, or for all (null). */
export interface Due {
  year: NonNullable<Listed['year']>
  day: Listed['day']
  ids: NonNullable<Listed['declaration_id']>[]
  /** Their rows in the list. */
  places: string[]
}

/** The last place of the list; 0 if it is empty. */
export async function lastPlace(em: EntityManager): Promise<string> {
  const { rows } = await sql<Pick<Listed, 'id'>>`select coalesce(max(id), 0)::text as id from finding_due`.execute(
    em.getKysely(),
  )
  return rows[0]!.id
}

/** The next that are due: of the present, or of past days. @param last what is listed after this place is left for later */
export async function nextDue(em: EntityManager, past: boolean, last: string): Promise<Due | undefined> {
  const day = past ? sql`day < ${presentDay}::date` : sql`(day is null or day = ${presentDay}::date)`
  const which = sql`${day} and id <= ${last}::bigint`
  const { rows } = await sql<Due>`
    with first as (select year, day from finding_due where ${which} order by id limit 1),
    listed as (select id, declaration_id, year, day from finding_due
      where ${which} and year = (select year from first) and day is not distinct from (select day from first)
      order by id limit ${batch})
    select year::integer as year, day::text as day, array_agg(distinct declaration_id) as ids,
      array_agg(id::text) as places
    from listed group by year, day`.execute(em.getKysely())
  return rows[0]
}

export async function takeOff(em: EntityManager, { places }: Due): Promise<void> {
  await sql`delete from finding_due where id = any(${places}::bigint[])`.execute(em.getKysely())
}

/** What changed is due for the past days too, which are decided afterwards. */
export async function passOn(em: EntityManager, { year, ids }: Due): Promise<void> {
  await sql`insert into finding_due (declaration_id, year, day)
    select id, year, day from unnest(${ids}::integer[]) id, finding_basis
    where year = ${year} and day < ${presentDay}::date`.execute(em.getKysely())
}
