import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { en, zh } from '../../client/messages'
import * as vocabulary from '../../schema/vocabulary'
import { desktop, pageSignedIn, phone } from '../support/browser'
import { signedIn } from '../support/client'
import { everyPage } from './page'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const flat = (messages: object, path = ''): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    isObject(value) ? flat(value, `${path}${key}.`) : [[path + key, String(value)]],
  )

/** Labels of the vocabulary, wherever they lie in it. */
const labelsIn = (value: unknown): string[] =>
  !isObject(value) ? [] : 'zh' in value && 'en' in value ? [String(value.zh)] : Object.values(value).flatMap(labelsIn)

// Places, and accounts by the offices they are of, are called by their names in both languages.
const names = new Set([...Object.values(vocabulary.countyLabel).map((label) => label.zh), '市人社局', '审计'])
const chinese = new Set(
  [...flat(zh).map(([, text]) => text), ...Object.values(vocabulary).flatMap(labelsIn)].filter(
    (text) => /\p{Script=Han}/u.test(text) && !text.includes('{') && !names.has(text) && text !== en.app.language,
  ),
)
const keys = new Set(flat(en).map(([key]) => key))

/** What is written on the page and told by its elements, outside of what is said to be Chinese. */
const read = `(() => {
  const found = []
  const isChinese = (element) => element.closest('[lang^="zh"]:not(html)') !== null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (element && !isChinese(element) && element.checkVisibility()) found.push(walker.currentNode.data)
  }
  for (const name of ['title', 'aria-label', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (!isChinese(element)) found.push(element.getAttribute(name))
  return [...new Set(found.map((text) => text.trim()).filter(Boolean))]
})()`

const wrongIn = (texts: readonly string[]) =>
  texts.filter(
    (text) =>
      chinese.has(text) ||
      (text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).some((word) => keys.has(word)) ||
      /\b([A-Za-z]\w*) \1\b/.test(text),
  )

async function openEnglish(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}${path}?year=2026`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
}

test.each([
  ['a desk', desktop],
  ['a phone', phone],
])(
  'on %s no page in English has a Chinese word of the interface, a key or a doubled word, or runs out of the screen',
  async (_, size) => {
    const page = await pageSignedIn(browser, app, '市人社局', size)
    await page.evaluate(`localStorage.setItem('language', 'en')`)
    const wrong: Record<string, unknown> = {}
    for (const path of await everyPage(await signedIn(app, 'bureau'))) {
      await openEnglish(page, path)
      const found = wrongIn(await page.evaluate<string[]>(read))
      const tooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
      if (found.length > 0 || tooWide) wrong[path] = tooWide ? [...found, 'wider than the screen'] : found
    }
    expect(wrong).toEqual({})
    await page.context().close()
  },
)
