const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Lines of a tooltip as HTML. Names come from imported files, so they are escaped. */
export const tooltipLines = (lines: string[]) =>
  lines.map((line) => line.replace(/[&<>"']/g, (character) => entities[character] ?? '')).join('<br>')

/** The row of an axis tooltip, or -1. ECharts passes one entry per series, all with the same row. */
export function tooltipIndex(items: unknown): number {
  const first: unknown = Array.isArray(items) ? items[0] : items
  return typeof first === 'object' && first && 'dataIndex' in first ? Number(first.dataIndex) : -1
}

/** A tooltip for the chart element under the pointer, given by its row and series. */
export function seriesTooltip(lines: (row: number, series: number) => string[]) {
  return {
    trigger: 'item' as const,
    confine: true,
    formatter: (item: unknown) => {
      const { dataIndex, seriesIndex } = item as { dataIndex: number; seriesIndex: number }
      return tooltipLines(lines(dataIndex, seriesIndex).filter(Boolean))
    },
  }
}
