import { sql, type Selectable } from 'kysely'
import { findCycle } from '../../cycle/read'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { circumstancesOn } from './circumstances-on'
import { presentDay } from './basis'
import { decide } from './decide'
import { batch } from './due'
import type { Step } from './in-step'

type Basis = Selectable<DB['finding_basis']>

/** The newest day that isn't complete: the present, or a past one. */
const nextBasis = (em: EntityManager, past: boolean) =>
  em
    .getKysely<DB>()
    .selectFrom('finding_basis')
    .select(['year', sql<Basis['day']>`day::text`.as('day'), sql<number>`filled_to`.as('filledTo')])
    .where('filled_to', 'is not', null)
    .where('day', past ? '<' : '=', presentDay)
    .orderBy('year', 'desc')
    .orderBy('finding_basis.day', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Decides the next declarations of a day that isn't complete. */
async function fill(em: EntityManager, now: Date, past: boolean): Promise<boolean> {
  const basis = await nextBasis(em, past)
  if (!basis) return false
  const { year, day, filledTo } = basis
  const cycle = await findCycle(em, year)
  const rows = await em
    .getKysely<DB>()
    .selectFrom('declaration')
    .select('id')
    .where('year', '=', year)
    .where('id', '>', filledTo)
    .orderBy('id')
    .limit(batch)
    .execute()
  const ids = rows.map(({ id }) => id)
  if (cycle && ids.length > 0) await decide(em, circumstancesOn(cycle, day, now), ids)
  await em
    .getKysely<DB>()
    .updateTable('finding_basis')
    .set({ filled_to: ids.at(-1) ?? null })
    .where('year', '=', year)
    .where(sql<string>`day`, '=', sql<string>`${day}::date`)
    .execute()
  return true
}

export const fillPresent: Step = (em, now) => fill(em, now, false)
export const fillPast: Step = (em, now) => fill(em, now, true)
