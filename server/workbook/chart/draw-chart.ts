import { renderAsync } from '@resvg/resvg-js'
import { BarChart as Bars } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { barOption, type BarChart } from './bar-option'
import { fontFamily } from './font'

use([Bars, GridComponent, LegendComponent, TitleComponent, SVGRenderer])

/** Points; the PNG has two pixels for each point. */
export interface Size {
  width: number
  height: number
}

/** Draws a chart as PNG without a browser. */
export async function drawChart(chart: BarChart, { width, height }: Size, fontFiles: string[]): Promise<Buffer> {
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width, height })
  drawing.setOption(barOption(chart))
  const svg = drawing.renderToSVGString()
  drawing.dispose()
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
  })
  return picture.asPng()
}
