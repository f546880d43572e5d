import { nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { LanguageTags, languageOf, partsByLanguage } from '../../../client/locale/spoken-language'

beforeEach(() => {
  document.documentElement.lang = 'en'
  new LanguageTags(document.documentElement).watch()
})
afterEach(() => document.body.replaceChildren())

async function languagesOf(html: string): Promise<Record<string, string>> {
  document.body.innerHTML = html
  await nextTick()
  return labelled()
}
const labelled = () =>
  Object.fromEntries(
    [...document.body.querySelectorAll('b')].map((one) => [one.id, one.closest('[lang]')!.getAttribute('lang')!]),
  )

test('on an English page, Chinese words are told to be Chinese and a sentence that names somebody stays English', async () => {
  const html = `<b id="name">伊吾县水利局</b><b id="label">Waiting</b><b id="sentence">Reminder to the office of 伊吾县水利局</b>
    <b id="clause">By 参照2023年通知八(一)2</b><b id="number">1,204</b>`
  expect(await languagesOf(html)).toEqual({ name: 'zh', label: 'en', sentence: 'en', clause: 'zh', number: 'en' })
})

test('English inside of Chinese is told to be English', async () => {
  expect(await languagesOf('<p>伊吾县水利局 <b id="act">Load it</b><b id="name">古丽</b></p>')).toEqual({
    act: 'en',
    name: 'zh',
  })
})

test('a document that a template tells to be Chinese is left as it is', async () => {
  expect(await languagesOf('<article lang="zh-CN"><b id="name">古丽</b><b id="file">xlsx</b></article>')).toEqual({
    name: 'zh-CN',
    file: 'zh-CN',
  })
})

test('words that change are told anew, by themselves and with the page’s language', async () => {
  await languagesOf('<b id="cell">古丽</b>')
  const cell = document.getElementById('cell')!
  cell.firstChild!.nodeValue = 'none'
  await nextTick()
  expect(labelled()).toEqual({ cell: 'en' })
  cell.textContent = '古丽'
  await nextTick()
  expect(labelled()).toEqual({ cell: 'zh' })
  document.documentElement.lang = 'zh-CN'
  await nextTick()
  expect(cell.hasAttribute('lang')).toBe(false)
})

describe('an English text with Chinese names', () => {
  const chineseIn = (text: string) =>
    partsByLanguage(text)
      .filter(({ isChinese }) => isChinese)
      .map((part) => part.text)

  it.each([
    ['巴里坤县档案局 (department)', ['巴里坤县档案局']],
    [
      'Committees: 新闻（记者、编辑）专业, 群文、艺术专业; Departments: 市委宣传部',
      ['新闻（记者、编辑）专业', '群文、艺术专业', '市委宣传部'],
    ],
    ['Barkol HR bureau', []],
    ['评委会：档案专业；主管部门：市档案局', ['评委会：档案专业；主管部门：市档案局']],
  ])('%s', (text, names) => {
    expect(chineseIn(text)).toEqual(names)
    expect(
      partsByLanguage(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })

  it('is Chinese, whatever letters the names of its files and its check values have', () => {
    expect(languageOf('文件 annual.xlsx；行数 6300；文件指纹 398a99967877329fc7d5dfae85412185b5e7df')).toBe('zh')
  })
})
