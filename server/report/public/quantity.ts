import { Measure, Pathway, counties, otherPathways, reviewPathways } from '../../../schema/vocabulary'
import type { Codes } from '../../workbook/sheet'

/**
 * Name of what a figure counts, the same in all tables: the 小计 of a series in T1 and the row of the series in T3 are one
 * quantity, which is shown in both places or in none.
 */
export type QuantityKey = string

export const figureUnits = ['declaration', 'person'] as const
export type FigureUnit = (typeof figureUnits)[number]

const reviewed: readonly Measure[] = [Measure.REVIEWED, Measure.PASSED, Measure.NOT_PASSED]

/** Conditions and the equivalent conditions on the columns of the tables. */
const sameAs: Readonly<Record<string, Codes>> = {
  'seat=CITY': { county: ['650500'] },
  'seat=GRASSROOTS': { county: counties.filter((county) => county !== '650500') },
}

/** Number of all codes; a condition with all codes of a column is no condition. */
const complete: Readonly<Record<string, number>> = { county: counties.length, pathway: Object.keys(Pathway).length }

/** Combines two conditions; null when no row can fulfil both. */
export function both(where: Codes, own: Codes): Codes | null {
  const all: Record<string, readonly (string | null)[]> = { ...where }
  for (const [column, codes] of Object.entries(own)) {
    all[column] = all[column] ? all[column].filter((code) => codes.includes(code)) : codes
    if (all[column].length === 0) return null
  }
  return all
}

function normalised(where: Codes): Codes | null {
  let normal: Codes | null = {}
  for (const [column, codes] of Object.entries(where)) {
    const same: Codes = sameAs[`${column}=${codes.join()}`] ?? { [column]: codes }
    normal = normal && both(normal, same)
  }
  return normal
}

/**
 * The quantity of a measure under a condition; null when it is 0 by definition: committees vote only on the pathway 评审,
 * and titles are determined only on the other pathways.
 */
export function quantityOf(measure: Measure, where: Codes, unit: FigureUnit = 'declaration'): QuantityKey | null {
  let normal = normalised(where)
  if (measure === Measure.DETERMINED) normal = normal && both(normal, { pathway: otherPathways })
  if (reviewed.includes(measure)) normal = normal && both(normal, { pathway: reviewPathways })
  if (!normal) return null
  const counted = measure === Measure.DETERMINED ? Measure.CONFIRMED : measure
  const named = Object.entries(normal)
    .filter(([column, codes]) => codes.length !== complete[column])
    .filter(([column]) => !(column === 'pathway' && reviewed.includes(measure)))
    .map(([column, codes]) => `${column}=${codes.toSorted().join()}`)
  return [unit === 'person' ? `${unit}/${counted}` : counted, ...named.toSorted()].join(' ')
}

const routed = new RegExp(
  `^(person/)?((${reviewed.join('|')})( |$)|${Measure.DECLARED} .*pathway=${Pathway.REVIEW}( |$))`,
)

/** Whether the notice's routing, which is public, decides who is counted: then a 0 is no secret. */
export const isRouted = (key: QuantityKey) => routed.test(key)

/** Number of a quantity's conditions: a grand total has none, a 小计 one. */
export const conditionsOf = (key: QuantityKey) => key.split(' ').length - 1
