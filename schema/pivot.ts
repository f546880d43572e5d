import { Dimension, attributeOfDimension } from './field/dimension'
import { filterField, filterKeys, type FilterKey } from './field/filter'
import { rates } from './rate'
import { figureLabel, Measure, measureLabel } from './vocabulary'

/** What a cell counts, and the field of its column in the counts. */
const counts = {
  DECLARED: 'declared',
  ACCEPTED: 'accepted',
  REVIEWED: 'reviewed',
  PASSED: 'passed',
  CONFIRMED: 'confirmed',
  FAILED: 'failed',
  IN_PROGRESS: 'inProgress',
  PENDING: 'pending',
  OVERDUE: 'overdue',
} as const satisfies Partial<Record<Measure, string>>

/** Counted groups as vectors; of each dimension their keys and labels. */
export type PivotCounts = Record<(typeof counts)[keyof typeof counts], readonly number[]> & {
  keys: readonly (readonly (string | null)[])[]
  labels: readonly (readonly (string | null)[])[]
}

/** What a number of the table is shown as: itself, or its share of the row's, the column's or the whole total. */
export const shares = ['NONE', 'ROW', 'COLUMN', 'ALL'] as const
export type Share = (typeof shares)[number]

/** What a table counts: its row dimension and perhaps its column dimension, the figure, and how that is shown. */
export interface PivotChoice {
  by: readonly Dimension[]
  figure: PivotFigure
  share: Share
}

/** More columns fit no sheet that somebody reads. */
export const mostSheetColumns = 100

/** The figures that 统计分析 offers: the measures, and the pass rate. */
export type PivotFigure = keyof typeof counts | 'PASS_RATE'
export const pivotFigures = [...(Object.keys(counts) as (keyof typeof counts)[]), 'PASS_RATE' as const]
export const pivotFigureLabel = (figure: PivotFigure) =>
  figure === 'PASS_RATE' ? figureLabel.PASS_RATE : measureLabel[figure]

/** The measure whose rows a number opens: of a rate its denominator. */
export const openedMeasure = (figure: PivotFigure): Measure =>
  figure === 'PASS_RATE' ? rates.PASS_RATE.denominator : Measure[figure]

/** The condition of the filter that opens the rows of a group; undefined if the filter has none for the dimension. */
export function filterKeyOf(dimension: Dimension): FilterKey | undefined {
  const key = attributeOfDimension[dimension]
  return filterKeys.find((one) => one === key && filterField(one).repeated)
}

/** Only dimensions whose groups open their rows; the year is chosen in the page's header. */
export const pivotDimensions = Object.values(Dimension).filter(
  (dimension) => dimension !== Dimension.YEAR && filterKeyOf(dimension) !== undefined,
)

/** A number with its denominator. Only a rate has another denominator than itself. */
export interface PivotCell {
  count: number
  /** The denominator of a rate; null for a number. */
  of: number | null
}

/** A row or a column. Its key is null for declarations without a value. */
export interface PivotGroup {
  key: string | null
  /** The server's Chinese name. */
  label: string
  /** Of 其他: the keys of the groups that it adds up. */
  folded?: (string | null)[]
}

export interface Pivot {
  rows: PivotGroup[]
  columns: PivotGroup[]
  /** By row and column. */
  cells: PivotCell[][]
  rowTotals: PivotCell[]
  columnTotals: PivotCell[]
  total: PivotCell
}

export const added = (one: PivotCell, other: PivotCell): PivotCell => ({
  count: one.count + other.count,
  of: one.of === null || other.of === null ? null : one.of + other.of,
})

/**
 * The groups of a dimension in its order. Each row has its columns in that order, but not all of them, so a column comes
 * after those that stand before it in any row; where no row decides, the one that the answer has first comes first.
 */
function groupsOf({ keys, labels }: PivotCounts, place: number): PivotGroup[] {
  const groups = new Map<string | null, PivotGroup>()
  const before = new Map<string | null, Set<string | null>>()
  const own = keys[place] ?? []
  own.forEach((key, group) => {
    if (!groups.has(key)) groups.set(key, { key, label: labels[place]?.[group] ?? '' })
    const earlier = before.get(key) ?? new Set()
    before.set(key, earlier)
    const inRow = group > 0 && (place === 0 || keys[0]?.[group] === keys[0]?.[group - 1])
    if (inRow && own[group - 1] !== key) earlier.add(own[group - 1]!)
  })
  const left = [...groups.values()]
  const ordered: PivotGroup[] = []
  while (left.length > 0) {
    const free = left.findIndex(({ key }) => [...before.get(key)!].every((earlier) => !groups.has(earlier)))
    const [next] = left.splice(Math.max(0, free), 1)
    groups.delete(next!.key)
    ordered.push(next!)
  }
  return ordered
}

/** Arranges the answer by one or two dimensions as a table with totals; rows and columns without any number are left out. */
export function pivotOf(statistics: PivotCounts, figure: PivotFigure): Pivot {
  const rate = figure === 'PASS_RATE'
  const none: PivotCell = { count: 0, of: rate ? 0 : null }
  const cellOf = (group: number): PivotCell => ({
    count: statistics[counts[rate ? rates[figure].numerator : figure]][group] ?? 0,
    of: rate ? (statistics[counts[rates[figure].denominator]][group] ?? 0) : null,
  })
  const byPlace = new Map(
    statistics.declared.map((_, group) => [
      JSON.stringify([statistics.keys[0]?.[group], statistics.keys[1]?.[group] ?? null]),
      cellOf(group),
    ]),
  )
  const twofold = statistics.keys.length > 1
  const cellAt = (row: PivotGroup, column: PivotGroup) =>
    byPlace.get(JSON.stringify([row.key, twofold ? column.key : null])) ?? none
  const sumOf = (cells: PivotCell[]) => cells.reduce(added, none)
  const filled = (cell: PivotCell) => (cell.of ?? cell.count) > 0

  const everyColumn = twofold ? groupsOf(statistics, 1) : []
  const everyRow = groupsOf(statistics, 0)
  const columns = everyColumn.filter((column) => everyRow.some((row) => filled(cellAt(row, column))))
  const whole = (row: PivotGroup) =>
    twofold ? sumOf(columns.map((column) => cellAt(row, column))) : cellAt(row, { key: null, label: '' })
  const rows = everyRow.filter((row) => filled(whole(row)))
  const rowTotals = rows.map(whole)
  return {
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => cellAt(row, column))),
    rowTotals,
    columnTotals: columns.map((column) => sumOf(rows.map((row) => cellAt(row, column)))),
    total: sumOf(rowTotals),
  }
}

/** The whole that a cell is a share of; null when the number itself is shown. A rate has its own denominator. */
export function wholeOf(pivot: Pivot, share: Share, row: number | null, column: number | null): number | null {
  const own = cellAt(pivot, row, column)
  if (own.of !== null) return own.of
  if (share === 'NONE') return null
  if (share === 'ROW') return cellAt(pivot, row, null).count
  if (share === 'COLUMN') return cellAt(pivot, null, column).count
  return pivot.total.count
}

/** A cell, or the total of a row, of a column (the other is null) or of everything. */
export function cellAt(pivot: Pivot, row: number | null, column: number | null): PivotCell {
  if (row === null) return column === null ? pivot.total : pivot.columnTotals[column]!
  return column === null ? pivot.rowTotals[row]! : pivot.cells[row]![column]!
}
