import { contains, type Merge } from '../reader/sheet/merge'
import type { FormSheet } from './package/read-form'
import { joined, TagError, type Meaning } from './tag/meaning'

/** A row or column head, over the rows and columns of its merged cell. */
export interface Head extends Merge {
  meaning: Meaning
  /** Of a name in a list: what stands for its row, instead of the row's number, in what is typed. */
  name?: string
}

/** A cell that is filled because two heads cross there. */
export interface Crossing {
  row: number
  column: number
  meaning: Meaning
  name: string | undefined
}

/** More cells than any form has that people fill. */
export const maxCrossings = 20_000

export const extentOf = ({ merges }: Pick<FormSheet, 'merges'>, row: number, column: number): Merge =>
  merges.find(({ top, left }) => top === row && left === column) ?? {
    top: row,
    bottom: row,
    left: column,
    right: column,
  }

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/**
 * The heads that describe a cell, of those before it in its line: the nearest one, and those further away up to where a head
 * of the other direction comes between them. So a header of three levels is one head, and the header of a table further up
 * isn't part of it.
 *
 * @param others places of the heads of the other direction
 */
function nearest(
  heads: readonly Head[],
  place: number,
  ends: readonly [from: 'top' | 'left', to: 'bottom' | 'right'],
  others: ReadonlySet<number>,
): Head[] {
  const [from, to] = ends
  const before = heads.filter((head) => head[to] < place).toSorted((a, b) => b[to] - a[to])
  const near: Head[] = []
  for (const head of before) {
    const inner = near.at(-1)
    if (inner && range(head[to] + 1, inner[from] - 1).some((between) => others.has(between))) break
    near.push(head)
  }
  return near
}

const byLine = (heads: readonly Head[], from: 'top' | 'left', to: 'bottom' | 'right') => {
  const lines = new Map<number, Head[]>()
  for (const head of heads) {
    for (const line of range(head[from], head[to])) lines.set(line, [...(lines.get(line) ?? []), head])
  }
  return lines
}

/** Whether the cell is filled at a crossing: it is empty or has a number. Its own text or formula stays. */
function isFree(sheet: FormSheet, row: number, column: number): boolean {
  const covered = sheet.merges.some(
    (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
  )
  if (covered) return false
  const cell = sheet.rows.find(({ number }) => number === row)?.cells.find((each) => each.column === column)
  return !cell || (cell.formula === null && (cell.isNumber || cell.text.trim() === ''))
}

/**
 * The cells of a sheet that its row and column heads describe.
 *
 * @param refuse is given what is wrong at a cell
 */
export function crossingsOf(
  sheet: FormSheet,
  heads: { rows: readonly Head[]; columns: readonly Head[] },
  refuse: (row: number, column: number, error: TagError) => void,
): Crossing[] {
  if (heads.rows.length === 0 || heads.columns.length === 0) return []
  const tooMany = new TagError('FORM_TAG_INVALID', `一张表最多填 ${maxCrossings} 格。`)
  const lines = (head: Head) => head.bottom - head.top + 1
  const largest = heads.rows.reduce((most, head) => (lines(head) > lines(most) ? head : most))
  if (lines(largest) > maxCrossings) {
    refuse(largest.top, largest.left, tooMany)
    return []
  }
  const [rows, columns] = [byLine(heads.rows, 'top', 'bottom'), byLine(heads.columns, 'left', 'right')]
  const headRows = new Set(rows.keys())
  const headColumns = new Set(columns.keys())
  const crossings: Crossing[] = []
  for (const [row, ofRow] of [...rows].toSorted(([a], [b]) => a - b)) {
    for (const [column, ofColumn] of [...columns].toSorted(([a], [b]) => a - b)) {
      const above = nearest(ofColumn, row, ['top', 'bottom'], headRows)
      const left = nearest(ofRow, column, ['left', 'right'], headColumns)
      if (above.length === 0 || left.length === 0 || !isFree(sheet, row, column)) continue
      if (crossings.length === maxCrossings) {
        refuse(row, column, tooMany)
        return crossings
      }
      try {
        const meaning = joined([...above, ...left].map((head) => head.meaning))
        if (meaning.figure === null && !meaning.typed)
          throw new TagError('FORM_TAG_INVALID', '行和列的标记都没有指标。')
        crossings.push({ row, column, meaning, name: left.find(({ name }) => name !== undefined)?.name })
      } catch (error) {
        if (!(error instanceof TagError)) throw error
        refuse(row, column, error)
      }
    }
  }
  return crossings
}
