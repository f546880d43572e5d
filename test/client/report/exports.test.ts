import { expect, test } from 'vitest'
import { percentOf } from '../../../client/report/exports'

test('how far an export is, once it is known how much there is', () => {
  expect(percentOf({ done: 0, total: 0 })).toBeNull()
  expect(percentOf({ done: 999, total: 1000 })).toBe(99)
  expect(percentOf({ done: 1001, total: 1000 })).toBe(100)
})
