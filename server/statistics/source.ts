import { sql, type RawBuilder, type Selectable } from 'kysely'
import { filterField, filterKeys } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'
import type { Dimension } from '../../schema/field/dimension'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { isTallied } from './dimension'

/** Whether the table `tally` has all columns of the filter and the dimensions. */
export function isInTally(filter: DeclarationFilter, by: readonly Dimension[]): boolean {
  const asked = filterKeys.filter((key) => (filter[key] ?? '') !== '')
  return asked.every((key) => filterField(key).tallied) && by.every(isTallied)
}

/**
 * The SQL source over which `n` and `entered_sum` are summed: the tally, or the declarations (as of a past day, if one is
 * given) with `n` = 1. Both have the same column names and the same scope, so that one query works for both.
 */
export function countingSource(
  { filter, source, asOf }: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf'>,
  by: readonly Dimension[],
): RawBuilder<unknown> {
  return asOf === null && isInTally(filter, by)
    ? sql`tally`
    : sql`(select declaration.*, 1 as n, c.number as entered_sum
        from ${source} left join calendar_day c on c.day = declaration.entered_on) declaration`
}

/** The rows to sum for a filter without grouping, for Kysely's `selectFrom`. */
export const countedRows = (resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'condition'>) =>
  sql<Selectable<DB['tally']>>`(select * from ${countingSource(resolved, [])} where ${resolved.condition})`.as(
    'counted',
  )
