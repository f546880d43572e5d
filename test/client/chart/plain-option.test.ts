import { expect, it } from 'vitest'
import { Stage } from '../../../schema/vocabulary'
import type { Pivot } from '../../../schema/pivot'
import { chartTheme } from '../../../client/chart/theme'
import { trendOption } from '../../../client/finding/trend-option'
import { flowOption } from '../../../client/overview/flow-option'
import { matrixOption } from '../../../client/overview/matrix-option'
import { comparisonOption } from '../../../client/report/comparison-option'
import { pivotOption } from '../../../client/statistics/pivot-option'

const theme = chartTheme((name) => (name === '--size-caption' ? '12px' : name))
const words = { stage: String, number: String, day: String, open: String, total: '合计', rate: String, acts: () => [] }
const pivot: Pivot = {
  rows: [{ key: 'a', label: '甲' }],
  columns: [],
  cells: [[]],
  rowTotals: [{ count: 1, of: 2 }],
  columnTotals: [],
  total: { count: 1, of: 2 },
}

/** The places of all functions in an option. */
const functionsOf = (value: unknown, place = ''): string[] =>
  typeof value === 'function'
    ? [place]
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => functionsOf(part, `${place}.${key}`))
      : []

const options = {
  flow: flowOption({ days: ['2026-11-20'], stages: [Stage.HR_REVIEW], reached: [[1]] }, theme, words),
  trend: trendOption({ days: ['2026-11-20'], violations: [1], warnings: [0] }, theme, {
    ...words,
    violations: '违规',
    warnings: '提醒',
  }),
  matrix: matrixOption(
    [{ key: 'a', name: '甲', cells: { [Stage.PAPER]: { inProgress: 1, overdue: 0 } } }],
    'share',
    theme,
    words,
  ),
  comparison: comparisonOption(
    { rows: ['甲'], later: 0, years: [{ name: '2026', counts: [1], addresses: [null] }] },
    theme,
    words,
  ),
  pivot: pivotOption(pivot, theme, {
    row: () => '甲',
    column: String,
    figure: String,
    number: String,
    total: '合计',
    acts: () => [],
  }),
}

it.each(Object.entries(options))(
  'all of the %s chart but its tooltips can be sent to where its picture is drawn',
  (_, option) => {
    const found = functionsOf(option)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((place) => !place.endsWith('tooltip.formatter'))).toEqual([])
  },
)
