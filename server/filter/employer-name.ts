import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'

/** The names of employers by their ids, without a question if there are none. */
export async function employerNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await em
    .getKysely<DB>()
    .selectFrom('employer')
    .select(['id', 'name'])
    .where('id', 'in', ids.map(Number))
    .execute()
  return new Map(found.map(({ id, name }) => [String(id), name]))
}
