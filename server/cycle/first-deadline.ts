import type { CycleWindow } from '../../schema/cycle'
import type { Deadline } from '../../schema/declaration-connection'

export type StageDeadline = Omit<Deadline, 'workingDaysLeft'>

/** The earliest end that the notice sets, or else the earliest that we propose: 逾期 must not hide behind a 提醒. */
export function firstDeadline(windows: readonly CycleWindow[]): StageDeadline | null {
  const [first] = windows
    .flatMap(({ endsAt, byNotice, clause }) => (endsAt === null ? [] : [{ at: endsAt, byNotice, clause }]))
    .toSorted((a, b) => Number(b.byNotice) - Number(a.byNotice) || a.at.getTime() - b.at.getTime())
  return first ?? null
}
