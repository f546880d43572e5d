import { sql, type RawBuilder, type Selectable } from 'kysely'
import { attributeList, type AttributeKey } from '../../schema/field'
import type { Dimension } from '../../schema/field/dimension'
import type { FilterKey } from '../../schema/field/filter'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { isTalliedFilter } from '../filter/tallied'
import { isTallied } from './dimension'

/** The tally of the present has the level, too. */
const ofPresent: ReadonlySet<AttributeKey & FilterKey> = new Set(['level'])

/** Columns of attributes that the tally of the present has. */
export const talliedColumns: ReadonlySet<string | null> = new Set(
  attributeList
    .filter(({ key, tallied }) => tallied || (ofPresent as ReadonlySet<AttributeKey>).has(key))
    .map(({ column }) => column),
)

/** Whether the tally of the present or of the past day has all columns of the filter and the dimensions. */
export function isInTally(
  { filter, asOf }: Pick<ResolvedFilter, 'filter' | 'asOf'>,
  by: readonly Dimension[],
): boolean {
  if (asOf !== null) return isTalliedFilter(filter) && by.every((dimension) => isTallied(dimension))
  return isTalliedFilter(filter, ofPresent) && by.every((dimension) => isTallied(dimension, ofPresent))
}

/** The declarations with `n` = 1. */
export const rowsSource = ({
  source,
}: Pick<ResolvedFilter, 'source'>) => sql`(select declaration.*, 1 as n, c.number as entered_sum
  from ${source} left join calendar_day c on c.day = declaration.entered_on) declaration`

/** The cells of a past day: the changes of the months before, and of the days of its own month. Without `entered_sum`. */
const cellsOf = (years: readonly number[], day: string) => {
  const month = sql`${`${day.slice(0, 7)}-01`}::date`
  return sql`(select year, county, series, committee, supervisor, pathway, stage, furthest_stage, vote, outcome,
      sum(n) as n
    from past_tally where year = any(${years}::smallint[]) and (whole_month and day < ${month}
      or not whole_month and day between ${month} and ${day})
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 having sum(n) <> 0) past_tally`
}

/**
 * The SQL source over which `n` is summed: the tally of the present or of a past day, or else the declarations with `n` = 1.
 * All have the same column names and the same scope, so that one query works for each.
 */
export function countingSource(
  resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf'>,
  by: readonly Dimension[],
): RawBuilder<unknown> {
  const { filter, asOf } = resolved
  if (!isInTally(resolved, by)) return rowsSource(resolved)
  return asOf === null ? sql`tally` : cellsOf(filter.year, asOf)
}

/**
 * The rows to sum for a filter without grouping, for Kysely's `selectFrom`. The days of entry (`entered_sum`) of a past day
 * are summed over its declarations: as working days they would have to be counted again with each change of the calendar.
 */
export function countedRows(resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'condition'>) {
  const source = resolved.asOf === null ? countingSource(resolved, []) : rowsSource(resolved)
  return sql<Selectable<DB['tally']>>`(select * from ${source} where ${resolved.condition})`.as('counted')
}
