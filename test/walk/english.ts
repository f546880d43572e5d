import type { Page } from 'playwright-core'
import { en, zh } from '../../client/messages'
import * as vocabulary from '../../schema/vocabulary'
import { app } from '../support/sample-in-browser'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const flat = (messages: object, path = ''): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    isObject(value) ? flat(value, `${path}${key}.`) : [[path + key, String(value)]],
  )

/** All labels of the vocabulary, at any depth. */
const labelsIn = (value: unknown): string[] =>
  !isObject(value) ? [] : 'zh' in value && 'en' in value ? [String(value.zh)] : Object.values(value).flatMap(labelsIn)

// Names of places, and of accounts that are named after their offices, are Chinese in both languages. 无 is the text of
// a degree, and the room's name is the notice's.
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

/** The texts of a page's elements and attributes, except in completely Chinese documents. */
const read = `(() => {
  const found = []
  const isChinese = (element) => element.closest('[lang="zh-CN"]:not(html)') !== null
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (element && !isChinese(element) && element.checkVisibility()) found.push(walker.currentNode.data)
  }
  for (const name of ['data-tip', 'aria-label', 'placeholder', 'alt'])
    for (const element of document.querySelectorAll('[' + name + ']'))
      if (!isChinese(element)) found.push(element.getAttribute(name))
  return [...new Set(found.map((text) => text.trim()).filter(Boolean))]
})()`

/** Chinese texts without a Chinese language tag. An English sentence may contain a Chinese name. */
const readUntold = `(() => {
  const count = (text, script) => (text.match(script) ?? []).length
  const written = (element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('')
  return [...document.body.querySelectorAll('*:not(script, style)')]
    .filter((element) => element.checkVisibility() && element.closest('[lang]').lang === 'en')
    .map(written)
    .filter((text) => count(text, /\\p{Script=Han}/gu) > count(text, /[A-Za-z]/g))
})()`

/** An English sentence around a Chinese word of the interface. */
function mixes(text: string): boolean {
  const words = text.match(/\p{Script=Han}+/gu) ?? []
  return words.join('').length < (text.match(/[A-Za-z]/g) ?? []).length && words.some((word) => chinese.has(word))
}

const wrongIn = (texts: readonly string[]) =>
  texts.filter(
    (text) =>
      chinese.has(text) ||
      mixes(text) ||
      (text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).some((word) => keys.has(word)) ||
      /\b([A-Za-z]\w*) \1\b/.test(text),
  )

/** The faults of a page in English. */
export async function wrongOn(page: Page): Promise<string[]> {
  const found = [...wrongIn(await page.evaluate<string[]>(read)), ...(await page.evaluate<string[]>(readUntold))]
  const tooWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')
  const tooLong = await page.evaluate<boolean>(
    `document.documentElement.scrollHeight > document.querySelector('#app').getBoundingClientRect().bottom + scrollY + 2`,
  )
  return [...found, ...(tooWide ? ['wider than the screen'] : []), ...(tooLong ? ['longer than what it shows'] : [])]
}

export async function openEnglish(page: Page, path: string): Promise<void> {
  await page.goto(`${app.url}${path}${path.includes('?') ? '&' : '?'}year=2026`)
  await page.locator('main').waitFor()
  await page.waitForLoadState('networkidle')
}
