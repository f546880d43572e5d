import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { PortalError } from '../errors'
import type { EntityManager } from './orm'

/** The login role for requests: it owns nothing, is in no other role, and sees only what row-level security allows. */
export const requestRole = 'portal_request'

/** SQLSTATEs when another start creates or alters the role at the same moment. */
const collisions = ['XX000', '23505', '42710']
const attempts = 10

/**
 * Creates the role or sets its password. Roles belong to the whole cluster, but advisory locks to one database: two starts
 * on different databases of a cluster may collide, and the second one tries again.
 *
 * @param password of URL-safe characters only
 * @throws PortalError REQUEST_ROLE_MISSING if the owner of an external database may not create roles
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
      if (existing.rows.length === 0) {
        const statement = `create role ${requestRole} login password '${password}';`
        throw new PortalError('REQUEST_ROLE_MISSING', `数据库账号没有建立角色的权限，请数据库管理员执行：${statement}`)
      }
      await sql`rollback to savepoint role`.execute(db)
    }
  })
}
