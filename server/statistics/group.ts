import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'

/** A group of rows with the same codes, and its sums. */
export interface Group<Sum extends string = string> {
  /** Code by the name of the key; null when the value is missing. */
  codes: Readonly<Record<string, string | null>>
  sums: Readonly<Record<Sum, number>>
}

export interface Grouping<Sum extends string> {
  source: RawBuilder<unknown>
  condition: RawBuilder<SqlBool>
  /** The rows are grouped by these; without any all rows are one group. */
  keys: readonly { name: string; value: RawBuilder<unknown> }[]
  /** `value` is summed over the rows of a group for which `among` holds. */
  sums: readonly { name: Sum; value: RawBuilder<unknown>; among: RawBuilder<SqlBool> }[]
}

const keyColumn = (name: string): `key_${string}` => `key_${name}`
const sumColumn = (name: string): `sum_${string}` => `sum_${name}`

/** The one function for grouped counts. Runs in the snapshot of `em`; the groups are not sorted. */
export async function countGroups<Sum extends string>(
  em: EntityManager,
  { source, condition, keys, sums }: Grouping<Sum>,
): Promise<Group<Sum>[]> {
  const coded = keys.map(({ name, value }) => sql<string | null>`(${value})::text`.as(keyColumn(name)))
  const added = sums.map(({ name, value, among }) =>
    sql<number>`coalesce(sum(${value}) filter (where ${among}), 0)::integer`.as(sumColumn(name)),
  )
  const all = em
    .getKysely()
    .selectFrom(sql`(select * from ${source} where ${condition})`.as('counted'))
    .select([...coded, ...added])
  const places = keys.map((_, index) => sql`${sql.lit(index + 1)}`)
  const rows = await (places.length > 0 ? all.groupBy(places) : all).execute()
  const named = keys.map(({ name }) => [name, keyColumn(name)] as const)
  const summed = sums.map(({ name }) => [name, sumColumn(name)] as const)
  return rows.map((row) => {
    const codes: Record<string, string | null> = {}
    const values = {} as Record<Sum, number>
    for (const [name, column] of named) codes[name] = row[column]!
    for (const [name, column] of summed) values[name] = row[column]!
    return { codes, sums: values }
  })
}

/** Labels of the codes of a key, and their order. */
export interface Words {
  word?: (code: string) => string
  /** The codes of a code list in order; undefined for an open list, which is sorted by size. */
  order?: readonly string[]
}

/** The label of a code; 未填 for a missing value. */
export const labelOf = ({ word }: Words, code: string | null): string =>
  code === null ? '未填' : (word?.(code) ?? code)

/** A code's position in its list; unknown codes come after the list, a missing value comes last. */
function placeOf(order: readonly string[], code: string | null): number {
  if (code === null) return order.length + 1
  const place = order.indexOf(code)
  return place < 0 ? order.length : place
}

/** Compares codes by the order of their list; those of an open list by size, the largest first, then by pinyin. */
export function compareCodes(
  words: Words,
  [a, sizeOfA]: readonly [code: string | null, size: number],
  [b, sizeOfB]: readonly [code: string | null, size: number],
): number {
  const { order } = words
  return (
    (order ? placeOf(order, a) - placeOf(order, b) : sizeOfB - sizeOfA) ||
    byPinyin(labelOf(words, a), labelOf(words, b))
  )
}

/** Each code's place in the order of a list. */
export function placesOf(words: Words, codes: ReadonlySet<string | null>): Map<string | null, number> {
  const sorted = [...codes].toSorted((a, b) => compareCodes(words, [a, 0], [b, 0]))
  return new Map(sorted.map((code, place) => [code, place]))
}
