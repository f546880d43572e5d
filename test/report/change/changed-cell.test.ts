import { expect, test } from 'vitest'
import { hasMoved } from '../../../server/report/change/changed-cell'

const settings = { changeShare: 30, changeLeast: 20, changeCount: 200 }

test.each([
  ['nothing moved', 50, 50, false],
  ['a large share of a small figure', 5, 20, false],
  ['just less than the least move', 50, 69, false],
  ['the least move and a larger share', 50, 70, true],
  ['downwards', 70, 49, true],
  ['just less than the share', 100, 129, false],
  ['the share itself', 100, 130, true],
  ['from nothing', 0, 20, true],
  ['to nothing', 20, 0, true],
  ['many, but a small share', 5000, 5199, false],
  ['so many that the share doesn’t matter', 5000, 5200, true],
])('%s: %i → %i', (_, before, now, moved) => {
  expect(hasMoved(before, now, settings)).toBe(moved)
})
