import type { Locator, Page } from 'playwright-core'

/**
 * Records which elements listen to clicks. It must run before the page's scripts, because listeners of a framework or a
 * library cannot be found later.
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
 * Elements that look clickable but do nothing, and elements that react to clicks but do not look like it. The contents of
 * charts are not checked here.
 */
const readDeceiving = `(() => {
  const native = 'a[href], button, summary, label, select, option, input, textarea'
  const parts = [...document.querySelectorAll('main *, [role=dialog] *')].filter(
    (one) => one.checkVisibility() && !one.closest('[role=img], [disabled]'))
  const points = (one) => getComputedStyle(one).cursor === 'pointer'
  // The edge of a column's head can be moved.
  const moves = (one) => getComputedStyle(one).cursor === 'col-resize'
  const underlined = (one) => getComputedStyle(one).textDecorationLine.includes('underline')
  const acts = (one) => one.matches(native) || window.listening.has(one)
  const looks = (one) =>
    (points(one) && !points(one.parentElement)) || (underlined(one) && !one.closest('a, button')) ||
    one.matches('a, [role=button], [role=link], [role=tab], [role=menuitem]')
  // A list of tabs notes whether the mouse or the keyboard came; its tabs are buttons. The frame of a chart notes what is clicked in it.
  const field = 'select, input, textarea, label, dialog, form, [role=tablist], :has(> [role=img])'
  const name = (one) => one.tagName.toLowerCase() + ' ' + one.className + ': ' + one.textContent.trim().slice(0, 40)
  return [
    ...parts.filter((one) => looks(one) && !acts(one) && !one.closest(native)).map((one) => 'does nothing: ' + name(one)),
    ...parts.filter((one) => window.listening.has(one) && !one.matches(field) && !points(one) && !moves(one)).map((one) => 'looks like nothing: ' + name(one)),
  ]
})()`

export const deceivingOn = (page: Page): Promise<string[]> => page.evaluate<string[]>(readDeceiving)

/** A number with a link to rows, by its index on the page. */
export interface LinkedNumber {
  index: number
  text: string
  /** The address of its rows. */
  href: string
  /** Null if the text is not a single number. */
  said: number | null
}

export const rowLinks = 'main a[href^="/declarations?"]:visible'

/** In “82.4% 3,212 / 3,900” the last number is the number of rows; “↓ 7” is seven fewer. */
function saidIn(text: string): number | null {
  const numbers = /\/\s*([\d,]+)$/.exec(text)?.slice(1) ?? text.match(/[\d,]*\d/g) ?? []
  const number = numbers.length === 1 ? Number(numbers[0]!.replaceAll(',', '')) : null
  return number !== null && text.startsWith('↓') ? -number : number
}

/** The numbers of a page with links to rows. In a tile, the number is separate from its label. */
export const numbersOn = (page: Page): Promise<LinkedNumber[]> => numbersOf(page.locator(rowLinks))

export async function numbersOf(rowLinks: Locator): Promise<LinkedNumber[]> {
  const links = await rowLinks.evaluateAll((links) =>
    links.map((link) => [
      (link.querySelector('.ratio') ?? link.querySelector('.number') ?? link).textContent!.trim(),
      link.getAttribute('href')!,
    ]),
  )
  const said = new Map(links.flatMap(([text, href]) => (text!.includes('%') ? [] : [[href, saidIn(text!)]])))
  // A rate alone opens its numerator, which must be beside it with the same link.
  const read = (text: string, href: string) => (/^[\d.]+%$/.test(text) ? (said.get(href) ?? null) : saidIn(text))
  return links
    .map(([text, href], index) => ({ index, text: text!, href: href!, said: read(text!, href!) }))
    .filter(({ text }) => /\d/.test(text))
}
