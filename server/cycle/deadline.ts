import type { Cycle, CycleWindow } from '../../schema/cycle'
import type { Deadline } from '../../schema/declaration-connection'
import type { Stage } from '../../schema/vocabulary'
import { reachOf, windowsOf, type Position, type Reach } from './reach'

export type StageDeadline = Omit<Deadline, 'workingDaysLeft'>

interface End extends Pick<CycleWindow, 'byNotice'> {
  endsAt: Date
}

/** The notice's deadlines before the portal's proposals, each by time: else 建议催办 could hide 逾期. */
export const byPrecedence = (a: End, b: End): number =>
  Number(b.byNotice) - Number(a.byNotice) || a.endsAt.getTime() - b.endsAt.getTime()

/** The earliest end that the notice sets; if there is none, the earliest that the portal proposes. */
function firstDeadline(windows: readonly CycleWindow[]): StageDeadline | null {
  const [first] = windows
    .flatMap(({ endsAt, byNotice, clause }) => (endsAt === null ? [] : [{ endsAt, byNotice, clause }]))
    .toSorted(byPrecedence)
  return first ? { at: first.endsAt, byNotice: first.byNotice, clause: first.clause } : null
}

/**
 * When a declaration's current stage must be finished, by the notice or by the portal's proposal; null if neither says.
 */
export function deadlineOf(cycle: Cycle, position: Position): StageDeadline | null {
  return firstDeadline(windowsOf(cycle, position))
}

/** A stage's deadline, of all windows for that stage, independent of the declarations they apply to. */
export function deadlineOfStage(cycle: Cycle, stage: Stage): StageDeadline | null {
  return firstDeadline(cycle.windows.filter(({ stages }) => stages.includes(stage)))
}

/** Which declarations are past a deadline of the notice at `now`; the portal's proposals don't count. */
export function overdueReaches(cycle: Cycle, now: Date): Reach[] {
  return cycle.windows
    .filter(({ byNotice, stages, endsAt }) => byNotice && stages.length > 0 && endsAt !== null && now > endsAt)
    .map((window) => reachOf(cycle, window))
}
