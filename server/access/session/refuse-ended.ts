import type { FastifyRequest } from 'fastify'
import { UnauthenticatedError } from '../../errors'
import type { Portal } from '../../portal'
import { readSession } from './session'
import { readSessionCookie } from './session-cookie'

/** Refuses a request whose session ended while it was answered. @throws UnauthenticatedError */
export async function refuseEnded(portal: Portal, request: FastifyRequest): Promise<void> {
  const token = readSessionCookie(request, portal.config.basePath)
  const found = await readSession(portal.owner.em.fork(), token, new Date(), false)
  if (!found) throw new UnauthenticatedError()
}
