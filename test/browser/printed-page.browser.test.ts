import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'
import { some } from '../support/some'
import { finished } from '../walk/opening'
import { everyPage } from '../walk/page'
import { visitAll } from '../walk/together'

sampleToReadInBrowser()

/** A4 without the margins of `@page` in client/style/print.css, in CSS pixels. */
const across = { width: 1047, height: 703 }
const upright = { width: 688, height: 1017 }

const opened = async (page: Page, path: string) => {
  await page.goto(`${app.url}${path}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await finished(page)
}

/** Lays a page out as for paper. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const isUpright = await page.evaluate<boolean>(`getComputedStyle(document.body).page === 'upright'`)
  await page.setViewportSize(isUpright ? upright : across)
}

async function onScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** What is beyond the right edge of the paper, and what can only be clicked; the fields of a form are read as texts. */
const faults = (page: Page) =>
  page.evaluate<string[]>(`(() => {
    const nameOf = (one) => one.tagName + '.' + one.getAttribute('class') + ' ' + one.textContent.trim().slice(0, 20)
    const shown = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.closest('svg *'))
    const beyond = shown.filter((one) => one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right > innerWidth + 1)
    const controls = shown.filter((one) =>
      one.matches('input, select, textarea, .field, [role=combobox], .chip, .button:not([href^="tel:"])') && !one.closest('form.card'))
    return [...beyond.slice(0, 3).map((one) => 'beyond: ' + nameOf(one)), ...controls.map((one) => 'control: ' + nameOf(one))]
  })()`)

const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length

/** As the browser's own command prints it, without the page's button. */
const printed = async (page: Page) => {
  const side = '10mm'
  const pdf = await page.pdf({ format: 'A4', margin: { top: side, bottom: side, left: side, right: side } })
  const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))!.slice(1).map(Number)
  return { pages: pagesOf(pdf), isAcross: width! > height! }
}

test('on paper nothing of a page lies beyond the edge, and nothing is there that can only be clicked', async () => {
  const found: Record<string, string[]> = {}
  const paths = some(await everyPage(await signedIn(app, 'bureau')), 20, 'printed')
  const open = () => pageSignedIn(browser, app, '市人社局')
  await visitAll('on paper', paths, open, async (page, path) => {
    await onScreen(page)
    await opened(page, path)
    await onPaper(page)
    const list = await faults(page)
    if (list.length > 0) found[path] = list
    return `${list.length} faults`
  })
  expect(found).toEqual({})
})

test('a list is printed across from the first page on, whole in its width, under the words of the filter', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await opened(page, '/declarations?year=2026&county=650521')
  const rows = page.getByTestId('declaration')
  const names = await page.locator('thead th').count()
  expect(await printed(page)).toMatchObject({ isAcross: true })
  expect((await printed(page)).pages).toBeLessThanOrEqual(4)
  await onPaper(page)
  await expect.poll(() => page.getByTestId('paper-line').textContent()).toMatch(/^年度 2026 · 巴里坤县 · 数据截至/)
  expect((await rows.first().boundingBox())!.y).toBeLessThan(across.height / 2)
  // Only the column of boxes isn't printed.
  await expect.poll(() => page.locator('thead th:visible').count()).toBe(names - 1)
  expect(await faults(page)).toEqual([])
  await expect.poll(() => page.getByText('以上是列表第 1 页').count()).toBe(1)
  // The whole list is no part of one.
  await onScreen(page)
  await opened(page, '/declarations?year=2026&overdue=true&county=650521')
  await onPaper(page)
  await expect.poll(() => rows.count()).toBeGreaterThan(0)
  await expect.poll(() => page.getByText('以上是列表第').count()).toBe(0)
  await page.context().close()
})

test('待办 begins on the first page, too, and has its last column on paper', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await opened(page, '/pending?year=2026')
  const { pages, isAcross } = await printed(page)
  expect([isAcross, pages <= 3]).toEqual([true, true])
  await onPaper(page)
  expect((await page.locator('main tbody tr').first().boundingBox())!.y).toBeLessThan(across.height / 2)
  const last = (await page.locator('main thead th').last().boundingBox())!
  expect(last.x + last.width).toBeLessThanOrEqual(across.width)
  await page.context().close()
})

test('with the drawer open its declaration is printed, not the list behind it', async () => {
  const page = await pageSignedIn(browser, app, '市人社局')
  await opened(page, '/declarations?year=2026')
  await page.getByTestId('declaration').first().getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('heading', { name: '申报内容' }).waitFor()
  await finished(page)
  const { pages, isAcross } = await printed(page)
  expect([isAcross, pages <= 3]).toEqual([false, true])
  await onPaper(page)
  await expect.poll(() => page.locator('main').isVisible()).toBe(false)
  expect(await faults(page)).toEqual([])
  await page.context().close()
})
