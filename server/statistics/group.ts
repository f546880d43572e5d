import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { EntityManager } from '../database/orm'
import { byPinyin } from '../text/by-pinyin'

/** Groups of rows with the same codes, as columns: entry i of each column is of group i. Not sorted. */
export interface Groups<Sum extends string = string> {
  size: number
  /** Codes by the name of the key; null where the value is missing. */
  codes: Readonly<Record<string, readonly (string | null)[]>>
  sums: Readonly<Record<Sum, readonly number[]>>
  /** How many codes of the largest ones' key are counted together; see `Largest`. */
  others?: number
}

/** Code of all that aren't among the largest ones. */
export const otherCodes = '…'

/** Of this key's codes only those with the largest sum are apart, with all that are as large as the last one; a missing value is the last. */
export interface Largest<Sum extends string = string> {
  key: string
  sum: Sum
  size: number
}

interface Key {
  name: string
  value: RawBuilder<unknown>
}

interface Counting<Sum extends string> {
  source: RawBuilder<unknown>
  condition: RawBuilder<SqlBool>
  /** `value` is summed over the rows of a group for which `among` holds. */
  sums: readonly { name: Sum; value: RawBuilder<unknown>; among: RawBuilder<SqlBool> }[]
}

/** A bit for each key, which is set where it isn't in the grouping: PostgreSQL's `grouping`. */
const bitsOf = (keys: readonly string[], grouping: ReadonlySet<string>) =>
  keys.reduce((bits, key) => bits * 2 + (grouping.has(key) ? 0 : 1), 0)

const keyColumn = (name: string): `key_${string}` => `key_${name}`
const sumColumn = (name: string): `sum_${string}` => `sum_${name}`

/** The groups, with those of all but the largest codes added up. One of the groupings is by this key alone. */
function largestOf<Sum extends string>(
  grouped: RawBuilder<unknown>,
  { key, sum, size }: Largest<Sum>,
  { keys, sums }: { keys: readonly string[]; sums: readonly { name: Sum }[] },
) {
  const own = sql.ref(keyColumn(key))
  const alone = sql.lit(bitsOf(keys, new Set([key])))
  const columns = keys.map((name) =>
    name === key ? sql`case when is_large then ${own} else ${sql.lit(otherCodes)} end` : sql.ref(keyColumn(name)),
  )
  const numbers = sums.map(({ name }) => sql.ref(sumColumn(name)))
  const added = sql.join(numbers.map((number) => sql`sum(${number})::integer as ${number}`))
  const isCounted = sql.join(
    numbers.map((number) => sql`${number} <> 0`),
    sql` or `,
  )
  return sql`(
    with grouped as materialized (select * from ${grouped} grouped),
      large as (select ${own} as code from grouped where ungrouped = ${alone}
        order by ${own} is null, ${sql.ref(sumColumn(sum))} desc fetch first ${size} rows with ties)
    select ungrouped, ${sql.join(keys.map((name, index) => sql`${columns[index]} as ${sql.id(keyColumn(name))}`))},
      ${added}, count(*) filter (where not is_large and (${isCounted})) as others
    from (select grouped.*, coalesce(${own} in (select code from large where code is not null),
      (select bool_or(code is null) from large)) as is_large from grouped) marked
    group by ungrouped, ${sql.join(columns)})`
}

/** What is counted by each of several lists of keys, while its rows are read once. Without a key all rows are one group. */
export type Grouping<Sum extends string> = Counting<Sum> & {
  groupings: readonly (readonly Key[])[]
  largest?: Largest<Sum> | undefined
}

const namesOf = ({ groupings }: Grouping<string>): string[] => [...new Set(groupings.flat().map(({ name }) => name))]

/**
 * The database answers each grouping in one row with a column of all groups in each field: thousands of groups as rows took
 * most of the processor time of an answer.
 */
