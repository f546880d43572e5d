import { renderAsync } from '@resvg/resvg-js'
import { BarChart as Bars } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { barOption } from './bar-option'
import type { Chart } from './chart'
import { fontFamily } from './font'

use([Bars, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

/** In the measure of the type, whose smallest size is 12. */
export interface Size {
  width: number
  height: number
}

/** Pixels of the PNG for each of them. */
export const sharpness = 3

/** Draws a chart of bars as PNG without a browser, for files without native charts. */
export async function drawChart(
  chart: Omit<Chart, 'kind'>,
  { width, height }: Size,
  fontFiles: string[],
): Promise<Buffer> {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height })
  drawing.setOption(barOption(chart))
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: sharpness },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
  })
  return picture.asPng()
}
