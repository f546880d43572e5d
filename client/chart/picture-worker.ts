import type { EChartsOption } from 'echarts'
import { init, setPlatformAPI } from 'echarts/core'
import './echarts'

// Draws charts as pictures, beside the page: loading ECharts and drawing keep a page from answering for 100 to 300 ms.

/** A picture that the page asks for. */
export interface WantedPicture {
  id: number
  /** An option of ECharts as JSON. */
  option: string
  width: number
  height: number
}

// ECharts takes a worker for Node.js while it is being developed with.
Object.assign(self, { global: self })
/** Texts are measured with the page's fonts. */
setPlatformAPI({ createCanvas: () => new OffscreenCanvas(1, 1) as unknown as HTMLCanvasElement })

/** Hover styles, which the portal's policy for contents forbids; the chart that answers has them without a style element. */
const styles = /<style[\s\S]*?<\/style>/g

self.addEventListener('message', ({ data: { id, option, width, height } }: MessageEvent<WantedPicture>) => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption(JSON.parse(option) as EChartsOption)
  self.postMessage({ id, svg: chart.renderToSVGString().replace(styles, '') })
  chart.dispose()
})
