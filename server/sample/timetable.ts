import type { Cycle } from '../../schema/cycle'
import { dayOf, shiftDay } from '../calendar/day-of'
import { lastDayOf } from '../cycle/working-days-of'
import type { WorkingCalendar } from '../calendar/working-calendar'
import { workingDaysAfter } from './clock'
import { Random } from './random'

/** A cycle's windows as days, the first and last included. */
export interface Timetable {
  open: string
  /** Day of the deadline; `deadline` also has its hour. */
  close: string
  deadline: string
  check: [from: string, to: string]
  paper: [from: string, to: string]
  /** First and last meeting day of each reviewing body. */
  meetings: Map<string, [first: string, last: string]>
  /** The day after the last meeting. */
  end: string
}

const deadlineHour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'short' })

/** Days by which 市教育局's windows are later than the committees'; its own notice sets them (一(二)). */
export const teacherDelayDays = 7

/** Code for a county's reviewing body, for which the notice sets no dates. */
export const countyBody = 'county'

export function timetableOf(cycle: Cycle, calendar: WorkingCalendar, seed: number): Timetable {
  const windowOf = (id: string): [string, string, Date] => {
    const window = cycle.windows.find((candidate) => candidate.id === id)
    if (!window?.startsAt || !window.endsAt) throw new Error(`the ${cycle.year} cycle has no ${id} with two ends`)
    return [dayOf(window.startsAt), lastDayOf(window.endsAt), window.endsAt]
  }
  const [open, close, deadline] = windowOf('D1')
  const [checkFrom, checkTo] = windowOf('D4')
  const [paperFrom, paperTo] = windowOf('D5')
  const [meetingFrom, meetingTo] = windowOf('D6')
  const length = Math.max(2, calendar.between(meetingFrom, meetingTo))
  const codes = [...cycle.bodies.map(({ code }) => code), countyBody]
  const meetings = codes.map((code, index): [string, [string, string]] => {
    const random = new Random(seed, 'meeting', cycle.year, code)
    // The committees meet one after the other; the last meeting is for late declarations.
    const share = index / Math.max(1, codes.length - 1)
    const first = Math.min(length - 1, Math.floor(share ** 1.5 * length * 0.75) + random.integer(0, 2))
    const last = Math.min(length, first + random.integer(1, Math.ceil(length / 5)))
    return [code, [workingDaysAfter(calendar, meetingFrom, first), workingDaysAfter(calendar, meetingFrom, last)]]
  })
  return {
    open,
    close,
    deadline: `${close} ${deadlineHour.format(deadline)}`,
    check: [checkFrom, checkTo],
    paper: [paperFrom, paperTo],
    meetings: new Map(meetings),
    end: shiftDay(meetingTo, 1),
  }
}
