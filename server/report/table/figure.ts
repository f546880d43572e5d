import { quotientOfRate, rates, type Rate } from '../../../schema/rate'
import { Measure, figureLabel, measureLabel, type PersonMeasure } from '../../../schema/vocabulary'
import { personColumn } from '../../filter/person'
import type { Codes, Column, CountColumn, RatioColumn, Report } from '../../workbook/sheet'

/** A column that counts a measure. With the measure's name as its key, its total is that measure over all rows. */
export const figure = (measure: Measure, group?: string, own: Partial<CountColumn> = {}): CountColumn => ({
  kind: 'COUNT',
  key: measure,
  measure,
  header: measureLabel[measure].zh,
  ...(group === undefined ? {} : { group }),
  ...own,
})

/** A column that counts the people of a measure. */
export const persons = (measure: PersonMeasure, header: string, group: string): CountColumn =>
  figure(measure, group, { header, of: personColumn(measure), unit: '人' })

/** A quotient of two columns, as a percentage unless `own` says otherwise. */
export const ratio = (
  key: string,
  { zh }: { zh: string },
  numerator: string,
  denominator: string,
  own: Partial<RatioColumn> = {},
): RatioColumn => ({ kind: 'RATIO', key, header: zh, numerator, denominator, format: 'PERCENT', ...own })

export const onReviewPathway: Codes = { pathway: rates.DECLARED_PASS_RATE.pathways }
export const onOtherPathways: Codes = { pathway: rates.DETERMINED_RATE.pathways }

export const reviewDeclared = 'reviewDeclared'

/** A rate of the columns that have its measures' names as keys, unless `own` names others. */
export function rate(name: Rate, key: string, own: Partial<RatioColumn> = {}): RatioColumn {
  const { numerator, denominator, decided } = quotientOfRate(name)
  return ratio(key, figureLabel[name], numerator, denominator, { ...(decided && { decided }), ...own })
}

export const passRate = (group?: string): RatioColumn =>
  rate('PASS_RATE', 'passRate', group === undefined ? {} : { group })

const group = '评审途径'

/** The columns of 评审途径: every rate with its numerator and denominator. */
export const reviewColumns: Column[] = [
  figure(Measure.DECLARED, group, {
    key: reviewDeclared,
    header: figureLabel.REVIEW_DECLARED.zh,
    where: onReviewPathway,
  }),
  ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) => figure(measure, group)),
  passRate(group),
  rate('DECLARED_PASS_RATE', 'declaredPassRate', { group, denominator: reviewDeclared }),
]

export const endings = [
  Measure.CONFIRMED,
  Measure.FAILED,
  Measure.NOT_ACCEPTED,
  Measure.LAPSED,
  Measure.WITHDRAWN,
  Measure.DISQUALIFIED,
  Measure.IN_PROGRESS,
]

export const endingCheck: NonNullable<Report['checks']>[number] = {
  whole: Measure.DECLARED,
  parts: endings,
  sentence: `申报＝${endings.map((measure) => measureLabel[measure].zh).join('＋')}`,
}

/** The columns of the tables by level. */
export const levelColumns: Column[] = [
  figure(Measure.DECLARED),
  figure(Measure.ACCEPTED),
  ...reviewColumns,
  figure(Measure.DETERMINED),
  ...endings.map((measure) => figure(measure, '申报的结局')),
]

export const rateNotes = [
  '通过率＝通过÷参评；申报通过率＝通过÷评审申报；两者都只计“评审”途径。小计、合计的比率由合计数重新计算，不取平均；还没有表决的（参评为 0）和分母为 0 的记“—”。',
]
