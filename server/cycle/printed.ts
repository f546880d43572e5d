import { dayOf } from '../calendar/day-of'
import { monthDay } from '../calendar/month-day'
import { lastDayOf } from './working-days-of'

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })

/** The time of day; empty for midnight, which stands for a whole day. */
const hour = (instant: Date) => (clock.format(instant) === '00:00' ? '' : clock.format(instant))

/** A window's dates in the style of the notice; null if it has no end. */
export function printedDates(startsAt: Date | null, endsAt: Date | null, byNotice: boolean): string | null {
  if (!endsAt) return null
  const end = `${monthDay(lastDayOf(endsAt))}${hour(endsAt)}`
  if (startsAt) {
    const day = dayOf(startsAt)
    return `${day.slice(0, 4)}年${monthDay(day)}${hour(startsAt)}—${end}`
  }
  return byNotice ? `${end}前` : `通知未规定，建议${end}前`
}
