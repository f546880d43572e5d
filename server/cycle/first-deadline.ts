import type { CycleWindow } from '../../schema/cycle'
import type { Deadline } from '../../schema/declaration-connection'

export type StageDeadline = Omit<Deadline, 'workingDaysLeft'>

interface End extends Pick<CycleWindow, 'byNotice'> {
  endsAt: Date
}

/** The notice's own deadlines before our proposals, the earliest first: 逾期 must not hide behind 超过建议时间. */
export const bindsFirst = (a: End, b: End): number =>
  Number(b.byNotice) - Number(a.byNotice) || a.endsAt.getTime() - b.endsAt.getTime()

/** The earliest end that the notice sets, or else the earliest that we propose. */
export function firstDeadline(windows: readonly CycleWindow[]): StageDeadline | null {
  const [first] = windows
    .flatMap(({ endsAt, byNotice, clause }) => (endsAt === null ? [] : [{ endsAt, byNotice, clause }]))
    .toSorted(bindsFirst)
  return first ? { at: first.endsAt, byNotice: first.byNotice, clause: first.clause } : null
}
