import { AuditEvent } from '../../schema/vocabulary'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { recordAction } from '../audit/record'
import { InvalidInputError } from '../errors'
import type { Portal } from '../portal'
import { Public } from './permission/permission'
import { clientGone } from '../http/client-gone'
import { rateOf } from '../http/rate'
import { endSession } from './session/session'
import { writeSessionCookie } from './session/session-cookie'
import { signIn, type Credentials } from './sign-in/sign-in'
import { viewerOf } from './session/viewer-of'

const malformed =
  '登录请求应为 JSON：{"username":"用户名","password":"密码"}，启用动态验证码的账号另加 "code"，不超过 4 KB。'

/**
 * `POST /session` and `DELETE /session`: sign in and out. Not in GraphQL, where aliases could multiply attempts in one
 * request. Sessions and locks use the wall clock, since the portal's own clock may be fixed.
 */
export const sessionRoute: FastifyPluginAsync<{ portal: Portal }> = async (app, { portal }) => {
  const { credentials, rate } = portal.config.limits
  const config = { permission: Public, rateLimit: rateOf(rate.signIn) } as const

  // Fastify's own message for an unreadable body is in English and names the parser.
  app.setErrorHandler<Error & { code?: string }>((error) => {
    throw error.code?.startsWith('FST_ERR_CTP_') ? new InvalidInputError(malformed) : error
  })

  app.post('/session', { bodyLimit: credentials, config }, async (request, reply) => {
    const token = await signIn(
      portal.owner.em.fork(),
      readCredentials(request.body),
      request.ip,
      new Date(),
      portal.idNumbers,
      clientGone(reply),
    )
    await end(request)
    writeSessionCookie(reply, token, portal.config.basePath)
    return reply.code(204).send()
  })

  app.delete('/session', { config }, async (request, reply) => {
    await end(request)
    writeSessionCookie(reply, null, portal.config.basePath)
    return reply.code(204).send()
  })

  /** Ends the session that the request came with, if any. */
  async function end(request: FastifyRequest) {
    const viewer = await viewerOf(portal, request)
    if (!viewer) return
    await portal.owner.em.fork().transactional(async (em) => {
      await endSession(em, viewer)
      await recordAction(em, { viewer, address: request.ip }, AuditEvent.SIGN_OUT)
    })
  }
}

function readCredentials(body: unknown): Credentials {
  const { username, password, code = null } = (body ?? {}) as Partial<Record<keyof Credentials, unknown>>
  if (typeof username !== 'string' || typeof password !== 'string') throw new InvalidInputError(malformed)
  if (code !== null && typeof code !== 'string') throw new InvalidInputError(malformed)
  if (!username.trim() || !password) throw new InvalidInputError('请填写用户名和密码。')
  return { username, password, code }
}
