import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Gauge, type Registry } from 'prom-client'
import type { Orm } from '../database/orm'
import type { Portal } from '../portal'

/** What the process holds and does at the moment of each look. */
export function processMetrics(registry: Registry, { owner, request, progress, exportQueue }: Portal): void {
  const registers = [registry]
  new Gauge({
    name: 'portal_up_seconds',
    help: 'Since the process began.',
    registers,
    collect() {
      this.set(Math.round(process.uptime()))
    },
  })
  new Gauge({
    name: 'portal_memory_bytes',
    help: 'Of the process, its workers included in rss.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { rss, heapUsed, external } = process.memoryUsage()
      for (const [kind, bytes] of Object.entries({ rss, heap: heapUsed, external })) this.set({ kind }, bytes)
    },
  })
  new Gauge({
    name: 'portal_database_connections',
    help: 'Of each pool.',
    labelNames: ['pool', 'state'],
    registers,
    async collect() {
      for (const [pool, orm] of Object.entries({ owner, request })) {
        for (const [state, count] of Object.entries(await connectionsOf(orm))) this.set({ pool, state }, count)
      }
    },
  })
  new Gauge({
    name: 'portal_imports_running',
    help: 'Files that are being read, planned or written.',
    registers,
    collect() {
      this.set(progress.running)
    },
  })
  new Gauge({
    name: 'portal_exports',
    help: 'Files that are being written, and that wait to be written.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'writing' }, exportQueue.activeCount)
      this.set({ state: 'waiting' }, exportQueue.pendingCount)
    },
  })
}

async function connectionsOf(orm: Orm): Promise<{ busy: number; idle: number; waiting: number }> {
  const { totalCount, idleCount, waitingCount } = await orm.em.getConnection().getNativeClient()
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}

/**
 * How late the event loop ran since the previous look.
 *
 * @returns stops the measuring
 */
export function eventLoopMetric(registry: Registry): () => void {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  new Gauge({
    name: 'portal_event_loop_delay_seconds',
    help: 'Since the previous look.',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      const seconds = (nanoseconds: number) => Number((nanoseconds / 1e9).toFixed(6))
      this.set({ quantile: 0.5 }, seconds(delay.percentile(50)))
      this.set({ quantile: 0.99 }, seconds(delay.percentile(99)))
      this.set({ quantile: 1 }, seconds(delay.max))
      delay.reset()
    },
  })
  return () => void delay.disable()
}
