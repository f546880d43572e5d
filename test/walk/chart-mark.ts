import type { Locator, Page } from 'playwright-core'

/** One thing that is drawn in a chart: where it is pointed at, from the chart's corner, and what it is then. */
export interface ChartMark {
  x: number
  y: number
  looksClickable: boolean
  tooltip: string
}

/**
 * Runs in the page. Whatever is drawn is pointed at where it lies on top, as near to the middle of what is seen of it as can
 * be, so that no kind of mark has to be named.
 */
const readMarks = `(chart) => {
  const root = chart.querySelector('svg')
  const corner = chart.getBoundingClientRect()
  const steps = Array.from({ length: 11 }, (_, index) => (index + 0.5) / 11)
  const pointOf = (drawn) => {
    const box = drawn.getBoundingClientRect()
    const seen = steps
      .flatMap((x) => steps.map((y) => ({ clientX: box.left + box.width * x, clientY: box.top + box.height * y })))
      .filter(({ clientX, clientY }) => document.elementFromPoint(clientX, clientY) === drawn)
    return seen[Math.floor(seen.length / 2)]
  }
  const tooltip = () =>
    [...chart.querySelectorAll('div')]
      .filter((part) => !part.querySelector('svg'))
      .map((part) => part.innerText)
      .join(' ')
  return [...root.querySelectorAll('*')].map(pointOf).filter(Boolean).map((point) => {
    root.dispatchEvent(new MouseEvent('mousemove', { ...point, bubbles: true }))
    const looksClickable = getComputedStyle(root).cursor === 'pointer'
    return { x: point.clientX - corner.left, y: point.clientY - corner.top, looksClickable, tooltip: tooltip() }
  })
}`

/** The marks of a chart that is on the screen as a whole. */
export async function marksOf(chart: Locator): Promise<ChartMark[]> {
  await chart.locator('svg text').first().waitFor()
  const name = await chart.getAttribute('aria-label')
  return chart
    .page()
    .evaluate<ChartMark[]>(`(${readMarks})(document.querySelector('main [role=img][aria-label="${name}"]'))`)
}

export const chartsOn = (page: Page): Locator => page.locator('main [role=img]:has(svg)')
