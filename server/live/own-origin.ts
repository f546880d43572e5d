import type { FastifyRequest } from 'fastify'

/**
 * Whether a page of the portal opened this WebSocket. Browsers send the cookie with a WebSocket of any page, and CORS
 * doesn't apply to it: only the header Origin shows which page it was.
 */
export function isOwnOrigin({ headers: { origin }, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}
