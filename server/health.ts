import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { PortalError } from './errors'
import type { Portal } from './portal'

/** live: the process answers. ready: the database does too. */
export async function healthRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  app.get('/health/live', async () => ({ status: 'ok' }))
  app.get('/health/ready', async () => {
    try {
      await sql`select 1`.execute(portal.request.em.fork().getKysely())
    } catch {
      throw new PortalError('DATABASE_UNAVAILABLE', '数据库暂时无法使用。', 503)
    }
    return { status: 'ok' }
  })
}
