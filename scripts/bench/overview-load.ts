import { setTimeout as sleep } from 'node:timers/promises'
import type { PortalClient } from '../program/portal-client'
import { overviewQuestions } from './question'

/** The most requests at a time. More would measure a queue that is longer than in any office. */
const most = 4

export interface Load {
  /** Milliseconds per answer. */
  answers: number[]
  failed: number
}

/** Opens an overview `rate` times per second until `isOver`, then waits for the last answers. */
export async function overviewLoad(client: PortalClient, rate: number, isOver: () => boolean): Promise<Load> {
  const interval = 1000 / rate
  const load: Load = { answers: [], failed: 0 }
  const open = new Set<Promise<void>>()
  for (let next = performance.now(); !isOver(); next = Math.max(next + interval, performance.now())) {
    await sleep(Math.max(0, next - performance.now()))
    if (open.size === most) await Promise.race(open)
    const opened = openOverview(client, 2023, load)
    open.add(opened)
    void opened.then(() => open.delete(opened))
  }
  await Promise.all(open)
  return load
}

/** Asks what an overview asks when it is opened, and adds the time of each answer. */
export async function openOverview(client: PortalClient, year: number, load: Load): Promise<void> {
  for (const { query, variables } of overviewQuestions(year)) {
    const start = performance.now()
    try {
      await client.ask(query, variables)
      load.answers.push(performance.now() - start)
    } catch {
      load.failed += 1
    }
  }
}

/** The percentile for a share: 0.95 = p95. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
