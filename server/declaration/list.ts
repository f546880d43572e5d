import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { Declaration } from '../../schema/declaration'
import {
  DeclarationSortField,
  SortDirection,
  type DeclarationConnection,
  type DeclarationSort,
} from '../../schema/declaration-connection'
import { attributeOf } from '../../schema/field'
import { attributeOfSort, type SortedAttribute } from '../../schema/field/sort'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { InvalidInputError } from '../errors'
import { deadlineAt } from '../filter/deadline-state'
import { largestPage } from '../http/limit'
import type { ResolvedFilter } from '../filter/resolve'
import { countedRows } from '../statistics/source'

/** @param line number of the line of `search_text` with the name's pinyin initials */
const byPinyin = (name: RawBuilder<unknown>, line: number) =>
  sql`pinyin_key(${name}, split_part(search_text, E'\\n', ${sql.lit(line)})) collate pinyin`

/** Expressions to sort by, for attributes that aren't sorted by their plain column. */
const sortExpressions: Partial<Record<SortedAttribute, RawBuilder<unknown>>> = {
  PLATFORM_NO: sql`platform_no collate "C"`,
  NAME: byPinyin(sql`name`, 3),
  EMPLOYER: byPinyin(sql`(select employer.name from employer where employer.id = employer_id)`, 5),
  LEVEL: sql`array_position(array['SENIOR', 'INTERMEDIATE', 'JUNIOR'], level)`,
  STAGE: sql`stage_rank(stage)`,
}

const orderBy = (field: SortedAttribute): RawBuilder<unknown> =>
  sortExpressions[field] ?? sql.ref(attributeOf(attributeOfSort[field]).column!)

/**
 * The order of rows on a page and in its exports; by number if `sort` is null. Rows with equal values are ordered by id; by
 * urgency, rows with the same deadline are first ordered by when they entered their stage.
 */
export function orderOf(sort: DeclarationSort | null | undefined, cycles: readonly Cycle[]): RawBuilder<unknown> {
  const direction = sql.raw(sort?.direction === SortDirection.DESC ? 'desc' : 'asc')
  const field = sort?.field ?? DeclarationSortField.PLATFORM_NO
  return field === DeclarationSortField.URGENCY
    ? sql`${deadlineAt(cycles)} ${direction} nulls last, entered_at ${direction}, id ${direction}`
    : sql`${orderBy(field)} ${direction} nulls last, id ${direction}`
}

const cursorOf = (offset: number) => Buffer.from(`row:${offset}`).toString('base64url')

/** The number of rows before the page. @throws InvalidInputError for an unknown cursor */
function offsetAfter(cursor: string | null | undefined): number {
  if (!cursor) return 0
  const offset = /^row:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]
  if (offset === undefined) throw new InvalidInputError('分页位置无效，请回到第一页。')
  return Number(offset) + 1
}

interface Page {
  first: number
  after?: string | null
  sort?: DeclarationSort | null
}

/**
 * One page of the filtered declarations, with the total number.
 *
 * @throws InvalidInputError for a page size outside 1–200
 */
export async function listDeclarations(
  em: EntityManager,
  resolved: ResolvedFilter,
  { first, after, sort }: Page,
): Promise<DeclarationConnection> {
  const { condition } = resolved
  if (first < 1 || first > largestPage) {
    throw new InvalidInputError(`每页件数应在 1–${largestPage} 之间，现在是 ${first}。`)
  }
  const offset = offsetAfter(after)
  const db = em.getKysely<DB>()
  const ids = await db
    .selectFrom('declaration')
    .select('id')
    .where(condition)
    .orderBy(orderOf(sort, resolved.cycles))
    .limit(first)
    .offset(offset)
    .execute()
  const { totalCount } = await db
    .selectFrom(countedRows(resolved))
    .select(sql<number>`coalesce(sum(n), 0)::integer`.as('totalCount'))
    .executeTakeFirstOrThrow()

  const found = await em.find(Declaration, { id: { $in: ids.map(({ id }) => id) } }, { populate: ['employer'] })
  const byId = new Map(found.map((declaration) => [declaration.id, declaration]))
  const edges = ids.map(({ id }, index) => ({ cursor: cursorOf(offset + index), node: byId.get(id)! }))
  return {
    totalCount,
    edges,
    pageInfo: {
      hasNextPage: offset + edges.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
