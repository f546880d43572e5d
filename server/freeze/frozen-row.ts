import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip, createGzip } from 'node:zlib'
import type { ListColumn, ListRow } from '../workbook/list-column'
import { codeOfWord } from './earlier-word'

/** A row of 明细 by column: codes and numbers, whatever they are called. Empty cells are left out. */
export type FrozenRow = Readonly<Record<string, string | number>>

export function frozenRow(columns: readonly ListColumn[], row: ListRow): FrozenRow {
  return Object.fromEntries(
    columns.flatMap(({ column }) => {
      const value = row[column] ?? null
      return value === null ? [] : [[column, value]]
    }),
  )
}

/** Rows → one JSON a line, gzipped; a batch at a time. */
export async function packRows(columns: readonly ListColumn[], batches: AsyncIterable<ListRow[]>): Promise<Buffer> {
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

/** Rows that an earlier edition filed in words, in codes. */
export async function* codedRows(
  columns: readonly ListColumn[],
  rows: AsyncIterable<FrozenRow>,
): AsyncGenerator<FrozenRow> {
  const codeOf = new Map(columns.map((column) => [column.column, codeOfWord(column)]))
  for await (const row of rows) {
    yield Object.fromEntries(
      Object.entries(row).map(([column, written]) => [column, codeOf.get(column)?.(written) ?? written]),
    )
  }
}

/** Columns that any row fills in: an earlier edition doesn't say which it had. */
export async function filledColumns(rows: AsyncIterable<FrozenRow>): Promise<string[]> {
  const filled = new Set<string>()
  for await (const row of rows) for (const column of Object.keys(row)) filled.add(column)
  return [...filled]
}
