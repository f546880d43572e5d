import type { FastifyRequest } from 'fastify'
import type { Portal } from '../portal'
import { findSession } from './session'
import { readSessionCookie } from './session-cookie'
import type { Viewer } from './viewer'

/**
 * Who sent the request. Sessions use the wall clock, since the portal's own clock may be fixed and then none would end.
 * Requests that a page sends by itself don't restart the idle time, so that a page left open is signed out.
 */
export async function viewerOf(portal: Portal, request: FastifyRequest): Promise<Viewer | null> {
  const automatic = request.ws || request.headers['x-portal-refresh'] === '1'
  return findSession(portal.owner.em.fork(), readSessionCookie(request, portal.config.basePath), new Date(), !automatic)
}
