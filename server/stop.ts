import { setTimeout as sleep } from 'node:timers/promises'
import { cancelStatements } from './database/cancel'
import type { Orm } from './database/orm'

/** Milliseconds after the order to stop. All of it fits in the ten seconds that service managers give. */
export const stopTimes = {
  /** Requests and background work may still finish by themselves until then; afterwards their statements are cancelled. */
  cancel: 3000,
  /** Connections of clients that don't read their answer are closed. */
  disconnect: 4000,
  /** The process ends, whatever it still waits for. Nothing is lost: what isn't committed is rolled back. */
  end: 9000,
}

const cancelInterval = 300

/** Waits for the work, but no longer than so many milliseconds. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const late = new AbortController()
  await Promise.race([work, sleep(ms, undefined, { signal: late.signal }).catch(() => {})])
  late.abort()
}

/** From `stopTimes.cancel` on cancels what the pools run, again and again. @returns a function that ends that */
export function cancelLater(pools: readonly Orm[]): () => void {
  let timer = setTimeout(() => {
    timer = setInterval(() => pools.forEach((pool) => void cancelStatements(pool).catch(() => {})), cancelInterval)
  }, stopTimes.cancel)
  return () => clearTimeout(timer)
}
