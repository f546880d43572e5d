import { sql } from 'kysely'
import type { FilterKey } from '../../schema/field/filter'
import type { ResolvedFilter } from './resolve'
import { isTalliedFilter } from './tallied'

/** The columns of the table `waiting` besides those of the tally. */
const onlyWaiting: ReadonlySet<FilterKey> = new Set(['desk', 'enteredAfter', 'enteredBefore'])

/**
 * The SQL source of declarations without an outcome, over which `n` is summed by the day on which they entered their stage: the
 * table `waiting`, or the declarations themselves, as of a past day if one is given.
 */
export function waitingSource({ filter, source, asOf }: Pick<ResolvedFilter, 'filter' | 'source' | 'asOf'>) {
  return asOf === null && isTalliedFilter(filter, onlyWaiting)
    ? sql`(select waiting.*, null::text as outcome from waiting) declaration`
    : sql`(select declaration.*, 1 as n from ${source} where outcome is null) declaration`
}
