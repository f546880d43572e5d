import { Measure } from '../../../schema/vocabulary'
import { unitOf, type Column, type Report } from '../../workbook/sheet'
import { printedLines, type PrintedLine } from './printed-line'
import { both, quantityOf, type FigureUnit, type QuantityKey } from './quantity'

/** A number of a table as it is printed. */
export interface PrintedFigure {
  line: PrintedLine
  /** The column's. */
  column: string
  /** What one of it is: a declaration, or a person. */
  unit: FigureUnit
  /** Null: nothing by definition, as a vote is on a pathway without one. */
  quantity: QuantityKey | null
  value: number
}

const isMeasure = (key: string): key is Measure => Object.hasOwn(Measure, key)

function quantityIn(line: PrintedLine, column: Column, unit: FigureUnit): QuantityKey | null {
  if (column.kind === 'COUNT') {
    const where = both(line.where, column.where ?? {})
    return where && quantityOf(column.measure, where, unit)
  }
  if (isMeasure(column.key)) return quantityOf(column.key, line.where, unit)
  return `${line.table} ${line.labels.join(' ')} ${column.key}`
}

/** Every counted number of a table; rates and shares follow from them. */
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
