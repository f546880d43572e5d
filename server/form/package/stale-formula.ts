import { columnOf, contains, type Merge } from '../../reader/sheet/merge'
import type { FormSheet } from './read-form'
import type { SheetCell } from './sheet-xml'

interface Reference extends Merge {
  /** Position of its sheet; -1 for a sheet that isn't known. */
  sheet: number
}

const lastRow = 1_048_576
const lastColumn = 16_384

/** A1, A1:B2, A:B, 1:2, with an optional sheet. */
const reference =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))(?![\p{L}\p{N}_(.])/giu

const places = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]

/**
 * The cells that a formula reads; null when that can't be seen from its text: a name, a table, INDIRECT and OFFSET may mean
 * any cell, several sheets at once aren't followed, and a formula that shares another cell's has no text.
 */
function referencesOf(formula: string, own: number, sheetOf: ReadonlyMap<string, number>): Reference[] | null {
  let isOverSheets = false
  if (formula === '' || /\b(INDIRECT|OFFSET|INDEX)\s*\(/i.test(formula)) return null
  const references: Reference[] = []
  const rest = formula.replace(/"(?:[^"]|"")*"/g, ' ').replace(reference, (...found) => {
    const [, name, column, row, toColumn, toRow, first, last, from, to] = found as (string | undefined)[]
    // A colon is in no sheet's name: these are all sheets from one to another.
    if (name?.includes(':')) isOverSheets = true
    const sheet = name ? (sheetOf.get(name.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase()) ?? -1) : own
    const [left, right] = from
      ? [0, lastColumn]
      : places(columnOf((column ?? first)!.toUpperCase()), columnOf((toColumn ?? last ?? column)!.toUpperCase()))
    const [top, bottom] = first ? [1, lastRow] : places(Number(row ?? from), Number(toRow ?? to ?? row))
    references.push({ sheet, top, bottom, left, right })
    return ' '
  })
  const names = rest.replace(/[A-Z][A-Z0-9.]*\s*\(/gi, ' ').replace(/\b(TRUE|FALSE)\b/gi, ' ')
  return isOverSheets || /[\p{L}_[]/u.test(names) ? null : references
}

/** Rows from 1, columns from 0. */
export type ChangedCells = ReadonlyMap<number, readonly { row: number; column: number }[]>

const isIn = (cells: readonly { row: number; column: number }[], read: Merge) =>
  cells.some(({ row, column }) => contains(read, row, column))

/** The formula cells that read a changed cell, directly or through other formulas, by the position of their sheet. */
export function staleFormulas(
  sheets: readonly Pick<FormSheet, 'name' | 'rows'>[],
  changed: ChangedCells,
): Map<number, SheetCell[]> {
  const sheetOf = new Map(sheets.map(({ name }, at) => [name.toLowerCase(), at]))
  let open = sheets.flatMap((sheet, at) =>
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.formula === null ? [] : [{ at, cell, reads: referencesOf(cell.formula, at, sheetOf) }],
      ),
    ),
  )
  const stale = new Map<number, SheetCell[]>()
  let latest: Map<number, { row: number; column: number }[]> = new Map(
    [...changed].map(([at, cells]) => [at, [...cells]]),
  )
  let first = true
  while ([...latest.values()].some((cells) => cells.length > 0)) {
    const reads = ({ reads: all }: (typeof open)[number]) =>
      all === null ? first : all.some((each) => isIn(latest.get(each.sheet) ?? [], each))
    const found = open.filter(reads)
    open = open.filter((each) => !found.includes(each))
    latest = new Map()
    for (const { at, cell } of found) {
      stale.set(at, [...(stale.get(at) ?? []), cell])
      latest.set(at, [...(latest.get(at) ?? []), cell])
    }
    first = false
  }
  return stale
}
