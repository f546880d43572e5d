import { sql } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Dimension } from '../../schema/field/dimension'
import type { Measure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { wordsOfDimension } from './dimension'
import { compareCodes, labelOf, placesOf, type Groups, type Words } from './group'

function wordsOf(entries: readonly (readonly [string, string])[], ordered = true): Words {
  const labels = new Map(entries)
  return { word: (code) => labels.get(code) ?? code, ...(ordered && { order: [...labels.keys()] }) }
}

async function employerWords(em: EntityManager, ids: (string | null)[]): Promise<Words> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom('employer')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${ids.map(Number)})`)
    .execute()
  return wordsOf(
    rows.map(({ id, name }) => [String(id), name] as const),
    false,
  )
}

/** Their codes and labels are in each year's cycle, or sorted by themselves. */
const orderedByCycle: ReadonlySet<Dimension> = new Set([Dimension.SERIES, Dimension.COMMITTEE, Dimension.YEAR])

async function dimensionWords(
  em: EntityManager,
  cycles: readonly Cycle[],
  dimension: Dimension,
  keys: (string | null)[],
): Promise<Words> {
  const words = Object.entries(wordsOfDimension(dimension)).map(([code, { zh }]) => [code, zh] as const)
  if (words.length > 0) return wordsOf(words)
  if (dimension === Dimension.EMPLOYER) return employerWords(em, keys)
  if (dimension === Dimension.SERIES) {
    return wordsOf(cycles.flatMap(({ series }) => series).map(({ code, shortName }) => [code, shortName] as const))
  }
  if (dimension === Dimension.COMMITTEE) {
    return wordsOf(cycles.flatMap(({ bodies }) => bodies).map(({ code, name }) => [code, name] as const))
  }
  const own = [...new Set(keys)].filter((key) => key !== null).sort()
  return dimension === Dimension.YEAR ? { order: own } : {}
}

/** Whether groups are sorted by their size: the dimension has no list with an order (单位, 族别). */
export const isSizedDimension = (dimension: Dimension): boolean =>
  Object.keys(wordsOfDimension(dimension)).length === 0 && !orderedByCycle.has(dimension)

/** Labels and order of each dimension's codes, in the order of `by`. */
export async function wordsOfDimensions(
  em: EntityManager,
  cycles: readonly Cycle[],
  by: readonly Dimension[],
  { codes }: Groups<Measure>,
): Promise<Words[]> {
  const words: Words[] = []
  for (const dimension of by) {
    words.push(await dimensionWords(em, cycles, dimension, [...new Set(codes[dimension]!)]))
  }
  return words
}

/** The place of each group among all, where every dimension has an order: the place of each code is found once. */
function ranksOf({ size, codes }: Groups, by: readonly Dimension[], words: readonly Words[]): Float64Array {
  const ranks = new Float64Array(size)
  for (const [index, dimension] of by.entries()) {
    const column = codes[dimension]!
    const places = placesOf(words[index]!, new Set(column))
    for (let group = 0; group < size; group += 1) {
      ranks[group] = ranks[group]! * places.size + places.get(column[group]!)!
    }
  }
  return ranks
}

/**
 * The groups' numbers in the order of their codes' lists; in open lists by the number declared (申报), the largest first.
 */
export function orderOf(groups: Groups<Measure>, by: readonly Dimension[], words: readonly Words[]): Uint32Array {
  const order = Uint32Array.from({ length: groups.size }, (_, group) => group)
  if (words.every(({ order: list }) => list)) {
    const ranks = ranksOf(groups, by, words)
    return order.sort((a, b) => ranks[a]! - ranks[b]!)
  }
  const comparisons = by.map((dimension, index) => {
    const own = words[index]!
    const column = groups.codes[dimension]!
    if (!own.order) {
      const sized = (group: number) => [column[group]!, groups.sums.DECLARED[group]!] as const
      return (a: number, b: number) => compareCodes(own, sized(a), sized(b))
    }
    // Each code is placed once, however many groups have it.
    const places = placesOf(own, new Set(column))
    return (a: number, b: number) => places.get(column[a]!)! - places.get(column[b]!)!
  })
  return order.sort((a, b) => comparisons.reduce((difference, compare) => difference || compare(a, b), 0))
}

/** The groups' labels, one vector per dimension. */
export const labelsOf = (
  { by, keys }: { by: readonly Dimension[]; keys: readonly (readonly (string | null)[])[] },
  words: readonly Words[],
): string[][] => by.map((_, index) => keys[index]!.map((code) => labelOf(words[index]!, code)))
