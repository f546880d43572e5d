import { sql, type RawBuilder } from 'kysely'
import { Measure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { measureSums } from '../statistics/count'
import { compareCodes, countGroupings, labelOf, otherCodes, type Groups, type Largest } from '../statistics/group'
import type { DetailColumn } from './detail-column'
import { detailSource, detailValue } from './detail-row'
import type { Codes, CountColumn } from '../workbook/sheet'

/** A numeric column of 明细 that is summed over the rows of a measure. */
export type Addition = Pick<CountColumn, 'measure'> & { of: DetailColumn }

export const additionKey = (measure: Measure, of: string) => `${measure}/${of}`

/** Rows of 明细 counted by some of its columns: the cached results of a sheet's formulas. */
export class Cube {
  /** By column: the groups that have each code. */
  readonly #places = new Map<string, Map<string | null, number[]>>()

  constructor(
    readonly columns: readonly DetailColumn[],
    readonly groups: Groups,
  ) {}

  /**
   * Number of rows of a measure; with `of` the sum of that column over them.
   *
   * @param where codes by column; only the cube's columns
   */
  count(measure: Measure, where: Codes, of?: string): number {
    const numbers = this.groups.sums[of === undefined ? measure : additionKey(measure, of)]!
    const [first, ...others] = Object.entries(where)
      .map(([column, list]) => ({ list, codes: this.groups.codes[column]!, places: this.#placesOf(column) }))
      .toSorted((a, b) => b.places.size - a.places.size)
    if (!first) return numbers.reduce((sum, number) => sum + number, 0)
    let sum = 0
    for (const code of new Set(first.list)) {
      for (const group of first.places.get(code) ?? []) {
        if (others.every(({ codes, list }) => list.includes(codes[group]!))) sum += numbers[group]!
      }
    }
    return sum
  }

  #placesOf(column: string): Map<string | null, number[]> {
    const known = this.#places.get(column)
    if (known) return known
    const codes = this.groups.codes[column]!
    const places = Map.groupBy(codes.keys(), (group) => codes[group]!)
    this.#places.set(column, places)
    return places
  }

  /** The codes that occur, in the order of their list; those of an open list by the number declared, the largest first. Without those that are counted together. */
  codesOf(name: string): (string | null)[] {
    const words = this.columns.find(({ column }) => column === name)!
    const codes = [...new Set(this.groups.codes[name])].filter((code) => code !== otherCodes)
    // A missing value is last, however many rows have it.
    const sized = (code: string | null) =>
      [code, code === null ? -1 : this.count(Measure.DECLARED, { [name]: [code] })] as const
    return codes
      .map(sized)
      .toSorted((a, b) => compareCodes(words, a, b))
      .map(([code]) => code)
  }

  /** The label of a code in 明细. */
  labelOf(name: string, code: string | null): string {
    return labelOf(
      this.columns.find(({ column }) => column === name)!,
      code,
    )
  }
}

/** The filtered rows with the summed columns that are window functions: they must be computed before grouping. */
function sourceOf(resolved: ResolvedFilter, additions: readonly Addition[]): RawBuilder<unknown> {
  const columns = new Map(additions.filter(({ of }) => of.overRows).map(({ of }) => [of.column, of]))
  const added = [...columns.values()].map((of) => sql`${detailValue(of)} as ${sql.id(of.column)}`)
  const rows = detailSource(resolved)
  return added.length > 0 ? sql`(select detail.*, ${sql.join(added)} from ${rows}) detail` : rows
}

const keysOf = (columns: readonly DetailColumn[]) =>
  columns.map((column) => ({ name: column.column, value: detailValue(column) }))

export interface CubeQuestion {
  /** Lists of columns, each of which is counted by. */
  groupings: readonly (readonly DetailColumn[])[]
  measures: readonly Measure[]
  additions: readonly Addition[]
  /** In each grouping, which has its column; only these codes are counted apart. */
  largest?: Largest<Measure> | undefined
}

/** Counts the filtered rows by each list of columns, in the snapshot of `em`; the rows are read once. */
export async function countCubes(
  em: EntityManager,
  resolved: ResolvedFilter,
  { groupings, measures: wanted, additions, largest }: CubeQuestion,
): Promise<Cube[]> {
  const { measures } = resolved
  const counted = await countGroupings(em, {
    source: sourceOf(resolved, additions),
    condition: sql`true`,
    groupings: groupings.map(keysOf),
    largest,
    sums: [
      ...measureSums(resolved, sql`1`, wanted),
      ...additions.map(({ measure, of }) => ({
        name: additionKey(measure, of.column),
        value: of.overRows ? sql.ref(of.column) : detailValue(of),
        among: measures[measure],
      })),
    ],
  })
  return groupings.map((columns, index) => new Cube(columns, counted[index]!))
}
