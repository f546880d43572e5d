import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** The only route to which browsers send the cookie: a screen's token is of no use anywhere else. */
export const figureRoute = '/wall-figures'

/** Over https the prefix makes browsers refuse a cookie of this name that was set over http. */
const nameFor = ({ protocol }: Pick<FastifyRequest, 'protocol'>) =>
  protocol === 'https' ? '__Secure-portal-wall' : 'portal-wall'

export function readWallCookie(request: Pick<FastifyRequest, 'protocol' | 'cookies'>): string | undefined {
  return request.cookies[nameFor(request)]
}

/** Unlike a session's cookie it outlasts the browser, so that a screen shows the figures again after a power cut. */
export function writeWallCookie(reply: FastifyReply, token: string, expires: Date, basePath: string): void {
  const { request } = reply
  void reply.setCookie(nameFor(request), token, {
    httpOnly: true,
    sameSite: 'strict',
    path: `${basePath}${figureRoute}`,
    secure: request.protocol === 'https',
    expires,
  })
}
