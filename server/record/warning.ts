import type { Committee } from '../../schema/committee'
import type { Cycle } from '../../schema/cycle'
import type { BureauRecord } from '../../schema/record'
import { NoticeKind, RecordWarning, RecordKind } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { lastDayOf } from '../cycle/working-days-of'
import { CalendarMissingError, type WorkingCalendar } from '../calendar/working-calendar'
import { noticeEnd } from './notice-end'

interface Surroundings {
  cycle: Cycle
  calendar: WorkingCalendar
  /** The committee that the record is about; null when it is about a declaration. */
  committee: Committee | null
}

/** First and last day of a window of the notice; null when the notice doesn't name it. */
function windowDays({ windows }: Cycle, id: string): { first: string | null; last: string | null } {
  const window = windows.find((one) => one.id === id)
  const last = window?.endsAt ? lastDayOf(window.endsAt) : null
  return { first: window?.startsAt ? dayOf(window.startsAt) : null, last }
}

/** Whether a day is outside the window. A missing bound excludes nothing. */
const outside = (day: string, { first, last }: ReturnType<typeof windowDays>) =>
  (first !== null && day < first) || (last !== null && day > last)

/** Warnings about a standing record. They don't prevent that it is stored. */
export function warningsOf(record: BureauRecord, surroundings: Surroundings): RecordWarning[] {
  switch (record.kind) {
    case RecordKind.FILING:
    case RecordKind.POOL_FILING:
      return outside(record.fromDay, { ...windowDays(surroundings.cycle, 'D3'), first: null })
        ? [RecordWarning.FILED_LATE]
        : []
    case RecordKind.MEETING:
      return meetingWarnings(record, surroundings)
    case RecordKind.RESULT_NOTICE:
      return noticeWarnings(record, surroundings)
    case RecordKind.PAPER_RECEIPT:
      return paperWarnings(record, surroundings)
    default:
      return []
  }
}

function meetingWarnings({ fromDay, untilDay }: BureauRecord, { cycle, committee }: Surroundings): RecordWarning[] {
  const window = windowDays(cycle, 'D6')
  const unfiled = !committee?.filedAt || committee.filedAt > fromDay
  const isOutside = outside(fromDay, window) || outside(untilDay ?? fromDay, window)
  return [
    ...(unfiled ? [RecordWarning.MEETING_UNFILED] : []),
    ...(isOutside ? [RecordWarning.MEETING_OUTSIDE_WINDOW] : []),
  ]
}

function noticeWarnings(record: BureauRecord, { cycle, calendar, committee }: Surroundings): RecordWarning[] {
  const { fromDay, untilDay } = record
  // When a committee meets several times, the notice may follow its first meeting.
  const early = !committee?.meetingFrom || fromDay < committee.meetingFrom
  return [
    ...(untilDay && isShort(cycle, calendar, fromDay, untilDay) ? [RecordWarning.NOTICE_SHORT] : []),
    ...(early ? [RecordWarning.NOTICE_BEFORE_MEETING] : []),
  ]
}

/** No warning when the calendar of that year isn't loaded. */
function isShort(cycle: Cycle, calendar: WorkingCalendar, from: string, until: string): boolean {
  try {
    return until < noticeEnd(cycle, calendar, NoticeKind.RESULT, from)
  } catch (error) {
    if (error instanceof CalendarMissingError) return false
    throw error
  }
}

function paperWarnings({ fromDay, copies, duplex }: BureauRecord, { cycle }: Surroundings): RecordWarning[] {
  const { paperCopies, paperDoubleSided } = cycle.limits
  const misprinted = copies !== paperCopies || (paperDoubleSided && !duplex)
  return [
    ...(outside(fromDay, windowDays(cycle, 'D5')) ? [RecordWarning.PAPER_OUTSIDE_WINDOW] : []),
    ...(misprinted ? [RecordWarning.PAPER_FORM] : []),
  ]
}
