import { Measure, otherPathways, reviewPathways } from '../../../schema/vocabulary'
import type { Codes, Report } from '../../workbook/sheet'
import type { PrintedFigure } from './printed-figure'
import { both, quantityOf } from './quantity'
import { relationOf, type Relation, type Terms } from './relation'

/** Relations by columns that are the sum of other columns of the same row. */
export function* columnSums(report: Report, figures: readonly PrintedFigure[]): Generator<Relation> {
  const byLine = Map.groupBy(figures, ({ line }) => line)
  for (const own of byLine.values()) {
    const at = (key: string) => own.find(({ column }) => column === key)!.quantity
    for (const column of report.columns) {
      if (column.kind !== 'SUM') continue
      yield relationOf('NOTHING', [[at(column.key), 1], ...column.parts.map((part) => [at(part), -1] as const)])
    }
  }
}

/**
 * Relations by rows: a 小计 is the sum of its rows, a 合计 of all rows. When people are counted a total may be less than that
 * sum, since one person may be in two rows: both relations are given, and `holding` keeps those that the figures fulfil.
 */
export function* rowSums({ totals }: Report, figures: readonly PrintedFigure[]): Generator<Relation> {
  const isRow = ({ line }: PrintedFigure) => line.kind === 'ROW'
  for (const whole of figures.filter((figure) => !isRow(figure))) {
    const { kind, labels } = whole.line
    const parts = figures.filter(
      (figure) =>
        isRow(figure) && figure.column === whole.column && (kind === 'TOTAL' || figure.line.labels[0] === labels[0]),
    )
    const terms = (factor: number): Terms => [
      [whole.quantity, -factor],
      ...parts.map(({ quantity }) => [quantity, factor] as const),
    ]
    yield relationOf('NOTHING', terms(1))
    if (totals === 'EACH_WHOLE') {
      yield relationOf('NOT_BELOW', terms(1))
      for (const { quantity } of parts)
        yield relationOf('NOT_BELOW', [
          [whole.quantity, 1],
          [quantity, -1],
        ])
    }
  }
}

/** Relations between tables whose rows are grouped by level: they have the same sum for each level. */
export function* levelSums(tables: readonly (readonly PrintedFigure[])[]): Generator<Relation> {
  const byLevel = tables
    .map((figures) => figures.map(({ line }) => line).filter(({ kind, where }) => kind === 'ROW' && where.level))
    .map((lines) => [...new Set(lines)])
    .filter((lines) => lines.length > 0)
  const levels = new Set(byLevel.flat().map(({ where }) => where.level![0]!))
  const narrowings: Codes[] = [{}, { pathway: reviewPathways }, { pathway: otherPathways }]
  const measures = Object.values(Measure).flatMap((measure) => narrowings.map((own) => ({ measure, own })))
  for (const level of levels) {
    for (const { measure, own } of measures) {
      const [first, ...others] = byLevel.map((lines): Terms => {
        const members = lines.filter(({ where }) => where.level![0] === level)
        return members.map(({ where }) => {
          const narrowed = both(where, own)
          return [narrowed && quantityOf(measure, narrowed), 1]
        })
      })
      for (const other of others) {
        yield relationOf('NOTHING', [...first!, ...other.map(([key, factor]) => [key, -factor] as const)])
      }
    }
  }
}
