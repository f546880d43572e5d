import { Measure, otherPathways, reviewPathways } from '../../../schema/vocabulary'
import { endings } from '../table/figure'
import type { Codes } from '../../workbook/sheet'
import { both, quantityOf, type FigureUnit } from './quantity'
import { relationOf, type Relation, type Terms } from './relation'

/** A sum over one group's measures; each measure may be narrowed to pathways. */
type GroupTerms = readonly (readonly [measure: Measure, factor: number, pathways?: readonly string[]])[]

/** A measure, or a measure on some pathways. */
type Part = Measure | readonly [measure: Measure, pathways: readonly string[]]

const { DECLARED, ACCEPTED, REVIEWED, PASSED, NOT_PASSED, DETERMINED, CONFIRMED, FAILED, NOT_ACCEPTED } = Measure

const termOf = (part: Part, factor: number): GroupTerms[number] =>
  typeof part === 'string' ? [part, factor] : [part[0], factor, part[1]]

/** `whole` − `parts` + `added`. */
const less = (whole: Part, parts: readonly Part[], added: readonly Part[] = []): GroupTerms => [
  termOf(whole, 1),
  ...parts.map((part) => termOf(part, -1)),
  ...added.map((part) => termOf(part, 1)),
]

const reviewDeclared: Part = [DECLARED, reviewPathways]
const otherDeclared: Part = [DECLARED, otherPathways]

/** 勾稽: these are 0 in each group. */
const sums: GroupTerms[] = [
  less(DECLARED, endings),
  less(REVIEWED, [PASSED, NOT_PASSED]),
  less(DECLARED, [reviewDeclared, otherDeclared]),
]

/** The number of people who are left when a part of a group is subtracted; when small it would identify them too. */
const remainders: GroupTerms[] = [
  less(DECLARED, [ACCEPTED]),
  less(DECLARED, [reviewDeclared]),
  less(reviewDeclared, [REVIEWED]),
  less(reviewDeclared, [PASSED]),
  less(REVIEWED, [PASSED]),
  less(otherDeclared, [DETERMINED]),
]

/** These are never negative: remainders, and steps of the procedure that nobody can skip. */
const bounds: GroupTerms[] = [
  ...remainders,
  less(PASSED, [CONFIRMED], [DETERMINED]),
  less(DECLARED, [REVIEWED]),
  less(DECLARED, [PASSED]),
  less(DECLARED, [CONFIRMED]),
  less(DECLARED, [reviewDeclared, DETERMINED]),
  less(DECLARED, [REVIEWED, CONFIRMED], [PASSED]),
  less(ACCEPTED, [REVIEWED, DETERMINED]),
  less(ACCEPTED, [CONFIRMED]),
  less(DECLARED, [NOT_ACCEPTED, ACCEPTED]),
  less(CONFIRMED, [DETERMINED]),
  less(FAILED, [NOT_PASSED]),
  less(REVIEWED, [NOT_PASSED]),
]

const termsOf = (terms: GroupTerms, where: Codes, unit: FigureUnit): Terms =>
  terms.map(([measure, factor, pathways]) => {
    const narrowed = pathways ? both(where, { pathway: pathways }) : where
    return [narrowed && quantityOf(measure, narrowed, unit), factor]
  })

/** Relations between the measures of one group. */
export function* groupRelations(where: Codes, unit: FigureUnit): Generator<Relation> {
  for (const terms of sums) yield relationOf('NOTHING', termsOf(terms, where, unit))
  for (const terms of bounds) yield relationOf('NOT_BELOW', termsOf(terms, where, unit))
}

/** The same relations for everybody outside the group. */
export function* outsideRelations(where: Codes, unit: FigureUnit): Generator<Relation> {
  const singles = Object.values(Measure).map((measure): GroupTerms => [[measure, 1]])
  for (const terms of [...singles, ...bounds]) {
    const inside = termsOf(terms, where, unit).map(([key, factor]) => [key, -factor] as const)
    yield relationOf('NOT_BELOW', [...termsOf(terms, {}, unit), ...inside])
  }
}

/** A person has one or more declarations. */
export function* personRelations(where: Codes): Generator<Relation> {
  for (const measure of Object.values(Measure)) {
    yield relationOf('NOT_BELOW', [
      [quantityOf(measure, where), 1],
      [quantityOf(measure, where, 'person'), -1],
    ])
  }
}

export function* groupRemainders(where: Codes, unit: FigureUnit): Generator<Relation> {
  for (const terms of remainders) yield relationOf('NOT_BELOW', termsOf(terms, where, unit))
}
