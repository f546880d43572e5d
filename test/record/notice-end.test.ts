import { expect, test } from 'vitest'
import { NoticeKind } from '../../schema/vocabulary'
import { workingCalendar } from '../../server/calendar/loaded'
import { banUntil } from '../../server/record/ban-until'
import { noticeEnd } from '../../server/record/notice-end'

const limits = { employerNoticeWorkingDays: 5, resultNoticeWorkingDays: 5, banYears: 3 }
const terms = (noticeStartDayCounted: boolean) =>
  ({ limits, settings: { noticeStartDayCounted, banStartsOn: 'DECISION' } }) as Parameters<typeof noticeEnd>[0]

test.each([
  ['2023-09-28', false, '2023-10-11'],
  ['2023-09-28', true, '2023-10-10'],
  ['2023-12-15', false, '2023-12-22'],
  ['2023-12-15', true, '2023-12-21'],
  // A start on a Saturday never counts as a working day.
  ['2023-11-18', false, '2023-11-24'],
  ['2023-11-18', true, '2023-11-24'],
])('a notice begun on %s (start counted: %s) is over on %s', (from, counted, end) => {
  for (const kind of Object.values(NoticeKind)) {
    expect(noticeEnd(terms(counted), workingCalendar, kind, from)).toBe(end)
  }
})

test('a notice that would end in a year without a calendar is refused, never guessed', () => {
  expect(() => noticeEnd(terms(false), workingCalendar, NoticeKind.RESULT, '2026-12-30')).toThrow(
    '2027 年工作日历未载入',
  )
})

test.each([
  ['DECISION', '2026-10-21', '2029-10-21'],
  ['DECISION', '2024-02-29', '2027-02-28'],
  ['YEAR_END', '2026-10-21', '2029-12-31'],
] as const)('three years from the %s of %s end on %s', (banStartsOn, decidedOn, until) => {
  const cycle = { limits, settings: { banStartsOn } } as Parameters<typeof banUntil>[0]
  expect(banUntil(cycle, decidedOn)).toBe(until)
})
