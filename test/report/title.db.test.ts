import { expect, test } from 'vitest'
import ExcelJS from 'exceljs'
import { proofSheet } from '../../schema/proof/manifest'
import { Role } from '../../schema/vocabulary'
import { titleOf } from '../../server/report/title'
import { signedIn } from '../support/client'
import { sampleToRead } from '../support/sample'

const year = { filter: { year: [2026, 2025] } }

test.each([
  [{ role: Role.COUNTY_HR, counties: ['650521'] }, '巴里坤县2025、2026年度'],
  [{ role: Role.COUNTY_HR, counties: ['650521', '650522'] }, '巴里坤县、伊吾县2025、2026年度'],
  [{ role: Role.CITY_HR, counties: [] }, '哈密市2025、2026年度'],
  [{ role: Role.LEADER, counties: [] }, '哈密市2025、2026年度'],
])('%o names its files and titles %s', (viewer, title) => {
  expect(titleOf(year, viewer)).toBe(title)
})

const routes = [
  'annual.xlsx?year=2026',
  'comparison.xlsx?year=2025,2026',
  'committees.xlsx?year=2026',
  'pending.xlsx?year=2026',
  'findings.xlsx?year=2026',
  'declarations.xlsx?year=2026&series=water',
  'statistics.xlsx?year=2026&by=SERIES,LEVEL&figure=DECLARED&share=NONE',
  'statistics.csv?year=2026&by=SERIES&measure=DECLARED',
  'declarations.csv?year=2026&series=water',
]

test.each([
  ['barkol', '巴里坤县', '巴里坤县人社局'],
  ['bureau', '哈密市', '市人社局'],
  ['forestry', '哈密市', '市林草局'],
])('every file of %s is titled %s and filed by %s', { timeout: 120_000 }, async (username, place, unit) => {
  const client = await signedIn(await sampleToRead(), username)
  for (const route of routes) {
    const response = await client.fetch(`/workbooks/${route}`)
    expect([route, response.status]).toEqual([route, 200])
    const name = decodeURIComponent(response.headers.get('content-disposition')!.split("filename*=UTF-8''")[1]!)
    expect([route, name]).toEqual([route, expect.stringMatching(new RegExp(`^${place}(2025、)?2026年度`))])
    if (!route.includes('.xlsx')) continue
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    const sheets = workbook.worksheets.filter(({ name: sheetName }) => sheetName !== proofSheet)
    for (const sheet of sheets) {
      // The first row of a list is its header: its title is only on paper.
      const title = sheet.headerFooter.oddHeader ?? String(sheet.getCell('A1').text)
      expect([route, sheet.name, title]).toEqual([route, sheet.name, expect.stringMatching(new RegExp(`${place}20`))])
    }
    const filed = sheets.flatMap((sheet) => [
      sheet.headerFooter.oddHeader ?? '',
      ...[2, 3, 4].flatMap((row) => [1, 2].map((column) => sheet.getRow(row).getCell(column).text)),
    ])
    expect([route, filed]).toEqual([route, expect.arrayContaining([expect.stringContaining(unit)])])
  }
})
