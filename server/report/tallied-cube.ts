import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { attributeOf } from '../../schema/field'
import { attributeOfDimension, Dimension } from '../../schema/field/dimension'
import type { PersonMeasure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import { personColumn, personMeasures } from '../filter/person'
import type { ResolvedFilter } from '../filter/resolve'
import { waitingSource } from '../filter/waiting'
import { measureSums } from '../statistics/count'
import { keyOf } from '../statistics/dimension'
import { countAll, countGroupings, type Grouping, type Groups } from '../statistics/group'
import { isInTally, isNarrow, tallySource, talliedColumns } from '../statistics/source'
import {
  cellsWith,
  neededFor,
  personCells,
  personsAgain,
  traitWith,
  type Needed,
  type Trait,
} from '../statistics/trait'
import { additionKey, countCubes, Cube, type Addition, type CubeQuestion } from './cube'
import type { DetailColumn } from './detail-column'
import { detailValue } from './detail-row'
import { keyOfColumn } from './key-of-column'
import { policies } from './policy'

/** Columns of 明细 that a tally has, or whose expression has only columns of it: 单位所在 is derived from the county. */
const tallied: ReadonlySet<string | null> = new Set([...talliedColumns, 'seat'])

/** What the columns need that no filter compares. */
const neededByOthers: Partial<Record<string, Needed>> = {
  nature_group: 'employer_nature',
  returns: 'returns',
  third_return: 'returns',
  ...Object.fromEntries(policies.map(({ column }) => [column, 'policies'])),
}

function neededByColumn({ column }: DetailColumn): Needed {
  if (tallied.has(column)) return 'NONE'
  const key = keyOfColumn.get(column)
  return key ? neededFor(key, false) : (neededByOthers[column] ?? 'MORE')
}

/** The dimension of a column of 明细, by the column's name. */
const dimensionOf = new Map(
  Object.values(Dimension).map((dimension) => [attributeOf(attributeOfDimension[dimension]).column, dimension]),
)

/** A column's value over the columns of a tally, which computes 隶属关系 from the county. */
function talliedKey(column: DetailColumn) {
  const dimension = tallied.has(column.column) ? dimensionOf.get(column.column) : undefined
  return { name: column.column, value: dimension ? keyOf(dimension) : detailValue(column) }
}

const stageAge = 'stage_age'
const measureOfPersons = new Map<string, PersonMeasure>(
  personMeasures.map((measure) => [personColumn(measure), measure]),
)

/** What a grouping is counted over: a tally, the cells of a trait, or the rows. */
type Over = 'TALLY' | Trait | 'ROWS'

function overFor(
  resolved: ResolvedFilter,
  columns: readonly DetailColumn[],
  { persons, waiting }: { persons: boolean; waiting: boolean },
): Over {
  const isTallied = isInTally(resolved, []) && columns.every(({ column }) => tallied.has(column))
  if (isTallied && !persons) return 'TALLY'
  if (waiting) return 'ROWS'
  return traitWith(resolved, columns.map(neededByColumn)) ?? 'ROWS'
}

/** The cells of a trait; those by employer have the employer's own columns, as 明细 has. */
function cellsOf(
  resolved: ResolvedFilter,
  trait: Trait,
  { persons, narrow }: { persons: readonly PersonMeasure[]; narrow: boolean },
): RawBuilder<unknown> {
  const cells =
    persons.length > 0
      ? personCells(resolved, { trait, narrow, wanted: persons })
      : sql`(select * from ${cellsWith(trait, narrow)} where ${resolved.condition}) declaration`
  if (trait !== 'employer') return cells
  // Only the cells' employers are looked up, each once: whether a department or a county sees one is asked of its declarations.
  return sql`(with cell as materialized (select * from ${cells}),
      named as materialized (select employer_id, name from (select distinct employer_id from cell) asked
        cross join lateral (select name from employer where employer.id = asked.employer_id offset 0) employer)
    select cell.*, named.name as employer_name from cell join named using (employer_id)) declaration`
}

/** The groups of both; what only one of them sums is 0 in the other. */
function together(one: Groups, other: Groups): Groups {
  const names = new Set([...Object.keys(one.sums), ...Object.keys(other.sums)])
  const sumsOf = ({ sums, size }: Groups, name: string) => sums[name] ?? Array<number>(size).fill(0)
  return {
    size: one.size + other.size,
    codes: Object.fromEntries(Object.keys(one.codes).map((key) => [key, [...one.codes[key]!, ...other.codes[key]!]])),
    sums: Object.fromEntries([...names].map((name) => [name, [...sumsOf(one, name), ...sumsOf(other, name)]])),
  }
}

/** Working days at the present stage, summed over the declarations that wait. */
function countAges(
  em: EntityManager,
  resolved: ResolvedFilter,
  groupings: CubeQuestion['groupings'],
  ages: readonly Addition[],
) {
  return countGroupings(em, {
    source: waitingSource(resolved),
    condition: resolved.condition,
    groupings: groupings.map((each) => each.map(talliedKey)),
    sums: ages.map(({ measure, of }) => ({
      name: additionKey(measure, of.column),
      value: sql`n * ${detailValue(of)}`,
      among: resolved.measures[measure],
    })),
  })
}

/**
 * As `countCubes`, but from cells where they have the columns: for a page. A workbook counts its rows, with which its checks
 * compare the cells.
 */
export async function countTalliedCubes(
  em: EntityManager,
  resolved: ResolvedFilter,
  asked: CubeQuestion,
): Promise<Cube[]> {
  const { groupings, measures, additions, largest } = asked
  const ages = additions.filter(({ of }) => of.column === stageAge)
  const persons = additions.flatMap(({ of }) => measureOfPersons.get(of.column) ?? [])
  const isKnown = ages.length + persons.length === additions.length
  const cubes: Cube[] = []
  const parts = Map.groupBy(groupings.keys(), (index): Over =>
    isKnown ? overFor(resolved, groupings[index]!, { persons: persons.length > 0, waiting: ages.length > 0 }) : 'ROWS',
  )
  const rows = parts.get('ROWS') ?? []
  if (rows.length > 0) {
    const counted = await countCubes(em, resolved, { ...asked, groupings: rows.map((index) => groupings[index]!) })
    for (const [place, cube] of counted.entries()) cubes[rows[place]!] = cube
  }
  const tallied = [...parts].flatMap(([over, places]) => (over === 'ROWS' ? [] : [{ over, places }]))
  const ofPersons = persons.map((measure) => ({
    name: additionKey(measure, personColumn(measure)),
    value: sql.ref(personColumn(measure)),
    among: sql<SqlBool>`true`,
  }))
  const questions = tallied.map(({ over, places }): Grouping<string> => {
    const own = places.map((index) => groupings[index]!)
    const columns = own.flat().map(({ column }) => column)
    return {
      ...(over === 'TALLY'
        ? { source: tallySource(resolved, columns), condition: resolved.condition }
        : {
            source: cellsOf(resolved, over, { persons, narrow: isNarrow(resolved, columns) }),
            condition: sql<SqlBool>`true`,
          }),
      groupings: own.map((each) => each.map(talliedKey)),
      largest,
      sums: [...measureSums(resolved, sql`n`, measures), ...ofPersons],
    }
  })
  const of = tallied.flatMap(({ over }) => (over === 'TALLY' ? [] : [over]))
  const beside = persons.length > 0 ? personsAgain(resolved, { of, wanted: persons }) : undefined
  for (const [part, counted] of (await countAll(em, questions, beside)).entries()) {
    const { places } = tallied[part]!
    const own = places.map((index) => groupings[index]!)
    const aged = ages.length > 0 ? await countAges(em, resolved, own, ages) : null
    for (const [place, groups] of counted.entries()) {
      const all = aged ? together(groups, aged[place]!) : groups
      cubes[places[place]!] = new Cube(own[place]!, all)
    }
  }
  return cubes
}
