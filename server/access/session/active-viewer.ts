import type { Portal } from '../../portal'
import { activeSessions } from './session'
import type { Viewer } from './viewer'

export async function withActiveSession<T extends { viewer: Viewer }>(portal: Portal, connected: T[]): Promise<Set<T>> {
  const hashes = connected.map(({ viewer }) => viewer.sessionHash)
  const active = await activeSessions(portal.owner.em.fork(), hashes, new Date())
  return new Set(connected.filter(({ viewer }) => active.has(viewer.sessionHash.toString('hex'))))
}
