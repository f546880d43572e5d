import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Gauge, type Registry } from 'prom-client'
import { backupState } from '../backup/backup-status'
import type { Orm } from '../database/orm'
import type { Portal } from '../portal'

/** Gauges of the process, its pools and its queues, read whenever `/metrics` is requested. */
export function processMetrics(registry: Registry, { config, owner, request, progress, queues }: Portal): void {
  const registers = [registry]
  new Gauge({
    name: 'portal_up_seconds',
    help: 'Seconds since the process started.',
    registers,
    collect() {
      this.set(Math.round(process.uptime()))
    },
  })
  new Gauge({
    name: 'portal_memory_bytes',
    help: 'Memory of the process; rss includes its workers.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { rss, heapUsed, external } = process.memoryUsage()
      for (const [kind, bytes] of Object.entries({ rss, heap: heapUsed, external })) this.set({ kind }, bytes)
    },
  })
  new Gauge({
    name: 'portal_database_connections',
    help: 'Database connections of each pool.',
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
    help: 'Imports that are being read, planned or applied.',
    registers,
    collect() {
      this.set(progress.running)
    },
  })
  new Gauge({
    name: 'portal_backup_age_seconds',
    help: 'Seconds since the newest backup was made; absent while there is none.',
    registers,
    collect() {
      const { newest } = backupState(config, new Date())
      this.reset()
      if (newest) this.set(Math.round((Date.now() - newest.madeAt.getTime()) / 1000))
    },
  })
  new Gauge({
    name: 'portal_exports',
    help: 'Exported files that are being written or waiting.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'writing' }, queues.exports.running)
      this.set({ state: 'waiting' }, queues.exports.waiting)
    },
  })
}

async function connectionsOf(orm: Orm): Promise<{ busy: number; idle: number; waiting: number }> {
  const { totalCount, idleCount, waitingCount } = await orm.em.getConnection().getNativeClient()
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount }
}

/**
 * Measures how late the event loop ran since the previous request of `/metrics`.
 *
 * @returns a function that stops measuring
 */
export function eventLoopMetric(registry: Registry): () => void {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  new Gauge({
    name: 'portal_event_loop_delay_seconds',
    help: 'Delay of the event loop since the previous scrape.',
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
