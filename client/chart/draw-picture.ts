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

/** The last pictures that were asked for, by their size and option: a chart that comes back is there at once. */
const kept = new Map<string, Promise<string>>()
const mostKept = 16

function ask(option: string, width: number, height: number): Promise<string> {
  worker ??= start()
  last += 1
  const wanted: WantedPicture = { id: last, option, width, height }
  const answer = new Promise<string>((resolve, reject) => waiting.set(wanted.id, { resolve, reject }))
  worker.postMessage(wanted)
  return answer
}

/**
 * Draws a chart as SVG, beside the page; without its tooltips, which are functions. A chart that is known before it
 * is mounted is asked for ahead.
 */
export function drawPicture(option: EChartsOption, width: number, height: number): Promise<string> {
  const asked = JSON.stringify(option)
  const key = `${width} ${height} ${asked}`
  const picture = kept.get(key) ?? ask(asked, width, height)
  kept.delete(key)
  kept.set(key, picture)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  picture.catch(() => kept.delete(key))
  return picture
}

/** Pixels at both sides of a chart in its card. */
const besideChart = 2 * (16 + 1)

export const chartWidthIn = (cardWidth: number) => Math.round(cardWidth - besideChart)
