import { sha256 } from '@noble/hashes/sha2.js'
import { rowText } from './canonical'
import { bytesOf, hashLength, type SignedSheet } from './manifest'
import type { Sheet } from './read-cells'
import type { SheetLook } from './sheet-look'

export interface Cell {
  column: number
  value: string
  /** As in `TakeCell`. */
  formula: string | null
  format: string
}

const encoder = new TextEncoder()
const keyOfBytes = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** The values of a row's first columns. */
export function valuesOf(cells: readonly Cell[], columns: number): string[] {
  const values = Array.from({ length: columns }, () => '')
  for (const { column, value } of cells) if (column <= columns) values[column - 1] = value
  return values
}

/** A text that is equal for equal rows: in a sheet with a list the hash of the list's columns, because no more is signed. */
export function keyOf(cells: readonly Cell[], list: SignedSheet['list']): string {
  // A formula may show nothing.
  const shown = cells.filter(({ value }) => value !== '')
  if (!list) return shown.map(({ column, value }) => `${column}${value}`).join('\0')
  const hash = sha256(encoder.encode(rowText(valuesOf(cells, list.columns))))
  return keyOfBytes(hash.subarray(0, hashLength))
}

/** Gives each row that has cells, counted from 0. */
export async function readRows(sheet: Sheet, take: (row: number, cells: Cell[]) => void): Promise<SheetLook | null> {
  let current = 0
  let cells: Cell[] = []
  const give = () => {
    if (cells.length > 0) take(current - 1, cells)
    cells = []
  }
  const look = await sheet.read((row, column, value, formula, format) => {
    if (row !== current) give()
    current = row
    cells.push({ column, value, formula, format })
  })
  give()
  return look
}

/** What a signed row says of each of its columns. */
export function* columnsOf([, ...pairs]: SignedSheet['cells'][number]): Generator<[column: number, text: string]> {
  for (let at = 0; at < pairs.length; at += 2) yield [Number(pairs[at]), String(pairs[at + 1])]
}

/** The rows of a signed sheet, from 0: their keys, and the cells of those that aren't a list's. */
export function signedRows({ cells, list }: SignedSheet): { keys: string[]; known: Map<number, Cell[]> } {
  const keys: string[] = []
  const known = new Map<number, Cell[]>()
  for (const signed of cells) {
    const [row] = signed
    const found = [...columnsOf(signed)].map(([column, value]): Cell => ({ column, value, formula: null, format: '' }))
    known.set(row - 1, found)
    keys[row - 1] = keyOf(found, list)
  }
  const hashes = bytesOf(list?.hashes ?? '')
  for (let index = 0; index < (list?.rows ?? 0); index += 1) {
    keys[list!.first - 1 + index] = keyOfBytes(hashes.subarray(index * hashLength, (index + 1) * hashLength))
  }
  const blank = keyOf([], list)
  for (let row = 0; row < keys.length; row += 1) keys[row] ??= blank
  return { keys, known }
}
