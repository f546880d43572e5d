import type { Page } from 'playwright-core'
import { goTo } from '../support/browser'
import { entityOf, type Figure } from './figure'
import { isWord } from './word'

/** Labels on pages whose numbers do not count declarations by a registered word. */
const others = [/^\d+(–\d+)? 个工作日/, /^最久在办工作日$/, /^办理方$/, /^联系$/]

/** @throws Error with the name of an unregistered label */
function figure(place: string, entity: string, word: string, text: string): Figure[] {
  if (others.some((other) => other.test(word))) return []
  if (!isWord(word)) throw new Error(`${place}：“${word}”没有登记（schema/vocabulary.ts、docs/words.md）`)
  const [number = '0'] = text.replaceAll(',', '').match(/[\d.]+%?|—/) ?? []
  return [{ word, entity, place, number }]
}

async function tiles(page: Page): Promise<Figure[]> {
  await goTo(page, '总览')
  // A tile's second link, last year's figure, has no word.
  const found = page
    .getByRole('region', { name: '主要数字' })
    .getByRole('link')
    .filter({ has: page.locator('.name') })
  await page.getByTestId('figure-PENDING').locator('.number').filter({ hasText: /\d/ }).waitFor()
  const read = await found.evaluateAll((links) =>
    links.map((link) => ['.name', '.number'].map((part) => link.querySelector(part)?.textContent?.trim() ?? '')),
  )
  return read.flatMap(([word, number]) => figure('总览', entityOf(), word!, number!))
}

async function cards(page: Page): Promise<Figure[]> {
  await goTo(page, '评委会')
  await page.getByRole('article').first().waitFor()
  const read = await page.getByRole('article').evaluateAll((articles) =>
    articles.map((article) => ({
      name: article.querySelector('h2')?.textContent?.trim() ?? '',
      pairs: [...article.querySelectorAll('dl > div')].map((pair) =>
        ['dt', 'dd'].map((part) => pair.querySelector(part)?.textContent?.trim() ?? ''),
      ),
    })),
  )
  return read.flatMap(({ name, pairs }) =>
    pairs.flatMap(([word, text]) => figure('评委会页', `评审委员会 ${name}`, word!, text!)),
  )
}

/** A desk's name on the page → its name in the API's figures. */
function holderEntity(name: string, committees: ReadonlySet<string>): string {
  if (committees.has(name)) return `评审委员会 ${name}`
  const county = /^(.+)(人社局|各用人单位)$/.exec(name)
  if (name === '市人社局') return '办理方 市人社局'
  if (county) return `办理方 ${county[2] === '人社局' ? '区县人社局' : '用人单位'} ${county[1]}`
  return `办理方 主管部门 ${name === '未填主管部门' ? '' : name.replace(/（主管部门）$/, '')}`
}

async function heat(page: Page, committees: ReadonlySet<string>): Promise<Figure[]> {
  await goTo(page, '待办')
  const table = page.getByRole('table')
  await table.waitFor()
  const rows = await table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
    ),
  )
  const [headers, ...lines] = rows
  const own = await page.locator('section.own').evaluateAll((sections) =>
    sections.map((section) => ({
      name: section.getAttribute('aria-label')?.replace(/的待办$/, '') ?? '',
      pairs: [...section.querySelectorAll('.figures > *')].map((pair) =>
        ['span', 'b'].map((part) => pair.querySelector(part)?.textContent?.trim() ?? ''),
      ),
    })),
  )
  return [
    ...lines.flatMap(([name, ...cells]) =>
      cells.flatMap((text, index) => figure('待办页', holderEntity(name!, committees), headers![index + 1]!, text)),
    ),
    ...own.flatMap(({ name, pairs }) =>
      pairs.flatMap(([word, text]) => figure('待办页，本单位', holderEntity(name, committees), word!, text!)),
    ),
  ]
}

/** The numbers on an account's pages, by the words beside them. */
export async function pageFigures(page: Page, committees: ReadonlySet<string>): Promise<Figure[]> {
  return [...(await tiles(page)), ...(await cards(page)), ...(await heat(page, committees))]
}
