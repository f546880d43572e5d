import { isMeasure } from '../is-measure'
import { unitOf, type Column, type Report } from '../../workbook/sheet'
import { printedLines, type PrintedLine } from './printed-line'
import { both, quantityOf, type FigureUnit, type QuantityKey } from './quantity'

/** A printed number of a table. */
export interface PrintedFigure {
  line: PrintedLine
  /** Key of the column. */
  column: string
  /** Whether it counts declarations or people. */
  unit: FigureUnit
  /** Null when it is 0 by definition, such as votes on a pathway without a vote. */
  quantity: QuantityKey | null
  value: number
}

function quantityIn(line: PrintedLine, column: Column, unit: FigureUnit): QuantityKey | null {
  if (column.kind === 'COUNT') {
    const where = both(line.where, column.where ?? {})
    return where && quantityOf(column.measure, where, unit)
  }
  if (isMeasure(column.key)) return quantityOf(column.key, line.where, unit)
  return `${line.table} ${line.labels.join(' ')} ${column.key}`
}

/** All counted numbers of a table; its rates and shares are computed from them. */
export function printedFigures(report: Report): PrintedFigure[] {
  const counting = report.columns.filter(({ kind }) => kind === 'COUNT' || kind === 'SUM')
  const unit = (column: Column) => (unitOf(report, column) === '人' ? 'person' : 'declaration')
  return printedLines(report).flatMap((line) =>
    counting.map((column) => ({
      line,
      column: column.key,
      unit: unit(column),
      quantity: quantityIn(line, column, unit(column)),
      value: line.counts[column.key]!,
    })),
  )
}
