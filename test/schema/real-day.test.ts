import { expect, test } from 'vitest'
import { isRealDay } from '../../schema/real-day'

test.each(['2024-02-29', '2026-12-31', '1000-01-01', '2999-12-31'])('%s is a day', (text) => {
  expect(isRealDay(text)).toBe(true)
})

test.each([
  '2025-02-31',
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-1-1',
  '0999-12-31',
  '20250101',
  '',
  '2025-01-01T00:00',
])('“%s” is none', (text) => {
  expect(isRealDay(text)).toBe(false)
})
