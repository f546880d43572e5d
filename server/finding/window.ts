import { sql, type RawBuilder } from 'kysely'
import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../calendar/day-of'
import { reachOf, reachCondition } from '../cycle/reach'
import type { Condition } from './rule'

/** A window of the notice in SQL. If the notice doesn't set an end it is null, and rules that use it are 无法核对. */
interface RuleWindow {
  /** Inclusive. */
  opens: RawBuilder<Date | null>
  /** The last instant that is on time: for 20:00, 20:00:00 is on time and 20:00:01 isn't. Without a time, the whole day. */
  closes: RawBuilder<Date | null>
  firstDay: RawBuilder<string | null>
  lastDay: RawBuilder<string | null>
  /** Which rows the window applies to: teachers and county committees have other dates (一(二), 一(三)). */
  binds: Condition
}

const instant = (at: Date | null) => sql<Date | null>`${at?.toISOString() ?? null}::timestamptz`
const day = (at: Date | null) => sql<string | null>`${at && dayOf(at)}::date`

/** An end without a time is stored as the first instant of the next day, which is already too late. */
const isMidnight = (at: Date) => (at.getTime() + 8 * 3_600_000) % 86_400_000 === 0

/** @param id of a window of the cycle: D1 … D9, P1 … */
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
