import { setTimeout as sleep } from 'node:timers/promises'
import overviewDocument from '../../client/overview/document.ts?raw'
import type { PortalClient } from '../program/portal-client'

/** The page's own queries. */
export const overviewQueries = [...overviewDocument.matchAll(/graphql\(`([\s\S]*?)`\)/g)].map(([, query]) => query!)

/** The most requests at a time. More would measure a queue that is longer than in any office. */
const most = 4

export interface Load {
  /** Milliseconds per answer. */
  answers: number[]
  failed: number
}

/** Sends the overview's queries `rate` times per second until `isOver`, then waits for the last answers. */
export async function overviewLoad(client: PortalClient, rate: number, isOver: () => boolean): Promise<Load> {
  const interval = 1000 / rate
  const load: Load = { answers: [], failed: 0 }
  const open = new Set<Promise<void>>()
  for (let next = performance.now(); !isOver(); next = Math.max(next + interval, performance.now())) {
    await sleep(Math.max(0, next - performance.now()))
    if (open.size === most) await Promise.race(open)
    const opened = openOverview(client, load)
    open.add(opened)
    void opened.then(() => open.delete(opened))
  }
  await Promise.all(open)
  return load
}

async function openOverview(client: PortalClient, load: Load): Promise<void> {
  for (const query of overviewQueries) {
    const start = performance.now()
    try {
      await client.ask(query, { filter: { year: [2023] } })
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
