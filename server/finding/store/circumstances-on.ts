import type { Cycle } from '../../../schema/cycle'
import { lastInstantOf } from '../../filter/as-of'
import { circumstancesAt } from '../circumstances'
import type { Circumstances } from '../rule'
import { presentDay } from './basis'

/** Of a day of `verdict`: the present, or the last instant of a past one. */
export const circumstancesOn = (cycle: Cycle, day: string | null, now: Date): Circumstances =>
  day === null || day === presentDay
    ? circumstancesAt(cycle, { now, asOf: null })
    : circumstancesAt(cycle, { now: lastInstantOf(day), asOf: day })
