import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { PortalClient } from '../program/portal-client'
import { benchRows, writeBenchFile } from './bench-file'
import { peakDuring } from './memory'
import { openOverview, percentile, type Load } from './overview-load'
import { record } from './record'
import { sample, sampleProgram } from './sample-program'
import { megabytes, table } from './table'

interface DashboardOptions {
  dashboards: number
  /** Rows of the imported file. */
  rows: number
  /** Data folder of a stopped portal with the standard sample, which is copied. */
  data?: string | undefined
}

/** The sample's accounts that see statistics. The dashboards are shared out among them. */
const accounts = ['bureau', 'leader', 'yizhou', 'barkol', 'yiwu', 'quality', 'archives', 'agriculture', 'forestry']
accounts.push('water', 'environment', 'construction', 'press', 'culture', 'party-school', 'education')

/** Seconds between two refreshes of a dashboard. */
const every = 5
/** Seconds for which the dashboards are measured without an import. */
const idle = 30
const goal = { ms: 1000, failed: 0.001, memory: 700 }

/** An open overview: asks all of the page's queries, again and again. */
async function dashboard(client: PortalClient, load: Load, over: AbortSignal): Promise<void> {
  await sleep(Math.random() * every * 1000)
  while (!over.aborted) {
    const begun = performance.now()
    await openOverview(client, 2026, load)
    await sleep(Math.max(0, begun + every * 1000 - performance.now()), undefined, { signal: over }).catch(() => {})
  }
}

/** What the dashboards get while something is done. */
async function dashboardsDuring(clients: PortalClient[], count: number, work: () => Promise<void>): Promise<Load> {
  const load: Load = { answers: [], failed: 0 }
  const over = new AbortController()
  const open = Array.from({ length: count }, (_, n) => dashboard(clients[n % clients.length]!, load, over.signal))
  await work()
  over.abort()
  await Promise.all(open)
  return load
}

interface Run {
  importRun: { state: string }
}

async function imported(client: PortalClient, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const id = await client.upload(name, bytes)
  for (;;) {
    const { state } = (await client.ask<Run>('query ($id: ID!) { importRun(id: $id) { state } }', { id })).importRun
    if (state === 'PLANNED') break
    if (state !== 'READING') throw new Error(`计划不对：${state}`)
    await sleep(200)
  }
  await client.ask('mutation ($id: ID!) { applyImport(id: $id) { state } }', { id })
}

const failedShare = ({ answers, failed }: Load) => failed / Math.max(1, answers.length + failed)

function rowOf(name: string, load: Load): string[] {
  const times = [0.5, 0.95, 0.99].map((share) => `${percentile(load.answers, share).toFixed(0)} ms`)
  return [name, String(load.answers.length), ...times, `${(failedShare(load) * 100).toFixed(2)} %`]
}

/** @returns whether the dashboards are answered within the goal while a file is imported */
export async function benchDashboards({ dashboards, rows, data }: DashboardOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  try {
    const { path } = await writeBenchFile(folder, String(rows), 'csv', benchRows(rows))
    await program.start()
    const clients = accounts.map(() => new PortalClient(program))
    for (const [index, client] of clients.entries()) await client.signIn(accounts[index]!, sample.password)
    const quiet = await dashboardsDuring(clients, dashboards, () => sleep(idle * 1000))
    let seconds = 0
    const { result: busy, peak } = await peakDuring(program.pid, () =>
      dashboardsDuring(clients, dashboards, async () => {
        const start = performance.now()
        await imported(clients[0]!, `${rows}.csv`, new Uint8Array(readFileSync(path)))
        seconds = (performance.now() - start) / 1000
      }),
    )
    const lines = [
      ['answers', 'number', 'p50', 'p95', 'p99', 'failed'],
      rowOf('idle', quiet),
      rowOf(`while ${rows.toLocaleString('en')} rows are imported (${seconds.toFixed(0)} s)`, busy),
    ]
    console.log(table(lines))
    console.log(`服务进程内存最高 ${megabytes(peak)}`)
    const method = [
      `\`npm run bench dashboards\`: ${dashboards} overviews of the standard sample, shared out among ${accounts.length} accounts, each asking`,
      `all queries of the page every ${every} s. Goal: p95 < 1 s, failed < 0.1 %, memory < ${goal.memory} MB; the server's highest memory: ${megabytes(peak)}.`,
    ]
    record('Dashboards during an import', method, lines)
    return percentile(busy.answers, 0.95) < goal.ms && failedShare(busy) < goal.failed && peak < goal.memory * 1024 ** 2
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
