import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Over https the prefix makes browsers refuse a cookie of this name set by another host of the domain or over http. */
function nameFor({ protocol }: FastifyRequest): string {
  return protocol === 'https' ? '__Host-portal-session' : 'portal-session'
}

export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[nameFor(request)]
}

/** A null token clears the cookie. It has no expiry time, so it ends when the browser is closed. */
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
