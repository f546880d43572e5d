import { beijingTimeOf, dayOf, shiftDay } from '../calendar/day-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { WrittenCycle } from './notice-shape'
import { textPending } from './notice-words'
import { printedDates } from './printed'
import { lastDayOf } from './working-days-of'

type WrittenWindow = WrittenCycle['windows'][number]

/** `day` if it is a working day, else the next working day. */
function workingFrom(calendar: WorkingCalendar, day: string): string {
  return calendar.isWorkingDay(day) ? day : calendar.add(day, 1)
}

/** `2021-2023年度` → `2022-2024年度` for one year. */
const shiftYears = (text: string, years: number) => text.replace(/20\d\d/g, (year) => String(Number(year) + years))

/** The time of day of `instant` on another day, in Beijing time, which has no summer time. */
const onDay = (day: string, instant: string) => `${day}T${beijingTimeOf(new Date(instant)).slice(11)}+08:00`

/**
 * Moves a cycle to another year: declaring begins on the same date or the next working day, and every other date keeps its
 * distance from that in working days. The base notice's texts, quotes and known issues aren't copied.
 *
 * @throws CalendarMissingError if the calendar of one of the years isn't loaded
 */
export function moveCycle(base: WrittenCycle, year: number, calendar: WorkingCalendar): WrittenCycle {
  if (base.year === year) return base
  const first = base.windows.find(({ startsAt }) => startsAt !== null)?.startsAt
  const oldAnchor = first ? workingFrom(calendar, dayOf(new Date(first))) : `${base.year}-01-01`
  const newAnchor = workingFrom(calendar, `${year}${(first ? dayOf(new Date(first)) : oldAnchor).slice(4)}`)
  const moved = (day: string) => calendar.add(newAnchor, calendar.between(oldAnchor, day))
  const years = year - base.year
  const ownYears = (text: string) => shiftYears(text, years).replace('（示例）', '')
  const moveWindow = (window: WrittenWindow): WrittenWindow => {
    const { startsAt, endsAt, byNotice, printed } = window
    if (endsAt === null) return { ...window, printed: ownYears(printed), text: textPending(year) }
    const start = startsAt && onDay(moved(workingFrom(calendar, dayOf(new Date(startsAt)))), startsAt)
    const lastDay = moved(lastDayOf(new Date(endsAt)))
    const wholeDay = dayOf(new Date(endsAt)) !== lastDayOf(new Date(endsAt))
    const end = onDay(wholeDay ? shiftDay(lastDay, 1) : lastDay, endsAt)
    const dates = printedDates(start === null ? null : new Date(start), new Date(end), byNotice)
    return { ...window, startsAt: start, endsAt: end, printed: dates!, text: textPending(year) }
  }
  return {
    ...base,
    year,
    isSample: false,
    title: base.isSample ? `${year}年度职称评审工作（通知待发）` : shiftYears(base.title, years),
    windows: base.windows.map(moveWindow),
    referenceYear: base.referenceYear ?? base.year,
    knownIssues: [],
    quotes: {},
  }
}
