import { rates, type Rate } from '../../schema/rate'
import { Measure, figureLabel, measureLabel } from '../../schema/vocabulary'
import type { YearView, YearViews } from './year-view'
import type { Codes, Column } from '../workbook/sheet'
import { figure, onReviewPathway, rate, ratio, reviewDeclared } from './table/figure'

export const yearViews: YearView[] = ['SAME', 'NOW', 'FINAL']

export const keyOf = (measure: string, view: YearView) => `${measure}/${view}`

export type Names = YearViews['nameOf']

const counted = (
  measure: Measure,
  view: YearView,
  names: Names,
  own: { key?: string; header?: string; where?: Codes } = {},
): Column =>
  figure(measure, own.header ?? measureLabel[measure].zh, {
    key: keyOf(own.key ?? measure, view),
    header: names[view],
    where: { view: [view], ...own.where },
  })

/**
 * Columns of a measure: on the same day of both years, their difference and growth, the shares of each, and the final value
 * of the earlier year.
 */
export function measureColumns(measure: Measure, names: Names): Column[] {
  const group = measureLabel[measure].zh
  const difference = `${measure}/difference`
  const shares = (['SAME', 'NOW'] as const).map((view): Column => ({
    kind: 'SHARE',
    key: `${measure}/share/${view}`,
    header: `${names[view]}占比`,
    group,
    of: keyOf(measure, view),
  }))
  return [
    counted(measure, 'SAME', names),
    counted(measure, 'NOW', names),
    {
      kind: 'DIFFERENCE',
      key: difference,
      header: '增减',
      group,
      from: keyOf(measure, 'SAME'),
      to: keyOf(measure, 'NOW'),
    },
    ratio(`${measure}/growth`, { zh: '增减率' }, difference, keyOf(measure, 'SAME'), { group }),
    ...(measure === Measure.DECLARED || measure === Measure.PASSED ? shares : []),
    counted(measure, 'FINAL', names),
  ]
}

const rateOfViews = (name: Rate, key: string, denominator: string, names: Names): Column[] =>
  yearViews.map((view) =>
    rate(name, keyOf(key, view), {
      header: names[view],
      group: figureLabel[name].zh,
      numerator: keyOf(rates[name].numerator, view),
      denominator: keyOf(denominator, view),
      decided: keyOf(Measure.REVIEWED, view),
    }),
  )

/** The rates of each view. They have no growth column: their difference is in percentage points. */
export const rateColumns = (names: Names): Column[] => [
  ...yearViews.map((view) =>
    counted(Measure.DECLARED, view, names, {
      key: reviewDeclared,
      header: figureLabel.REVIEW_DECLARED.zh,
      where: onReviewPathway,
    }),
  ),
  ...rateOfViews('PASS_RATE', 'passRate', rates.PASS_RATE.denominator, names),
  ...rateOfViews('DECLARED_PASS_RATE', 'declaredPassRate', reviewDeclared, names),
]
