import { LogController, type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'

/** A route's pattern, such as `GET /imports/:id`. The URL itself isn't logged: it may hold a searched name. */
export const routeOf = ({ method, routeOptions: { url } }: FastifyRequest) => `${method} ${url ?? '-'}`

/** An error without its message, for the log: messages of the database and of parsers quote the data. */
export const faultOf = ({ name, code, stack }: Error & { code?: unknown }) => ({
  type: name,
  message: '',
  stack: (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n'),
  ...(typeof code === 'string' && { code }),
})

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
