import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'

/** Rows that have their codes in common, and what they add up to. */
export interface Group<Sum extends string = string> {
  /** By name of a key; null is what is not filled in. */
  codes: Readonly<Record<string, string | null>>
  sums: Readonly<Record<Sum, number>>
}

export interface Grouping<Sum extends string> {
  source: RawBuilder<unknown>
  condition: RawBuilder<SqlBool>
  /** What the rows are told apart by; without any all rows are one group. */
  keys: readonly { name: string; value: RawBuilder<unknown> }[]
  /** What is added up in each group, of the rows for which it is asked. */
  sums: readonly { name: Sum; value: RawBuilder<unknown>; among: RawBuilder<SqlBool> }[]
}

const keyColumn = (name: string): `key_${string}` => `key_${name}`
const sumColumn = (name: string): `sum_${string}` => `sum_${name}`

/** Every grouped count of the portal, in the snapshot of `em`; the groups come in no order. */
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
  return rows.map((row) => ({
    codes: Object.fromEntries(keys.map(({ name }) => [name, row[keyColumn(name)]!])),
    sums: Object.fromEntries(sums.map(({ name }) => [name, row[sumColumn(name)]!])) as Record<Sum, number>,
  }))
}

/** What the codes of a key are called, and their order. */
export interface Words {
  word?: (code: string) => string
  /** The codes of a closed list; an open list has none and goes by size. */
  order?: readonly string[]
}

/** What a code is called; what isn't filled in is 未填. */
export const labelOf = ({ word }: Words, code: string | null): string =>
  code === null ? '未填' : (word?.(code) ?? code)

/** A code's place in its closed list: those the list doesn't know come after it, what isn't filled in comes last. */
function placeOf(order: readonly string[], code: string | null): number {
  if (code === null) return order.length + 1
  const place = order.indexOf(code)
  return place < 0 ? order.length : place
}

/** Codes in the order of their list; those of an open list by size, the largest first, equal ones as an office orders names. */
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
