import { expect, it } from 'vitest'
import { barWidths, hasRootScale } from '../../../client/overview/bar-width'

const bar = (overdue: number, near: number, rest: number) => ({ overdue, near, rest })
const total = ({ overdue, near, rest }: ReturnType<typeof bar>) => overdue + near + rest

it('draws bars as long as their numbers, the longest over the whole width', () => {
  const bars = [bar(10, 20, 70), bar(0, 0, 50), bar(0, 0, 0)]
  expect(hasRootScale(bars)).toBe(false)
  expect(barWidths(bars)).toEqual([bar(10, 20, 70), bar(0, 0, 50), bar(0, 0, 0)])
})

it('draws square roots where one stage would dwarf the rest, and parts still as long as their numbers', () => {
  const bars = [bar(2500, 0, 7500), bar(0, 100, 0), bar(0, 0, 100), bar(0, 0, 0)]
  expect(hasRootScale(bars)).toBe(true)
  const widths = barWidths(bars)
  expect(widths.map(total)).toEqual([100, 10, 10, 0])
  expect(widths[0]).toEqual(bar(25, 0, 75))
})

it('draws nothing where nothing is in progress', () => {
  expect(hasRootScale([bar(0, 0, 0)])).toBe(false)
  expect(barWidths([bar(0, 0, 0)])).toEqual([bar(0, 0, 0)])
  expect(barWidths([])).toEqual([])
})
