import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { DeclarationSortField, SortDirection, type DeclarationSort } from '../../schema/declaration-connection'
import { attributeOf } from '../../schema/field'
import { attributeOfSort, type SortedAttribute } from '../../schema/field/sort'
import { deadlineAt } from '../filter/deadline-state'

/** The order of a list: by `keys`, which all have one direction and missing values last, then by id in that direction. */
export interface ListOrder {
  field: DeclarationSortField
  keys: readonly RawBuilder<unknown>[]
  descending: boolean
}

/** @param initials the name's pinyin initials, by which a database without Chinese collations sorts */
export const byPinyin = (name: RawBuilder<unknown>, initials: RawBuilder<unknown>) =>
  sql`pinyin_key(${name}, ${initials}) collate pinyin`

/** @param line number of the line of `search_text` */
export const searchLine = (line: number) => sql`split_part(search_text, E'\\n', ${sql.lit(line)})`

/** Expressions to sort by, for attributes that aren't sorted by their plain column; the indexes have the same. */
const ownKeys: Partial<Record<SortedAttribute, RawBuilder<unknown>>> = {
  PLATFORM_NO: sql`platform_no collate "C"`,
  NAME: byPinyin(sql`name`, searchLine(3)),
  EMPLOYER: byPinyin(sql`(select employer.name from employer where employer.id = employer_id)`, searchLine(5)),
  LEVEL: sql`array_position(array['SENIOR', 'INTERMEDIATE', 'JUNIOR'], level)`,
  STAGE: sql`stage_rank(stage)`,
}

const keyOf = (field: SortedAttribute): RawBuilder<unknown> =>
  ownKeys[field] ?? sql.ref(attributeOf(attributeOfSort[field]).column!)

/** The order that is asked for; by number if `sort` is null. By urgency: the next deadline first, then who came first. */
export function listOrder(sort: DeclarationSort | null | undefined, cycles: readonly Cycle[]): ListOrder {
  const field = sort?.field ?? DeclarationSortField.PLATFORM_NO
  const keys = field === DeclarationSortField.URGENCY ? [deadlineAt(cycles), sql`entered_at`] : [keyOf(field)]
  return { field, keys, descending: sort?.direction === SortDirection.DESC }
}

/** The same order for `order by`: exports have the order of the page. */
export function orderOf(sort: DeclarationSort | null | undefined, cycles: readonly Cycle[]): RawBuilder<unknown> {
  const { keys, descending } = listOrder(sort, cycles)
  const direction = descending ? sql`desc` : sql`asc`
  return sql`${sql.join(keys.map((key) => sql`${key} ${direction} nulls last`))}, id ${direction}`
}
