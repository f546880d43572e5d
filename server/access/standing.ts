import type { Portal } from '../portal'
import { standingSessions } from './session'
import type { Viewer } from './viewer'

/** Those whose session still stands. */
export async function standing<T extends { viewer: Viewer }>(portal: Portal, connected: T[]): Promise<Set<T>> {
  const hashes = connected.map(({ viewer }) => viewer.sessionHash)
  const alive = await standingSessions(portal.owner.em.fork(), hashes, new Date())
  return new Set(connected.filter(({ viewer }) => alive.has(viewer.sessionHash.toString('hex'))))
}
