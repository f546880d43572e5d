import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { signedIn, type TestClient } from '../support/client'
import { isWhole, some } from '../support/some'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { marksOf } from './chart-mark'
import { numbersOf, numbersOn, type LinkedNumber } from './clickable'
import { clickOn, drawnOn, modesOf, showMode, withTable, type Drawn } from './drawn'
import { go, heldAddress, holdAddresses, watchRequests } from './held-address'
import { everyPage } from './page'
import { rowsBehind } from './rows-behind'

sampleToReadInBrowser()

/** Taller than most pages with charts, so that their elements are on the screen. */
const screen = { width: 1440, height: 3000 }
const accounts = [
  ['市人社局', 'bureau'],
  ['局领导', 'leader'],
  ['市林草局', 'forestry'],
  ['巴里坤县人社局', 'barkol'],
  ['审计', 'auditor'],
] as const
const years = [2023, 2024, 2025, 2026]
const cases = accounts.flatMap(([displayName, username]) => years.map((year) => ({ displayName, username, year })))

/** Something that opens rows, with the number that it shows. */
interface Opener {
  place: string
  said: number | null
  /** The address that it opens; null if it opens nothing. */
  address: string | null
}

const openersIn = (numbers: readonly LinkedNumber[], place: string): Opener[] =>
  numbers.map(({ text, said, href }) => ({ place: `${place} “${text}”`, said, address: href }))

/** What Shift+click on each element of a chart would open. A chart misses a click while it redraws, so it gets two. */
async function marksIn(drawn: Drawn, place: string): Promise<Opener[]> {
  const found: Opener[] = []
  for (const mark of (await marksOf(drawn.picture)).filter(({ looksClickable }) => looksClickable)) {
    const said = /点击查看 ([\d,]+) 件/.exec(mark.tooltip)?.[1]
    const click = () => heldAddress(drawn.page, () => clickOn(drawn, mark, 'Shift'))
    const address = (await click()) ?? (await click())
    found.push({ place: `${place} “${mark.tooltip}”`, said: said ? Number(said.replaceAll(',', '')) : null, address })
  }
  return found
}

/** The tooltip of a day has no number: the chart's table has its number, and is read with the links. */
async function openersOf(drawn: Drawn, path: string): Promise<Opener[]> {
  const found: Opener[] = []
  for (const mode of await modesOf(drawn)) {
    const place = [path, drawn.name, mode].filter(Boolean).join(' ')
    await showMode(drawn, mode)
    const rows = await withTable(drawn, async (table) => openersIn(await numbersOf(table.locator('a')), place))
    await showMode(drawn, mode)
    const marks = await marksIn(drawn, place)
    const saidBy = new Map(rows.map(({ address, said }) => [address, said]))
    found.push(...rows, ...marks.map((mark) => ({ ...mark, said: mark.said ?? saidBy.get(mark.address) ?? null })))
  }
  return found
}

async function openersOn(page: Page, path: string): Promise<Opener[]> {
  const found = openersIn(await numbersOn(page), path)
  for (const drawn of await drawnOn(page)) found.push(...(await openersOf(drawn, path)))
  return found
}

/** Those that don't open as many rows as they say. Each address is asked once. */
async function wrongOf(openers: readonly Opener[], client: TestClient): Promise<object[]> {
  const counts = new Map<string, number>()
  for (const address of new Set(openers.flatMap(({ address }) => address ?? [])))
    counts.set(address, await rowsBehind(client, address))
  return openers
    .map((opener) => ({ ...opener, count: opener.address === null ? null : counts.get(opener.address)! }))
    .filter(({ said, count }) => said === null || said !== count)
}

test.each(some(cases, 2, 'drill'))(
  'every linked number and every element of a chart that $displayName sees of $year opens as many rows as it says',
  async ({ displayName, username, year }) => {
    const page = await pageSignedIn(browser, app, displayName, screen)
    const client = await signedIn(app, username)
    watchRequests(page)
    await holdAddresses(page)
    const wrong: object[] = []
    let tried = 0
    const pages = await everyPage(await signedIn(app, 'bureau'), year)
    for (const path of some(pages, 6, `drill ${username} ${year}`)) {
      await go(page, `${path}?year=${year}`)
      const openers = await openersOn(page, path)
      tried += openers.length
      wrong.push(...(await wrongOf(openers, client)))
    }
    console.info(`${username} ${year}: ${tried} numbers and marks`)
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(isWhole && username !== 'auditor' ? 300 : -1)
    await page.context().close()
  },
  1_200_000,
)
