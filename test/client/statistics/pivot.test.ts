import { describe, expect, it } from 'vitest'
import { chartTheme } from '../../../client/chart/theme'
import { heatOf } from '../../../client/statistics/heat'
import { columnOfSeries, isStacked, pivotOption } from '../../../client/statistics/pivot-option'
import { cellAt, filterKeyOf, openedMeasure, pivotDimensions, pivotOf, wholeOf } from '../../../schema/pivot'

const none = [0, 0, 0, 0, 0]
const answer = {
  keys: [
    ['agronomy', 'agronomy', 'water', null, 'empty'],
    ['SENIOR', 'MIDDLE', 'MIDDLE', 'MIDDLE', 'JUNIOR'],
  ],
  labels: [
    ['农业', '农业', '水利', '', '空'],
    ['高级', '中级', '中级', '中级', '初级'],
  ],
  declared: [30, 10, 7, 3, 0],
  reviewed: [20, 5, 4, 0, 0],
  passed: [15, 5, 1, 0, 0],
  accepted: none,
  confirmed: none,
  failed: none,
  inProgress: none,
  pending: none,
  overdue: none,
}

describe('a table of two dimensions', () => {
  const pivot = pivotOf(answer, 'DECLARED')

  it('keeps the order of the answer and leaves out rows and columns without a number', () => {
    expect(pivot.rows.map(({ key }) => key)).toEqual(['agronomy', 'water', null])
    expect(pivot.columns.map(({ label }) => label)).toEqual(['高级', '中级'])
  })

  it('adds up rows, columns and the whole', () => {
    expect(pivot.rowTotals.map(({ count }) => count)).toEqual([40, 7, 3])
    expect(pivot.columnTotals.map(({ count }) => count)).toEqual([30, 20])
    expect(cellAt(pivot, null, null)).toEqual({ count: 50, of: null })
    expect(cellAt(pivot, 1, 0).count).toBe(0)
  })

  it('shares a number with its row, its column or everything', () => {
    const wholes = (['NONE', 'ROW', 'COLUMN', 'ALL'] as const).map((share) => wholeOf(pivot, share, 0, 1))
    expect(wholes).toEqual([null, 40, 20, 50])
  })

  it('is darkest at the greatest number', () => {
    expect([heatOf(pivot, 0, 0), heatOf(pivot, 1, 0)]).toEqual([1, 0])
  })
})

it('a column that the first row lacks keeps its place in the order', () => {
  const keys = [
    ['a', 'a', 'b', 'b', 'b'],
    ['MIDDLE', 'JUNIOR', 'SENIOR', 'MIDDLE', 'JUNIOR'],
  ]
  const { columns, rows } = pivotOf({ ...answer, keys, labels: keys, declared: [1, 1, 1, 1, 1] }, 'DECLARED')
  expect(columns.map(({ key }) => key)).toEqual(['SENIOR', 'MIDDLE', 'JUNIOR'])
  expect(rows.map(({ key }) => key)).toEqual(['a', 'b'])
})

it('a column that only one row puts in its place keeps it beside rows that have a part of them', () => {
  const keys = [
    ['a', 'a', 'b', 'c', 'c', 'd'],
    ['SENIOR', 'MIDDLE', 'SENIOR', 'SENIOR', 'JUNIOR', 'MIDDLE'],
  ]
  const { columns } = pivotOf({ ...answer, keys, labels: keys, declared: [1, 1, 1, 1, 1, 1] }, 'DECLARED')
  expect(columns.map(({ key }) => key)).toEqual(['SENIOR', 'MIDDLE', 'JUNIOR'])
})

describe('a rate', () => {
  const pivot = pivotOf(answer, 'PASS_RATE')

  it('is computed from the sums of its parts, and opens its denominator', () => {
    expect(cellAt(pivot, 0, null)).toEqual({ count: 20, of: 25 })
    expect(cellAt(pivot, null, null)).toEqual({ count: 21, of: 29 })
    expect(wholeOf(pivot, 'ROW', 0, 0)).toBe(20)
    expect(openedMeasure('PASS_RATE')).toBe('REVIEWED')
  })

  it('has bars of percents that are not stacked', () => {
    expect(isStacked(pivot)).toBe(false)
    expect(columnOfSeries(pivot, 0)).toBeNull()
  })
})

it('one dimension has totals and no columns', () => {
  const pivot = pivotOf({ ...answer, keys: [['a', 'b']], labels: [['甲', '乙']], declared: [2, 3] }, 'DECLARED')
  expect(pivot.columns).toEqual([])
  expect(pivot.rowTotals.map(({ count }) => count)).toEqual([2, 3])
  expect(pivot.total.count).toBe(5)
})

it('the chart’s parts are the table’s cells', () => {
  const pivot = pivotOf(answer, 'DECLARED')
  const option = pivotOption(
    pivot,
    chartTheme((name) => name),
    {
      row: (row) => pivot.rows[row]!.label,
      column: (column) => pivot.columns[column]!.label,
      figure: String,
      number: String,
      total: 'total',
      acts: () => [],
    },
  )
  expect(option.series.map(({ name, data }) => [name, data])).toEqual([
    ['高级', [30, 0, 0]],
    ['中级', [10, 7, 3]],
    ['total', ['40', '7', '3'].map((formatter) => ({ value: 0, label: { formatter } }))],
  ])
  expect([0, 1, 2].map((series) => columnOfSeries(pivot, series))).toEqual([0, 1, null])
})

it('only dimensions are offered whose groups the filter can open', () => {
  expect(pivotDimensions).toContain('COUNTY')
  expect(pivotDimensions).not.toContain('YEAR')
  expect(pivotDimensions.filter((dimension) => filterKeyOf(dimension) === undefined)).toEqual([])
})
