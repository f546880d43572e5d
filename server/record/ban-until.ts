import type { Cycle } from '../../schema/cycle'
import { isRealDay } from '../../schema/real-day'

/** @returns yyyy-mm-dd; 29 February becomes 28 February in a year without it */
function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const same = `${year}${day.slice(4)}`
  return isRealDay(same) ? same : `${year}-02-28`
}

/** The last day of a ban (五(三)). The first day isn't counted, so a ban ends on the date of its decision, years later. */
export function banUntil({ limits, settings }: Pick<Cycle, 'limits' | 'settings'>, decidedOn: string): string {
  const start = settings.banStartsOn === 'YEAR_END' ? `${decidedOn.slice(0, 4)}-12-31` : decidedOn
  return yearsLater(start, limits.banYears)
}
