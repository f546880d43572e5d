import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Behind https the prefix makes browsers refuse a cookie of this name that a neighbouring host or plain http set. */
function nameFor({ protocol }: FastifyRequest): string {
  return protocol === 'https' ? '__Host-portal-session' : 'portal-session'
}

export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[nameFor(request)]
}

/** No token clears the cookie. Without a lifetime it ends with the browser. */
export function writeSessionCookie(reply: FastifyReply, token: string | null): void {
  const { request } = reply
  void reply.setCookie(nameFor(request), token ?? '', {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: request.protocol === 'https',
    ...(token === null ? { maxAge: 0 } : {}),
  })
}
