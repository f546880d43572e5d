import { sql, type RawBuilder } from 'kysely'
import type { Cycle, CycleWindow } from '../../schema/cycle'
import { DeadlineState } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { byPrecedence } from '../cycle/deadline'
import { reachOf, reachCondition } from '../cycle/reach'
import { lastDayOf } from '../cycle/working-days-of'

/** The windows that set a deadline for a stage, by precedence. */
function dated({ windows }: Cycle): (CycleWindow & { endsAt: Date })[] {
  return windows
    .flatMap((window) => (window.endsAt && window.stages.length > 0 ? [{ ...window, endsAt: window.endsAt }] : []))
    .toSorted(byPrecedence)
}

/**
 * The `DeadlineState` of a window at `now`. The database counts the working days left; the subquery refers to no column, so
 * PostgreSQL evaluates it once a statement and not for each row.
 *
 * @param nearWorkingDays NEAR is this many working days left or fewer; on the last day 0 are left
 */
function stateOfDeadline(
  { endsAt, byNotice }: Pick<CycleWindow, 'byNotice'> & { endsAt: Date },
  now: Date,
  nearWorkingDays: number,
): RawBuilder<string> {
  if (now > endsAt) return sql`${sql.lit(byNotice ? DeadlineState.OVERDUE : DeadlineState.REMIND)}`
  const number = (day: string) => sql`working_number(${sql.lit(day)}::date)`
  const left = sql`${number(lastDayOf(endsAt))} - ${number(dayOf(now))}`
  return sql`(select case when ${left} <= ${sql.lit(nearWorkingDays)} then ${sql.lit(DeadlineState.NEAR)}
    else ${sql.lit(DeadlineState.LATER)} end)`
}

/** A CASE with one branch for each deadline of the row's stage, over columns that `tally` also has. */
function byWindow<T>(
  cycles: readonly Cycle[],
  none: RawBuilder<T>,
  of: (window: CycleWindow & { endsAt: Date }, cycle: Cycle) => RawBuilder<T>,
): RawBuilder<T> {
  const branches = cycles.flatMap((cycle) =>
    dated(cycle).map((window) => {
      const reach = reachOf(cycle, window)
      return sql`when year = ${cycle.year} and stage = any(${reach.stages}) and ${reachCondition(reach)} then ${of(window, cycle)}`
    }),
  )
  return branches.length > 0 ? sql`(case ${sql.join(branches, sql` `)} else ${none} end)` : none
}

/** The `DeadlineState` of a row's stage; the caller restricts it to pending rows. */
export function deadlineState(cycles: readonly Cycle[], now: Date): RawBuilder<string> {
  return byWindow(cycles, sql`${sql.lit(DeadlineState.NONE)}`, (window, cycle) =>
    stateOfDeadline(window, now, cycle.settings.deadlineNearWorkingDays),
  )
}

/** Whether the notice sets the deadline of a row's stage (else the portal proposes it); null if there is none. */
export function deadlineByNotice(cycles: readonly Cycle[]): RawBuilder<boolean | null> {
  return byWindow(cycles, sql<boolean | null>`null::boolean`, ({ byNotice }) => sql<boolean>`${sql.lit(byNotice)}`)
}

/** The day with which the deadline of a row's stage ends; null if there is none. */
export function deadlineDay(cycles: readonly Cycle[]): RawBuilder<string | null> {
  return byWindow(
    cycles,
    sql<string | null>`null::date`,
    ({ endsAt }) => sql<string>`${sql.lit(lastDayOf(endsAt))}::date`,
  )
}

/** The deadline of a row's stage; null if neither the notice nor the portal sets one. */
export function deadlineAt(cycles: readonly Cycle[]): RawBuilder<Date | null> {
  return byWindow(
    cycles,
    sql<Date | null>`null::timestamptz`,
    ({ endsAt }) => sql<Date>`${endsAt.toISOString()}::timestamptz`,
  )
}
