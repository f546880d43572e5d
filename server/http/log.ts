import { LogController, type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'
import { faultOf } from './fault'

/** A route's pattern, such as `GET /imports/:id`. The URL itself isn't logged: it may hold a searched name. */
export const routeOf = ({ method, routeOptions: { url } }: FastifyRequest) => `${method} ${url ?? '-'}`

/** At any level the server logs routes, codes and times; never an IP address, a URL, a body or a person's name. */
export function logOptions(level: string): FastifyServerOptions {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger: {
      level,
      base: null,
      serializers: {
        req: (request) => ({ method: request.method, url: request.routeOptions?.url ?? '-' }),
        res: ({ statusCode }) => ({ statusCode }),
        err: faultOf,
      },
    },
  }
}

/** Logs one line for each response, at LOG_LEVEL=info. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    request.log.info({ route: routeOf(request), status: statusCode, ms: Math.round(elapsedTime) }, 'answered')
  })
}
