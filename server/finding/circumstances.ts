import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../calendar/day-of'
import type { ResolvedFilter } from '../filter/resolve'
import type { Circumstances } from './rule'

/** When a question is asked, or the past day that it is asked about. */
export type Moment = Pick<ResolvedFilter, 'now' | 'asOf'>

export const circumstancesAt = (cycle: Cycle, { now, asOf }: Moment): Circumstances => ({
  cycle,
  now,
  asOf,
  today: dayOf(now),
})
