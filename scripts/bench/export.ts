import { execFile } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { PortalClient } from '../program/portal-client'
import type { ServerProgram } from '../program/server-program'
import { makeData } from './data'
import { abandoned, fetched, type Fetched } from './export-client'
import { median } from './median'
import { record } from './record'
import { measureSigning } from './signing'
import { sample, sampleProgram } from './sample-program'
import { megabytes, seconds, table, times } from './table'

interface ExportOptions {
  /** Declarations of the list as a workbook, and of the list as CSV. */
  rows: { xlsx: number; csv: number }
  rounds: number
  /** Data folder of a stopped portal with the standard sample, which is copied. */
  data?: string | undefined
}

const goal = { ratio: 1.3, annual: 300, growth: 50, gone: 1, signing: 1.5 }
const allYears = 'year=2023,2024,2025,2026'
const megabyte = 1024 ** 2

/** What was measured, and whether it is within its goal. */
interface Line {
  cells: string[]
  isWithin: boolean
}

async function onSample<T>(program: ServerProgram, work: (bureau: PortalClient) => Promise<T>): Promise<T> {
  await program.start()
  try {
    const bureau = new PortalClient(program)
    await bureau.signIn('bureau', sample.password)
    return await work(bureau)
  } finally {
    await program.stop()
  }
}

/** Measures on a copy of the sample that has grown to so many declarations. */
async function onGrown<T>(
  data: string,
  wanted: number,
  work: (bureau: PortalClient, stored: number) => Promise<T>,
): Promise<T> {
  const { program, folder } = await sampleProgram({ data })
  try {
    const stored = await makeData(program.dataDir, wanted)
    return await onSample(program, (bureau) => work(bureau, stored))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The cells of a year's list, for the reference. */
async function cellsOf(client: PortalClient, file: string): Promise<void> {
  const response = await fetch(`${client.program.url}/workbooks/declarations.csv?year=2026`, {
    headers: client.headers,
  })
  const [, ...lines] = (await response.text()).trimEnd().split('\r\n')
  const cell = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text === '' ? null : text)
  const rows = lines.filter((line) => !line.includes('"')).map((line) => line.split(',').map(cell))
  writeFileSync(file, JSON.stringify(rows))
}

/** Seconds that ExcelJS needs only to write the same cells, in a separate process. */
async function bareWrite(cells: string, rows: number, target: string): Promise<{ seconds: number; peakBytes: number }> {
  const program = path.join(import.meta.dirname, 'bench-bare-write.js')
  const { stdout } = await promisify(execFile)(process.execPath, [program, cells, String(rows), target])
  rmSync(target)
  return JSON.parse(stdout) as { seconds: number; peakBytes: number }
}

const lineOf = (what: string, measured: string, wanted: string, isWithin: boolean): Line => ({
  cells: [what, measured, wanted, isWithin ? '✓' : '✗'],
  isWithin,
})

const highest = (all: Fetched[]) => Math.max(...all.map(({ peak }) => peak))

async function measureAnnual(client: PortalClient, rounds: number): Promise<Line[]> {
  const all: Fetched[] = []
  for (let round = 0; round < rounds; round += 1) {
    all.push(await fetched(client, '/workbooks/annual.xlsx?year=2026'))
  }
  const time = seconds(median(all.map((each) => each.seconds)))
  const peak = highest(all)
  const what = `annual workbook of 6,300: ${time}, ${megabytes(all[0]!.size)}; the server's highest memory`
  return [lineOf(what, megabytes(peak), `< ${goal.annual} MB`, peak < goal.annual * megabyte)]
}

async function measureList(
  client: PortalClient,
  stored: number,
  { rounds, folder }: { rounds: number; folder: string },
): Promise<Line[]> {
  const cells = path.join(folder, 'cells.json')
  await cellsOf(client, cells)
  const ours: Fetched[] = []
  const bare: { seconds: number; peakBytes: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await bareWrite(cells, stored, path.join(folder, 'bare.xlsx')))
    ours.push(await fetched(client, `/workbooks/declarations.xlsx?${allYears}`))
  }
  const [own, reference] = [ours, bare].map((all) => median(all.map((each) => each.seconds))) as [number, number]
  const what = `${stored.toLocaleString('en')} rows as xlsx: ${seconds(own)}; ExcelJS bare: ${seconds(reference)} and ${megabytes(bare[0]!.peakBytes)}`
  const peak = highest(ours)
  return [
    lineOf(what, times(own / reference), `≤ ${goal.ratio} ×`, own <= goal.ratio * reference),
    lineOf(
      "the server's highest memory meanwhile",
      megabytes(peak),
      `< ${goal.annual} MB`,
      peak < goal.annual * megabyte,
    ),
  ]
}

