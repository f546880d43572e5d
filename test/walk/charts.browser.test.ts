import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { some } from '../support/some'
import { chartsOn, marksOf, type ChartMark } from './chart-mark'
import { clickOn, drawnOn, modesOf, showMode, withTable, type Drawn } from './drawn'
import { pathsWithChart } from './page-with-chart'
import { finished } from './opening'
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

interface ChartTable {
  /** The numbers by their links, without percentages. */
  counts: Map<string, number>
  /** The names of rows that narrow the page. */
  names: string[]
}

async function tableOf(drawn: Drawn): Promise<ChartTable> {
  return withTable(drawn, async (table) => {
    const links = await table
      .locator('a')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('href')!, link.textContent ?? ''] as const))
    const counts = links.filter(([, text]) => !text.includes('%'))
    const names = await table.locator('th[scope=row] a').allTextContents()
    return { counts: new Map(counts.map(([href, text]) => [addressOf(href), numberIn(text)])), names }
  })
}

/** A long name is cut off in the chart. */
const isNamed = (name: string, { text }: ChartMark) =>
  text.endsWith('...') ? name.startsWith(text.slice(0, -3)) : text === name

const answered = [() => true, () => false] as const

interface Opening {
  mark: ChartMark
  /** The number in the element's tooltip, or in the table if the tooltip only names the day. */
  said: number | undefined
  /** The number of rows that the click opened; null if it opened nothing. */
  count: number | null
}

/** A chart misses a click while it redraws, so a click counts as missing only the second time. */
async function clickOpens(
  drawn: Drawn,
  mark: ChartMark,
  address: RegExp | ((url: URL) => boolean),
  key?: 'Shift',
): Promise<boolean> {
  const click = async () => {
    await clickOn(drawn, mark, key)
    return drawn.page.waitForURL(address, { timeout: 5_000 }).then(...answered)
  }
  return (await click()) || click()
}

/** Whether a click narrows the page where the tooltip says so, and Back undoes it. */
async function narrows(drawn: Drawn, mark: ChartMark): Promise<boolean> {
  if (!mark.tooltip.includes('只看')) return true
  const before = drawn.page.url()
  const narrowed = (url: URL) => url.pathname === new URL(before).pathname && url.href !== before
  if (!(await clickOpens(drawn, mark, narrowed))) return false
  await drawn.page.goBack()
  await drawn.page.waitForURL(before)
  await finished(drawn.page)
  return true
}

async function openingOf(drawn: Drawn, mark: ChartMark, table: ReadonlyMap<string, number>): Promise<Opening> {
  const opens = await clickOpens(drawn, mark, /\/declarations\?/, 'Shift')
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
  const { counts, names } = await tableOf(drawn)
  const marks = await marksOf(drawn.picture)
  const address = drawn.page.url()
  // What the table's names do, the chart's names do too.
  const idle = names.filter((name) => !marks.some((mark) => mark.looksClickable && isNamed(name, mark)))
  expect([drawn.name, mode, idle]).toEqual([drawn.name, mode, []])
  for (const mark of marks.filter(({ looksClickable }) => !looksClickable)) await clickOn(drawn, mark)
  await drawn.page.waitForLoadState('networkidle')
  expect([mode, drawn.page.url()]).toEqual([mode, address])
  const found: Opening[] = []
  const place = await drawn.picture.boundingBox()
  for (const mark of marks.filter(({ looksClickable }) => looksClickable)) {
    expect([mark, await narrows(drawn, mark)]).toEqual([mark, true])
    await showMode(drawn, mode)
    found.push(await openingOf(drawn, mark, counts))
    await showMode(drawn, mode)
    await expect.poll(() => drawn.picture.boundingBox(), { interval: 20 }).toEqual(place)
  }
  return found
}

test('whatever looks clickable in a chart narrows the page as it says, Shift+click opens as many rows as it says, names on an axis are among it, and nothing else does anything', async () => {
  const page = await pageSignedIn(browser, app, '市人社局', screen)
  const opened = new Map<string, number>()
  for (const path of some(pathsWithChart, 2, 'charts')) {
    await page.goto(`${app.url}${path}?${query}`)
    await chartsOn(page).first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const drawn of await drawnOn(page)) {
      const { name } = drawn
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

/**
 * Runs in the page. Pairs of texts of a chart that cover each other by more than the space above and below their letters.
 */
const readCovered = `[...document.querySelectorAll('main [role=img] svg')].flatMap((picture) => {
  const texts = [...picture.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
  const shared = (one, other, from, to) => Math.min(one[to], other[to]) - Math.max(one[from], other[from])
  return texts.flatMap(([one, box], place) =>
    texts.slice(place + 1)
      .filter(([, other]) => shared(box, other, 'left', 'right') > 1 && shared(box, other, 'top', 'bottom') > 4)
      .map(([other]) => one + ' | ' + other))
})`

test.each([
  ['a desk', 1440, 'zh'],
  ['a phone', 390, 'en'],
])('on %s no two texts of a chart cover each other', async (_, width, language) => {
  const page = await pageSignedIn(browser, app, '市人社局', { width, height: 3600 })
  await page.evaluate(`localStorage.setItem('language', '${language}')`)
  const covered: Record<string, string[]> = {}
  for (const path of some(pathsWithChart, 2, `covered ${width}`)) {
    for (const year of [2024, 2026]) {
      await page.goto(`${app.url}${path}?year=${year}`)
      await page.locator('main h1').first().waitFor()
      await finished(page)
      for (const chart of await chartsOn(page).filter({ visible: true }).all())
        await chart.locator('svg text').first().waitFor()
      const found = await page.evaluate<string[]>(readCovered)
      if (found.length > 0) covered[`${path} ${year}`] = found
    }
  }
  expect(covered).toEqual({})
  await page.context().close()
})
