import type { FastifyRequest } from 'fastify'

/**
 * Whether a page of the portal's own opened this. Browsers send cookies with a WebSocket of any page, and no other
 * check of theirs applies: the origin is all there is to tell them apart.
 */
export function isOwnOrigin({ headers: { origin }, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
