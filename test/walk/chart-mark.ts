import type { Locator, Page } from 'playwright-core'

/** One drawn element of a chart: its position relative to the chart's corner, its text, and its tooltip. */
export interface ChartMark {
  x: number
  y: number
  text: string
  looksClickable: boolean
  tooltip: string
}

/**
 * Runs in the page. Finds for each drawn element a point where it is on top, as near to the middle of its visible part as
 * possible. So no kind of element has to be listed.
 */
const readMarks = `(chart) => {
  const root = chart.querySelector('svg')
  const corner = chart.getBoundingClientRect()
  const steps = Array.from({ length: 11 }, (_, index) => (index + 0.5) / 11)
  const pointOf = (drawn) => {
    const box = drawn.getBoundingClientRect()
    if (box.width + box.height === 0) return undefined
    const isOnTop = ({ clientX, clientY }) => document.elementFromPoint(clientX, clientY) === drawn
    // Most are on top at their middle; to look for a point of the others takes a hundred times as long.
    const middle = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 }
    if (isOnTop(middle)) return middle
    const seen = steps
      .flatMap((x) => steps.map((y) => ({ clientX: box.left + box.width * x, clientY: box.top + box.height * y })))
      .filter(isOnTop)
    return seen[Math.floor(seen.length / 2)]
  }
  const tooltip = () =>
    [...chart.querySelectorAll('div')]
      .filter((part) => !part.querySelector('svg'))
      .map((part) => part.innerText)
      .join(' ')
  const seen = [...root.querySelectorAll('*:not(g, defs, defs *, style)')].map((drawn) => ({ point: pointOf(drawn), text: drawn.textContent }))
  return seen.filter(({ point }) => point).map(({ point, text }) => {
    root.dispatchEvent(new MouseEvent('mousemove', { ...point, bubbles: true }))
    const looksClickable = getComputedStyle(root).cursor === 'pointer'
    return { x: point.clientX - corner.left, y: point.clientY - corner.top, text, looksClickable, tooltip: tooltip() }
  })
}`

/** Has a chart answer, which is a picture until somebody comes to it. @returns its selector */
async function answering(chart: Locator): Promise<string> {
  const selector = `main x-vue-echarts[aria-label="${await chart.getAttribute('aria-label')}"]`
  await chart.dispatchEvent('pointerover')
  await chart.page().locator(`${selector} svg text`).first().waitFor()
  return selector
}

/** The elements of a chart that is completely on the screen. */
export async function marksOf(chart: Locator): Promise<ChartMark[]> {
  return chart.page().evaluate<ChartMark[]>(`(${readMarks})(document.querySelector('${await answering(chart)}'))`)
}

/** Also those that are drawn only when they come near the screen. */
export const chartsOn = (page: Page): Locator => page.locator('main .chart[role=img]')
