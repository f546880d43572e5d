import { sql, type RawBuilder } from 'kysely'
import { attributeOf } from '../../schema/field'
import type { Words } from '../../schema/field/value'
import { codeWords } from '../../schema/field/word'
import { attributeOfDimension, type Dimension } from '../../schema/field/dimension'
import { ageBandOf } from '../filter/age-band'
import { routeOf } from '../filter/route'

/** What is grouped by where it isn't the attribute's column. */
const ownKeys: Partial<Record<Dimension, RawBuilder<string | null>>> = {
  YEAR: sql`year::text`,
  ROUTE: routeOf,
  AGE_BAND: ageBandOf,
  EMPLOYER_NATURE: sql`(select nature from employer where employer.id = employer_id)`,
  EMPLOYER: sql`employer_id::text`,
}

export const keyOf = (dimension: Dimension): RawBuilder<string | null> =>
  ownKeys[dimension] ?? sql.ref<string | null>(attributeOf(attributeOfDimension[dimension]).column!)

/** The words of a closed list in their own order; none of an open list, nor of 系列 and 评委会, which the cycles name. */
export const wordsOfDimension = (dimension: Dimension): Words =>
  codeWords(attributeOf(attributeOfDimension[dimension]).value)

/** Whether the additive tally carries it. */
export const isTallied = (dimension: Dimension): boolean =>
  attributeOf(attributeOfDimension[dimension]).tallied === true
