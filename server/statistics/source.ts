import { sql, type RawBuilder } from 'kysely'
import type { DeclarationFilter } from '../../schema/filter'
import type { Dimension } from '../../schema/vocabulary'
import { groups } from './dimension'

const talliedFields = new Set<keyof DeclarationFilter>([
  'year',
  'route',
  'county',
  'series',
  'pathway',
  'committee',
  'stage',
  'furthestStage',
  'vote',
  'outcome',
  'measure',
  'pending',
  'overdue',
])

/** Whether the additive tally carries every column that the question asks about. */
export function tallyAnswers(filter: DeclarationFilter, by: readonly Dimension[]): boolean {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return (
    asked.every(([field]) => talliedFields.has(field as keyof DeclarationFilter)) &&
    by.every((dimension) => groups[dimension].tallied)
  )
}

/**
 * What to sum `n` and `entered_sum` over: the tally, or the declarations themselves as cells of one. Both carry the
 * same column names and obey the same scope, so that one query text serves both.
 */
export function countingSource(filter: DeclarationFilter, by: readonly Dimension[]): RawBuilder<unknown> {
  return tallyAnswers(filter, by)
    ? sql`tally`
    : sql`(select d.*, 1 as n, coalesce(c.number, 0) as entered_sum
        from declaration d left join calendar_day c on c.day = d.entered_on) declaration`
}
