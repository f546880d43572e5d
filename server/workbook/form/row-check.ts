import { figuresOf, sumOf } from '../figures'
import { linesOf } from '../report-line'
import type { Report } from '../sheet'

type Check = NonNullable<Report['checks']>[number]

/** Number of lines, also of sums, in which `whole` isn't the sum of `parts`: the result of `violatedFormula`. */
export function violatingRows(report: Report, { whole, parts }: Check): number {
  return linesOf(report).filter(({ rows }) => {
    const figures = figuresOf(report.columns, sumOf(report.columns, rows), {})
    return figures[whole] !== parts.reduce((sum, part) => sum + Number(figures[part]), 0)
  }).length
}

/** @param range the cells of a column */
export const violatedFormula = ({ whole, parts }: Check, range: (key: string) => string): string =>
  `SUMPRODUCT(--(${range(whole)}<>${parts.map(range).join('+')}))`
