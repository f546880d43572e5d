import { filterField, type FilterKey } from '../../schema/field/filter'
import { missingValue } from '../../schema/field/filter-value'
import { added, cellAt, type Pivot, type PivotCell, type PivotGroup } from '../../schema/pivot'

const weight = ({ count, of }: PivotCell): number => of ?? count

/** Places of the groups that stay, in their order: those with the greatest totals. */
function kept(totals: readonly PivotCell[], most: number): number[] {
  const places = totals.map((_, place) => place)
  if (totals.length <= most) return places
  return places
    .toSorted((one, other) => weight(totals[other]!) - weight(totals[one]!) || one - other)
    .slice(0, most)
    .toSorted((one, other) => one - other)
}

const sumOf = (cells: readonly PivotCell[], none: PivotCell): PivotCell => cells.reduce(added, none)

/** The old places behind each new group; the last one is 其他 when groups are folded. */
function partsOf(totals: readonly PivotCell[], most: number): number[][] {
  const staying = kept(totals, most)
  const rest = totals.flatMap((_, place) => (staying.includes(place) ? [] : [place]))
  return [...staying.map((place) => [place]), ...(rest.length > 0 ? [rest] : [])]
}

const groupOf = (groups: readonly PivotGroup[], part: readonly number[], staying: boolean): PivotGroup =>
  staying ? groups[part[0]!]! : { key: null, label: '', folded: part.map((place) => groups[place]!.key) }

/**
 * The table with at most `most` rows and columns, those with the greatest totals; the others are added up as 其他, so
 * that all totals stay the same. `most` null leaves it as it is.
 */
export function foldPivot(pivot: Pivot, most: number | null): Pivot {
  if (most === null) return pivot
  const none: PivotCell = { count: 0, of: pivot.total.of === null ? null : 0 }
  const rows = partsOf(pivot.rowTotals, most)
  const columns = partsOf(pivot.columnTotals, most)
  return {
    rows: rows.map((part, place) => groupOf(pivot.rows, part, place < most)),
    columns: columns.map((part, place) => groupOf(pivot.columns, part, place < most)),
    cells: rows.map((row) =>
      columns.map((column) =>
        sumOf(
          row.flatMap((from) => column.map((to) => cellAt(pivot, from, to))),
          none,
        ),
      ),
    ),
    rowTotals: rows.map((row) =>
      sumOf(
        row.map((place) => pivot.rowTotals[place]!),
        none,
      ),
    ),
    columnTotals: columns.map((column) =>
      sumOf(
        column.map((place) => pivot.columnTotals[place]!),
        none,
      ),
    ),
    total: pivot.total,
  }
}

/** The server answers a condition of at most so many values. */
export const mostOpened = 200

/** The filter's values that open a group's rows; null when the filter can't ask for them. */
export function openedKeys({ key, folded }: PivotGroup, field: FilterKey): string[] | null {
  const keys = folded ?? [key]
  if (keys.length > mostOpened || (keys.includes(null) && !filterField(field).missing)) return null
  return keys.map((each) => each ?? missingValue)
}
