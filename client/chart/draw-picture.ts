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
