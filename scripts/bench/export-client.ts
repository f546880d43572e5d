import { setTimeout as sleep } from 'node:timers/promises'
import type { PortalClient } from '../program/portal-client'
import { peakDuring, residentNow } from './memory'
import { PortalMetrics } from './portal-metrics'

export interface Fetched {
  seconds: number
  /** Bytes of the file. */
  size: number
  /** Bytes of the server's memory, its threads included: the highest, and how much that is more than before. */
  peak: number
  growth: number
}

const since = (start: number) => (performance.now() - start) / 1000

/** Downloads one file without keeping it. */
export async function fetched(client: PortalClient, address: string): Promise<Fetched> {
  const before = residentNow(client.program.pid)
  const start = performance.now()
  const { result: size, peak } = await peakDuring(client.program.pid, async () => {
    const response = await fetch(`${client.program.url}${address}`, { headers: client.headers })
    if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`)
    let bytes = 0
    for await (const chunk of response.body!) bytes += (chunk as Uint8Array).byteLength
    return bytes
  })
  return { seconds: since(start), size, peak, growth: peak - before }
}

/** Seconds from the moment when the client goes until the server no longer writes its file. */
export async function abandoned(client: PortalClient, address: string): Promise<number> {
  const metrics = new PortalMetrics(client.program.url)
  const going = new AbortController()
  const asked = fetch(`${client.program.url}${address}`, { headers: client.headers, signal: going.signal })
  const gone = asked.then(
    () => false,
    () => true,
  )
  while ((await metrics.exportsWriting()) === 0) await sleep(5)
  await sleep(500)
  const start = performance.now()
  going.abort()
  if (!(await gone)) throw new Error(`${address} was ready before the client went`)
  while ((await metrics.exportsWriting()) > 0) await sleep(5)
  return since(start)
}
