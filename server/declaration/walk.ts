import { sql, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import { DeclarationSortField } from '../../schema/declaration-connection'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { filtered } from '../filter/filtered'
import type { ResolvedFilter } from '../filter/resolve'
import type { Place } from './cursor'
import { byPinyin, searchLine, type ListOrder } from './order'
import { compareSegment, type Segment } from './segment'

export interface Walk {
  order: ListOrder
  segments: readonly Segment[]
  /** Whether the list's rows are collected and sorted, instead of read from the order's index. */
  few: boolean
  /** The row after which the reading begins; null for an end of the list. */
  from: Place | null
  /** Reads from `from`, or from the list's end, towards the beginning. */
  backward: boolean
  /** Number of rows to pass over first. */
  skip: number
  limit: number
}

type Rows = Record<`key${number}`, string> & Pick<Selectable<DB['declaration']>, 'id'>

const keyName = (index: number): `key${number}` => `key${index}`

/** Rows beyond a place in the direction of reading. */
function beyond(keys: readonly RawBuilder<unknown>[], { values, id }: Place, ascending: boolean): RawBuilder<SqlBool> {
  const operator = ascending ? sql`>` : sql`<`
  const own = values.slice(values.length - keys.length)
  return sql`(${sql.join([...keys, sql`declaration.id`])}) ${operator} (${sql.join([...own.map((value) => sql`${value}`), sql`${id}`])})`
}

/** The ids and keys of a part's rows, as `declaration_by_…` has them. */
function fromIndex(
  { keys }: Segment,
  part: RawBuilder<SqlBool>,
  { source, condition }: Pick<ResolvedFilter, 'source' | 'condition'>,
) {
  const named = keys.map((key, index) => sql`, ${key} as ${sql.id(keyName(index))}`)
  return sql`select declaration.id${sql.join(named, sql``)} from ${source} where ${part} and ${condition}`
}

/** By employer: the employers in the order of their names from a place on, and for each its rows. */
function fromEmployers(condition: RawBuilder<SqlBool>, from: Place | null, ascending: boolean) {
  const name = byPinyin(
    sql`employer.name`,
    sql`(select ${searchLine(5)} from declaration where employer_id = employer.id limit 1)`,
  )
  const bound = from ? sql`where ${name} ${ascending ? sql`>=` : sql`<=`} ${from.values[0]}` : sql``
  return sql`select declaration.id, key0
    from (select employer.id as employer, ${name} as key0 from employer ${bound}) named
      cross join lateral (select * from declaration where employer_id = named.employer and ${condition}) declaration
    where true`
}

async function readSegment(
  em: EntityManager,
  { source, condition }: ResolvedFilter,
  { order, few, backward }: Walk,
  segment: Segment,
  { from, skip, limit }: Pick<Walk, 'from' | 'skip' | 'limit'>,
): Promise<Place[]> {
  const ascending = order.descending === backward
  const byEmployer = order.field === DeclarationSortField.EMPLOYER && !few
  const keys = byEmployer ? [sql`key0`] : segment.keys
  const direction = ascending ? sql`asc` : sql`desc`
  const ordered = (...columns: readonly RawBuilder<unknown>[]) =>
    sql`order by ${sql.join(columns.map((column) => sql`${column} ${direction}`))}`
  const place = from ? beyond(keys, from, ascending) : sql<SqlBool>`true`
  const collected = sql<SqlBool>`declaration.id = any (array(select id from matching))`
  const sources = byEmployer
    ? [fromEmployers(condition, from, ascending)]
    : segment.parts.map((part) => fromIndex(segment, part, { source, condition: few ? collected : condition }))
  // PostgreSQL reads a part in its index's order only if the part itself is sorted and limited.
  const parts = sources.map(
    (source) => sql`(${source} and ${place} ${ordered(...keys, sql`declaration.id`)} limit ${skip + limit})`,
  )
  const matching = few ? sql`with matching as materialized (select id from ${source} where ${condition})` : sql``
  // Qualified: `order by key0` would mean the text that is returned.
  const names = keys.map((_, index) => sql.id('walked', keyName(index)))
  const texts = names.map((name) => sql`, ${name}::text`)
  const { rows } = await sql<Rows>`${matching}
    select id${sql.join(texts, sql``)} from (${sql.join(parts, sql` union all `)}) walked
    ${ordered(...names, sql`id`)} limit ${limit} offset ${skip}`.execute(em.getKysely())
  const first = segment.first === undefined ? [] : [segment.first]
  return rows.map((row) => ({ id: row.id, values: [...first, ...names.map((_, index) => row[keyName(index)]!)] }))
}

/** Number of rows of a segment, where the tally didn't give it. */
async function countSegment(em: EntityManager, resolved: ResolvedFilter, { parts }: Segment): Promise<number> {
  const { n } = await em
    .getKysely()
    .selectFrom(filtered(resolved))
    .select(sql<number>`count(*)::integer`.as('n'))
    .where(sql<SqlBool>`((${sql.join(parts, sql`) or (`)}))`)
    .executeTakeFirstOrThrow()
  return n
}

/** Reads rows of a list from a place on, in the direction of reading. */
export async function walk(em: EntityManager, resolved: ResolvedFilter, asked: Walk): Promise<Place[]> {
  const { order, segments, from, backward, limit } = asked
  const ahead = (backward ? segments.toReversed() : segments).filter((segment) => {
    const side = from ? compareSegment(segment, order, from) : 0
    return backward ? side <= 0 : side >= 0
  })
  const found: Place[] = []
  let { skip } = asked
  for (const segment of ahead) {
    if (found.length >= limit) break
    const inside = from && compareSegment(segment, order, from) === 0
    if (skip > 0 && ahead.length > 1) {
      const count = segment.count ?? (await countSegment(em, resolved, segment))
      if (skip >= count) {
        skip -= count
        continue
      }
    }
    const wanted = { from: inside ? from : null, skip, limit: limit - found.length }
    found.push(...(await readSegment(em, resolved, asked, segment, wanted)))
    skip = 0
  }
  return found
}
