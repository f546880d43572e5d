import { describe, expect, it, test } from 'vitest'
import {
  formatCount,
  formatDay,
  formatInstant,
  formatMonth,
  formatMonthDay,
  formatRate,
} from '../../../client/locale/format'

describe('rates', () => {
  it('have one decimal, rounded half up, exactly', () => {
    expect(formatRate(3212, 3900)).toBe('82.4%')
    expect(formatRate(1, 3)).toBe('33.3%')
    // 50.25 and 50.75: binary fractions fall just short of the half
    expect(formatRate(201, 400)).toBe('50.3%')
    expect(formatRate(203, 400)).toBe('50.8%')
    expect(formatRate(1, 2000)).toBe('0.1%')
    expect(formatRate(7, 7)).toBe('100.0%')
  })

  it('are a dash where nobody was reviewed, never a 0 %', () => {
    expect(formatRate(0, 0)).toBe('—')
    expect(formatRate(0, 5)).toBe('0.0%')
  })
})

describe('times', () => {
  it('are Beijing’s in a browser anywhere', () => {
    expect(new Date().getTimezoneOffset()).toBe(0)
    expect(formatInstant('2023-10-11T12:00:00Z')).toBe('2023-10-11 20:00')
    expect(formatInstant('2023-10-11T16:00:00Z')).toBe('2023-10-12 00:00')
    expect(formatDay('2023-10-11T16:00:00Z')).toBe('2023-10-12')
    expect(formatMonthDay('2023-12-31T16:00:00Z')).toBe('01-01')
  })

  it('are empty where there is none', () => {
    expect(formatInstant(null)).toBe('')
    expect(formatDay(undefined)).toBe('')
  })
})

it('separates thousands', () => {
  expect(formatCount(5982)).toBe('5,982')
  expect([0, 999, 1000, 123456, 1234567, -5982].map(formatCount)).toEqual([
    '0',
    '999',
    '1,000',
    '123,456',
    '1,234,567',
    '-5,982',
  ])
  expect(formatCount(2.5)).toBe('2.5')
})

test('a month has its name in each language', () => {
  expect([formatMonth(9, 'zh'), formatMonth(9, 'en'), formatMonth(12, 'en')]).toEqual(['9月', 'Sep', 'Dec'])
})
