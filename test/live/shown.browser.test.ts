import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'

sampleToReadInBrowser()

// What a page shows while the server cannot be reached, and when another account signs in: with the built client.

const filterButton = (page: Page, name: string) =>
  page.getByRole('region', { name: '筛选' }).getByRole('button', { name, exact: true })
const declared = (page: Page) => page.getByTestId('figure-DECLARED').getByText(/^[\d,]+$/)
const numberIn = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''))

/** The year's number of declarations on the overview. */
async function declaredAt(page: Page, query: string): Promise<number> {
  await page.goto(`${app.url}/?${query}`)
  return numberIn(await declared(page).textContent())
}

/** Filters the page by 伊州区 with its menu. */
async function chooseYizhou(page: Page): Promise<void> {
  await filterButton(page, '区县').click()
  await page.getByRole('checkbox', { name: '伊州区' }).check({ force: true })
  await page.getByRole('button', { name: '去掉 伊州区' }).waitFor()
}

/** All numbers of the page beside or below the filter. */
const figuresOf = (page: Page) => page.locator('main .figures .number').filter({ hasText: /\d/ })

describe('figures under a filter are of that filter or none', () => {
  test.each(
    some(
      [
        ['without a network', (page: Page, on: boolean) => page.context().setOffline(!on)],
        [
          'while the server fails',
          (page: Page, on: boolean) =>
            on
              ? page.unrouteAll({ behavior: 'wait' })
              : page.route('**/graphql', (route) => route.fulfill({ status: 502 })),
        ],
      ],
      2,
      'shown 1',
    ),
  )('%s none stay under another filter, and they come back by themselves', async (_, network) => {
    const page = await pageSignedIn(browser, app, '市人社局')
    const yizhou = await declaredAt(page, 'year=2023&county=650502')
    const city = await declaredAt(page, 'year=2023')
    expect(city).toBeGreaterThan(yizhou)
    // The menus' script comes some seconds after the page.
    const scripts = `performance.getEntriesByType('resource').map(({ name }) => name).join()`
    await expect.poll(() => page.evaluate(scripts)).toContain('PopoverPanel')
    await network(page, false)
    await chooseYizhou(page)
    await page.getByText('连不上服务器，请检查网络后重试。').first().waitFor()
    await page.getByText('正在自动重试').first().waitFor()
    await expect.poll(() => figuresOf(page).count()).toBe(0)
    await network(page, true)
    await declared(page).waitFor()
    expect(numberIn(await declared(page).textContent())).toBe(yizhou)
    await page.context().close()
  })

  test('the list’s rows and its count go with the old filter too, and come back', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/declarations?year=2023`)
    await page.getByTestId('declaration').first().waitFor()
    await page.context().setOffline(true)
    await chooseYizhou(page)
    await page.getByText('连不上服务器，请检查网络后重试。').first().waitFor()
    expect([await page.getByTestId('declaration').count(), await page.getByText(/^共 [\d,]+ 件$/).count()]).toEqual([
      0, 0,
    ])
    await page.context().setOffline(false)
    await page.getByTestId('declaration').first().waitFor()
    const counties = await page.getByTestId('declaration').locator('[data-label="区县"]').allTextContents()
    expect(new Set(counties.map((text) => text.trim()))).toEqual(new Set(['伊州区']))
    await page.context().close()
  })

  test('while the answer is under way the earlier figures are marked, can’t be opened, and don’t jump', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    const yizhou = await declaredAt(page, 'year=2023&county=650502')
    const city = await declaredAt(page, 'year=2023')
    const before = await declared(page).boundingBox()
    const held = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      await held.promise
      await route.continue()
    })
    await filterButton(page, '区县').click()
    const heightBefore = await page.locator('.figures').boundingBox()
    await page.getByRole('checkbox', { name: '伊州区' }).check({ force: true })
    await page.getByText('正在更新，下面仍是原条件的数字').waitFor()
    await expect.poll(() => page.locator('main').getAttribute('aria-busy')).toBe('true')
    expect(numberIn(await declared(page).textContent())).toBe(city)
    const style = `getComputedStyle(document.querySelector('.figures'))`
    expect(await page.evaluate(`[${style}.opacity, ${style}.pointerEvents]`)).toEqual(['0.4', 'none'])
    expect((await page.locator('.figures').boundingBox())!.height).toBe(heightBefore!.height)
    expect(before).not.toBeNull()
    held.resolve()
    await page.getByText('正在更新，下面仍是原条件的数字').waitFor({ state: 'detached' })
    expect(numberIn(await declared(page).textContent())).toBe(yizhou)
    await page.context().close()
  })

  test('a page whose first question can’t be asked asks it again by itself', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(`${app.url}/?year=2023`)
    await page.getByText('正在自动重试').waitFor()
    await page.unrouteAll({ behavior: 'wait' })
    await declared(page).waitFor()
    await page.context().close()
  })
})

/** The account in the page's header. */
const named = (page: Page, name: string) => page.locator('header.head').getByRole('button', { name })

async function signOutAndIn(page: Page, from: string, to: string): Promise<void> {
  await named(page, from).click()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('button', { name: to }).first().click()
  await named(page, to).waitFor()
}

describe('what was loaded for one account is gone when another is signed in', () => {
  test.each(
    some(
      [
        ['told by the other tab and the socket', async () => {}],
        [
          'without a socket',
          (page: Page) =>
            page.context().addInitScript('delete window.WebSocket; window.WebSocket = class { close() {} }'),
        ],
        [
          'untold, by the next answer alone',
          (page: Page) =>
            page
              .context()
              .addInitScript(
                'window.WebSocket = class { close() {} }; window.BroadcastChannel = class { postMessage() {} }',
              ),
        ],
      ],
      1,
      'shown 2',
    ),
  )('in the other tab, %s', async (way, prepare) => {
    const first = await pageSignedIn(browser, app, '市人社局')
    await prepare(first)
    await first.goto(`${app.url}/declarations?year=2023`)
    await first.getByText(/^共 [\d,]+ 件$/).waitFor()
    const ofBureau = numberIn(await first.getByText(/^共 [\d,]+ 件$/).textContent())
    const second = await first.context().newPage()
    await second.goto(app.url)
    await signOutAndIn(second, '市人社局', '巴里坤县人社局')
    if (way.startsWith('untold')) await filterButton(first, '级别').click()
    if (way.startsWith('untold')) await first.getByRole('checkbox', { name: '中级' }).click({ force: true })
    await named(first, '巴里坤县人社局').waitFor()
    await first.getByTestId('declaration').first().waitFor()
    const ofBarkol = numberIn(await first.getByText(/^共 [\d,]+ 件$/).textContent())
    expect(ofBarkol).toBeGreaterThan(0)
    expect(ofBarkol).toBeLessThan(ofBureau)
    const counties = await first.getByTestId('declaration').locator('[data-label="区县"]').allTextContents()
    expect(new Set(counties.map((text) => text.trim()))).toEqual(new Set(['巴里坤县']))
    await first.context().close()
  })

  test('an answer for the earlier account that comes late is thrown away', async () => {
    const first = await pageSignedIn(browser, app, '市人社局')
    await first.goto(`${app.url}/declarations?year=2023`)
    await first.getByTestId('declaration').first().waitFor()
    const late = Promise.withResolvers<void>()
    await first.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"Declarations"')) return route.continue()
      const response = await route.fetch()
      await late.promise
      await route.fulfill({ response })
    })
    await filterButton(first, '级别').click()
    await first.getByRole('checkbox', { name: '中级' }).check({ force: true })
    const second = await first.context().newPage()
    await second.goto(app.url)
    await first.waitForTimeout(500)
    await signOutAndIn(second, '市人社局', '巴里坤县人社局')
    late.resolve()
    await named(first, '巴里坤县人社局').waitFor()
    await first.unrouteAll({ behavior: 'wait' })
    await first.getByTestId('declaration').first().waitFor()
    const counties = await first.getByTestId('declaration').locator('[data-label="区县"]').allTextContents()
    expect(new Set(counties.map((text) => text.trim()))).toEqual(new Set(['巴里坤县']))
    await first.context().close()
  })

  test('signing out empties the other tab', async () => {
    const first = await pageSignedIn(browser, app, '市人社局')
    await first.goto(`${app.url}/declarations?year=2023`)
    await first.getByTestId('declaration').first().waitFor()
    const second = await first.context().newPage()
    await second.goto(app.url)
    await named(second, '市人社局').click()
    await second.getByRole('button', { name: '退出' }).click()
    await first.getByRole('heading', { name: '登录', exact: true }).waitFor()
    await expect.poll(() => first.getByTestId('declaration').count()).toBe(0)
    await first.context().close()
  })
})
