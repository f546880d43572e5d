import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { PortalClient } from '../program/portal-client'
import { ServerProgram } from '../program/server-program'
import { benchRows, writeBenchFile, type BenchFile, type FileKind } from './bench-file'
import { peakDuring } from './memory'
import { overviewLoad, percentile } from './overview-load'
import { readAlone } from './read-alone'
import { runBareRead } from './run-bare-read'
import { megabytes, rate, seconds, table, times } from './table'
import { timedImport, type Phases } from './timed-import'

export interface ImportBenchOptions {
  rows: number[]
  kinds: FileKind[]
  /** Overview requests per second while the largest file is imported; 0 skips this part. */
  rate: number
}

const password = { first: 'Bench-Import-2026', next: 'Bench-Import-2027' }

/** Seconds for which the overview is measured without an import. */
const idle = 15

interface Measured {
  file: BenchFile
  phases: Phases
  alone: number
  /** Seconds; null for csv. */
  bare: number | null
  peak: number
  undo: number
}

/** Absolute times depend on the machine. Only the ratios within one run can be compared between machines. */
export async function benchImport({ rows, kinds, rate: overviews }: ImportBenchOptions): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-import-'))
  const dataDir = path.join(folder, 'data')
  mkdirSync(dataDir)
  for (const each of [folder, dataDir]) chmodSync(each, 0o711)
  const program = await ServerProgram.in(dataDir, password.first)
  try {
    const most = Math.max(...rows)
    console.log(
      `Node ${process.versions.node}，${cpus().length} 核；生成 ${(overviews > 0 ? 2 * most : most).toLocaleString('en')} 行……`,
    )
    const all = benchRows(overviews > 0 ? 2 * most : most)
    await program.start()
    const client = new PortalClient(program)
    await client.signInFirst(password.first, password.next)
    for (const count of rows) {
      const measured: Measured[] = []
      for (const kind of kinds) {
        const file = await writeBenchFile(folder, `${count}`, kind, all.slice(0, count))
        measured.push(await measure(client, file))
        rmSync(file.path)
      }
      print(count, measured)
    }
    if (overviews > 0)
      await underLoad(client, folder, { kind: kinds[0]!, overviews }, [all.slice(0, most), all.slice(most)])
  } finally {
    await program.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Imports into an empty year and undoes the import. */
async function measure(client: PortalClient, file: BenchFile): Promise<Measured> {
  const { result, peak } = await peakDuring(client.program.pid, () => timedImport(client, file))
  const start = performance.now()
  await client.ask('mutation ($id: ID!) { undoImport(id: $id) { state } }', { id: result.id })
  const undo = (performance.now() - start) / 1000
  const bare = file.kind === 'xlsx' ? (await runBareRead(file.path)).seconds : null
  return { file, phases: result.phases, alone: await readAlone(file), bare, peak, undo }
}

function print(count: number, measured: Measured[]): void {
  const lines: [string, (of: Measured) => string][] = [
    ['文件', ({ file }) => megabytes(file.size)],
    ['上传', ({ phases }) => seconds(phases.upload)],
    ['读取、检查、暂存', ({ phases, file }) => `${seconds(phases.read)}  ${rate(file.rows, phases.read)}/s`],
    ['（只读取、检查）', ({ alone, file }) => `${seconds(alone)}  ${rate(file.rows, alone)}/s`],
    ['比对、成计划', ({ phases, file }) => `${seconds(phases.compare)}  ${rate(file.rows, phases.compare)}/s`],
    ['写入', ({ phases, file }) => `${seconds(phases.apply)}  ${rate(file.rows, phases.apply)}/s`],
    ['上传到写入完', ({ phases, file }) => `${seconds(phases.whole)}  ${rate(file.rows, phases.whole)}/s`],
    ['ExcelJS 只读同一文件', ({ bare, file }) => (bare ? `${seconds(bare)}  ${rate(file.rows, bare)}/s` : '—')],
    ['全程 ÷ ExcelJS 只读', ({ bare, phases }) => (bare ? times(phases.whole / bare) : '—')],
    ['撤销', ({ undo, file }) => `${seconds(undo)}  ${rate(file.rows, undo)}/s`],
    ['服务进程内存最高', ({ peak }) => megabytes(peak)],
  ]
  const head = [`${count.toLocaleString('en')} 行`, ...measured.map(({ file }) => file.kind)]
  console.log(`\n${table([head, ...lines.map(([name, of]) => [name, ...measured.map(of)])])}`)
}

/**
 * Measures the overview of a filled year, first without an import and then while the same number of rows is imported.
 */
async function underLoad(
  client: PortalClient,
  folder: string,
  { kind, overviews }: { kind: FileKind; overviews: number },
  [there, coming]: [Awaited<ReturnType<typeof benchRows>>, Awaited<ReturnType<typeof benchRows>>],
): Promise<void> {
  await timedImport(client, await writeBenchFile(folder, 'there', 'csv', there))
  const file = await writeBenchFile(folder, 'coming', kind, coming)
  const end = performance.now() + idle * 1000
  const quiet = await overviewLoad(client, overviews, () => performance.now() > end)
  let over = false
  const { result, peak } = await peakDuring(client.program.pid, async () => {
    const [busy, imported] = await Promise.all([
      overviewLoad(client, overviews, () => over),
      timedImport(client, file).finally(() => (over = true)),
    ])
    return { busy, phases: imported.phases }
  })
  const { busy, phases } = result
  const [before, during] = [percentile(quiet.answers, 0.95), percentile(busy.answers, 0.95)]
  const row = (name: string, { answers, failed }: typeof quiet) => [
    name,
    String(answers.length),
    String(failed),
    ...[0.5, 0.95, 1].map((share) => `${percentile(answers, share).toFixed(0)} ms`),
  ]
  const head = [
    `总览（${there.length.toLocaleString('en')} 件，每秒 ${overviews} 次）`,
    '答复',
    '失败',
    'p50',
    'p95',
    '最慢',
  ]
  console.log(
    `\n${table([head, row('空闲', quiet), row(`导入 ${kind} ${file.rows.toLocaleString('en')} 行时`, busy)])}`,
  )
  console.log(
    `p95 ${times(during / before)}；这次导入全程 ${seconds(phases.whole)}，服务进程内存最高 ${megabytes(peak)}`,
  )
}
