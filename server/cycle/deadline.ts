import type { Cycle, CycleWindow } from '../../schema/cycle'
import type { Deadline } from '../../schema/declaration-connection'
import type { Stage } from '../../schema/vocabulary'
import { reachOf, windowsOf, type Reach, type Standing } from './reach'

export type StageDeadline = Omit<Deadline, 'workingDaysLeft'>

interface End extends Pick<CycleWindow, 'byNotice'> {
  endsAt: Date
}

/** The notice's own deadlines before our proposals, the earliest first: 逾期 must not hide behind 超过建议时间. */
export const bindsFirst = (a: End, b: End): number =>
  Number(b.byNotice) - Number(a.byNotice) || a.endsAt.getTime() - b.endsAt.getTime()

/** The earliest end that the notice sets, or else the earliest that we propose. */
function firstDeadline(windows: readonly CycleWindow[]): StageDeadline | null {
  const [first] = windows
    .flatMap(({ endsAt, byNotice, clause }) => (endsAt === null ? [] : [{ endsAt, byNotice, clause }]))
    .toSorted(bindsFirst)
  return first ? { at: first.endsAt, byNotice: first.byNotice, clause: first.clause } : null
}

/** When a declaration's current stage must be over, by the notice or by our proposal; null where neither says. */
export function deadlineOf(cycle: Cycle, standing: Standing): StageDeadline | null {
  return firstDeadline(windowsOf(cycle, standing))
}

/** A stage's deadline for those whom it binds at all. */
export function deadlineOfStage(cycle: Cycle, stage: Stage): StageDeadline | null {
  return firstDeadline(cycle.windows.filter(({ stages }) => stages.includes(stage)))
}

/** The rules whose deadline, set by the notice, has passed at `now`; our own proposals make none. */
export function overdueRules(cycle: Cycle, now: Date): Reach[] {
  return cycle.windows
    .filter(({ byNotice, stages, endsAt }) => byNotice && stages.length > 0 && endsAt !== null && now > endsAt)
    .map((window) => reachOf(cycle, window))
}
