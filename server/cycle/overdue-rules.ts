import type { Cycle } from '../../schema/cycle'
import { reachOf, type Reach } from './reach'

/** The rules whose deadline, set by the notice, has passed at `now`; our own proposals make none. */
export function overdueRules(cycle: Cycle, now: Date): Reach[] {
  return cycle.windows
    .filter(({ byNotice, stages, endsAt }) => byNotice && stages.length > 0 && endsAt !== null && now > endsAt)
    .map((window) => reachOf(cycle, window))
}
