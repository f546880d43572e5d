import type { EChartsOption } from 'echarts'
import type { WantedPicture } from './picture-worker'

interface Waiting {
  resolve: (svg: string) => void
  reject: () => void
}

/** Null until the first picture, and after the worker's script couldn't be fetched or run. */
let worker: Worker | null = null
const waiting = new Map<number, Waiting>()
let last = 0

function start(): Worker {
  const started = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data: { id, svg } }: MessageEvent<{ id: number; svg: string }>) => {
    waiting.get(id)?.resolve(svg)
    waiting.delete(id)
  })
  started.addEventListener('error', () => {
    worker = null
    for (const { reject } of waiting.values()) reject()
    waiting.clear()
  })
  return started
}

/** Draws a chart as SVG, beside the page; without its tooltips, which are functions. */
export function drawPicture(option: EChartsOption, width: number, height: number): Promise<string> {
  worker ??= start()
  last += 1
  const wanted: WantedPicture = { id: last, option: JSON.parse(JSON.stringify(option)) as EChartsOption, width, height }
  const answer = new Promise<string>((resolve, reject) => waiting.set(wanted.id, { resolve, reject }))
  worker.postMessage(wanted)
  return answer
}

/** Bars as most charts have them: what draws them isn't compiled until it is used. */
const usual: EChartsOption = {
  aria: { enabled: true },
  animation: false,
  grid: { left: 4, right: 48, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  xAxis: {
    type: 'value',
    minInterval: 1,
    axisLabel: { hideOverlap: true },
    splitLine: { lineStyle: { color: '#ddd' } },
  },
  yAxis: {
    type: 'category',
    inverse: true,
    data: ['甲', '乙', '丙', '丁'].map((value) => ({ value, textStyle: { color: '#000' } })),
    axisTick: { show: false },
    axisLabel: { interval: 0, width: 112, overflow: 'truncate' },
    triggerEvent: true,
  },
  series: Array.from({ length: 12 }, (_, series) => ({
    type: 'bar',
    stack: 'all',
    barWidth: '62%',
    clip: false,
    name: String(series),
    itemStyle: { borderWidth: 0.5 },
    data: [1, 2, 3, { value: 0, label: { formatter: '1' } }],
    ...(series === 11 ? { label: { show: true, position: 'right' } } : {}),
  })),
}

/** Loads the library and draws something with it, so that the first chart is drawn faster. */
export const warmPictures = (): Promise<unknown> => drawPicture(usual, 600, 200)
