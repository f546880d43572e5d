import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Over https a prefix makes browsers refuse a cookie of this name set over http, and `__Host-` also one set by another
 * host of the domain. `__Host-` demands the path `/`: a portal that shares its host with other programs uses `__Secure-`
 * and its own path instead, so that the token isn't sent to those programs.
 */
function nameFor({ protocol }: Pick<FastifyRequest, 'protocol'>, basePath: string): string {
  if (protocol !== 'https') return 'portal-session'
  return basePath === '' ? '__Host-portal-session' : '__Secure-portal-session'
}

export function readSessionCookie(
  request: Pick<FastifyRequest, 'protocol' | 'cookies'>,
  basePath: string,
): string | undefined {
  return request.cookies[nameFor(request, basePath)]
}

/** A null token clears the cookie. It has no expiry time, so it ends when the browser is closed. */
export function writeSessionCookie(reply: FastifyReply, token: string | null, basePath: string): void {
  const { request } = reply
  void reply.setCookie(nameFor(request, basePath), token ?? '', {
    httpOnly: true,
    sameSite: 'strict',
    path: basePath || '/',
    secure: request.protocol === 'https',
    ...(token === null ? { maxAge: 0 } : {}),
  })
}
