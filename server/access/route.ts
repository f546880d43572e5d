import rateLimit from '@fastify/rate-limit'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { AuditEvent } from '../audit/event'
import { recordAudit } from '../audit/record'
import { InvalidInputError, PortalError } from '../errors'
import type { Portal } from '../portal'
import { readSessionCookie, writeSessionCookie } from './session-cookie'
import { endSession, findSession } from './session'
import { signIn, type Credentials } from './sign-in'

const malformed = '登录请求应为 JSON：{"username":"用户名","password":"密码"}，不超过 4 KB。'

/**
 * `POST /session` and `DELETE /session`: sign in and out. Outside GraphQL, so that aliases can't multiply attempts.
 * Sessions and locks go by the wall clock, not by the portal's: that one may stand still.
 */
export const sessionRoute: FastifyPluginAsync<{ portal: Portal }> = async (app, { portal }) => {
  await app.register(rateLimit, {
    max: 100,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, { ttl }) =>
      new PortalError('TOO_MANY_REQUESTS', `操作过于频繁，请在${Math.ceil(ttl / 1000)}秒后再试。`, 429),
  })

  // What fastify says of an unreadable body is English and tells the parser.
  app.setErrorHandler<Error & { code?: string }>((error) => {
    throw error.code?.startsWith('FST_ERR_CTP_') ? new InvalidInputError(malformed) : error
  })

  app.post('/session', { bodyLimit: 4096 }, async (request, reply) => {
    const credentials = readCredentials(request.body)
    await end(request)
    const token = await signIn(portal.owner.em.fork(), credentials, request.ip, new Date())
    return reply
      .code(204)
      .header('set-cookie', writeSessionCookie(token, isSecure(request)))
      .send()
  })

  app.delete('/session', async (request, reply) => {
    await end(request)
    return reply
      .code(204)
      .header('set-cookie', writeSessionCookie(null, isSecure(request)))
      .send()
  })

  /** Ends the session that the request came with, if any. */
  async function end(request: FastifyRequest) {
    const em = portal.owner.em.fork()
    const token = readSessionCookie(request.headers.cookie, isSecure(request))
    const viewer = await findSession(em, token, new Date())
    if (!viewer) return
    const { accountId, username } = viewer
    await em.transactional(async (em) => {
      await endSession(em, viewer)
      await recordAudit(em, { accountId, username, address: request.ip, event: AuditEvent.SIGN_OUT })
    })
  }
}

function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https'
}

function readCredentials(body: unknown): Credentials {
  const { username, password } = (body ?? {}) as Partial<Record<keyof Credentials, unknown>>
  if (typeof username !== 'string' || typeof password !== 'string') throw new InvalidInputError(malformed)
  if (!username.trim() || !password) throw new InvalidInputError('请填写用户名和密码。')
  return { username, password }
}
