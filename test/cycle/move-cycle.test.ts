import { expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { workingCalendar } from '../../server/calendar/loaded'
import { contradiction } from '../../server/cycle/contradiction'
import { moveCycle } from '../../server/cycle/move-cycle'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { printedDates } from '../../server/cycle/printed'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { lastDayOf, workingDaysOf } from '../../server/cycle/working-days-of'

const base = readNoticeFiles('nowhere').find(({ year }) => year === 2023)!
const moved = moveCycle(base, 2025, workingCalendar)
const windowOf = (id: string) => moved.windows.find((window) => window.id === id)!

test('the declaration opens on the first working day from the same date on', () => {
  expect(windowOf('D1').startsAt).toBe('2025-09-11T10:00:00+08:00')
  expect(moveCycle(base, 2026, workingCalendar).windows[0]!.startsAt).toBe('2026-09-11T10:00:00+08:00')
})

test('every window keeps its working days, its hours and its whole days', () => {
  const days = (written: typeof base) =>
    reviveCycle(written).windows.map((window) => workingDaysOf(window, workingCalendar))
  expect(days(moved)).toEqual(days(base))
  expect(windowOf('D1').endsAt).toMatch(/T20:00:00\+08:00$/)
  expect(windowOf('D4').endsAt).toMatch(/T00:00:00\+08:00$/)
})

test('every date falls on a working day, those that fell on a Sunday too', () => {
  for (const { startsAt, endsAt } of reviveCycle(moved).windows) {
    if (startsAt) expect(workingCalendar.isWorkingDay(dayOf(startsAt))).toBe(true)
    if (endsAt) expect(workingCalendar.isWorkingDay(lastDayOf(endsAt))).toBe(true)
  }
})

test('what is printed keeps step; the other year’s words and inconsistencies don’t come along', () => {
  expect(windowOf('D1').printed).toMatch(/^2025年9月11日10:00—1\d月\d+日20:00$/)
  expect(windowOf('D3').printed).toMatch(/^1\d月\d+日前$/)
  expect(windowOf('P1').printed).toMatch(/^通知未规定，建议/)
  expect(windowOf('D1').text).toBe('2025年度通知原文待录入。')
  expect(windowOf('D9').printed).toBe('2023-2025年度')
  expect(windowOf('D8').text).toBe('2025年度通知原文待录入。')
  expect([moved.referenceYear, moved.quotes]).toEqual([2023, {}])
  expect(moved.knownIssues).toEqual([])
  expect(moved.title).toBe('关于开展哈密市2025年度各系列（专业）职称评审工作的通知')
  expect(contradiction(moved)).toBe(null)
})

test('the notice’s own dates are printed as the notice prints them', () => {
  for (const id of ['D1', 'D3', 'D6']) {
    const { startsAt, endsAt, byNotice, printed } = reviveCycle(base).windows.find((window) => window.id === id)!
    expect(printedDates(startsAt, endsAt, byNotice)).toBe(printed)
  }
})

test('the same year stays as it is', () => {
  expect(moveCycle(base, 2023, workingCalendar)).toBe(base)
})

test('a year whose calendar isn’t loaded is refused, not guessed', () => {
  expect(() => moveCycle(base, 2027, workingCalendar)).toThrow(/^2027 年工作日历未载入/)
})

test('a sample’s year becomes the officer’s own: nothing of it calls itself a sample', () => {
  const sample = readNoticeFiles('nowhere').find(({ year }) => year === 2025)!
  const own = moveCycle(sample, 2026, workingCalendar)
  expect(own.isSample).toBe(false)
  expect(own.title).toBe('2026年度职称评审工作（通知待发）')
  expect(own.windows.filter(({ printed, text }) => /示例/.test(printed + text))).toEqual([])
})
