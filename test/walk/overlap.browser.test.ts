import { expect, test } from 'vitest'
import { pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { some } from '../support/some'
import { finished } from './opening'
import { everyPage } from './page'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

/**
 * Pairs of texts that lie on each other. Texts within charts, and those that only readers of the screen have, aren't
 * looked at; what keeps its place while a page is scrolled covers others by purpose.
 */
const overlapping = `(() => {
  const ancestors = (element) => element ? [element, ...ancestors(element.parentElement)] : []
  const styleOf = (element, name) => getComputedStyle(element)[name]
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !ancestors(element).some((one) => one.matches('svg, .only-read, thead') && styleOf(one, 'clipPath') !== 'none')
  const holderOf = (element) => ancestors(element).find((one) => ['fixed', 'sticky'].includes(styleOf(one, 'position')))
  /** The part of a box that no frame around it hides. */
  const shownIn = (box, element) => ancestors(element).filter((one) => styleOf(one, 'overflowY') !== 'visible').reduce(
    (part, one) => {
      const frame = one.getBoundingClientRect()
      return { left: Math.max(part.left, frame.left), right: Math.min(part.right, frame.right),
        top: Math.max(part.top, frame.top), bottom: Math.min(part.bottom, frame.bottom) }
    }, box)
  const texts = []
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    const text = walker.currentNode.data.trim()
    if (!text || element.closest('svg') || !isSeen(element)) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    for (const box of range.getClientRects()) texts.push({ text, element, box: shownIn(box, element), holder: holderOf(element) })
  }
  const found = []
  for (const [at, one] of texts.entries())
    for (const other of texts.slice(at + 1)) {
      if (one.element === other.element || one.holder !== other.holder) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      // Lines of text have some empty pixels above and below.
      if (wide > 3 && high > 6) found.push(one.text + ' | ' + other.text)
    }
  return [...new Set(found)]
})()`

test.each([
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', phone],
])('on %s no text lies on another one, in large English texts', async (place, size) => {
  const page = await pageSignedIn(browser, app, '市人社局', size)
  await page.evaluate(`localStorage.setItem('language', 'en'); localStorage.setItem('text', 'large')`)
  const found: Record<string, string[]> = {}
  for (const path of some(await everyPage(await signedIn(app, 'bureau')), 8, `overlap ${place}`)) {
    // The guide is a long text; its pairs would be millions.
    if (path.startsWith('/help')) continue
    await page.goto(`${app.url}${path}`)
    await page.locator('main h1').first().waitFor()
    await finished(page)
    const pairs = await page.evaluate<string[]>(overlapping)
    if (pairs.length > 0) found[path] = pairs.slice(0, 5)
  }
  expect(found).toEqual({})
  await page.context().close()
})
