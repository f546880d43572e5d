const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Lines of a tooltip as HTML; names come from files, so nothing of them may become markup. */
export const tooltipLines = (lines: string[]) =>
  lines.map((line) => line.replace(/[&<>"']/g, (character) => entities[character] ?? '')).join('<br>')

/** Index of the row an axis tooltip is asked for: ECharts hands one entry per series, all of the same row; -1 if none. */
export function tooltipIndex(items: unknown): number {
  const first: unknown = Array.isArray(items) ? items[0] : items
  return typeof first === 'object' && first && 'dataIndex' in first ? Number(first.dataIndex) : -1
}

/** A tooltip of the mark under the pointer, told by its row and series: what it is, and what a click on it opens. */
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
