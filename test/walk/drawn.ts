import type { Locator, Page } from 'playwright-core'
import { chart } from '../../client/chart/locale'
import { chartsOn, type ChartMark } from './chart-mark'

/** A chart with its card. */
export interface Drawn {
  page: Page
  name: string
  card: Locator
  picture: Locator
}

/** The charts on a page. */
export async function drawnOn(page: Page): Promise<Drawn[]> {
  const names = await chartsOn(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!))
  return names.map((name) => {
    const place = { name, exact: true }
    return { page, name, card: page.getByRole('region', place), picture: page.getByRole('img', place) }
  })
}

/** The chart's modes, by its group of buttons; a single one for a chart without modes. */
export async function modesOf({ card }: Drawn): Promise<(string | null)[]> {
  const buttons = await card.locator('header button[aria-pressed]').allTextContents()
  const modes = buttons.map((text) => text.trim()).filter((text) => text !== chart.zh.chart.showTable)
  return modes.length > 0 ? modes : [null]
}

export async function showMode({ card, picture }: Drawn, mode: string | null): Promise<void> {
  if (mode) await card.getByRole('button', { name: mode, exact: true }).click()
  await card.scrollIntoViewIfNeeded()
  await picture.locator('svg text').first().waitFor()
}

/** Does something while the chart's table is shown instead of it. */
export async function withTable<T>({ card }: Drawn, work: (table: Locator) => Promise<T>): Promise<T> {
  await card.getByRole('button', { name: chart.zh.chart.showTable }).click()
  const done = await work(card.locator('table'))
  await card.getByRole('button', { name: chart.zh.chart.showChart }).click()
  return done
}

export async function clickOn({ page, picture }: Drawn, { x, y }: ChartMark, key?: 'Shift'): Promise<void> {
  const box = (await picture.boundingBox())!
  if (key) await page.keyboard.down(key)
  await page.mouse.click(box.x + x, box.y + y)
  if (key) await page.keyboard.up(key)
}
