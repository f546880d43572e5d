import type { Page } from 'playwright-core'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { drawn } from '../support/drawn'
import { makeLink, type MadeLink } from '../support/screen'
import { closePages, sharedBrowser } from '../support/sample-in-browser'
import { axeFindings } from '../walk/axe'

let app: App
let bureau: TestClient
let link: MadeLink

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  link = await makeLink(bureau)
})
afterAll(async () => {
  await closePages()
  await app.stop()
})

const usual = { width: 1920, height: 1080 }
const large = { width: 3840, height: 2160 }
const tabs = ['环节进度', '系列', '区县', '近期动态']

interface Wanted {
  size?: { width: number; height: number }
  language?: 'zh' | 'en'
  token?: string
  /** Part of the address, such as ?year=2025. */
  search?: string
  reducedMotion?: 'reduce' | 'no-preference'
}

/** A screen in another time zone than Beijing, whose timers the test advances. */
async function openScreen({ size = usual, token = link.token, search = '', ...rest }: Wanted = {}) {
  const { language = 'zh', reducedMotion = 'reduce' } = rest
  const browser = await sharedBrowser()
  const context = await browser.newContext({ viewport: size, timezoneId: 'America/New_York', reducedMotion })
  await context.addInitScript(`localStorage.setItem('language', '${language}')`)
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${app.url}/wall${search}${token && `#${token}`}`)
  return page
}

const shown = (page: Page) => page.locator('[aria-current=true]')

/** What is beside the screen, or cut by what it is in. */
const cut = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((each) => !each.closest('.only-read'))
    .filter((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect()
      const isBeside = left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1
      const holdsText = [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim())
      return isBeside || (holdsText && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
    })
    .map((each) => each.tagName + ' ' + each.textContent.trim().slice(0, 40))`)

