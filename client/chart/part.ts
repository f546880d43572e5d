import type { RouteLocationRaw } from 'vue-router'

/** A bar, one colour of it, its total or a line of a chart: what it stands for. */
export interface ChartPart {
  /** Its place in the chart. A part without a row is a whole line. */
  row: number | null
  series: number
  name: string
  count: number
  /** The list of its rows. */
  rows: RouteLocationRaw
  /** This page narrowed to what the part stands for; missing where the page shows nothing else or can't be narrowed. */
  only?: RouteLocationRaw | undefined
  /** What `only` shows, if it isn't the part itself: a bar of one year narrows to its county, because the page shows two years. */
  onlyName?: string
  /** It stands for its row, so the row's name on the axis does the same. */
  ofRow?: true
}

/** The part at a place of the chart; without a series the one whose row is named there on the axis. */
export const partAt = (parts: readonly ChartPart[], row: number, series: number | null): ChartPart | undefined =>
  parts.find((part) =>
    series === null
      ? part.ofRow && part.row === row
      : part.series === series && (part.row === null || part.row === row),
  )

export const onlyNameOf = ({ onlyName, name }: ChartPart): string => onlyName ?? name

/** Where an arrow key leads from the part at a place of the list: along the list, or to the same series of another row. */
export function placeAfter(parts: readonly ChartPart[], place: number, key: string): number {
  const from = parts[place]
  const ends: Record<string, number> = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: parts.length - 1 }
  const to = ends[key]
  if (to !== undefined || !from) return Math.max(0, Math.min(to ?? 0, parts.length - 1))
  const others = parts.filter(({ row }) => (key === 'ArrowDown' ? row! > from.row! : row! < from.row!))
  const row = key === 'ArrowDown' ? others[0]?.row : others.at(-1)?.row
  const next =
    others.find((part) => part.row === row && part.series === from.series) ?? others.find((part) => part.row === row)
  return next ? parts.indexOf(next) : place
}
