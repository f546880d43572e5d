import { sql, type RawBuilder } from 'kysely'
import type { Cycle, CycleWindow } from '../../schema/cycle'
import { DeadlineState } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { bindsFirst } from '../cycle/deadline'
import { reachOf, reachCondition } from '../cycle/reach'

/** The windows with an end that bind a stage, in the order in which they do. */
function dated({ windows }: Cycle): (CycleWindow & { endsAt: Date })[] {
  return windows
    .flatMap((window) => (window.endsAt && window.stages.length > 0 ? [{ ...window, endsAt: window.endsAt }] : []))
    .toSorted(bindsFirst)
}

/**
 * How a deadline stands at `now`; near = so many working days or fewer, today's own being none. Working days are the
 * database's to count: no column is in the question, so it is asked once a statement.
 */
function stateOfDeadline(
  { endsAt, byNotice }: Pick<CycleWindow, 'byNotice'> & { endsAt: Date },
  now: Date,
  nearWorkingDays: number,
): RawBuilder<string> {
  if (now > endsAt) return sql`${sql.lit(byNotice ? DeadlineState.OVERDUE : DeadlineState.REMIND)}`
  const number = (day: string) => sql`working_number(${sql.lit(day)}::date)`
  const left = sql`${number(dayOf(new Date(endsAt.getTime() - 1)))} - ${number(dayOf(now))}`
  return sql`(select case when ${left} <= ${sql.lit(nearWorkingDays)} then ${sql.lit(DeadlineState.NEAR)}
    else ${sql.lit(DeadlineState.LATER)} end)`
}

/** One branch a window that binds rows where they stand; of the tally's columns alone. */
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

/** A row's `DeadlineState` where it stands, as if it were pending. */
export function deadlineState(cycles: readonly Cycle[], now: Date): RawBuilder<string> {
  return byWindow(cycles, sql`${sql.lit(DeadlineState.NONE)}`, (window, cycle) =>
    stateOfDeadline(window, now, cycle.settings.deadlineNearWorkingDays),
  )
}

/** Whether the notice itself sets that end; null where there is none. */
export function deadlineByNotice(cycles: readonly Cycle[]): RawBuilder<boolean | null> {
  return byWindow(cycles, sql<boolean | null>`null::boolean`, ({ byNotice }) => sql<boolean>`${sql.lit(byNotice)}`)
}

/** When a row's stage must be over; null where neither the notice nor we say. */
export function deadlineAt(cycles: readonly Cycle[]): RawBuilder<Date | null> {
  return byWindow(
    cycles,
    sql<Date | null>`null::timestamptz`,
    ({ endsAt }) => sql<Date>`${endsAt.toISOString()}::timestamptz`,
  )
}
