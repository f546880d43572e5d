import { sql, type RawBuilder } from 'kysely'
import { DeclarationSortField, SortDirection, type DeclarationSort } from '../../schema/declaration-connection'
import { attributeOf } from '../../schema/field'
import { attributeOfSort, type SortedAttribute, type SortField } from '../../schema/field/sort'
import { deadlineAt } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'

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

/** A key whose missing values an index has as a separate value, since it can't have NULL last in both directions. */
export interface FilledKey {
  /** As the index has it. */
  stored: RawBuilder<unknown>
  missing: RawBuilder<unknown>
}

export const filledKeys: Partial<Record<SortField, FilledKey>> = {
  VOTE: { stored: sql`coalesce(array_position(array['PASSED', 'FAILED'], vote), 99)`, missing: sql`99` },
  OUTCOME: {
    stored: sql`coalesce(array_position(array['CONFIRMED', 'FAILED', 'NOT_ACCEPTED', 'LAPSED', 'WITHDRAWN', 'DISQUALIFIED'], outcome), 99)`,
    missing: sql`99`,
  },
  HOLDER: {
    stored: sql`(case when outcome is not null then '9' when desk = 'COMMITTEE' then '1' || coalesce(committee, '')
      when desk = 'COUNTY_HR' then '2' || county when desk = 'CITY_HR' then '3'
      when desk = 'SUPERVISOR' then '4' || coalesce(supervisor, '')
      when desk = 'EMPLOYER' then '5' || lpad(employer_id::text, 9, '0')
      else '6' || lpad(employer_id::text, 9, '0') end) collate "C"`,
    missing: sql`'9'`,
  },
}

/** Of declarations that haven't ended. */
const inProgress = <T>(value: RawBuilder<T>) => sql<T | null>`case when outcome is null then ${value} end`

/** What an order needs to know of a filter: deadlines are those of its years, and 逾期 depends on the clock. */
export type Ordered = Pick<ResolvedFilter, 'cycles' | 'measures'>

/**
 * The instant by which lists are in order of urgency: the deadline, of what is late (逾期) twenty years before it, so that it
 * comes before what is only past a date that the portal proposes. Null for an ended declaration.
 */
export const urgencyAt = ({ cycles, measures }: Ordered) =>
  inProgress(
    sql<Date>`(${deadlineAt(cycles)} - case when ${measures.OVERDUE} then interval '20 years' else interval '0' end)`,
  )

/** Expressions to sort by, for attributes that aren't sorted by their plain column; the indexes have the same. */
const ownKeys: Partial<Record<SortedAttribute, RawBuilder<unknown>>> = {
  PLATFORM_NO: sql`platform_no collate "C"`,
  NAME: byPinyin(sql`name`, searchLine(3)),
  EMPLOYER: byPinyin(sql`(select employer.name from employer where employer.id = employer_id)`, searchLine(5)),
  LEVEL: sql`array_position(array['SENIOR', 'INTERMEDIATE', 'JUNIOR'], level)`,
  STAGE: sql`stage_rank(stage)`,
  PATHWAY: sql`array_position(array['REVIEW', 'INITIAL_DETERMINATION', 'CONFERMENT', 'STEP_UP_RECOGNITION', 'ENTRUSTED_REVIEW'], pathway)`,
}

function keysOf(field: DeclarationSortField, ordered: Ordered): RawBuilder<unknown>[] {
  const filled = filledKeys[field]
  if (filled) return [sql`nullif(${filled.stored}, ${filled.missing})`]
  if (field === 'URGENCY') return [urgencyAt(ordered), sql`entered_at`]
  if (field === 'WAITED') return [inProgress(sql`entered_at`), sql`entered_at`]
  const attribute = field as SortedAttribute
  return [ownKeys[attribute] ?? sql.ref(attributeOf(attributeOfSort[attribute]).column!)]
}

/** The order that is asked for; by number if `sort` is null. By urgency: what is late first, then the next deadline, then who came first. */
export function listOrder(sort: DeclarationSort | null | undefined, ordered: Ordered): ListOrder {
  const field = sort?.field ?? DeclarationSortField.PLATFORM_NO
  const isDescending = sort?.direction === SortDirection.DESC
  // Who came last has waited shortest.
  const descending = field === 'WAITED' ? !isDescending : isDescending
  return { field, keys: keysOf(field, ordered), descending }
}

/** The same order for `order by`: exports have the order of the page. */
export function orderOf(sort: DeclarationSort | null | undefined, ordered: Ordered): RawBuilder<unknown> {
  const { keys, descending } = listOrder(sort, ordered)
  const direction = descending ? sql`desc` : sql`asc`
  return sql`${sql.join(keys.map((key) => sql`${key} ${direction} nulls last`))}, id ${direction}`
}
