import { expect, test } from 'vitest'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/read'
import { trendDays } from '../../server/finding/trend-days'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)

test('in the middle of a year the last day is today', () => {
  expect(trendDays([cycle], '2023-10-25')).toEqual([
    '2023-09-20',
    '2023-09-27',
    '2023-10-04',
    '2023-10-11',
    '2023-10-18',
    '2023-10-25',
  ])
})

test('at its beginning there is nothing before it opened, and a year that is over ends with itself', () => {
  expect(trendDays([cycle], '2023-09-20')).toEqual(['2023-09-13', '2023-09-20'])
  expect(trendDays([cycle], '2026-11-20').at(-1)).toBe('2023-12-30')
})
