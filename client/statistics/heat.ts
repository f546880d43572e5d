import { cellAt, type Pivot, type PivotCell } from '../../schema/pivot'

/** How dark a cell of the heat table is, from 0 to 1: its number, or its rate, compared with the greatest one. */
export function heatOf(pivot: Pivot, row: number, column: number): number {
  const weight = ({ count, of }: PivotCell) => (of === null ? count : of === 0 ? 0 : count / of)
  const greatest = Math.max(...pivot.cells.flat().map(weight))
  return greatest > 0 ? weight(cellAt(pivot, row, column)) / greatest : 0
}
