import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { chart } from '../../client/chart/locale'
import { pageSignedIn } from '../support/browser'
import { some } from '../support/some'
import { chartsOn, marksOf, type ChartMark } from './chart-mark'
import { pathsWithChart } from './page-with-chart'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

/** Taller than any page with charts, so that nothing has to be scrolled to. */
const screen = { width: 1440, height: 2400 }
/** Several filters with few rows, so that every element can be clicked. */
const query = 'year=2026&county=650502,650522&series=agronomy'

const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''))
const addressOf = (href: string) => {
  const { pathname, searchParams } = new URL(href, app.url)
  return `${pathname}?${[...searchParams]
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')}`
}

interface Drawn {
  page: Page
  card: Locator
  picture: Locator
}

async function clickOn({ page, picture }: Drawn, { x, y }: ChartMark): Promise<void> {
  const box = (await picture.boundingBox())!
  await page.mouse.click(box.x + x, box.y + y)
}

async function showMode({ card, picture }: Drawn, mode: string | null): Promise<void> {
  if (mode) await card.getByRole('button', { name: mode, exact: true }).click()
  await picture.locator('svg text').first().waitFor()
}

/** The chart's modes, by its group of buttons; a single one for a chart without modes. */
async function modesOf({ card }: Drawn): Promise<(string | null)[]> {
  const buttons = await card.locator('header button[aria-pressed]').allTextContents()
  const modes = buttons.map((text) => text.trim()).filter((text) => text !== chart.zh.chart.showTable)
  return modes.length > 0 ? modes : [null]
}

/** The numbers of the chart's table by their links, without percentages. */
async function tableOf({ card }: Drawn): Promise<Map<string, number>> {
  await card.getByRole('button', { name: chart.zh.chart.showTable }).click()
  const links = await card
    .locator('table a')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('href')!, link.textContent ?? ''] as const))
  await card.getByRole('button', { name: chart.zh.chart.showChart }).click()
  const counts = links.filter(([, text]) => !text.includes('%'))
  return new Map(counts.map(([href, text]) => [addressOf(href), numberIn(text)]))
}

const answered = [() => true, () => false] as const

interface Opening {
  mark: ChartMark
  /** The number in the element's tooltip, or in the table if the tooltip only names the day. */
  said: number | undefined
  /** The number of rows that the click opened; null if it opened nothing. */
  count: number | null
}

/** A chart misses a click while it redraws, so a click counts as missing only the second time. */
async function clickOpens(drawn: Drawn, mark: ChartMark): Promise<boolean> {
  await clickOn(drawn, mark)
  return drawn.page.waitForURL(/\/declarations\?/, { timeout: 5_000 }).then(...answered)
}

async function openingOf(drawn: Drawn, mark: ChartMark, table: ReadonlyMap<string, number>): Promise<Opening> {
  const opens = (await clickOpens(drawn, mark)) || (await clickOpens(drawn, mark))
  if (!opens) return { mark, said: undefined, count: null }
  const count = numberIn(await drawn.page.getByText(/^共 [\d,]+ 件$/).textContent())
  const said = /点击查看 ([\d,]+) 件/.exec(mark.tooltip)?.[1]
  const inTable = table.get(addressOf(drawn.page.url()))
  await drawn.page.goBack()
  return { mark, count, said: said === undefined ? inTable : numberIn(said) }
}

/** Clicks each element of a chart in one of its modes. */
async function openings(drawn: Drawn, mode: string | null): Promise<Opening[]> {
  await showMode(drawn, mode)
  const table = await tableOf(drawn)
  const marks = await marksOf(drawn.picture)
  const address = drawn.page.url()
  for (const mark of marks.filter(({ looksClickable }) => !looksClickable)) await clickOn(drawn, mark)
  await drawn.page.waitForLoadState('networkidle')
  expect([mode, drawn.page.url()]).toEqual([mode, address])
  const found: Opening[] = []
  const place = await drawn.picture.boundingBox()
  for (const mark of marks.filter(({ looksClickable }) => looksClickable)) {
    found.push(await openingOf(drawn, mark, table))
    await showMode(drawn, mode)
    await expect.poll(() => drawn.picture.boundingBox(), { timeout: 30_000, interval: 20 }).toEqual(place)
  }
  return found
}

test('whatever looks clickable in a chart opens as many rows as it says, and nothing else opens anything', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', screen)
  const opened = new Map<string, number>()
  for (const path of some(pathsWithChart, 2, 'charts')) {
    await page.goto(`${app.url}${path}?${query}`)
    await chartsOn(page).first().waitFor()
    await page.waitForLoadState('networkidle')
    const names = await chartsOn(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!))
    for (const name of names) {
      const place = { name, exact: true }
      const drawn = { page, card: page.getByRole('region', place), picture: page.getByRole('img', place) }
      for (const mode of await modesOf(drawn)) {
        const found = await openings(drawn, mode)
        expect(found.filter(({ said, count }) => said !== count)).toEqual([])
        opened.set(`${name} ${mode ?? ''}`.trim(), found.length)
      }
    }
  }
  // The findings of a past day are not stored as rows.
  expect([...opened].filter(([name, marks]) => (marks === 0) !== (name === '待处理预警走势'))).toEqual([])
  await page.context().close()
})
