import type { FastifyRequest } from 'fastify'
import type { Portal } from '../../portal'
import type { Latest } from '../../revision/latest'
import { readSession, type FoundSession } from './session'
import { readSessionCookie } from './session-cookie'
import type { Viewer } from './viewer'

interface KnownSession extends FoundSession {
  /** When it was read, in ms. */
  from: number
  /** The notices that had been counted before it was read. */
  notices: number
}

/** Enough for all officers of a region with several browsers each. */
const mostKnown = 2000

interface Asked {
  latest: Latest
  now: number
  automatic: boolean
}

/** A session that was read lasts until its own end or a notice of its account; then it is read again. */
const isKnown = (session: KnownSession, { latest, now, automatic }: Asked): boolean =>
  session.from <= now &&
  now < session.ends &&
  (automatic || now < session.stale) &&
  latest.lastOf(session.viewer.accountId) <= session.notices

const knownOf = new WeakMap<Portal, Map<string, KnownSession>>()

/**
 * Who sent the request. Sessions use the wall clock, since the portal's own clock may be fixed and then none would end.
 * Requests that a page sends by itself don't restart the idle time, so that a page left open is signed out.
 */
export async function viewerOf(
  portal: Portal,
  request: Pick<FastifyRequest, 'ws' | 'headers' | 'cookies' | 'protocol' | 'latest'>,
): Promise<Viewer | null> {
  const token = readSessionCookie(request, portal.config.basePath)
  if (!token) return null
  const { latest } = request
  const now = new Date()
  const known = knownOf.get(portal) ?? new Map<string, KnownSession>()
  knownOf.set(portal, known)
  const kept = known.get(token)
  const automatic = request.ws || request.headers['x-portal-refresh'] === '1'
  if (kept && latest && isKnown(kept, { latest, now: now.getTime(), automatic })) return kept.viewer
  known.delete(token)
  const found = await readSession(portal.owner.em.fork(), token, now, !automatic)
  if (!found) return null
  if (latest) {
    known.set(token, { ...found, from: now.getTime(), notices: latest.notices })
    if (known.size > mostKnown) known.delete(known.keys().next().value!)
  }
  return found.viewer
}
