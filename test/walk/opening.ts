import type { Page } from 'playwright-core'

/**
 * Runs in the page. Finds the elements that may open something, by their texts; of a table's rows, which differ only in
 * their figures, it takes one.
 */
const openers = `[...document.querySelectorAll('main button, main summary, [role=dialog] button, header summary, nav button')].filter((one) => {
  return one.checkVisibility() && !one.disabled && !one.matches('header button, [type=submit], [aria-pressed=true]')
})`
const keyOf = `(one) => [one.tagName, one.className, one.closest('section, article, form, header, nav, td')?.className ?? '',
  (one.getAttribute('aria-label') ?? one.textContent).replace(/[\\d\\p{Script=Han}]+/gu, '').trim()].join(' ')`

const keysOn = (page: Page) => page.evaluate<string[]>(`[...new Set(${openers}.map(${keyOf}))]`)

/** Returns whether the element existed. */
const press = (page: Page, key: string) =>
  page.evaluate<boolean>(`(() => {
    const found = ${openers}.find((one) => (${keyOf})(one) === ${JSON.stringify(key)})
    found?.click()
    return found !== undefined
  })()`)

/** Waits until no request has been sent for some frames. */
export async function finished(page: Page): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    let quiet = 0
    let asked = performance.getEntriesByType('resource').length
    const look = () => {
      const now = performance.getEntriesByType('resource').length
      quiet = now === asked && !document.querySelector('[aria-busy=true], .skeleton') ? quiet + 1 : 0
      asked = now
      if (quiet > 5) done()
      else requestAnimationFrame(look)
    }
    look()
  })`)
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.evaluate(
    `document.querySelectorAll('main details[open], header details[open]').forEach((one) => { one.open = false })`,
  )
}

/**
 * Opens one by one everything that a page's buttons and folds open: dialogs, menus, drawers, forms. Calls back for each,
 * with all of its folds open.
 */
export async function openEach(
  page: Page,
  load: () => Promise<void>,
  look: (opener: string) => Promise<void>,
): Promise<number> {
  const address = page.url()
  const keys = await keysOn(page)
  for (const key of keys) {
    if (!(await press(page, key))) {
      await load()
      if (!(await press(page, key))) throw new Error(`${key} is no more on ${address}`)
    }
    await finished(page)
    await page.evaluate(`document.querySelectorAll('[role=dialog] details').forEach((one) => { one.open = true })`)
    await finished(page)
    await look(key)
    await close(page)
    if (page.url() !== address || (await page.getByRole('dialog').count()) > 0) await load()
  }
  return keys.length
}
