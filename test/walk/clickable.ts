import type { Page } from 'playwright-core'

/**
 * Keeps, before a page's own script runs, which elements listen to a click: what a framework or a library listens to is
 * written nowhere else.
 */
export async function watchListeners(page: Page): Promise<void> {
  await page.addInitScript(`(() => {
    window.listening = new Set()
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      if (this instanceof Element && ['click', 'mousedown', 'pointerdown'].includes(type)) window.listening.add(this)
      return add.call(this, type, ...rest)
    }
  })()`)
}

/**
 * What looks as if it could be clicked and does nothing, and what does something and doesn't look like it. What is drawn in a
 * chart is its canvas' affair.
 */
const readDeceiving = `(() => {
  const native = 'a[href], button, summary, label, select, option, input, textarea'
  const parts = [...document.querySelectorAll('main *, dialog[open] *')].filter(
    (one) => one.checkVisibility() && !one.closest('[role=img], [disabled]'))
  const points = (one) => getComputedStyle(one).cursor === 'pointer'
  const underlined = (one) => getComputedStyle(one).textDecorationLine.includes('underline')
  const acts = (one) => one.matches(native) || window.listening.has(one)
  const looks = (one) =>
    (points(one) && !points(one.parentElement)) || (underlined(one) && !one.closest('a, button')) ||
    one.matches('a, [role=button], [role=link], [role=tab], [role=menuitem]')
  const field = 'select, input, textarea, label, dialog, form'
  const name = (one) => one.tagName.toLowerCase() + ' ' + one.className + ': ' + one.textContent.trim().slice(0, 40)
  return [
    ...parts.filter((one) => looks(one) && !acts(one) && !one.closest(native)).map((one) => 'does nothing: ' + name(one)),
    ...parts.filter((one) => window.listening.has(one) && !one.matches(field) && !points(one)).map((one) => 'looks like nothing: ' + name(one)),
  ]
})()`

export const deceivingOn = (page: Page): Promise<string[]> => page.evaluate<string[]>(readDeceiving)

/** A number that opens rows, by its place among them. */
export interface LinkedNumber {
  index: number
  text: string
  /** Null where the text doesn't say one number. */
  said: number | null
}

export const rowLinks = 'main a[href^="/declarations?"]:visible'

/** “82.4% 3,212 / 3,900” says of how many. */
function saidIn(text: string): number | null {
  const numbers = /\/\s*([\d,]+)$/.exec(text)?.slice(1) ?? text.match(/[\d,]*\d/g) ?? []
  return numbers.length === 1 ? Number(numbers[0]!.replaceAll(',', '')) : null
}

/** The numbers of a page that open rows; a tile says its number apart from what it means. */
export async function numbersOn(page: Page): Promise<LinkedNumber[]> {
  const texts = await page
    .locator(rowLinks)
    .evaluateAll((links) =>
      links.map((link) => (link.querySelector('.ratio') ?? link.querySelector('.number') ?? link).textContent!.trim()),
    )
  return texts.map((text, index) => ({ index, text, said: saidIn(text) })).filter(({ text }) => /\d/.test(text))
}
