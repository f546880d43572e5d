import type { FastifyInstance } from 'fastify'
import { answerRefusal, requestRefusal } from './open-http'
import type { Limits } from './limit'

/** Only a file may take longer to arrive. Fastify's `requestTimeout` is one for all routes, so it is the upload's. */
const upload = '/imports'

/** Answers 408 when a body arrives too slowly; otherwise it could hold a connection as long as an upload may. */
export function refuseSlowBodies(app: FastifyInstance, { seconds }: Limits): void {
  app.addHook('preParsing', async (request, reply) => {
    if (request.raw.complete || request.ws || request.routeOptions.url === upload) return
    const timer = setTimeout(() => {
      if (request.raw.complete || reply.sent) return
      void answerRefusal(reply.header('connection', 'close'), requestRefusal(408))
    }, seconds.body * 1000)
    request.raw.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer))
  })
}
