import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip, createGzip } from 'node:zlib'
import { wordOf } from '../workbook/detail-cell'
import type { DetailColumn } from '../report/detail-column'
import type { DetailRow } from '../report/detail-row'

/** A row of 明细 by column: the words and numbers that the workbook shows. Empty cells are left out. */
export type FrozenRow = Readonly<Record<string, string | number>>

export function frozenRow(columns: readonly DetailColumn[], row: DetailRow): FrozenRow {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const word = wordOf(column, row)
      return word === null ? [] : [[column.column, word]]
    }),
  )
}

/** Rows → one JSON a line, gzipped; a batch at a time. */
export async function packRows(columns: readonly DetailColumn[], batches: AsyncIterable<DetailRow[]>): Promise<Buffer> {
  const gzip = createGzip()
  const packed = buffer(gzip)
  for await (const rows of batches) {
    const lines = rows.map((row) => `${JSON.stringify(frozenRow(columns, row))}\n`).join('')
    if (!gzip.write(lines)) await once(gzip, 'drain')
  }
  gzip.end()
  return packed
}

export async function* unpackRows(packed: Buffer): AsyncGenerator<FrozenRow> {
  for await (const line of createInterface({ input: Readable.from([packed]).pipe(createGunzip()) })) {
    yield JSON.parse(line) as FrozenRow
  }
}
