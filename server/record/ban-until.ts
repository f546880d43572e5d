import type { Cycle } from '../../schema/cycle'
import { shiftYears } from '../calendar/day-of'

/** The last day of a ban (五(三)). The first day isn't counted, so a ban ends on the date of its decision, years later. */
export function banUntil({ limits, settings }: Pick<Cycle, 'limits' | 'settings'>, decidedOn: string): string {
  const start = settings.banStartsOn === 'YEAR_END' ? `${decidedOn.slice(0, 4)}-12-31` : decidedOn
  return shiftYears(start, limits.banYears)
}
