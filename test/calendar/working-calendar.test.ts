import { isWorkday } from 'chinese-days'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dayOf } from '../../server/calendar/day-of'
import { nationalNotices, xinjiangNotices } from '../../server/calendar/layer'
import { loadedDays, workingCalendar } from '../../server/calendar/loaded'
import { calendarDays } from '../../server/calendar/working-calendar'

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
  expect(() => workingCalendar.isWorkingDay('2027-01-04')).toThrow(/^2027 年工作日历未载入/)
  expect(() => workingCalendar.add('2026-12-31', 5)).toThrow(/^2027 年工作日历未载入/)
})

test('before the first loaded year, too', () => {
  expect(() => workingCalendar.between('2022-12-30', '2023-01-03')).toThrow(/^2022 年工作日历未载入/)
  expect(() => workingCalendar.add('2023-01-03', -5)).toThrow(/^2022 年工作日历未载入/)
  expect(() => workingCalendar.lastStart('2023-01-05', 5)).toThrow(/^2022 年工作日历未载入/)
})

test('numbers don’t run on over a year that is missing in between', () => {
  const gap = nationalNotices.filter(({ year }) => year !== 2024)
  expect(() => calendarDays(gap, xinjiangNotices)).toThrow(/^2024 年工作日历未载入/)
})

test('numbers rise by one each working day, across New Year too', () => {
  expect(loadedDays.length).toBe(365 * 4 + 1)
  loadedDays.forEach(({ day, isWorking, number }, index) => {
    const before = loadedDays[index - 1]?.number ?? 0
    if (number !== before + (isWorking ? 1 : 0)) expect(day).toBe('one more than the day before')
  })
  expect(workingCalendar.between('2023-12-29', '2024-01-02')).toBe(1)
  expect(workingCalendar.between('2024-01-02', '2023-12-29')).toBe(-1)
})

test('a year without Xinjiang’s notice is computed and says so', () => {
  const confirmed = (year: string) => loadedDays.find(({ day }) => day.startsWith(year))!.regionalConfirmed
  expect(['2023', '2024', '2025', '2026'].map(confirmed)).toEqual([true, false, true, false])
})

describe.each(['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Urumqi'])('with the process in %s', (zone) => {
  const own = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
    vi.resetModules()
  })
  afterAll(() => {
    process.env.TZ = own
  })

  test('every day is counted as it is in Beijing', async () => {
    // Proves that the time zone is really another one: Beijing never has these offsets.
    expect(new Date('2023-10-11T12:00:00Z').getTimezoneOffset()).not.toBe(-480)
    const elsewhere = await import('../../server/calendar/loaded')
    expect(elsewhere.loadedDays).not.toBe(loadedDays)
    expect(elsewhere.loadedDays).toEqual(loadedDays)
    expect(elsewhere.workingCalendar.add('2023-09-28', 5)).toBe('2023-10-11')
  })

  test('an instant belongs to its day in Beijing', async () => {
    const { dayOf: dayOfElsewhere } = await import('../../server/calendar/day-of')
    expect(dayOfElsewhere(new Date('2023-10-11T15:59:59Z'))).toBe('2023-10-11')
    expect(dayOfElsewhere(new Date('2023-10-11T16:00:00Z'))).toBe('2023-10-12')
  })

  test('a window holds the same working days and its deadline passes at the same instant', async () => {
    const { readNoticeFiles } = await import('../../server/cycle/notice-file')
    const { reviveCycle } = await import('../../server/cycle/revive-cycle')
    const { overdueReaches } = await import('../../server/cycle/deadline')
    const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)
    const { workingDaysOf } = await import('../../server/cycle/working-days-of')
    const elsewhere = (await import('../../server/calendar/loaded')).workingCalendar
    const workingDays = cycle.windows.map((window) => workingDaysOf(window, elsewhere)).filter((days) => days !== null)
    expect(workingDays).toEqual([19, 5, 3, 25])
    expect(overdueReaches(cycle, new Date('2023-10-11T12:00:00Z'))).toEqual([])
    expect(overdueReaches(cycle, new Date('2023-10-11T12:00:01Z')).length).toBe(2)
  })
})

test('a day is a day in Beijing, wherever the process is', () => {
  expect(dayOf(new Date('2023-10-11T15:59:59Z'))).toBe('2023-10-11')
  expect(dayOf(new Date('2023-10-11T16:00:00Z'))).toBe('2023-10-12')
})
