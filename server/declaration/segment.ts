import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { DeclarationSortField } from '../../schema/declaration-connection'
import type { Stage } from '../../schema/vocabulary'
import { instantOf } from '../database/instant'
import type { EntityManager } from '../database/orm'
import type { DB } from '../database/tables'
import { ended } from '../filter/ended'
import type { ResolvedFilter } from '../filter/resolve'
import { countedRows } from '../statistics/source'
import type { Place } from './cursor'
import { filledKeys, urgencyAt, type ListOrder } from './order'

/**
 * A stretch of a list. Its rows have the same first value, or one that isn't missing, and each of its parts can be read from
 * an index in the order of `keys`.
 */
export interface Segment {
  /** The value of the order's first key in all rows; undefined if it differs. */
  first?: string | null
  /** The order's keys that differ within the segment. */
  keys: readonly RawBuilder<unknown>[]
  parts: readonly RawBuilder<SqlBool>[]
  /** Number of rows; undefined if it isn't known. */
  count?: number
}

/** Orders whose first key may be missing. */
const mayBeMissing: ReadonlySet<DeclarationSortField> = new Set([
  DeclarationSortField.SUBMITTED_AT,
  DeclarationSortField.URGENCY,
  DeclarationSortField.WAITED,
  ...(Object.keys(filledKeys) as DeclarationSortField[]),
])

interface Cell {
  year: number
  stage: Stage
  ended: number
  deadline: string | null
  n: number
}

/** The stages at which the filtered rows are, with their deadlines; from the tally where it has the filter's columns. */
async function cellsOf(
  em: EntityManager,
  resolved: ResolvedFilter,
  deadline: RawBuilder<Date | null>,
): Promise<Cell[]> {
  const rows = await em
    .getKysely<DB>()
    .selectFrom(countedRows(resolved))
    .select(['year', 'stage', ended.as('ended'), deadline.as('deadline')])
    .select(sql<number>`sum(n)::integer`.as('n'))
    .$narrowType<{ stage: Stage }>()
    .groupBy([sql`1`, sql`2`, sql`3`, sql`4`])
    .having(sql<number>`sum(n)`, '>', 0)
    .execute()
  return rows.map((row) => ({
    ...row,
    deadline: instantOf(row.deadline as unknown as string | null)?.toISOString() ?? null,
  }))
}

const inCell = ({ year, stage, ended: has }: Cell) =>
  sql<SqlBool>`year = ${year} and stage = ${stage} and ${ended} = ${has}`

/** Earlier deadlines first, or last if `descending`; rows without one come last in both directions. */
function byDeadline(descending: boolean, a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const difference = Date.parse(a) - Date.parse(b)
  return descending ? -difference : difference
}

function byUrgency({ keys, descending }: ListOrder, cells: Cell[], resolved: ResolvedFilter): Segment[] {
  const deadlines = [...new Set(cells.map(({ deadline }) => deadline))]
  return deadlines
    .toSorted((a, b) => byDeadline(descending, a, b))
    .map((deadline) => {
      const own = cells.filter((cell) => cell.deadline === deadline)
      const parts = own.map(
        (cell) =>
          sql<SqlBool>`${inCell(cell)} and ${urgencyAt(resolved)} is not distinct from ${deadline}::timestamptz`,
      )
      return { first: deadline, keys: keys.slice(1), parts, count: own.reduce((sum, { n }) => sum + n, 0) }
    })
}

/** By the time at the stage: both keys are one column while nothing has ended. */
function byWaiting(cells: Cell[]): Segment[] {
  const [present, past] = [cells.filter((cell) => cell.ended === 0), cells.filter((cell) => cell.ended === 1)]
  const key = sql`entered_at`
  return [
    ...(present.length > 0 ? [{ keys: [key, key], parts: present.map(inCell) }] : []),
    ...(past.length > 0 ? [{ first: null, keys: [key], parts: past.map(inCell) }] : []),
  ]
}

/** The rows with a value of the order's first key, then those without one; no index is needed. */
function collected({ keys, field }: ListOrder): Segment[] {
  const [first, ...others] = keys
  if (!mayBeMissing.has(field)) return [{ keys, parts: [sql<SqlBool>`true`] }]
  return [
    { keys, parts: [sql<SqlBool>`${first} is not null`] },
    { first: null, keys: others, parts: [sql<SqlBool>`${first} is null`] },
  ]
}

/**
 * The segments of a list, in its order.
 *
 * @param few whether the list's rows are collected and sorted, instead of read from the order's index
 */
export async function segmentsOf(
  em: EntityManager,
  order: ListOrder,
  resolved: ResolvedFilter,
  few: boolean,
): Promise<Segment[]> {
  if (few) return collected(order)
  const { keys, field } = order
  const years = [...new Set(resolved.filter.year)].map((year) => sql<SqlBool>`year = ${year}`)
  const filled = filledKeys[field]
  if (filled) {
    const { stored, missing } = filled
    return [
      { keys: [stored], parts: years.map((year) => sql<SqlBool>`${year} and ${stored} < ${missing}`) },
      { first: null, keys: [], parts: years.map((year) => sql<SqlBool>`${year} and ${stored} = ${missing}`) },
    ]
  }
  switch (field) {
    case DeclarationSortField.URGENCY:
      return byUrgency(order, await cellsOf(em, resolved, urgencyAt(resolved)), resolved)
    case DeclarationSortField.WAITED:
      return byWaiting(await cellsOf(em, resolved, sql<Date | null>`null::timestamptz`))
    case DeclarationSortField.ENTERED_ON:
      return [{ keys, parts: (await cellsOf(em, resolved, sql<Date | null>`null::timestamptz`)).map(inCell) }]
    case DeclarationSortField.SUBMITTED_AT:
      return [
        { keys, parts: years.map((year) => sql<SqlBool>`${year} and submitted_at is not null`) },
        { first: null, keys: [], parts: years.map((year) => sql<SqlBool>`${year} and submitted_at is null`) },
      ]
    // The index of employers begins with the employer, so the years aren't read apart.
    case DeclarationSortField.EMPLOYER:
      return [{ keys, parts: [sql<SqlBool>`true`] }]
    default:
      return [{ keys, parts: years }]
  }
}

/** Whether a segment comes before a place (negative), contains it (0), or comes after it (positive). */
export function compareSegment({ first }: Segment, { descending }: ListOrder, { values: [value] }: Place): number {
  if (first === undefined) return value === null ? -1 : 0
  return byDeadline(descending, first, value ?? null)
}
