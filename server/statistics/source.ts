import { sql, type RawBuilder, type Selectable } from 'kysely'
import { filterField, filterKeys } from '../../schema/field/filter'
import type { DeclarationFilter } from '../../schema/filter'
import type { Dimension } from '../../schema/field/dimension'
import type { DB } from '../database/tables'
import type { ResolvedFilter } from '../filter/resolve'
import { isTallied } from './dimension'

/** Whether the additive tally carries every column that the question asks about. */
export function tallyAnswers(filter: DeclarationFilter, by: readonly Dimension[]): boolean {
  const asked = filterKeys.filter((key) => (filter[key] ?? '') !== '')
  return asked.every((key) => filterField(key).tallied) && by.every(isTallied)
}

/**
 * What to sum `n` and `entered_sum` over: the tally, or the declarations (of a past day, if one is asked about) as cells of one. Both carry the
 * same column names and obey the same scope, so that one query text serves both.
 */
export function countingSource(
  { filter, source, asOf }: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf'>,
  by: readonly Dimension[],
): RawBuilder<unknown> {
  return asOf === null && tallyAnswers(filter, by)
    ? sql`tally`
    : sql`(select declaration.*, 1 as n, c.number as entered_sum
        from ${source} left join calendar_day c on c.day = declaration.entered_on) declaration`
}

/** What is counted behind a filter without grouping it, for the builder to select from. */
export const countedRows = (resolved: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf' | 'condition'>) =>
  sql<Selectable<DB['tally']>>`(select * from ${countingSource(resolved, [])} where ${resolved.condition})`.as(
    'counted',
  )
