import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { PortalError } from '../errors'
import type { EntityManager } from './orm'

/** The login role of every request: owns nothing, is a member of nothing, sees what its policies show. */
export const requestRole = 'portal_request'

/** The administrator of an external database must make the role when the owner may not. */
class RequestRoleError extends PortalError {
  constructor(password: string) {
    super(
      'REQUEST_ROLE_MISSING',
      `数据库账号没有建立角色的权限，请数据库管理员执行：create role ${requestRole} login password '${password}';`,
    )
  }
}

/** As PostgreSQL says that another start made or altered the role this very moment. */
const collisions = ['XX000', '23505', '42710']
const attempts = 10

/**
 * Roles are of the whole cluster, locks of one database: starts on two databases of a cluster may meet, and the one
 * that comes second tries again. The password is of URL-safe characters only.
 */
export async function ensureRequestRole(owner: EntityManager, password: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await makeRequestRole(owner, password)
    } catch (error) {
      const { code = '' } = error as { code?: string }
      if (!collisions.includes(code) || attempt === attempts) throw error
      await sleep(50 * attempt * Math.random())
    }
  }
}

async function makeRequestRole(owner: EntityManager, password: string): Promise<void> {
  await owner.transactional(async (em) => {
    const db = em.getKysely()
    const existing = await sql`select from pg_roles where rolname = ${requestRole}`.execute(db)
    const secret = sql.raw(`'${password.replaceAll("'", "''")}'`)
    try {
      await sql`savepoint role`.execute(db)
      if (existing.rows.length === 0) await sql`create role portal_request login password ${secret}`.execute(db)
      else await sql`alter role portal_request with login password ${secret}`.execute(db)
    } catch (error) {
      if ((error as { code?: string }).code !== '42501') throw error
      if (existing.rows.length === 0) throw new RequestRoleError(password)
      await sql`rollback to savepoint role`.execute(db)
    }
  })
}
