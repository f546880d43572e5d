import type { FastifyInstance } from 'fastify'
import { answerRefusal, requestRefusal } from './open-http'
import type { Limits } from './limit'

/** Only a file may take longer to arrive; HTTP's own limit is the longest one of all. */
const upload = '/imports'

/** Ends a request whose body trickles in: each would hold a connection for as long as a file may take. */
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
