import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

// A transaction sees one snapshot, so the years are read once for each; the entry is dropped with its entity manager.
const known = new WeakMap<EntityManager, Promise<ReadonlySet<number>>>()

/** Years with any declaration, including those outside the viewer's scope. */
export function declaredYears(em: EntityManager): Promise<ReadonlySet<number>> {
  const years = known.get(em) ?? queryYears(em)
  known.set(em, years)
  return years
}

async function queryYears(em: EntityManager): Promise<ReadonlySet<number>> {
  const rows = await em
    .getKysely<DB>()
    .selectNoFrom(sql<number>`declared_years()::integer`.as('year'))
    .execute()
  return new Set(rows.map(({ year }) => year))
}
