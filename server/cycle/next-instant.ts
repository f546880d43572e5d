import type { EntityManager } from '../database/orm'
import { sameStanding, type Standing } from '../revision/standing'
import { readCycles } from './read'

interface Instants {
  standing: Standing
  /** ms, in their order. */
  at: number[]
}

/** The instants of all cycles' windows, by the connection pool, as long as nothing changed. */
const instants = new WeakMap<object, Instants>()

async function instantsOf(em: EntityManager, standing: Standing): Promise<number[]> {
  const kept = instants.get(em.config)
  if (kept && sameStanding(kept.standing, standing)) return kept.at
  const windows = (await readCycles(em)).flatMap((cycle) => cycle.windows)
  // A window's end is still on time, so something changes just after it, too.
  const at = windows
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .flatMap((instant) => (instant ? [instant.getTime(), instant.getTime() + 1] : []))
    .toSorted((a, b) => a - b)
  instants.set(em.config, { standing, at })
  return at
}

/**
 * When a window of any cycle begins or ends next, in ms; Infinity if none will.
 *
 * @param standing of the open transaction of `em`
 */
export async function nextInstant(em: EntityManager, now: Date, standing: Standing): Promise<number> {
  const at = await instantsOf(em, standing)
  return at.find((instant) => instant > now.getTime()) ?? Infinity
}
