import type { Page } from 'playwright-core'
import { en, zh } from '../../client/messages'
import * as vocabulary from '../../schema/vocabulary'
import { app } from '../support/sample-in-browser'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const flat = (messages: object, path = ''): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    isObject(value) ? flat(value, `${path}${key}.`) : [[path + key, String(value)]],
  )

/** Labels of the vocabulary, wherever they lie in it. */
const labelsIn = (value: unknown): string[] =>
  !isObject(value) ? [] : 'zh' in value && 'en' in value ? [String(value.zh)] : Object.values(value).flatMap(labelsIn)

// Places, and accounts by the offices they are of, are called by their names in both languages; 无 is a degree as it was
// written, the room a word of the notice.
const names = new Set([
  ...Object.values(vocabulary.countyLabel).map((label) => label.zh),
  ...['市人社局', '审计', '市人社局615办公室', '无'],
])
const chinese = new Set(
  [...flat(zh).map(([, text]) => text), ...Object.values(vocabulary).flatMap(labelsIn)].filter(
    (text) => /\p{Script=Han}/u.test(text) && !text.includes('{') && !names.has(text) && text !== en.app.language,
  ),
)
const keys = new Set(flat(en).map(([key]) => key))

/** What is written on the page and told by its elements, outside of documents that are Chinese as a whole. */
const read = `(() => {
  const found = []
  const isChinese = (element) => element.closest('[lang="zh-CN"]:not(html)') !== null
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

/** Chinese words that aren't told to be Chinese; an English sentence may name somebody. */
const readUntold = `(() => {
  const count = (text, script) => (text.match(script) ?? []).length
  const written = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('')
  return [...document.body.querySelectorAll('*:not(script, style)')]
    .filter((element) => element.checkVisibility() && element.closest('[lang]').lang === 'en')
    .map(written)
    .filter((text) => count(text, /\\p{Script=Han}/gu) > count(text, /[A-Za-z]/g))
})()`

const wrongIn = (texts: readonly string[]) =>
  texts.filter(
    (text) =>
      chinese.has(text) ||
      (text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).some((word) => keys.has(word)) ||
      /\b([A-Za-z]\w*) \1\b/.test(text),
  )

/** What of a page that is shown in English isn't as it should be. */
export async function wrongOn(page: Page): Promise<string[]> {
  const found = [...wrongIn(await page.evaluate<string[]>(read)), ...(await page.evaluate<string[]>(readUntold))]
  const tooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
  return tooWide ? [...found, 'wider than the screen'] : found
}

export async function openEnglish(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}year=2026`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
}
