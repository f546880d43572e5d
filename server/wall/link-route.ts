import type { FastifyInstance } from 'fastify'
import { Public } from '../access/permission/permission'
import { writeWallCookie } from '../access/wall-link/wall-cookie'
import { openLink } from '../access/wall-link/wall-link'
import { InvalidInputError } from '../errors'
import { rateOf } from '../http/rate'
import type { Portal } from '../portal'

const malformed = '打开大屏的请求应为 JSON：{"token":"链接中 # 后面的部分"}，不超过 4 KB。'

/** `POST /wall-session` exchanges a link's token for the screen's cookie: the token is in no address that is logged. */
export async function linkRoute(app: FastifyInstance, { portal }: { portal: Portal }): Promise<void> {
  const { credentials, rate } = portal.config.limits
  const config = { permission: Public, rateLimit: rateOf(rate.signIn) } as const

  // Fastify's own message for an unreadable body is in English and names the parser.
  app.setErrorHandler<Error & { code?: string }>((error) => {
    throw error.code?.startsWith('FST_ERR_CTP_') ? new InvalidInputError(malformed) : error
  })

  app.post('/wall-session', { bodyLimit: credentials, config }, async (request, reply) => {
    const { token } = (request.body ?? {}) as { token?: unknown }
    if (typeof token !== 'string') throw new InvalidInputError(malformed)
    const expires = await openLink(portal.owner.em.fork(), token, request.ip, new Date())
    writeWallCookie(reply, token, expires, portal.config.basePath)
    return reply.code(204).send()
  })
}
