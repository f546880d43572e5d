import { expect, test } from 'vitest'
import { chartTheme } from '../../../client/chart/theme'
import { comparedBars, comparedMeasures, comparisonOption, groupOfRow } from '../../../client/report/comparison-option'

const header = (group: string | null, header: string) => ({ group, header, numeric: group !== null })
const table = {
  headers: [
    header(null, '区县'),
    header('申报', '2025同期'),
    header('申报', '2026'),
    header('申报', '增减'),
    header('申报', '2025同期占比'),
    header('申报', '2025最终'),
    header('受理', '2026'),
    header('通过率', '2026'),
  ],
  lines: [
    {
      kind: 'TOTAL',
      cells: ['总计', '1,300', '1,250', '↓ 50', '100.0%', '1,400', '9', '82.4%'],
      addresses: Array<null>(8).fill(null),
    },
    {
      kind: 'ROW',
      cells: ['伊州区', '1,200', '1,240', '↑ 40', '92.3%', '1,300', '9', '—'],
      addresses: [
        null,
        '/declarations?year=2025&asOf=2025-11-20',
        '/declarations?year=2026',
        null,
        null,
        null,
        null,
        null,
      ],
    },
    {
      kind: 'ROW',
      cells: ['伊吾县', '100', '10', '↓ 90', '7.7%', '100', '0', '—'],
      addresses: Array<null>(8).fill(null),
    },
  ],
}

test('a rate, which has no rows of its own, is no measure of the chart', () => {
  expect(comparedMeasures(table)).not.toContain('通过率')
})

test('the chart has a bar for each year of a row, without totals, differences and shares', () => {
  expect(comparedMeasures(table)).toEqual(['申报', '受理'])
  const { rows, years } = comparedBars(table, '申报')
  expect(rows).toEqual(['伊州区', '伊吾县'])
  expect(years.map(({ name, counts }) => [name, counts])).toEqual([
    ['2025同期', [1200, 100]],
    ['2026', [1240, 10]],
    ['2025最终', [1300, 100]],
  ])
  expect(years[1]!.addresses).toEqual(['/declarations?year=2026', null])
})

test('a row’s name stands for the later year, and does nothing where that has no rows', () => {
  const bars = comparedBars(table, '申报')
  expect(bars.years[bars.later]?.name).toBe('2026')
  const theme = chartTheme((name) => name)
  const acts = (row: number, series: number | null) => (series === null && row === 0 ? ['点击只看“伊州区”'] : [])
  const { data, tooltip, triggerEvent } = comparisonOption(bars, theme, { number: String, acts }).yAxis
  expect(triggerEvent).toBe(true)
  expect(tooltip.formatter({ tickIndex: 0 })).toBe('伊州区<br>2026 1240<br>点击只看“伊州区”')
  expect(tooltip.formatter({ tickIndex: 1 })).toBe('伊吾县')
  expect(data.map(({ textStyle }) => textStyle.color)).toEqual(['--accent', '--ink'])
})

test('the group of a row is read from a figure’s address', () => {
  expect(groupOfRow('/declarations?year=2026&county=650502&series=agronomy', 'county')).toEqual({ county: ['650502'] })
  expect(groupOfRow('/declarations?year=2026&county=650502', 'level')).toBeNull()
})
