import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../calendar/day-of'
import { reachOf, reachCondition } from '../cycle/reach'
import type { Condition } from './rule'

/** A window of the notice in SQL; an end that the notice doesn't set is null, and what depends on it 无法核对. */
export interface RuleWindow {
  /** Inclusive. */
  opens: RawBuilder<Date | null>
  /** The last instant that is on time: 20:00:00 is, 20:00:01 isn't; a date-only end is the whole day. */
  closes: RawBuilder<Date | null>
  firstDay: RawBuilder<string | null>
  lastDay: RawBuilder<string | null>
  /** Whom it binds: teachers and county bodies have dates of their own (一(二), 一(三)). */
  binds: Condition
}

const instant = (at: Date | null) => sql<Date | null>`${at?.toISOString() ?? null}::timestamptz`
const day = (at: Date | null) => sql<string | null>`${at && dayOf(at)}::date`

/** A date-only end is stored as the next day's first instant, which is too late already. */
const isMidnight = (at: Date) => (at.getTime() + 8 * 3_600_000) % 86_400_000 === 0

/** @param id D1 … D9, P1 … of the cycle */
export function windowOf(cycle: Cycle, id: string): RuleWindow {
  const window = cycle.windows.find((candidate) => candidate.id === id)
  const end = window?.endsAt ?? null
  const last = end && isMidnight(end) ? new Date(end.getTime() - 1) : end
  return {
    opens: instant(window?.startsAt ?? null),
    closes: instant(last),
    firstDay: day(window?.startsAt ?? null),
    lastDay: day(last),
    binds: window ? reachCondition(reachOf(cycle, window)) : sql`true`,
  }
}
