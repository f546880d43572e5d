import type { EChartsOption } from 'echarts'
import type { FilterKey } from '../../schema/field/filter'
import { barAxes, baseOption, plotGrid } from '../chart/base-option'
import type { ChartTheme } from '../chart/theme'
import { seriesTooltip } from '../chart/tooltip'
import { valuesOf } from '../filter/url'
import type { DeclarationFilter } from '../graphql/gql/graphql'
import type { Header } from './header-rows'

interface ComparedTable {
  headers: readonly Header[]
  lines: readonly { kind: string; cells: readonly string[]; addresses: readonly (string | null)[] }[]
}

/** A bar for each year: the earlier one on the same day, the later one, the earlier one at its end. */
export interface ComparedBars {
  /** Names of the rows, without totals. */
  rows: string[]
  /** The later year, by its place among the years: the one that a row's name stands for. */
  later: number
  years: { name: string; counts: number[]; addresses: (string | null)[] }[]
}

/** A header of the figures of one year, such as 2025同期, 2026, 2025最终. */
const ofOneYear = /^\d{4}(同期|最终)?$/

/** A count; not a rate, and not the dash of a missing value. */
const count = /^[\d,]+$/

/** The measures of a table that compares years; rates, which open no rows, aren't among them. */
export const comparedMeasures = ({ headers, lines }: ComparedTable): string[] => [
  ...new Set(
    headers.flatMap(({ group, header, numeric }, place) =>
      numeric && group && ofOneYear.test(header) && lines.every(({ cells }) => count.test(cells[place]!))
        ? [group]
        : [],
    ),
  ),
]

/** The figures of one measure. */
export function comparedBars({ headers, lines }: ComparedTable, measure: string): ComparedBars {
  const body = lines.filter(({ kind }) => kind === 'ROW')
  const years = headers.flatMap(({ group, header }, place) =>
    group === measure && ofOneYear.test(header)
      ? [
          {
            name: header,
            counts: body.map(({ cells }) => Number(cells[place]!.replaceAll(',', ''))),
            addresses: body.map(({ addresses }) => addresses[place]!),
          },
        ]
      : [],
  )
  return { rows: body.map(({ cells }) => cells[0]!), later: years.findIndex(({ name }) => /^\d+$/.test(name)), years }
}

/** What the rows of a figure have in common besides their year: of 系列申报对比 their series. Read from the figure's address. */
export function groupOfRow(address: string, field: FilterKey): Partial<DeclarationFilter> | null {
  const values = valuesOf(new URLSearchParams(address.slice(address.indexOf('?'))).get(field))
  return values.length > 0 ? { [field]: values } : null
}

export const comparedHeight = ({ rows, years }: ComparedBars): number =>
  Math.max(160, rows.length * (years.length * 16 + 10) + 32)

/** The later year is between the earlier one on the same day and at its end. */
export const yearColour = ({ line, accent, muted }: ChartTheme, at: number): string =>
  [line, accent, muted][at] ?? accent

export function comparisonOption(
  { rows, later, years }: ComparedBars,
  theme: ChartTheme,
  { number, acts }: { number: (count: number) => string; acts: (row: number, series: number | null) => string[] },
) {
  const actsOfName = (row: number) => {
    const lines = acts(row, null)
    return lines.length > 0 ? [`${years[later]!.name} ${number(years[later]!.counts[row]!)}`, ...lines] : []
  }
  return {
    ...baseOption(theme),
    grid: plotGrid(48),
    tooltip: seriesTooltip((row, series) => {
      const { name, counts } = years[series]!
      return [`${rows[row]!} · ${name}`, number(counts[row]!), ...acts(row, series)]
    }),
    ...barAxes({ names: rows, acts: actsOfName }, theme),
    series: years.map(({ name, counts }, at) => ({
      type: 'bar' as const,
      name,
      data: counts.map((value) => ({ value, label: { formatter: number(value) } })),
      barGap: '0%',
      barCategoryGap: '16%',
      itemStyle: { color: yearColour(theme, at), borderColor: theme.muted, borderWidth: 0.5 },
      label: {
        show: true,
        position: 'right' as const,
        color: theme.text,
        fontSize: theme.size,
      },
    })),
  } satisfies EChartsOption
}
