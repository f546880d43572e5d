import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'

// A transaction sees one snapshot, so what it read once it may keep; the map dies with it.
const known = new WeakMap<EntityManager, Promise<ReadonlySet<number>>>()

/** Years of which the viewer sees a declaration. */
export function declaredYears(em: EntityManager): Promise<ReadonlySet<number>> {
  const years = known.get(em) ?? queryYears(em)
  known.set(em, years)
  return years
}

async function queryYears(em: EntityManager): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ year: number }>`
    select year from cycle where exists (select from declaration where declaration.year = cycle.year)`.execute(
    em.getKysely(),
  )
  return new Set(rows.map(({ year }) => year))
}
