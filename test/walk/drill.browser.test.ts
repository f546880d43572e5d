import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { comparisonTables } from '../../client/filter/page-address'
import { pivotDimensions, pivotFigures } from '../../schema/pivot'
import { pageSignedIn } from '../support/browser'
import { signedIn, type TestClient } from '../support/client'
import { isWhole, some } from '../support/some'
import { holderOf, preparation, reminderDesks } from '../support/reminder'
import { app, browser, ownSampleInBrowser } from '../support/sample-in-browser'
import { marksOf } from './chart-mark'
import { numbersOf, numbersOn, type LinkedNumber } from './clickable'
import { clickOn, drawnOn, modesOf, showMode, withTable, type Drawn } from './drawn'
import { go, heldAddress, heldAddresses, holdAddresses, watchRequests } from './held-address'
import { everyPage } from './page'
import { RowsBehind } from './rows-behind'
import { visitAll } from './together'

ownSampleInBrowser()

/** The list of prepared reminders shows numbers only if there are some. */
beforeAll(async () => {
  const bureau = await signedIn(app, 'bureau')
  const filter = { year: [2026] }
  const holders = (await reminderDesks(bureau, filter)).map(holderOf)
  await bureau.get(preparation, { filter, holders: holders.slice(0, 5) })
})

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

/** One of so many elements is clicked by the mouse; all get the events of a click. */
const clickedApart = 25

/** What Shift+click on each element of a chart opens. A chart misses a click while it redraws, so it gets two more. */
async function marksIn(drawn: Drawn, place: string): Promise<Opener[]> {
  const marks = (await marksOf(drawn.picture)).filter(({ looksClickable }) => looksClickable)
  const sent = await heldAddresses(drawn.page, drawn.name, marks)
  const found: Opener[] = []
  for (const [index, mark] of marks.entries()) {
    const click = () => heldAddress(drawn.page, () => clickOn(drawn, mark, 'Shift'))
    const isClicked = sent[index] === null || index % clickedApart === 0
    const address = isClicked ? ((await click()) ?? (await click())) : sent[index]!
    const said = /点击查看 ([\d,]+) 件/.exec(mark.tooltip)?.[1]
    found.push({ place: `${place} “${mark.tooltip}”`, said: said ? Number(said.replaceAll(',', '')) : null, address })
    if (sent[index] && sent[index] !== address)
      throw new Error(`${place} “${mark.tooltip}” opens ${address} by the mouse, else ${sent[index]}`)
  }
  return found
}

/**
 * The tooltip of a day has no number, and a share of a chart's table only opens what another mode counts: the chart's
 * tables have the numbers of all modes, and are read with the links.
 */
async function openersOf(drawn: Drawn, path: string): Promise<Opener[]> {
  const found: Opener[] = []
  const saidBy = new Map<string | null, number>()
  for (const mode of await modesOf(drawn)) {
    const place = [path, drawn.name, mode].filter(Boolean).join(' ')
    await showMode(drawn, mode)
    const rows = await withTable(drawn, async (table) =>
      openersIn(await numbersOf(table.locator('a[href^="/declarations"]')), place),
    )
    await showMode(drawn, mode)
    for (const { address, said } of rows) if (said !== null) saidBy.set(address, said)
    found.push(...rows, ...(await marksIn(drawn, place)))
  }
  return found.map((opener) => ({ ...opener, said: opener.said ?? saidBy.get(opener.address) ?? null }))
}

async function openersOn(page: Page, path: string): Promise<Opener[]> {
  const found = openersIn(await numbersOn(page), path)
  for (const drawn of await drawnOn(page)) found.push(...(await openersOf(drawn, path)))
  return found
}

const isList = (address: string | null): address is string => address?.startsWith('/declarations') ?? false

/** Those that don't open as many rows as they say. The name of a row, which says no number, only narrows its page. */
async function wrongOf(openers: readonly Opener[], rows: RowsBehind): Promise<object[]> {
  const counts = await rows.of(openers.map(({ address }) => address).filter(isList))
  return openers
    .filter(({ said, address }) => said !== null || address === null || isList(address))
    .map((opener) => ({ ...opener, count: counts.get(opener.address ?? '') ?? null }))
    .filter(({ said, count }) => said === null || said !== count)
}

/** The rules of 预警 that found something in a year: the page shows the numbers of one at a time. */
async function foundRules(client: TestClient, year: number): Promise<string[]> {
  const { findings } = await client.get<{ findings: { rules: { rule: { id: string }; open: number }[] } }>(
    `{ findings(filter: { year: [${year}] }) { rules { rule { id } open } } }`,
  )
  return findings.rules.filter(({ open }) => open > 0).map(({ rule }) => rule.id)
}

/** Also what 统计分析, 年度对比 and 预警 show by other choices: each dimension, each figure, each table, each rule. */
const statesOf = (paths: readonly string[], rules: readonly string[]): string[] => [
  ...paths.map((path) => `${path}${path.includes('?') ? '&' : '?'}`),
  ...pivotDimensions.map((rows) => `/statistics?rows=${rows}&columns=LEVEL&listed=ALL&`),
  ...pivotFigures.map((figure) => `/statistics?figure=${figure}&columns=COUNTY&`),
  ...Object.keys(comparisonTables).map((table) => `/reports/comparison?table=${table}&`),
  ...rules.map((rule) => `/findings?rule=${rule}&`),
]

/** One part of the whole walk is `npm run test:drill -- -t "审计 sees of 2024"`. */
test.each(some(cases, 2, 'drill'))(
  'every linked number and every element of a chart that $displayName sees of $year opens as many rows as it says',
  async ({ displayName, username, year }) => {
    const rows = new RowsBehind(await signedIn(app, username))
    const wrong: object[] = []
    let tried = 0
    const bureau = await signedIn(app, 'bureau')
    const all = statesOf(await everyPage(bureau, year), await foundRules(bureau, year))
    const open = async () => {
      const page = await pageSignedIn(browser, app, displayName, screen)
      watchRequests(page)
      await holdAddresses(page)
      return page
    }
    await visitAll(`${username} ${year}`, some(all, 6, `drill ${username} ${year}`), open, async (page, path) => {
      await go(page, `${path}year=${year}`)
      const openers = await openersOn(page, path)
      tried += openers.length
      const found = await wrongOf(openers, rows)
      wrong.push(...found)
      return `${openers.length} numbers and marks, ${found.length} wrong ${JSON.stringify(found.slice(0, 3))}; ${tried} in all`
    })
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(isWhole && username !== 'auditor' ? 300 : -1)
  },
  3_600_000,
)
