import { expect, test } from 'vitest'
import { shiftYears } from '../../server/calendar/day-of'

test.each([
  ['2024-02-29', 1, '2023-02-28'],
  ['2028-02-29', 4, '2024-02-29'],
  ['2024-02-28', 1, '2023-02-28'],
  ['2025-02-28', 1, '2024-02-28'],
  ['2026-11-20', 1, '2025-11-20'],
])('the same day of %s, %i years earlier, is %s', (day, years, same) => {
  expect(shiftYears(day, -years)).toBe(same)
})
