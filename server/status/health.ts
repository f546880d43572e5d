import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { Public } from '../access/permission/permission'
import { overloadOf } from '../database/overload'
import { PortalError } from '../errors'
import type { Portal } from '../portal'

/** `/health/live`: the process answers. `/health/ready`: the database does too; says how the connection to it is protected. */
export async function healthRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  // Monitoring programs may ask as often as they like.
  const config = { permission: Public, rateLimit: false } as const
  app.get('/health/live', { config: { ...config, withoutDatabase: true } }, async () => ({ status: 'ok' }))
  app.get('/health/ready', { config }, async () => {
    try {
      await sql`select 1`.execute(portal.request.em.fork().getKysely())
    } catch (error) {
      throw overloadOf(error) ?? new PortalError('DATABASE_UNAVAILABLE', '数据库暂时无法使用。')
    }
    return { status: 'ok', databaseConnection: portal.protection }
  })
}
