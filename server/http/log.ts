import { LogController, type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from 'fastify'

/** A route's pattern: an address may hold what somebody searched for, or whom. */
export const routeOf = ({ method, routeOptions: { url } }: FastifyRequest) => `${method} ${url ?? '-'}`

/** Where it failed, never what with: messages of the database and of parsers quote the data. */
export const faultOf = ({ name, code, stack }: Error & { code?: unknown }) => ({
  type: name,
  message: '',
  stack: (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n'),
  ...(typeof code === 'string' && { code }),
})

/** What the server writes of itself, at any level: routes, codes and times; no address, no body, no name of anybody. */
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

/** One line an answer, at LOG_LEVEL=info. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    request.log.info({ route: routeOf(request), status: statusCode, ms: Math.round(elapsedTime) }, 'answered')
  })
}
