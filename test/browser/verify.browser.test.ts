import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { recalculated } from '../report/recalculated'
import { pageSignedIn } from '../support/browser'
import { signedIn } from '../support/client'
import { packageOf, partsOf } from '../support/package'
import { app, browser, sampleToReadInBrowser } from '../support/sample-in-browser'

sampleToReadInBrowser()

const folder = mkdtempSync(path.join(tmpdir(), 'verify-page-'))
const file = (name: string) => path.join(folder, name)
let address: string
let signed: string

beforeAll(async () => {
  const bureau = await signedIn(app, 'bureau')
  const download = async (name: string, from: string) => {
    const response = await bureau.fetch(`/workbooks/${from}`)
    expect(response.status).toBe(200)
    writeFileSync(file(name), Buffer.from(await response.arrayBuffer()))
  }
  await download('genuine.xlsx', 'committees.xlsx?year=2026')
  await download('brief.docx', 'brief.docx?year=2026')
  await download('verify.html', 'verify.html')
  await download('figures.csv', 'statistics.csv?by=SERIES&year=2026')
  writeFileSync(file('saved.xlsx'), readFileSync(await recalculated(file('genuine.xlsx'))))
  const parts = await partsOf(readFileSync(file('genuine.xlsx')))
  const xml = parts.get('xl/worksheets/sheet1.xml')!.toString()
  const cell = /(<c r="([A-Z]+1[0-9])"[^>]*>(?:<f>[^<]*<\/f>)?<v>)(\d+)(<\/v>)/
  ;[, , address, signed] = cell.exec(xml)! as unknown as [string, string, string, string]
  const other = xml.replace(cell, '$14711$4')
  writeFileSync(
    file('changed.xlsx'),
    packageOf(new Map<string, Buffer | string>([...parts, ['xl/worksheets/sheet1.xml', other]])),
  )
})

async function chosen(page: Page, name: string): Promise<Locator> {
  await page.locator('input[type=file]').setInputFiles(file(name))
  const result = page.getByTestId('verification')
  await result.waitFor()
  return result
}

async function saysOf(page: Page): Promise<void> {
  for (const name of ['genuine.xlsx', 'brief.docx']) {
    expect(await (await chosen(page, name)).getByRole('status').textContent()).toContain('原件：与导出时逐字节相同')
    await page.reload()
  }
  const saved = await chosen(page, 'saved.xlsx')
  await expect.poll(() => saved.getByRole('status').textContent()).toContain('另存过，内容未变')
  await page.reload()
  const changed = await chosen(page, 'changed.xlsx')
  await expect.poll(() => changed.getByRole('status').textContent()).toContain('被改动')
  const row = changed.getByRole('row').filter({ hasText: '4711' })
  const cells = await row.getByRole('cell').allTextContents()
  expect(cells.map((text) => text.trim())).toEqual(['评审委员会', '改了一格', address, signed, '4711'])
}

describe('核验', () => {
  test('in the portal: genuine, saved again, changed with its cell, and a CSV', async () => {
    const page = await pageSignedIn(browser, app, '市人社局')
    await page.goto(`${app.url}/reports/verify`)
    await saysOf(page)
    await page.reload()
    expect(await (await chosen(page, 'figures.csv')).getByRole('status').textContent()).toContain('原件')
    await page.close()
  })

  test('as a file without a network: the same, and nothing is asked of any server', async () => {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) asked.push(request.url())
    })
    await page.goto(pathToFileURL(file('verify.html')).href)
    await saysOf(page)
    await page.reload()
    await page.locator('input[type=file]').setInputFiles(file('figures.csv'))
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByText('请在平台的“核验文件”页核验').isVisible()).toBe(true)
    expect(asked).toEqual([])
    await context.close()
  })
})
