import { barAxes, baseOption, plotGrid } from './base-option'
import { drawPicture } from './draw-picture'
import { useChartTheme } from './use-chart-theme'

const names = ['甲', '乙', '丙', '丁']
/** Series of a chart of stages, the row's total the last. */
const series = 12

/**
 * Loads the library and draws bars as most charts have them, so that the first chart is drawn faster: a browser compiles what
 * draws them when it is used.
 */
export function warmPictures(): Promise<unknown> {
  const theme = useChartTheme().value
  const option = {
    ...baseOption(theme),
    grid: plotGrid(48),
    ...barAxes({ names, acts: () => [] }, theme),
    series: Array.from({ length: series }, (_, place) => ({
      type: 'bar' as const,
      stack: 'all',
      clip: false,
      name: String(place),
      data: names.map(() => ({ value: 1, label: { formatter: '1' } })),
      label: { show: place === series - 1, position: 'right' as const },
    })),
  }
  return drawPicture(option, 600, 200)
}
