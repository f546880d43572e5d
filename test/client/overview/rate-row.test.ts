import { expect, test } from 'vitest'
import { pointsOf, rateOf, rateRows } from '../../../client/overview/rate-row'

const now = { keys: [['water', 'forestry', null]], declared: [10, 4, 1], reviewed: [8, 0, 1], passed: [6, 0, 1] }
const before = { keys: [['forestry', 'water']], declared: [3, 9], reviewed: [2, 5], passed: [1, 5] }

test('a group stands beside the same group of last year, wherever that is', () => {
  const [water, forestry, ...others] = rateRows(now, before)
  expect(others).toEqual([])
  expect(water).toEqual({
    key: 'water',
    declared: 10,
    reviewed: 8,
    passed: 6,
    before: { declared: 9, reviewed: 5, passed: 5 },
  })
  expect([rateOf(water!), pointsOf(water!)]).toEqual([0.75, -25])
  expect([rateOf(forestry!), pointsOf(forestry!)]).toEqual([null, null])
})

test('without last year nothing is compared', () => {
  expect(rateRows(now, null).map(({ before: earlier }) => earlier)).toEqual([null, null])
})