async function measureCsv(client: PortalClient, stored: number): Promise<Line[]> {
  // The thread is there, so that its start isn't counted as growth.
  await fetched(client, '/workbooks/declarations.csv?year=2026')
  const { seconds: time, size, growth } = await fetched(client, `/workbooks/declarations.csv?${allYears}`)
  const gone = await abandoned(client, `/workbooks/declarations.csv?${allYears}`)
  const what = `${stored.toLocaleString('en')} rows as CSV: ${seconds(time)}, ${megabytes(size)}; growth of memory`
  return [
    lineOf(what, megabytes(Math.max(0, growth)), `< ${goal.growth} MB`, growth < goal.growth * megabyte),
    lineOf('it ends after the client went', seconds(gone), `< ${goal.gone} s`, gone < goal.gone),
  ]
}

async function measureSigned(client: PortalClient, stored: number, rounds: number, folder: string): Promise<Line[]> {
  const cells = path.join(folder, 'signed-cells.json')
  await cellsOf(client, cells)
  const { signed, unsigned } = await measureSigning(cells, stored, rounds)
  const ratio = signed.seconds / unsigned.seconds
  const what = `${stored.toLocaleString('en')} rows as xlsx, processor time: signed ${seconds(signed.seconds)} and ${megabytes(signed.bytes)}, unsigned ${seconds(unsigned.seconds)} and ${megabytes(unsigned.bytes)}`
  return [lineOf(what, times(ratio), `≤ ${goal.signing} ×`, ratio <= goal.signing)]
}

/** Only what signing costs, on the standard sample's cells. @returns whether it is within its goal */
export async function benchSigning({ rows, rounds, data }: ExportOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  try {
    const lines = await onSample(program, (client) => measureSigned(client, rows.xlsx, rounds, folder))
    const result = [['export', 'measured', 'goal', ''], ...lines.map(({ cells }) => cells)]
    console.log(table(result))
    record(
      'The cost of signing',
      [
        `\`npm run bench signing\`: the cells of the sample’s 明细 repeated, written in one process with and without`,
        `a signature by turns, medians of ${rounds}. Processor time of the writing thread, which other work on the machine changes little.`,
      ],
      result,
    )
    return lines.every(({ isWithin }) => isWithin)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns whether everything is within its goal */
export async function benchExport({ rows, rounds, data }: ExportOptions): Promise<boolean> {
  const { program, folder } = await sampleProgram({ data })
  try {
    // The sample is imported first, so that the memory isn't the import's.
    await onSample(program, async () => {})
    const lines = await onSample(program, (client) => measureAnnual(client, rounds))
    lines.push(
      ...(await onGrown(program.dataDir, rows.xlsx, async (client, stored) => [
        ...(await measureList(client, stored, { rounds, folder })),
        ...(await measureSigned(client, stored, rounds, folder)),
      ])),
      ...(await onGrown(program.dataDir, rows.csv, measureCsv)),
    )
    const result = [['export', 'measured', 'goal', ''], ...lines.map(({ cells }) => cells)]
    console.log(table(result))
    const method = [
      `\`npm run bench export\`: ${rounds} rounds, the portal's export and ExcelJS's by turns, medians; memory is that of the`,
      'server process with its threads. ExcelJS writes the same cells from memory, with one style object a column.',
    ]
    record('Exports', method, result)
    return lines.every(({ isWithin }) => isWithin)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
