import { expect, test } from 'vitest'
import { differenceTo, linePoints, valueOf } from '../../../client/overview/tile'

const counts = (declared: number, passed: number, reviewed: number) => ({
  declared: [declared],
  pending: [0],
  overdue: [0],
  reviewed: [reviewed],
  passed: [passed],
  confirmed: [0],
  inProgress: [0],
})

test('counts differ in percent, rates in percentage points', () => {
  const [now, before] = [counts(110, 80, 100), counts(100, 75, 100)]
  expect(differenceTo(valueOf(now, 'DECLARED'), valueOf(before, 'DECLARED'))).toBe(10)
  expect(differenceTo(valueOf(now, 'PASS_RATE'), valueOf(before, 'PASS_RATE'))).toBe(5)
})

test('nothing can be compared with zero or with a rate of nothing', () => {
  const [now, before] = [counts(110, 80, 100), counts(0, 0, 0)]
  expect(differenceTo(valueOf(now, 'DECLARED'), valueOf(before, 'DECLARED'))).toBeNull()
  expect(differenceTo(valueOf(now, 'PASS_RATE'), valueOf(before, 'PASS_RATE'))).toBeNull()
})

test('a line goes from the left to the right, up with the values', () => {
  expect(linePoints([0, 5, 10])).toBe('0.0,15.0 30.0,8.0 60.0,1.0')
  expect(linePoints([4, 4])).toBe('0.0,8.0 60.0,8.0')
  expect(linePoints([4])).toBe('')
})
