import type { Cycle } from '../../schema/cycle'
import { isRealDay } from '../../schema/real-day'

/** yyyy-mm-dd, years later; 29 February becomes the month's last day. */
function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const same = `${year}${day.slice(4)}`
  return isRealDay(same) ? same : `${year}-02-28`
}

/** The last day of the years of 五(三): the first one isn't counted, so that they end on the decision's own date. */
export function banUntil({ limits, settings }: Pick<Cycle, 'limits' | 'settings'>, decidedOn: string): string {
  const start = settings.banStartsOn === 'YEAR_END' ? `${decidedOn.slice(0, 4)}-12-31` : decidedOn
  return yearsLater(start, limits.banYears)
}
