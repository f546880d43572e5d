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

async function employerWords(em: EntityManager, codes: readonly (string | null)[]): Promise<Words> {
  const ids = [...new Set(codes)]
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

/** Labels of code lists, which never change; null for other dimensions. */
const codeLists = new Map<Dimension, Words | null>()

function listedWords(dimension: Dimension): Words | null {
  const known = codeLists.get(dimension)
  if (known !== undefined) return known
  const entries = Object.entries(wordsOfDimension(dimension)).map(([code, { zh }]) => [code, zh] as const)
  const words = entries.length > 0 ? wordsOf(entries) : null
  codeLists.set(dimension, words)
  return words
}

/** Their codes and labels are in each year's cycle, or sorted by themselves. */
const orderedByCycle: ReadonlySet<Dimension> = new Set([Dimension.SERIES, Dimension.COMMITTEE, Dimension.YEAR])

async function dimensionWords(
  em: EntityManager,
  cycles: readonly Cycle[],
  dimension: Dimension,
  keys: readonly (string | null)[],
): Promise<Words> {
  const listed = listedWords(dimension)
  if (listed) return listed
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
  listedWords(dimension) === null && !orderedByCycle.has(dimension)

/** Labels and order of each dimension's codes, in the order of `by`. */
export async function wordsOfDimensions(
  em: EntityManager,
  cycles: readonly Cycle[],
  by: readonly Dimension[],
  { codes }: Groups<Measure>,
): Promise<Words[]> {
  const words: Words[] = []
  for (const dimension of by) {
    words.push(await dimensionWords(em, cycles, dimension, codes[dimension]!))
  }
  return words
}

/** The place of each code of a list, a missing value after them. */
const places = new WeakMap<readonly string[], ReadonlyMap<string | null, number>>()

function placesIn(list: readonly string[]): ReadonlyMap<string | null, number> {
  const known = places.get(list) ?? new Map<string | null, number>([...list, null].map((code, place) => [code, place]))
  places.set(list, known)
  return known
}

/** The groups' numbers in the order of their codes' lists; null if a dimension has no list, or a code isn't in its list. */
function orderByRank({ size, codes }: Groups, by: readonly Dimension[], words: readonly Words[]): Uint32Array | null {
  const ranks = new Float64Array(size)
  for (const [index, dimension] of by.entries()) {
    const { order: list } = words[index]!
    if (!list) return null
    const column = codes[dimension]!
    const known = placesIn(list)
    for (let group = 0; group < size; group += 1) {
      const place = known.get(column[group]!)
      if (place === undefined) return null
      ranks[group] = ranks[group]! * known.size + place
    }
  }
  // The group's number is the last digit, since numbers are sorted many times as fast as by a function that compares two.
  for (let group = 0; group < size; group += 1) ranks[group] = ranks[group]! * size + group
  ranks.sort()
  const order = new Uint32Array(size)
  for (let place = 0; place < size; place += 1) order[place] = ranks[place]! % size
  return order
}

/**
 * The groups' numbers in the order of their codes' lists; in open lists by the number declared (申报), the largest first.
 */
export function orderOf(groups: Groups<Measure>, by: readonly Dimension[], words: readonly Words[]): Uint32Array {
  const ranked = orderByRank(groups, by, words)
  if (ranked) return ranked
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
  const order = Uint32Array.from({ length: groups.size }, (_, group) => group)
  return order.sort((a, b) => comparisons.reduce((difference, compare) => difference || compare(a, b), 0))
}

/** The groups' labels, one vector per dimension. */
export const labelsOf = (
  { by, keys }: { by: readonly Dimension[]; keys: readonly (readonly (string | null)[])[] },
  words: readonly Words[],
): string[][] => by.map((_, index) => keys[index]!.map((code) => labelOf(words[index]!, code)))
