import { Measure, Pathway, counties } from '../../../schema/vocabulary'
import type { Codes } from '../../workbook/sheet'

/**
 * What a figure counts, by one name wherever it stands: the 小计 of a series in T1 and the series' 合计 in T3 are one
 * quantity, shown in both places or in none.
 */
export type QuantityKey = string

export const figureUnits = ['declaration', 'person'] as const
export type FigureUnit = (typeof figureUnits)[number]

const reviewed: readonly Measure[] = [Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED]
export const reviewPathway: readonly string[] = [Pathway.REVIEW]
export const otherPathways: readonly string[] = Object.values(Pathway).filter((pathway) => pathway !== Pathway.REVIEW)

/** Conditions that say the same in other words, in the words of the tables' own columns. */
const sameAs: Readonly<Record<string, Codes>> = {
  'seat=CITY': { county: ['650500'] },
  'seat=GRASSROOTS': { county: counties.filter((county) => county !== '650500') },
}

/** A list of all codes says nothing. */
const complete: Readonly<Record<string, number>> = { county: counties.length, pathway: Object.keys(Pathway).length }

/** Both conditions at once; null where nothing can be counted. */
export function both(where: Codes, own: Codes): Codes | null {
  const all: Record<string, readonly (string | null)[]> = { ...where }
  for (const [column, codes] of Object.entries(own)) {
    all[column] = all[column] ? all[column].filter((code) => codes.includes(code)) : codes
    if (all[column].length === 0) return null
  }
  return all
}

function inTheirWords(where: Codes): Codes | null {
  let said: Codes | null = {}
  for (const [column, codes] of Object.entries(where)) {
    const same: Codes = sameAs[`${column}=${codes.join()}`] ?? { [column]: codes }
    said = said && both(said, same)
  }
  return said
}

/** A committee votes on the pathway 评审 alone, and the other pathways alone determine: null is nothing by definition. */
export function quantityOf(measure: Measure, where: Codes, unit: FigureUnit = 'declaration'): QuantityKey | null {
  let said = inTheirWords(where)
  if (measure === Measure.DETERMINED) said = said && both(said, { pathway: otherPathways })
  if (reviewed.includes(measure)) said = said && both(said, { pathway: reviewPathway })
  if (!said) return null
  const counted = measure === Measure.DETERMINED ? Measure.CONFIRMED : measure
  const named = Object.entries(said)
    .filter(([column, codes]) => codes.length !== complete[column])
    .filter(([column]) => !(column === 'pathway' && reviewed.includes(measure)))
    .map(([column, codes]) => `${column}=${codes.toSorted().join()}`)
  return [unit === 'person' ? `${unit}/${counted}` : counted, ...named.toSorted()].join(' ')
}

const routed = new RegExp(
  `^(person/)?((${reviewed.join('|')})( |$)|${Measure.DECLARED} .*pathway=${Pathway.REVIEW}( |$))`,
)

/** Who is voted on follows from the notice's routing, which is public: a 0 of it is no secret and hides nothing. */
export const isRouted = (key: QuantityKey) => routed.test(key)

/** How many conditions a quantity has: a grand total has none, a 小计 one. */
export const conditionsOf = (key: QuantityKey) => key.split(' ').length - 1