/** Parts of a box that holds texts, such as a tile, which don't end before its edge. */
const beyondTheirBox = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('dl, td, tbody th, .panel > h2')].flatMap((box) =>
    [...box.querySelectorAll('*')]
      .filter((part) => !part.closest('.only-read'))
      .filter((part) => part.getBoundingClientRect().right > box.getBoundingClientRect().right + 1)
      .map((part) => box.textContent.trim() + ': ' + part.textContent.trim()))`)

const places = (page: Page) =>
  page.evaluate<
    number[]
  >(`[...document.querySelectorAll('dl, .panel, .panel th, .panel td, footer button')].flatMap((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect()
    return [left, top, right, bottom]
  })`)

const leaveControl = (page: Page) => page.evaluate('document.activeElement.blur()')

async function eachPanel(page: Page, look: (tab: number) => Promise<void>): Promise<void> {
  const buttons = page.getByRole('navigation').getByRole('button')
  const count = await buttons.count()
  for (let tab = 0; tab < count; tab += 1) {
    await buttons.nth(tab).click()
    await page.clock.runFor(1000)
    await look(tab)
  }
}

test.each<[string, Wanted & { size: typeof usual }]>([
  ['1920 × 1080', { size: usual }],
  ['3840 × 2160', { size: large }],
  ['1920 × 1080 in English', { size: usual, language: 'en' }],
  ['1920 × 1080, a year that is over', { size: usual, search: '?year=2025' }],
])('%s: nothing is cut or beside the screen, and axe finds nothing', async (_, wanted) => {
  const page = await openScreen(wanted)
  await page.getByTestId('wall-DECLARED').waitFor()
  let panels = 0
  await eachPanel(page, async () => {
    panels += 1
    expect(await cut(page)).toEqual([])
    expect(await beyondTheirBox(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(wanted.size.height)
    expect(await axeFindings(page)).toEqual([])
  })
  expect(panels).toBe(wanted.search ? 2 : 4)
  await page.context().close()
})

const upright = { width: 1080, height: 1920 }
const phone = { width: 390, height: 844 }

test.each<[string, Wanted]>([
  ['in Chinese', {}],
  ['in English', { language: 'en' }],
  ['of a year that is over', { search: '?year=2025' }],
])('an upright screen %s, which nobody scrolls, shows everything', async (_, wanted) => {
  const page = await openScreen({ size: upright, ...wanted })
  await page.getByTestId('wall-DECLARED').waitFor()
  await eachPanel(page, async () => {
    expect(await cut(page)).toEqual([])
    expect(await beyondTheirBox(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(upright.height)
  })
  await page.context().close()
})

/** Where the cells of each row begin, of the tables that stand one below the other. */
const columns = (page: Page) =>
  page.evaluate<string[]>(`[...document.querySelectorAll('.halves tbody tr')].filter((row) => row.offsetHeight > 0)
    .map((row) => [...row.cells].filter((cell) => cell.offsetWidth > 0)
      .map((cell) => Math.round(cell.getBoundingClientRect().left)).join())`)

test.each<[string, typeof usual]>([
  ['a phone', phone],
  ['an upright screen', upright],
])('on %s every column is there, below the same in both halves, and the bars have a width', async (_, size) => {
  const page = await openScreen({ size })
  await page.getByTestId('wall-DECLARED').waitFor()
  for (const tab of ['系列', '区县']) {
    await page.getByRole('button', { name: tab }).click()
    await page.getByRole('heading', { name: `各${tab}办结情况` }).waitFor()
    // The panel turns for a moment.
    const shape = async () => {
      const rows = await columns(page)
      return [new Set(rows).size, rows.length > 3, rows[0]?.split(',').length]
    }
    await expect.poll(shape).toEqual([1, true, 5])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width)
    expect((await page.locator('.halves .track').first().boundingBox())!.width).toBeGreaterThan(40)
  }
  await page.context().close()
})

test('a screen of 2160 lines shows the same at twice the size', async () => {
  const boxesOf = async (size: typeof usual) => {
    const page = await openScreen({ size })
    await page.getByTestId('wall-DECLARED').waitFor()
    const boxes: number[] = []
    await eachPanel(page, async () => {
      const scale = size.width / usual.width
      boxes.push(...(await places(page)).map((place) => place / scale))
    })
    await page.context().close()
    return boxes
  }
  const [small, big] = [await boxesOf(usual), await boxesOf(large)]
  expect(small.length).toBeGreaterThan(500)
  expect(big).toHaveLength(small.length)
  const apart = small.map((place, index) => Math.abs(place - big[index]!))
  // Texts of another size aren't exactly twice as wide.
  expect(Math.max(...apart)).toBeLessThan(usual.width / 100)
})

test('where the system chooses all colours, the bars and marks are seen, and no name is covered', async () => {
  const page = await openScreen()
  const name = page.getByTestId('wall-DECLARED').locator('dt')
  // The page takes the link's token out of its address first, so a reload before that has no link.
  await name.waitFor()
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await page.reload()
  await name.waitFor()
  expect((await drawn(name)).lowest).toBeGreaterThan(0.75)
  expect((await drawn(page.locator('.track .rest').nth(7))).share).toBeGreaterThan(0.8)
  expect((await drawn(page.locator('.legend i').first())).share).toBeGreaterThan(0.4)
  await page.context().close()
})

test('the figures are those of the overview, each rate with what it is a rate of', async () => {
  const page = await openScreen()
  const { statistics } = await bureau.get<{ statistics: Record<'declared' | 'passed' | 'reviewed', number[]> }>(
    '{ statistics(filter: { year: [2026] }, by: []) { declared passed reviewed } }',
  )
  const [declared, passed, reviewed] = [statistics.declared[0]!, statistics.passed[0]!, statistics.reviewed[0]!]
  const text = (n: number) => n.toLocaleString('en-US')
  await expect.poll(() => page.getByTestId('wall-DECLARED').innerText()).toContain(text(declared))
  await expect
    .poll(() => page.getByTestId('wall-PASS_RATE').innerText())
    .toContain(`${text(passed)} / ${text(reviewed)}`)
  await page.context().close()
})

test('the token leaves the address, and the screen needs a fifth of the portal’s script', async () => {
  const browser = await sharedBrowser()
  const page = await (await browser.newContext({ viewport: usual })).newPage()
  let bytes = 0
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bytes += Number(response.headers()['content-length'] ?? Number.NaN)
  })
  await page.goto(`${app.url}/wall#${link.token}`, { waitUntil: 'networkidle' })
  await page.getByTestId('wall-DECLARED').waitFor()
  expect(page.url()).toBe(`${app.url}/wall`)
  console.info(`scripts: 大屏 ${bytes} bytes`)
  expect(bytes).toBeGreaterThan(10_000)
  expect(bytes).toBeLessThan(100 * 1024)
  await page.reload()
  await page.getByTestId('wall-DECLARED').waitFor()
  await page.context().close()
})

test('one panel follows the other at the chosen pace; the keyboard pauses and turns them', async () => {
  const page = await openScreen()
  await page.getByTestId('wall-DECLARED').waitFor()
  await expect.poll(() => shown(page).innerText()).toBe(tabs[0])
  for (const next of [...tabs.slice(1), tabs[0]!]) {
    await page.clock.runFor(20_000)
    await expect.poll(() => shown(page).innerText()).toBe(next)
  }
  await page.keyboard.press('Space')
  await page.clock.runFor(300_000)
  await expect.poll(() => shown(page).innerText()).toBe(tabs[0])
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => shown(page).innerText()).toBe(tabs[1])
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => shown(page).innerText()).toBe(tabs[3])
  await page.keyboard.press('Space')
  await page.getByLabel('每屏').selectOption('10')
  await leaveControl(page)
  await page.clock.runFor(10_000)
  await expect.poll(() => shown(page).innerText()).toBe(tabs[0])
  // The pace is remembered.
  await page.reload()
  await page.getByTestId('wall-DECLARED').waitFor()
  await expect.poll(() => page.getByLabel('每屏').inputValue()).toBe('10')
  await page.context().close()
})

