import type { Cycle } from '../../schema/cycle'
import { dayOf } from '../calendar/day-of'
import type { ResolvedFilter } from '../filter/resolve'
import type { Circumstances } from './rule'

/** The present (`asOf` null), or a past day with its last instant as `now`. */
export type Moment = Pick<ResolvedFilter, 'now' | 'asOf'>

export const circumstancesAt = (cycle: Cycle, { now, asOf }: Moment): Circumstances => ({
  cycle,
  now,
  asOf,
  today: dayOf(now),
})
