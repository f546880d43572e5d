import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { trendDays } from '../../server/finding/trend-days'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

test('in the middle of a year the days are today and the Sundays before', () => {
  const sundays = ['2023-09-17', '2023-09-24', '2023-10-01', '2023-10-08', '2023-10-15', '2023-10-22']
  expect(trendDays([cycle], '2023-10-25')).toEqual([...sundays.slice(1), '2023-10-25'])
  expect(trendDays([cycle], '2023-10-23')).toEqual([...sundays.slice(1), '2023-10-23'])
  expect(trendDays([cycle], '2023-10-22')).toEqual(sundays)
})

test('at its beginning there is nothing before it opened, and a year that is over ends with itself', () => {
  expect(trendDays([cycle], '2023-09-20')).toEqual(['2023-09-17', '2023-09-20'])
  expect(trendDays([cycle], '2026-11-20').at(-1)).toBe('2023-12-30')
})
