import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'
import { benchRows, writeBenchFile } from './bench-file'
import { fetched } from './export-client'
import { megabytes, rate, seconds, table } from './table'
import { timedImport } from './timed-import'

const password = { first: 'Bench-Workbook-2026', next: 'Bench-Workbook-2027' }

interface Started {
  state: string
  done: number
  total: number
}

const since = (start: number) => (performance.now() - start) / 1000

/** Starts an export and cancels it. Returns how many progress steps were seen and how long cancelling took. */
async function cancelled(client: PortalClient, address: string) {
  const { url } = client.program
  const ask = async () =>
    (await (await fetch(`${url}/workbooks/exports`, { headers: client.headers })).json()) as Started[]
  const response = await fetch(`${url}/workbooks/exports${address}`, { method: 'POST', headers: client.headers })
  const { id } = (await response.json()) as { id: string }
  const seen = new Set<number>()
  for (;;) {
    const [entry] = await ask()
    seen.add(entry!.done)
    if (entry!.done > 0 || entry!.state === 'READY') break
    await sleep(20)
  }
  const start = performance.now()
  await fetch(`${url}/workbooks/exports/${id}`, { method: 'DELETE', headers: client.headers })
  return { steps: seen.size, time: since(start), state: (await ask())[0]?.state ?? '—' }
}

/** Measures the exports of a year with each number of declarations, each on a new server. */
export async function benchWorkbook(counts: number[]): Promise<void> {
  console.log(`Node ${process.versions.node}，${cpus().length} 核`)
  for (const count of counts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-workbook-'))
    const dataDir = path.join(folder, 'data')
    mkdirSync(dataDir)
    for (const each of [folder, dataDir]) chmodSync(each, 0o711)
    const program = await ServerProgram.in(dataDir, password.first)
    try {
      await program.start()
      const client = new PortalClient(program)
      await client.signInFirst(password.first, password.next)
      await timedImport(client, await writeBenchFile(folder, `${count}`, 'csv', benchRows(count)))
      await program.stop()
      // Restarted, so that its memory no longer includes the import's.
      await program.start()
      await client.signIn('admin', password.next)
      const lines: string[][] = []
      for (const name of ['annual.xlsx', 'annual.xlsx', 'findings.xlsx', 'declarations.xlsx', 'declarations.csv']) {
        const { seconds: time, size, peak } = await fetched(client, `/workbooks/${name}?year=2023`)
        lines.push([name, seconds(time), `${rate(count, time)}/s`, megabytes(size), megabytes(peak)])
      }
      const head = [`${count.toLocaleString('en')} 件`, '用时', '', '文件', '服务进程内存最高']
      console.log(`\n${table([head, ...lines])}`)
      const { time, state } = await cancelled(client, '/annual.xlsx?year=2023')
      console.log(`取消：${seconds(time)} 后状态为 ${state}`)
    } finally {
      await program.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
