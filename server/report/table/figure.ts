import { Measure, Pathway, figureLabel, measureLabel } from '../../../schema/vocabulary'
import { personColumn, type PersonMeasure } from '../person-column'
import type { Codes, Column, CountColumn, Report } from '../../workbook/sheet'

/** A measure as a column; its key says that its total is that measure of all rows. */
export const figure = (measure: Measure, group?: string): CountColumn => ({
  kind: 'COUNT',
  key: measure,
  measure,
  header: measureLabel[measure].zh,
  ...(group === undefined ? {} : { group }),
})

/** How many people stand behind a measure's rows. */
export const persons = (measure: PersonMeasure, header: string, group: string): CountColumn => ({
  ...figure(measure, group),
  header,
  of: personColumn(measure),
  unit: '人',
})

/** 评审途径 alone: the rows that a committee votes on. */
export const reviewPathway: Codes = { pathway: [Pathway.REVIEW] }
/** The pathways on which a title is determined without a vote. */
export const otherPathways: Codes = { pathway: Object.values(Pathway).filter((pathway) => pathway !== Pathway.REVIEW) }

export const reviewDeclared = 'reviewDeclared'

export const passRate = (group?: string): Column => ({
  kind: 'RATIO',
  key: 'passRate',
  header: figureLabel.PASS_RATE.zh,
  ...(group === undefined ? {} : { group }),
  numerator: Measure.PASSED,
  denominator: Measure.REVIEWED,
  format: 'PERCENT',
})

/** 申报 … 参评 … 通过率, 申报通过率: numerators and denominators beside every rate. */
export const reviewColumns: Column[] = [
  {
    kind: 'COUNT',
    key: reviewDeclared,
    header: figureLabel.REVIEW_DECLARED.zh,
    group: '评审途径',
    measure: Measure.DECLARED,
    where: reviewPathway,
  },
  ...[Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED].map((measure) => figure(measure, '评审途径')),
  passRate('评审途径'),
  {
    kind: 'RATIO',
    key: 'declaredPassRate',
    header: figureLabel.DECLARED_PASS_RATE.zh,
    group: '评审途径',
    numerator: Measure.PASSED,
    denominator: reviewDeclared,
    decided: Measure.REVIEWED,
    format: 'PERCENT',
  },
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

export const endingCheck: NonNullable<Report['check']> = {
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
