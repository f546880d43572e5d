import type { Cycle } from '../../schema/cycle'
import { NoticeKind } from '../../schema/vocabulary'
import type { WorkingCalendar } from '../calendar/working-calendar'

type Terms = Pick<Cycle, 'limits' | 'settings'>

export function noticeWorkingDays({ limits }: Pick<Terms, 'limits'>, kind: NoticeKind): number {
  return kind === NoticeKind.EMPLOYER ? limits.employerNoticeWorkingDays : limits.resultNoticeWorkingDays
}

/**
 * The last day of a public notice that begins on `from` (五(二)3, 八(二)). Whether the first day is counted is a setting
 * of the cycle.
 *
 * @throws CalendarMissingError
 */
export function noticeEnd(cycle: Terms, calendar: WorkingCalendar, kind: NoticeKind, from: string): string {
  return calendar.add(from, noticeWorkingDays(cycle, kind), { countStart: cycle.settings.noticeStartDayCounted })
}
