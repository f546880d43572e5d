import { describe, expect, it } from 'vitest'
import { foldPivot, mostOpened, openedKeys } from '../../../client/statistics/fold'
import { pivotOf, type Pivot } from '../../../schema/pivot'

const none: number[] = []
const answer = {
  keys: [
    ['a', 'a', 'b', 'c', 'c', 'd', 'd'],
    ['x', 'y', 'x', 'x', 'z', 'x', 'y'],
  ],
  labels: [[], []],
  declared: [1, 2, 9, 20, 4, 0, 5],
  reviewed: [1, 2, 8, 10, 4, 0, 5],
  passed: [0, 1, 8, 5, 2, 0, 5],
  accepted: none,
  confirmed: none,
  failed: none,
  inProgress: none,
  pending: none,
  overdue: none,
}
const countsOf = ({ cells }: Pivot) => cells.map((row) => row.map(({ count }) => count))

describe('a table of the two greatest rows and columns', () => {
  const whole = pivotOf(answer, 'DECLARED')
  const pivot = foldPivot(whole, 2)

  it('keeps them in their order and adds up the others at the end', () => {
    expect(pivot.rows.map(({ key, folded }) => folded ?? key)).toEqual(['b', 'c', ['a', 'd']])
    expect(pivot.columns.map(({ key, folded }) => folded ?? key)).toEqual(['x', 'y', ['z']])
    expect(countsOf(pivot)).toEqual([
      [9, 0, 0],
      [20, 0, 4],
      [1, 7, 0],
    ])
  })

  it('has the totals of the whole table', () => {
    expect(pivot.rowTotals.map(({ count }) => count)).toEqual([9, 24, 8])
    expect(pivot.columnTotals.map(({ count }) => count)).toEqual([30, 7, 4])
    expect(pivot.total).toEqual(whole.total)
  })

  it('opens the rows of all that 其他 adds up', () => {
    expect(openedKeys(pivot.rows[2]!, 'series')).toEqual(['a', 'd'])
    expect(openedKeys(pivot.rows[0]!, 'series')).toEqual(['b'])
  })
})

it('a rate of 其他 is the sum of numerators by the sum of denominators', () => {
  const pivot = foldPivot(pivotOf(answer, 'PASS_RATE'), 2)
  expect(pivot.rows.at(-1)!.folded).toEqual(['a', 'd'])
  expect(pivot.rowTotals.at(-1)).toEqual({ count: 6, of: 8 })
})

it('a table that is short enough, or not limited, stays as it is', () => {
  const whole = pivotOf(answer, 'DECLARED')
  expect(foldPivot(whole, 4)).toEqual(whole)
  expect(foldPivot(whole, null)).toBe(whole)
})

describe('a group without a value, or of many', () => {
  const keys = Array.from({ length: mostOpened }, (_, index) => String(index))
  const rest = (folded: (string | null)[]) => ({ key: null, label: '', folded })

  it('opens as many as a condition may have', () => {
    expect(openedKeys(rest(keys), 'employer')).toEqual(keys)
    expect(openedKeys(rest([...keys, 'more']), 'employer')).toBeNull()
  })

  it('opens what has no value only where the filter can ask for it', () => {
    expect(openedKeys(rest(['a', null]), 'committee')).toEqual(['a', '-'])
    expect(openedKeys({ key: null, label: '' }, 'committee')).toEqual(['-'])
    expect(openedKeys(rest(['a', null]), 'series')).toBeNull()
  })
})
