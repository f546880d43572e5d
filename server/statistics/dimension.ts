import { sql, type RawBuilder } from 'kysely'
import { attributeOf } from '../../schema/field'
import type { Words } from '../../schema/field/value'
import { codeWords } from '../../schema/field/word'
import { attributeOfDimension, type Dimension } from '../../schema/field/dimension'
import { ageBandOf } from '../filter/age-band'
import { ageFiveOf, declaredBeforeOf, ethnicClassOf, gradedLevelOf, tenureOf } from '../filter/person-class'
import { routeOf } from '../filter/route'

/** Dimensions whose SQL key isn't simply the attribute's column. */
const ownKeys: Partial<Record<Dimension, RawBuilder<string | null>>> = {
  YEAR: sql`year::text`,
  ROUTE: routeOf,
  AGE_BAND: ageBandOf,
  AGE_FIVE: ageFiveOf,
  DECLARED_BEFORE: declaredBeforeOf,
  ETHNIC_CLASS: ethnicClassOf,
  FINE_LEVEL: gradedLevelOf,
  TENURE: tenureOf,
  SPECIALTY: sql`specialty_name`,
  EMPLOYER_NATURE: sql`employer_nature`,
  EMPLOYER: sql`employer_id::text`,
}

export const keyOf = (dimension: Dimension): RawBuilder<string | null> =>
  ownKeys[dimension] ?? sql.ref<string | null>(attributeOf(attributeOfDimension[dimension]).column!)

/** Labels of a code list in its order; empty for open lists, and for 系列 and 评委会, whose labels the cycles have. */
export const wordsOfDimension = (dimension: Dimension): Words =>
  codeWords(attributeOf(attributeOfDimension[dimension]).value)

/** Whether the tallies have a column for it. */
export const isTallied = (dimension: Dimension): boolean =>
  attributeOf(attributeOfDimension[dimension]).tallied === true
