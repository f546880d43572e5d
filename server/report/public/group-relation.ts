import { Measure } from '../../../schema/vocabulary'
import { endings } from '../table/figure'
import type { Codes } from '../../workbook/sheet'
import { both, otherPathways, quantityOf, reviewPathway, type FigureUnit } from './quantity'
import { relationOf, type Relation, type Terms } from './relation'

/** A sum over one group's measures; each measure may be narrowed to a pathway. */
type GroupTerms = readonly (readonly [measure: Measure, factor: number, pathways?: readonly string[]])[]

const { DECLARED, ACCEPTED, REVIEWED, PASSED, NOT_PASSED, DETERMINED, CONFIRMED, FAILED, NOT_ACCEPTED } = Measure

const reviewDeclared = [DECLARED, 1, reviewPathway] as const
const otherDeclared = [DECLARED, 1, otherPathways] as const

/** 勾稽: what each group's measures add up to. */
const sums: GroupTerms[] = [
  [[DECLARED, 1], ...endings.map((ending) => [ending, -1] as const)],
  [
    [REVIEWED, 1],
    [PASSED, -1],
    [NOT_PASSED, -1],
  ],
  [
    [DECLARED, 1],
    [DECLARED, -1, reviewPathway],
    [DECLARED, -1, otherPathways],
  ],
]

/** Who is left of a group when a part of it is taken away: people, whom a small rest would tell as a small figure does. */
export const rests: GroupTerms[] = [
  [
    [DECLARED, 1],
    [ACCEPTED, -1],
  ],
  [
    [DECLARED, 1],
    [DECLARED, -1, reviewPathway],
  ],
  [reviewDeclared, [REVIEWED, -1]],
  [reviewDeclared, [PASSED, -1]],
  [
    [REVIEWED, 1],
    [PASSED, -1],
  ],
  [otherDeclared, [DETERMINED, -1]],
]

/** What the procedure lets nobody skip; a rest is never below nothing either. */
const bounds: GroupTerms[] = [
  ...rests,
  [
    [PASSED, 1],
    [CONFIRMED, -1],
    [DETERMINED, 1],
  ],
  [
    [DECLARED, 1],
    [REVIEWED, -1],
  ],
  [
    [DECLARED, 1],
    [PASSED, -1],
  ],
  [
    [DECLARED, 1],
    [CONFIRMED, -1],
  ],
  [
    [DECLARED, 1],
    [DECLARED, -1, reviewPathway],
    [DETERMINED, -1],
  ],
  [
    [DECLARED, 1],
    [REVIEWED, -1],
    [CONFIRMED, -1],
    [PASSED, 1],
  ],
  [
    [ACCEPTED, 1],
    [REVIEWED, -1],
    [DETERMINED, -1],
  ],
  [
    [ACCEPTED, 1],
    [CONFIRMED, -1],
  ],
  [
    [DECLARED, 1],
    [NOT_ACCEPTED, -1],
    [ACCEPTED, -1],
  ],
  [
    [CONFIRMED, 1],
    [DETERMINED, -1],
  ],
  [
    [FAILED, 1],
    [NOT_PASSED, -1],
  ],
  [
    [REVIEWED, 1],
    [NOT_PASSED, -1],
  ],
]

const termsOf = (terms: GroupTerms, where: Codes, unit: FigureUnit): Terms =>
  terms.map(([measure, factor, pathways]) => {
    const narrowed = pathways ? both(where, { pathway: pathways }) : where
    return [narrowed && quantityOf(measure, narrowed, unit), factor]
  })

/** What the measures of one group have to do with one another. */
export function* groupRelations(where: Codes, unit: FigureUnit): Generator<Relation> {
  for (const terms of sums) yield relationOf('NOTHING', termsOf(terms, where, unit))
  for (const terms of bounds) yield relationOf('NOT_BELOW', termsOf(terms, where, unit))
}

/** The same of everybody outside the group. */
export function* outsideRelations(where: Codes, unit: FigureUnit): Generator<Relation> {
  const singles = Object.values(Measure).map((measure): GroupTerms => [[measure, 1]])
  for (const terms of [...singles, ...bounds]) {
    const inside = termsOf(terms, where, unit).map(([key, factor]) => [key, -factor] as const)
    yield relationOf('NOT_BELOW', [...termsOf(terms, {}, unit), ...inside])
  }
}

/** A person has one declaration or several. */
export function* personRelations(where: Codes): Generator<Relation> {
  for (const measure of Object.values(Measure)) {
    yield relationOf('NOT_BELOW', [
      [quantityOf(measure, where), 1],
      [quantityOf(measure, where, 'person'), -1],
    ])
  }
}

export function* groupRests(where: Codes, unit: FigureUnit): Generator<Relation> {
  for (const terms of rests) yield relationOf('NOT_BELOW', termsOf(terms, where, unit))
}
