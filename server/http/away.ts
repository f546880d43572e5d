import type { FastifyInstance } from 'fastify'
import { DatabaseAwayError } from '../database/away'
import type { DatabaseWatch } from '../database/outage/watch'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route answers while the database is away, too. */
    withoutDatabase?: true
  }
}

/** Refuses requests at once while the database is away. The pages themselves are still sent: they say so and try again. */
export function refuseWhileAway(app: FastifyInstance, database: Pick<DatabaseWatch, 'away'>): void {
  app.addHook('onRequest', async ({ is404, routeOptions: { config } }) => {
    if (database.away && !is404 && !config.withoutDatabase) throw new DatabaseAwayError()
  })
}
