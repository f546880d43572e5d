import type { FastifyRequest } from 'fastify'
import type { Portal } from '../portal'
import { findSession } from './session'
import { readSessionCookie } from './session-cookie'
import type { Viewer } from './viewer'

/** Who sent the request. Sessions go by the wall clock: the portal's own may stand still, and then none would end. */
export async function viewerOf(portal: Portal, request: FastifyRequest): Promise<Viewer | null> {
  return findSession(portal.owner.em.fork(), readSessionCookie(request), new Date())
}
