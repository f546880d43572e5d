import { letterOf } from '../column-letter'
import { align, gapsOf, type Alignment, type Gap } from './align'
import { shortened, shownValue } from './canonical'
import type { Change, Changes } from './changes'
import { FormulaComparison } from './compare-formulas'
import { LookComparison } from './compare-look'
import { ListChecks } from './list-checks'
import { anyResult, type SignedSheet } from './manifest'
import { pairRows } from './pair-rows'
import type { Sheet } from './read-cells'
import { keyOf, readRows, signedRows, type Cell } from './rows'
import { tableRow, type SignedRow } from './signed-row'

/** Cells of differing rows that are kept to be compared. */
const mostKept = 300_000

const orNull = (value: string) => (value === '' ? null : value === anyResult ? '=…' : shownValue(value))
const shownRow = (cells: readonly Cell[] | undefined) => {
  const text = (cells ?? []).map(({ value }) => shownValue(value)).join(' · ')
  return text === '' ? null : shortened(text)
}

/** A sheet with rows that differ from what was signed. Rows are counted from 0. */
class SheetComparison {
  readonly #checks: ListChecks
  readonly #gaps: readonly Gap[]
  readonly #columns: number
  /** Cells of the rows that differ, and of those that have more columns than the list. */
  readonly #cells = new Map<number, Cell[]>()
  /** Differing rows that weren't kept. */
  readonly #unkept = new Set<number>()

