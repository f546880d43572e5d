import type { Cycle } from '../../schema/cycle'
import { NoticeKind } from '../../schema/vocabulary'
import type { WorkingCalendar } from '../calendar/working-calendar'

type Terms = Pick<Cycle, 'limits' | 'settings'>

export function noticeWorkingDays({ limits }: Pick<Terms, 'limits'>, kind: NoticeKind): number {
  return kind === NoticeKind.EMPLOYER ? limits.employerNoticeWorkingDays : limits.resultNoticeWorkingDays
}

/**
 * The first day on which a notice begun on `from` has been up long enough (五(二)3, 八(二)), by the cycle's convention.
 *
 * @throws CalendarMissingError
 */
export function noticeEnd(cycle: Terms, calendar: WorkingCalendar, kind: NoticeKind, from: string): string {
  return calendar.add(from, noticeWorkingDays(cycle, kind), { countStart: cycle.settings.noticeStartDayCounted })
}
