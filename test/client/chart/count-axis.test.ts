import { expect, it } from 'vitest'
import { Stage } from '../../../schema/vocabulary'
import { chartTheme } from '../../../client/chart/theme'
import { trendOption } from '../../../client/finding/trend-option'
import { flowOption } from '../../../client/overview/flow-option'
import { barOption } from '../../../server/workbook/chart/bar-option'

const themeOf = (size: string) => chartTheme((name) => (name === '--size-caption' ? size : name))
const theme = themeOf('12px')
const flowOf = (days: string[]) =>
  flowOption({ days, stages: [Stage.HR_REVIEW], reached: [days.map(() => 1)] }, theme, {
    stage: (stage) => stage,
    number: String,
    day: (day) => day,
    open: (day) => `截至 ${day}`,
  })
const trendOf = (days: string[]) =>
  trendOption({ days, violations: days.map(() => 1), warnings: days.map(() => 0) }, theme, {
    violations: '违规',
    warnings: '提醒',
    number: String,
    day: (day) => day,
  })

it('a line of one day is a point that can be seen', () => {
  const symbols = (option: { series: { symbol: string }[] }) => option.series.map(({ symbol }) => symbol)
  expect(symbols(flowOf(['2026-11-20']))).toEqual(['circle'])
  expect(symbols(flowOf(['2026-11-19', '2026-11-20']))).toEqual(['none'])
  expect(symbols(trendOf(['2026-11-20']))).toEqual(['circle', 'emptyCircle'])
})

it('a line’s name has room at its end, however long', () => {
  const rightOf = (name: string, size = '12px') =>
    flowOption({ days: ['2026-11-20'], stages: [Stage.HR_REVIEW], reached: [[1]] }, themeOf(size), {
      stage: () => name,
      number: String,
      day: (day) => day,
      open: (day) => day,
    }).grid.right
  expect(rightOf('Employer review')).toBeGreaterThanOrEqual(112)
  expect(rightOf('评委会审核')).toBeGreaterThanOrEqual(65)
  expect(rightOf('评委会审核', '18px')).toBeGreaterThanOrEqual(65 * 1.5)
})

it('no axis of counts has halves, on a page or in a workbook', () => {
  const bars = barOption({
    title: '',
    names: ['伊吾县'],
    series: [{ name: '申报', colour: '#000', values: [1] }],
  })
  expect([flowOf(['2026-11-20']).yAxis, trendOf(['2026-11-20']).yAxis, bars.xAxis]).toEqual(
    Array(3).fill(expect.objectContaining({ minInterval: 1 })),
  )
})

it('the flow says that a click opens the last day, whichever day is pointed at', () => {
  expect(flowOf(['2026-11-19', '2026-11-20']).tooltip.formatter([{ dataIndex: 0 }])).toContain('截至 2026-11-20')
})
