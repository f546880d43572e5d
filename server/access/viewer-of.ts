import type { FastifyRequest } from 'fastify'
import type { Portal } from '../portal'
import { findSession } from './session'
import { readSessionCookie } from './session-cookie'
import type { Viewer } from './viewer'

/** Who sent the request. Sessions go by the wall clock: the portal's own may stand still, and then none would end. */
export function viewerOf(portal: Portal, { headers, protocol }: Pick<FastifyRequest, 'headers' | 'protocol'>) {
  const token = readSessionCookie(headers.cookie, protocol === 'https')
  return token ? findSession(portal.owner.em.fork(), token, new Date()) : Promise.resolve<Viewer | null>(null)
}