test('with less motion the panels turn, but nothing moves', async () => {
  const page = await openScreen({ reducedMotion: 'no-preference' })
  await page.getByTestId('wall-DECLARED').waitFor()
  expect(await page.evaluate('document.getAnimations().length')).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.runFor(20_000)
  await expect.poll(() => shown(page).innerText()).toBe(tabs[1])
  expect(await page.evaluate('document.getAnimations().length')).toBe(0)
  await page.context().close()
})

test('while the portal is away the figures stay and say of when they are; it goes on by itself', async () => {
  const page = await openScreen()
  const declared = await page.getByTestId('wall-DECLARED').innerText()
  const { config } = app.portal
  await app.stop()
  await page.clock.runFor(61_000)
  const banner = page.getByText('连不上平台，显示的是 11-20 10:00 的数字；恢复后自动更新')
  await banner.waitFor()
  await expect.poll(() => page.getByTestId('wall-DECLARED').innerText()).toBe(declared)
  expect(await cut(page)).toEqual([])
  expect(await axeFindings(page)).toEqual([])
  await page.clock.runFor(300_000)
  await expect.poll(() => page.getByTestId('wall-DECLARED').innerText()).toBe(declared)

  app = await startApp({ ...config, port: Number(new URL(app.url).port) })
  bureau = await signedIn(app, 'bureau')
  while (await banner.isVisible()) {
    await page.clock.runFor(10_000)
    await page.waitForLoadState('networkidle')
  }
  await expect.poll(() => page.getByTestId('wall-DECLARED').innerText()).toBe(declared)
  await page.context().close()
})

test('figures older than three minutes are said to be old, though the portal refused nothing', async () => {
  const page = await openScreen()
  const declared = await page.getByTestId('wall-DECLARED').innerText()
  const banner = page.getByText(/^数字超过 3 分钟没有更新，显示的是 11-20 \d\d:\d\d 的数字$/)
  await expect.poll(() => banner.count()).toBe(0)
  // The screen's computer slept, and the question after that has no answer yet.
  await page.route(/wall-figures/, () => {})
  await page.clock.fastForward(200_000)
  await banner.waitFor()
  await expect.poll(() => page.getByTestId('wall-DECLARED').innerText()).toBe(declared)
  expect(await cut(page)).toEqual([])
  await page.context().close()
})

test('a screen that meets a newer version of its page opens it again', async () => {
  const page = await openScreen()
  await page.getByTestId('wall-DECLARED').waitFor()
  await page.evaluate('window.opened = true')
  const newer = 'W/"newer"'
  await page.route(
    (url) => url.pathname.endsWith('/wall'),
    async (route) => {
      if (route.request().method() !== 'HEAD') return route.continue()
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), etag: newer } })
    },
  )
  // It looks at each tenth question.
  for (let minute = 0; minute < 12; minute += 1) {
    await page.clock.runFor(60_000)
    await page.waitForLoadState('networkidle')
  }
  await expect.poll(() => page.evaluate('window.opened ?? false')).toBe(false)
  await page.getByTestId('wall-DECLARED').waitFor()
  // A question of the page that was opened again may still be under way.
  await page.unrouteAll({ behavior: 'wait' })
  await page.context().close()
})

test('a revoked link hides the figures and says what to do; a new one brings them back', async () => {
  const own = await makeLink(bureau, '接待室')
  const page = await openScreen({ token: own.token })
  await page.getByTestId('wall-DECLARED').waitFor()
  await bureau.get('mutation ($id: ID!) { revokeWallLink(id: $id) { id } }', { id: own.id })
  await page.clock.runFor(61_000)
  await page.getByRole('heading', { name: '这个大屏链接已被收回' }).waitFor()
  await expect.poll(() => page.locator('body').innerText()).not.toMatch(/\d{3}/)
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(`location.hash = '${link.token}'`)
  await page.getByTestId('wall-DECLARED').waitFor()
  await page.context().close()
})

test.each([
  ['no link', '', '这块屏幕还没有打开大屏链接'],
  ['a wrong link', 'no-such-token', '这个大屏链接不正确'],
])('a screen with %s says so', async (_, token, heading) => {
  const page = await openScreen({ token })
  await page.getByRole('heading', { name: heading }).waitFor()
  await page.context().close()
})

test('a screen with an expired link says so', async () => {
  const { id, token } = await makeLink(bureau, '走廊')
  const db = app.portal.owner.em.fork().getKysely()
  await sql`update wall_link set expires_at = now() - interval '1 minute' where id = ${Number(id)}`.execute(db)
  const page = await openScreen({ token })
  await page.getByRole('heading', { name: '这个大屏链接已到期' }).waitFor()
  await page.context().close()
})
