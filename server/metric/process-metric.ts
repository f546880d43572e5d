import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Orm } from '../database/orm'
import type { Portal } from '../portal'
import { exportsInTurn } from '../workbook/turn'
import type { Metric, Sample } from './metric'

const gauge = (name: string, help: string, samples: Sample[]): Metric => ({ name, help, type: 'gauge', samples })

async function poolSamples(pool: string, orm: Orm): Promise<Sample[]> {
  const { totalCount, idleCount, waitingCount } = await orm.em.getConnection().getNativeClient()
  return [
    { labels: { pool, state: 'busy' }, value: totalCount - idleCount },
    { labels: { pool, state: 'idle' }, value: idleCount },
    { labels: { pool, state: 'waiting' }, value: waitingCount },
  ]
}

/** How far behind the one thread is: since the last look, so that two looks tell two stories. */
export function watchEventLoop(): { metric(): Metric; stop(): void } {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  return {
    metric() {
      const seconds = (nanoseconds: number) => Number((nanoseconds / 1e9).toFixed(6))
      const samples = [
        { labels: { quantile: 0.5 }, value: seconds(delay.percentile(50)) },
        { labels: { quantile: 0.99 }, value: seconds(delay.percentile(99)) },
        { labels: { quantile: 1 }, value: seconds(delay.max) },
      ]
      delay.reset()
      return gauge('portal_event_loop_delay_seconds', 'Since the last look.', samples)
    },
    stop: () => void delay.disable(),
  }
}

/** What the process holds and does at this moment. */
export async function processMetrics({ owner, request, progress }: Portal): Promise<Metric[]> {
  const { rss, heapUsed, external } = process.memoryUsage()
  const { running, waiting } = exportsInTurn()
  return [
    gauge('portal_up_seconds', 'Since the process began.', [{ value: Math.round(process.uptime()) }]),
    gauge('portal_memory_bytes', 'Of the process, its workers included in rss.', [
      { labels: { kind: 'rss' }, value: rss },
      { labels: { kind: 'heap' }, value: heapUsed },
      { labels: { kind: 'external' }, value: external },
    ]),
    gauge('portal_database_connections', 'Of each pool.', [
      ...(await poolSamples('owner', owner)),
      ...(await poolSamples('request', request)),
    ]),
    gauge('portal_imports_running', 'Files that are being read, planned or written.', [{ value: progress.running }]),
    gauge('portal_exports', 'Files that are being written, and that wait for their turn.', [
      { labels: { state: 'writing' }, value: running },
      { labels: { state: 'waiting' }, value: waiting },
    ]),
  ]
}
