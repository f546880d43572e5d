import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { findProgram } from '../launch/tool.mjs'
import { picture } from './camera'

/** A closed year's tables are full. */
const annual = 'year=2025'
/** Also what isn't for paper. Of one series, because it has a page for each few declarations. */
const everything = 'year=2025&series=party-school&printed=all'

/** Pictures of printed pages of 年度统计: the first page that has all these words. */
export const workbookPictures = [
  { name: 'workbook-cover', query: annual, words: ['数据批次', '工作日历'] },
  { name: 'workbook-t1', query: annual, words: ['T1', '系列'] },
  { name: 'workbook-chart', query: annual, words: ['图表', '各系列'] },
  { name: 'workbook-check', query: everything, words: ['勾稽校验', '系统计数'] },
]

const dotsPerInch = 110

/** Downloads a workbook and prints it. @returns the path of the PDF */
async function print(page: Page, url: string, folder: string, query: string): Promise<string> {
  const headers = { 'x-portal': '1' }
  const answer = await page.request.get(`${url}/workbooks/annual.xlsx?${query}`, { headers, timeout: 300_000 })
  const file = path.join(folder, 'annual.xlsx')
  writeFileSync(file, await answer.body())
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
  return path.join(folder, 'annual.pdf')
}

/** A PNG of the first page with all these words. */
function pageOf(pdf: string, words: string[]): Buffer {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\f')
  const at = String(1 + texts.findIndex((text) => words.every((word) => text.includes(word))))
  if (at === '0') throw new Error(`no printed page has ${words.join(' and ')}`)
  return execFileSync('pdftoppm', ['-png', '-r', String(dotsPerInch), '-f', at, '-l', at, pdf], { maxBuffer: 2 ** 26 })
}

/** Makes them by printing downloaded workbooks with LibreOffice; without LibreOffice it makes none and says so. */
export async function* printedPages(page: Page, url: string, folder: string, wanted: typeof workbookPictures) {
  const missing = ['soffice', 'pdftotext', 'pdftoppm'].filter((program) => findProgram(program) === null)
  if (missing.length > 0) {
    const names = wanted.map(({ name }) => name).join(', ')
    console.error(`Not made, because ${missing.join(' and ')} of LibreOffice and poppler is not installed: ${names}`)
    return
  }
  for (const [query, pictures] of Map.groupBy(wanted, ({ query }) => query)) {
    const pdf = await print(page, url, folder, query)
    for (const { name, words } of pictures) {
      const source = `data:image/png;base64,${pageOf(pdf, words).toString('base64')}`
      await page.setContent(`<body style="margin:0"><img style="display:block" src="${source}">`)
      const { width, height } = (await page.locator('img').boundingBox())!
      await page.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) })
      yield { name, bytes: await picture(page) }
    }
  }
}
