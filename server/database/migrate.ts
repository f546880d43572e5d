import type { Orm } from './orm'
import { ensureRequestRole } from './ensure-request-role'

/** Brings the database to this version's tables, with its own role for requests. @returns the role's name */
export async function migrate(orm: Orm, requestPassword: string): Promise<string> {
  const role = await ensureRequestRole(orm.em.fork(), requestPassword)
  await orm.migrator.up()
  return role
}
