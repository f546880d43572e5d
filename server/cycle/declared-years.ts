import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

// A transaction sees one snapshot, so what it read once it may keep; the map dies with it.
const known = new WeakMap<EntityManager, Promise<ReadonlySet<number>>>()

/** Years in which anybody declared, whether the viewer sees it or not. */
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