  constructor(
    readonly signed: SignedSheet,
    readonly known: ReadonlyMap<number, readonly Cell[]>,
    readonly alignment: Alignment,
    readonly size: { signed: number; found: number },
    readonly changes: Changes,
  ) {
    this.#gaps = gapsOf(alignment, size.signed)
    this.#columns = signed.list?.columns ?? Infinity
    this.#checks = new ListChecks(
      signed.list,
      this.#gaps.flatMap((gap) => gap.signed),
    )
  }

  /** Reads the sheet once more: rows that are as they were are taken from the sums, the others kept. */
  async read(sheet: Sheet): Promise<void> {
    const { signedOf, moved } = this.alignment
    const inPlace = new Map<number, number>()
    for (const { signed, found } of this.#gaps) {
      if (signed.length === found.length) for (const [at, row] of found.entries()) inPlace.set(row, signed[at]!)
    }
    const wide = new Set([...this.known].flatMap(([row, cells]) => (this.#isWide(cells) ? [row] : [])))
    let kept = 0
    await readRows(sheet, (row, cells) => {
      const from = signedOf[row]!
      const place = from < 0 ? inPlace.get(row) : from
      if (place !== undefined) this.#checks.add(place, cells, from >= 0)
      if (from >= 0 && !moved.has(row) && !this.#isWide(cells) && !wide.has(from)) return
      kept += cells.length
      if (kept > mostKept) this.#unkept.add(row)
      else this.#cells.set(row, cells)
    })
    this.#checks.solve()
  }

  report(): void {
    const { signedOf, moved } = this.alignment
    const partnered = [...new Set([...moved, ...this.#cells.keys()])].filter((row) => signedOf[row]! >= 0)
    partnered.sort((one, other) => one - other)
    let at = 0
    const until = (end: number) => {
      for (; at < partnered.length && partnered[at]! < end; at += 1) {
        const row = partnered[at]!
        const from = signedOf[row]!
        // Of rows in another order, one may be where it was.
        if (moved.has(row) && row !== from) this.#addRow('MOVED', row, from)
        if (this.#cells.has(row)) this.#compareCells(row, from)
      }
    }
    for (const gap of this.#gaps) {
      until(gap.found[0] ?? gap.before)
      this.#reportGap(gap)
    }
    until(Infinity)
  }

  #isWide = (cells: readonly Cell[]) => (cells.at(-1)?.column ?? 0) > this.#columns

  /** null if they weren't kept. */
  #cellsOf(row: number): readonly Cell[] | null {
    return this.#unkept.has(row) ? null : (this.#cells.get(row) ?? [])
  }

  #rowOf(row: number): SignedRow {
    return this.#checks.isListed(row) ? this.#checks.rowOf(row) : tableRow(this.known.get(row) ?? [])
  }

  #reportGap({ signed, found, before }: Gap): void {
    const isEnd = before === this.size.found
    const rows = signed.map((row) => this.#rowOf(row))
    const pairs = pairRows(
      rows,
      found.map((row) => this.#cellsOf(row)),
    )
    let next = 0
    const remove = (to: number) => {
      for (; next < to; next += 1) {
        const row = signed[next]!
        // After the last row of the file cells are blank.
        if (isEnd && row >= this.size.found && !this.#checks.isListed(row)) this.#compareCells(row, row)
        else this.#addRow('REMOVED', null, row)
      }
    }
    for (const [at, row] of found.entries()) {
      const place = pairs[at]!
      if (place >= 0) {
        remove(place)
        next = place + 1
        this.#compareRow(row, signed[place]!)
      } else if (isEnd && row >= this.size.signed && !this.#unkept.has(row)) {
        this.#compareCells(row, row)
      } else {
        this.#addRow('ADDED', row, null)
      }
    }
    remove(signed.length)
  }

  #compareRow(row: number, from: number): void {
    const isListed = this.#checks.isListed(from)
    if (!this.#unkept.has(row)) {
      const named = this.#compareCells(row, from)
      if (!isListed || named.some((column) => column <= this.#columns)) return
    }
    const columns = isListed ? this.#checks.columnsOf(from) : []
    if (columns.length === 1) {
      const found = this.#cellsOf(row)?.find(({ column }) => column === columns[0])?.value ?? ''
      this.#addCell(row, from, columns[0]!, { found })
    } else {
      this.#addRow('ROW', row, from, [columns[0] ?? 1, columns.at(-1) ?? this.#width(from)])
    }
  }

  /** @returns the columns that differ */
  #compareCells(row: number, from: number): number[] {
    const signed = this.#rowOf(from)
    const cells = new Map((this.#cellsOf(row) ?? []).map((cell) => [cell.column, cell]))
    const columns = [...new Set([...signed.columns, ...cells.keys()])].sort((one, other) => one - other)
    return columns.filter((column) => {
      const cell = cells.get(column) ?? { column, value: '', formula: null, format: '' }
      if (signed.isSame(cell)) return false
      this.#addCell(row, from, column, { signed: signed.valueOf(column), found: cell.value })
      return true
    })
  }

  #addCell(
    row: number,
    from: number,
    column: number,
    { signed, found }: { signed?: string | undefined; found: string },
  ) {
    const addressOf = (row: number) => (this.signed.isText ? `¶${row + 1}` : `${letterOf(column)}${row + 1}`)
    this.changes.add({
      sheet: this.signed.name,
      change: 'CELL',
      address: addressOf(row),
      from: row === from ? null : addressOf(from),
      signed: signed === undefined ? null : orNull(signed),
      found: orNull(found),
      known: signed !== undefined,
    })
  }

  #width = (row: number) =>
    this.#checks.isListed(row) ? this.#columns : Math.max(1, ...(this.known.get(row) ?? []).map(({ column }) => column))

  /** @param row in the file, or null @param from in the signed sheet, or null @param ends its first and last column */
  #addRow(change: Change, row: number | null, from: number | null, ends?: readonly [number, number]): void {
    const cells = row === null ? null : this.#cellsOf(row)
    const [first, last] = ends ?? [1, from === null ? Math.max(1, cells?.at(-1)?.column ?? 1) : this.#width(from)]
    const addressOf = (row: number) =>
      this.signed.isText ? `¶${row + 1}` : `${letterOf(first)}${row + 1}:${letterOf(last)}${row + 1}`
    const signed = from === null ? [] : (this.known.get(from) ?? [])
    this.changes.add({
      sheet: this.signed.name,
      change,
      address: addressOf((row ?? from)!),
      from: row === null || from === null || row === from ? null : addressOf(from),
      signed: shownRow(signed),
      found: shownRow(cells ?? []),
      known: from === null || !this.#checks.isListed(from),
    })
  }
}

/**
 * Compares a sheet with what was signed of it, row by row; its rows may have been moved. A sheet that says the same is read once:
 * formulas and formats are compared meanwhile.
 */
export async function compareSheet(sheet: Sheet, signed: SignedSheet, changes: Changes): Promise<void> {
  const { keys, known } = signedRows(signed)
  const isAnyFormula = signed.cells.some((row) => row.includes(anyResult))
  const isWide = (cells: readonly Cell[]) => signed.list !== null && cells.at(-1)!.column > signed.list.columns
  let isWider = [...known.values()].some(isWide)
  const blank = keyOf([], signed.list)
  const found: string[] = []
  const formulas = new FormulaComparison(signed)
  const looks = new LookComparison(signed)
  const look = await readRows(sheet, (row, cells) => {
    while (found.length < row) found.push(blank)
    // Where a formula's result isn't signed, it is a formula.
    const compared = cells.map((cell) => (isAnyFormula && cell.formula !== null ? { ...cell, value: anyResult } : cell))
    found.push(keyOf(compared, signed.list))
    isWider ||= isWide(cells)
    for (const cell of cells) {
      formulas.add(row, cell)
      looks.add(row, cell)
    }
  })
  if (!isWider && found.length === keys.length && found.every((key, row) => key === keys[row])) {
    changes.addAll(formulas.changes)
    return looks.report(look, null, changes)
  }
  const alignment = align(keys, found, blank)
  const size = { signed: keys.length, found: found.length }
  const comparison = new SheetComparison(signed, known, alignment, size, changes)
  await comparison.read(sheet)
  comparison.report()
  looks.report(look, alignment.signedOf, changes)
}
