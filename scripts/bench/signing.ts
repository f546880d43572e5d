import { readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { describeWorkbook } from '../../server/workbook/describe-workbook'
import { writeListSheet } from '../../server/workbook/detail-sheet'
import type { ListColumn, ListRow } from '../../server/workbook/list-column'
import { WorkbookKey } from '../../server/workbook/proof/workbook-key'
import { streamWorkbook } from '../../server/workbook/stream-workbook'
import { median } from './median'

type Cell = string | number | null

interface Written {
  /** Processor seconds of the writing thread. */
  seconds: number
  bytes: number
}

const key = new WorkbookKey('11'.repeat(32))
const batch = 500

async function write(rows: readonly Cell[][], wanted: number, target: string, signs: boolean): Promise<Written> {
  const columns = rows[0]!.map((_, at): ListColumn => {
    const isNumber = rows.every((row) => typeof row[at] !== 'string')
    return { column: `c${at}`, header: `列${at + 1}`, kind: isNumber ? 'number' : 'text', width: 12 }
  })
  const rowOf = (at: number): ListRow =>
    Object.fromEntries(
      rows[at % rows.length]!.map((value, column) => {
        const { kind, column: name } = columns[column]!
        return [name, value === null || kind === 'number' ? value : String(value)]
      }),
    )
  async function* batches() {
    for (let from = 0; from < wanted; from += batch) {
      yield Array.from({ length: Math.min(batch, wanted - from) }, (_, at) => rowOf(from + at))
    }
  }
  const begun = process.threadCpuUsage()
  await streamWorkbook(target, signs ? key : null, async (workbook) => {
    describeWorkbook(workbook, { viewer: { displayName: '市人社局' }, now: new Date() }, '明细')
    const heading = { unit: '市人社局', scope: '全市', cutOff: '2026-11-20 10:00' }
    await writeListSheet(workbook, { name: '明细', title: '明细', heading, columns, batches: batches() })
  })
  const { user, system } = process.threadCpuUsage(begun)
  const bytes = statSync(target).size
  rmSync(target)
  return { seconds: (user + system) / 1e6, bytes }
}

/** The same list written with and without signing, by turns, in this process. @param cells file with the rows as JSON */
export async function measureSigning(
  cells: string,
  wanted: number,
  rounds: number,
): Promise<{ signed: Written; unsigned: Written }> {
  const rows = JSON.parse(readFileSync(cells, 'utf8')) as Cell[][]
  const target = path.join(path.dirname(cells), 'signing.xlsx')
  const all: Record<'signed' | 'unsigned', Written[]> = { signed: [], unsigned: [] }
  // Once for what is loaded and compiled.
  await write(rows, batch, target, true)
  for (let round = 0; round < rounds; round += 1) {
    all.unsigned.push(await write(rows, wanted, target, false))
    all.signed.push(await write(rows, wanted, target, true))
  }
  const medianOf = (written: Written[]) => ({
    seconds: median(written.map(({ seconds }) => seconds)),
    bytes: written[0]!.bytes,
  })
  return { signed: medianOf(all.signed), unsigned: medianOf(all.unsigned) }
}
