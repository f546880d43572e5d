import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip, createGzip } from 'node:zlib'
import type { ListColumn, ListRow } from '../workbook/list-column'
import { codeOfWord } from './earlier-word'

/** A row of 明细 by column, as codes and numbers, which survive renamed labels. Empty cells are left out. */
export type FrozenRow = Readonly<Record<string, string | number>>

export function frozenRow(columns: readonly ListColumn[], row: ListRow): FrozenRow {
  return Object.fromEntries(
    columns.flatMap(({ column }) => {
      const value = row[column] ?? null
      return value === null ? [] : [[column, value]]
    }),
  )
}

/** Gzips the rows as one JSON object a line. */
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

/** Converts rows that an older version filed as words to codes. */
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

/** Columns with a value in any row: older versions didn't store which columns they had. */
export async function filledColumns(rows: AsyncIterable<FrozenRow>): Promise<string[]> {
  const filled = new Set<string>()
  for await (const row of rows) for (const column of Object.keys(row)) filled.add(column)
  return [...filled]
}