function statementOf<Sum extends string>(grouping: Grouping<Sum>, part: number): RawBuilder<unknown> {
  const { source, condition, sums, groupings, largest } = grouping
  const keys = new Map(groupings.flat().map(({ name, value }) => [name, value]))
  const names = namesOf(grouping)
  const coded = [...keys].map(([name, value]) => sql`, (${value})::text as ${sql.id(keyColumn(name))}`)
  // A set that is named twice would have its groups twice.
  const lists = new Map(
    groupings.map((each) => each.map(({ name }) => name)).map((list) => [list.toSorted().join(), list]),
  )
  const sets = [...lists.values()].map((list) => sql`(${sql.join(list.map((name) => sql.ref(keyColumn(name))))})`)
  const columns = names.map((name) => sql.ref(keyColumn(name)))
  const summed = sums.map(
    ({ name, value, among }) =>
      sql`, coalesce(sum(${value}) filter (where ${among}), 0)::integer as ${sql.id(sumColumn(name))}`,
  )
  const listed = columns.map((column) => sql`${column}, `)
  // `grouping`: a bit for each key, which is set where the row isn't grouped by it.
  const grouped = sql`(select ${sql.join(listed, sql``)}
    ${columns.length > 0 ? sql`grouping(${sql.join(columns)})` : sql`0`} as ungrouped ${sql.join(summed, sql``)}
    from (select *${sql.join(coded, sql``)} from ${source} where ${condition}) counted
    group by grouping sets (${sql.join(sets)}))`
  const from = largest ? largestOf(grouped, largest, { keys: names, sums }) : grouped
  const arrays = (all: readonly string[]) =>
    sql`json_build_array(${sql.join(all.map((column) => sql`json_agg(${sql.ref(column)})`))})`
  return sql`select ${sql.lit(part)} as part, ungrouped, count(*)::integer as size,
      ${largest ? sql`max(others)::integer` : sql`0`} as others,
      ${arrays(names.map(keyColumn))} as codes, ${arrays(sums.map(({ name }) => sumColumn(name)))} as sums
    from ${from} grouped group by ungrouped`
}

interface Counted {
  part: number
  ungrouped: number
  size: number
  others: number
  codes: (string | null)[][]
  sums: number[][]
}

/**
 * The one function for grouped counts: several things at once, in one statement, in the snapshot of `em`.
 *
 * @param beside what several of them read: a query with a name, for `with`
 */
export async function countAll<Sum extends string>(
  em: EntityManager,
  all: readonly Grouping<Sum>[],
  beside?: RawBuilder<unknown>,
): Promise<Groups<Sum>[][]> {
  if (all.length === 0) return []
  const { rows } = await sql<Counted>`${beside ? sql`with ${beside} ` : sql``}${sql.join(
    all.map(statementOf),
    sql` union all `,
  )}`.execute(em.getKysely())
  return all.map((grouping, part) => {
    const keys = namesOf(grouping)
    return grouping.groupings.map((each) => {
      const names = new Set(each.map(({ name }) => name))
      const bits = bitsOf(keys, names)
      const row = rows.find((counted) => counted.part === part && counted.ungrouped === bits)
      return {
        size: row?.size ?? 0,
        others: row?.others ?? 0,
        codes: Object.fromEntries([...names].map((name) => [name, row?.codes[keys.indexOf(name)] ?? []])),
        sums: Object.fromEntries(grouping.sums.map(({ name }, place) => [name, row?.sums[place] ?? []])) as Record<
          Sum,
          number[]
        >,
      }
    })
  })
}

export async function countGroupings<Sum extends string>(
  em: EntityManager,
  grouping: Grouping<Sum>,
): Promise<Groups<Sum>[]> {
  const [groups] = await countAll(em, [grouping])
  return groups!
}

export async function countGroups<Sum extends string>(
  em: EntityManager,
  { keys, beside, ...counting }: Counting<Sum> & { keys: readonly Key[]; beside?: RawBuilder<unknown> | undefined },
): Promise<Groups<Sum>> {
  const [counted] = await countAll(em, [{ ...counting, groupings: [keys] }], beside)
  return counted![0]!
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
