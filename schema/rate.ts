import { Measure, otherPathways, reviewPathways, type Figure, type Pathway } from './vocabulary'

interface Quotient {
  numerator: Measure
  denominator: Measure
  /** The pathways whose declarations the denominator counts; null for all. */
  pathways: readonly Pathway[] | null
  /** What must not be 0: without it, nothing is decided yet. Null for the denominator itself. */
  decided: Measure | null
}

/** What each rate is the quotient of, for pages, tables, papers and superiors' forms. Its words are in `figureLabel`. */
export const rates = {
  PASS_RATE: { numerator: Measure.PASSED, denominator: Measure.REVIEWED, pathways: null, decided: null },
  DECLARED_PASS_RATE: {
    numerator: Measure.PASSED,
    denominator: Measure.DECLARED,
    pathways: reviewPathways,
    decided: Measure.REVIEWED,
  },
  DETERMINED_RATE: {
    numerator: Measure.DETERMINED,
    denominator: Measure.DECLARED,
    pathways: otherPathways,
    decided: null,
  },
} as const satisfies Partial<Record<`${Figure}`, Quotient>>

export type Rate = keyof typeof rates

export const isRate = (name: string): name is Rate => Object.hasOwn(rates, name)

export const quotientOfRate = (rate: Rate): Quotient => rates[rate]
