import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Dimension } from '../../schema/field/dimension'
import { Measure, type PersonMeasure } from '../../schema/vocabulary'
import type { Statistics } from '../../schema/statistics'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { keyOf } from './dimension'
import { countGroups } from './group'
import { isSizedDimension, labelsOf, orderOf, wordsOfDimensions } from './label'
import { personColumn, withPersons } from '../filter/person'
import { columnOf as columnOfDimension, countingSource, isNarrow, rowsSource, traitFor } from './source'
import { personCells, personsAgain } from './trait'

/** Measure → field of Statistics with its column. */
export const columnOf = {
  DRAFT: 'draft',
  DECLARED: 'declared',
  ACCEPTED: 'accepted',
  REVIEWED: 'reviewed',
  PASSED: 'passed',
  NOT_PASSED: 'notPassed',
  DETERMINED: 'determined',
  CONFIRMED: 'confirmed',
  FAILED: 'failed',
  NOT_ACCEPTED: 'notAccepted',
  LAPSED: 'lapsed',
  WITHDRAWN: 'withdrawn',
  DISQUALIFIED: 'disqualified',
  IN_PROGRESS: 'inProgress',
  PENDING: 'pending',
  OVERDUE: 'overdue',
} as const satisfies Record<Measure, keyof Statistics>

/** Measure of people → field of Statistics with its column. */
export const personsColumnOf = {
  DECLARED: 'declaredPersons',
  REVIEWED: 'reviewedPersons',
  PASSED: 'passedPersons',
  CONFIRMED: 'confirmedPersons',
} as const satisfies Record<PersonMeasure, keyof Statistics>

/** The sums of a grouped count: for each measure, `n` over the rows that it counts. */
export const measureSums = <M extends Measure>(
  { measures }: Pick<ResolvedFilter, 'measures'>,
  n: RawBuilder<unknown>,
  wanted: readonly M[],
) => wanted.map((name) => ({ name, value: n, among: measures[name] }))

type Column<M extends Measure> = (typeof columnOf)[M]
type PersonsColumn = (typeof personsColumnOf)[PersonMeasure]
type Counted<M extends Measure> = Pick<Statistics, 'by' | 'groups' | 'keys'> &
  Record<Column<M>, number[]> &
  Partial<Record<PersonsColumn, number[]>> & {
    /** Labels of the groups, one vector per dimension. */
    labels(): string[][]
  }

interface Question<M extends Measure> {
  by: readonly Dimension[]
  measures: readonly M[]
  /** Measures whose people are counted: each person once, by the declaration of the highest level. */
  persons?: readonly PersonMeasure[]
}

/** The rows or cells to count and the condition on them. A person is in one group only. */
function rowsFor(resolved: ResolvedFilter, by: readonly Dimension[], persons: readonly PersonMeasure[]) {
  if (persons.length === 0) return { source: countingSource(resolved, by), condition: resolved.condition }
  const condition = sql<SqlBool>`true`
  const trait = traitFor(resolved, by)
  if (!trait) return { source: withPersons(resolved, rowsSource(resolved), persons), condition }
  const narrow = isNarrow(resolved, by.map(columnOfDimension))
  const beside = personsAgain(resolved, { of: [trait], wanted: persons })
  return { source: personCells(resolved, { trait, narrow, wanted: persons }), condition, beside }
}

/**
 * Counts the wanted measures of the filtered declarations, grouped; no other measure is summed.
 *
 * @returns columns with one entry for each group, sorted by the order of the groups' codes; one entry for `by: []`
 */
export async function countDeclarations<M extends Measure>(
  em: EntityManager,
  resolved: ResolvedFilter,
  { by, measures, persons = [] }: Question<M>,
): Promise<Counted<M>> {
  // Groups of a list without an order are sorted by their size.
  const summed: Measure[] = by.some(isSizedDimension) ? [...new Set([...measures, Measure.DECLARED])] : [...measures]
  const counted = await countGroups<Measure | ReturnType<typeof personColumn>>(em, {
    ...rowsFor(resolved, by, persons),
    keys: by.map((dimension) => ({ name: dimension, value: keyOf(dimension) })),
    sums: [
      ...measureSums(resolved, sql`n`, summed),
      ...persons.map((measure) => ({
        name: personColumn(measure),
        value: sql.ref(personColumn(measure)),
        among: sql<SqlBool>`true`,
      })),
    ],
  })
  const words = await wordsOfDimensions(em, resolved.cycles, by, counted)
  const order = orderOf(counted, by, words)
  const sorted = <T>(column: readonly T[]): T[] => {
    const values = new Array<T>(order.length)
    for (let place = 0; place < values.length; place += 1) values[place] = column[order[place]!]!
    return values
  }
  const columns = Object.fromEntries([
    ...measures.map((measure) => [columnOf[measure], sorted(counted.sums[measure])]),
    ...persons.map((measure) => [personsColumnOf[measure], sorted(counted.sums[personColumn(measure)])]),
  ]) as Record<Column<M>, number[]>
  const keys = by.map((dimension) => sorted(counted.codes[dimension]!))
  return { by: [...by], groups: counted.size, keys, labels: () => labelsOf({ by, keys }, words), ...columns }
}
