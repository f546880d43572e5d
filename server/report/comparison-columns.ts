import { Measure, figureLabel, measureLabel } from '../../schema/vocabulary'
import type { Picture, Pictures } from './picture'
import type { Codes, Column } from '../workbook/sheet'
import { reviewPathway } from './table/figure'

export const pictures: Picture[] = ['SAME', 'NOW', 'FINAL']

export const keyOf = (measure: string, picture: Picture) => `${measure}/${picture}`

export type Names = Pictures['nameOf']

const counted = (
  measure: Measure,
  picture: Picture,
  names: Names,
  own: { key?: string; header?: string; where?: Codes } = {},
): Column => ({
  kind: 'COUNT',
  key: keyOf(own.key ?? measure, picture),
  header: names[picture],
  group: own.header ?? measureLabel[measure].zh,
  measure,
  where: { picture: [picture], ...own.where },
})

/** A measure on the same day of two years: both, the difference, the growth, each one's shares; and the earlier at its last. */
export function measureColumns(measure: Measure, names: Names): Column[] {
  const group = measureLabel[measure].zh
  const difference = `${measure}/difference`
  const shares = (['SAME', 'NOW'] as const).map((picture): Column => ({
    kind: 'SHARE',
    key: `${measure}/share/${picture}`,
    header: `${names[picture]}占比`,
    group,
    of: keyOf(measure, picture),
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
    {
      kind: 'RATIO',
      key: `${measure}/growth`,
      header: '增减率',
      group,
      numerator: difference,
      denominator: keyOf(measure, 'SAME'),
      format: 'PERCENT',
    },
    ...(measure === Measure.DECLARED || measure === Measure.PASSED ? shares : []),
    counted(measure, 'FINAL', names),
  ]
}

const rate = (key: string, header: string, denominator: string, names: Names): Column[] =>
  pictures.map((picture) => ({
    kind: 'RATIO',
    key: keyOf(key, picture),
    header: names[picture],
    group: header,
    numerator: keyOf(Measure.PASSED, picture),
    denominator: keyOf(denominator, picture),
    decided: keyOf(Measure.REVIEWED, picture),
    format: 'PERCENT',
  }))

/** Each picture's rates; their difference is in percentage points and no quotient. */
export const rateColumns = (names: Names): Column[] => [
  ...pictures.map((picture) =>
    counted(Measure.DECLARED, picture, names, {
      key: 'reviewDeclared',
      header: figureLabel.REVIEW_DECLARED.zh,
      where: reviewPathway,
    }),
  ),
  ...rate('passRate', figureLabel.PASS_RATE.zh, Measure.REVIEWED, names),
  ...rate('declaredPassRate', figureLabel.DECLARED_PASS_RATE.zh, 'reviewDeclared', names),
]
