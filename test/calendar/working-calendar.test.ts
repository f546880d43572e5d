import { isWorkday } from 'chinese-days'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { loadedDays, workingCalendar } from '../../server/calendar/loaded'

describe('five working days', () => {
  test.each([
    ['2023-09-28', false, '2023-10-11'],
    ['2023-09-28', true, '2023-10-10'],
    ['2023-12-15', false, '2023-12-22'],
    ['2023-12-15', true, '2023-12-21'],
  ])('begun %s, start day counted: %s → %s', (start, countStart, end) => {
    expect(workingCalendar.add(start, 5, { countStart })).toBe(end)
  })

  test.each([
    ['2023-10-10', true, '2023-09-28'],
    ['2023-10-10', false, '2023-09-27'],
    ['2023-10-11', true, '2023-10-07'],
    ['2023-10-11', false, '2023-10-06'],
  ])('to be over on %s, start day counted: %s, begin by %s', (end, countStart, start) => {
    expect(workingCalendar.lastStart(end, 5, { countStart })).toBe(start)
  })
})

test('the windows of 2023 have the working days that the notice’s calendar gives', () => {
  const including = (from: string, to: string) =>
    workingCalendar.between(from, to) + (workingCalendar.isWorkingDay(from) ? 1 : 0)
  expect(including('2023-09-11', '2023-10-11')).toBe(19)
  expect(including('2023-10-16', '2023-10-20')).toBe(5)
  expect(including('2023-10-26', '2023-10-30')).toBe(3)
  expect(including('2023-11-13', '2023-12-15')).toBe(25)
})

test('the national layer agrees with an independent calendar on every day but Xinjiang’s own', () => {
  const different = loadedDays.filter(({ day, isWorking }) => isWorkday(day) !== isWorking).map(({ day }) => day)
  expect(different).toEqual([
    '2023-04-21',
    '2023-06-28',
    '2023-06-29',
    '2023-06-30',
    '2025-03-31',
    '2025-06-06',
    '2025-06-09',
    '2025-06-10',
  ])
})

test('a year whose national notice is missing is refused, not guessed', () => {
  expect(() => workingCalendar.isWorkingDay('2027-01-04')).toThrow(/^2027年日历未载入/)
  expect(() => workingCalendar.add('2026-12-31', 5)).toThrow(/^2027年日历未载入/)
})

test('a year without Xinjiang’s notice is computed and says so', () => {
  const confirmed = (year: string) => loadedDays.find(({ day }) => day.startsWith(year))!.regionalConfirmed
  expect(['2023', '2024', '2025', '2026'].map(confirmed)).toEqual([true, false, true, false])
})

test('a day is a day in Beijing, wherever the process is', () => {
  expect(dayOf(new Date('2023-10-11T15:59:59Z'))).toBe('2023-10-11')
  expect(dayOf(new Date('2023-10-11T16:00:00Z'))).toBe('2023-10-12')
})
