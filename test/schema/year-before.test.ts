import { expect, test } from 'vitest'
import { dayYearBefore, isOver } from '../../schema/year-before'

test('a day has the same day of the year before; 29 February has the 28th', () => {
  expect(dayYearBefore('2026-11-20')).toBe('2025-11-20')
  expect(dayYearBefore('2024-02-29')).toBe('2023-02-28')
})

test.each([
  [2025, [2024, 2025, 2026], '2026-11-20', true],
  [2026, [2024, 2025, 2026], '2026-11-20', false],
  [2026, [2026], '2027-03-31', false],
  [2026, [2026], '2027-04-01', true],
])('year %i with declarations of %j on %s is over: %s', (year, years, today, over) => {
  expect(isOver(year, years, today)).toBe(over)
})
