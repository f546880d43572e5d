import type { FastifyRequest } from 'fastify'
import type { Portal } from '../portal'
import { findSession } from './session'
import { readSessionCookie } from './session-cookie'
import type { Viewer } from './viewer'

/**
 * Who sent the request. Sessions go by the wall clock: the portal's own may stand still, and then none would end.
 * What a page asks by itself isn't its user's work, so that a page left open still ends after the idle limit.
 */
export async function viewerOf(portal: Portal, request: FastifyRequest): Promise<Viewer | null> {
  const byItself = request.ws || request.headers['x-portal-refresh'] === '1'
  return findSession(portal.owner.em.fork(), readSessionCookie(request), new Date(), !byItself)
}
