import ExcelJS from 'exceljs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filterOfQuery } from '../../client/filter/url'
import { searchOfFilter } from '../../schema/field/filter-address'
import { foldSearch } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient
/** Sees its county's rows. An account may request only a limited number of files per minute. */
let barkol: TestClient

/** One value each. If it is split or decoded twice, the number of rows or the words change. */
const words = [
  '教育局,体育局',
  '教育局，体育局',
  '水利局“本级”',
  '水利局"本级"',
  "水利局'本级'",
  '水利\\局',
  '水利\\,局\\',
  '水利局&林业局',
  '水利局+林业局',
  '水利局%2C林业局',
  '100%',
  '教育 局',
  '教育局；体育局、文旅局',
  '=水利局',
  '#水利局?a=b',
  '<b>水利局</b>',
]
const numberOf = (index: number) => `ANY-${String(index).padStart(2, '0')}`

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  barkol = await signedIn(app, 'barkol')
  const db = app.portal.owner.em.fork().getKysely()
  for (const [index, word] of words.entries())
    await sql`with made as (insert into employer (name, county, supervisor) values (${`单位${word}`}, '650521', ${word})
        returning id)
      insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series, level, stage,
        furthest_stage, entered_at, ethnicity, supervisor, search_text)
      select 2024, ${numberOf(index)}, '张某', 'RESIDENT', id, 'COUNTY', '650521', 'REVIEW', 'water', 'JUNIOR',
        'SUPERVISOR_REVIEW', 'SUPERVISOR_REVIEW', '2024-10-09T10:00+08', ${word}, ${word},
        ${foldSearch(`${numberOf(index)}|${word}`)} from made`.execute(db)
})
afterAll(() => app.stop())

/** The filter after writing it to a page's address and reading it back. */
function addressOf(part: object): string {
  const search = searchOfFilter({ year: [2024], ...part })
  const query = Object.fromEntries(new URLSearchParams(search))
  expect(filterOfQuery(query, null)).toEqual({ year: [2024], ...part })
  return search
}

async function byGet(name: string, query: string, client = bureau): Promise<Buffer> {
  const response = await client.fetch(`/workbooks/${name}?${query}`)
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

/** Starts the export by POST and downloads it when it is ready, like the page. */
async function byPost(name: string, query: string): Promise<Buffer> {
  const answer = await bureau.fetch(`/workbooks/exports/${name}?${query}`, { method: 'POST' })
  expect(answer.status).toBe(202)
  const { id } = (await answer.json()) as { id: string }
  const state = async () => {
    const exports = (await (await bureau.fetch('/workbooks/exports')).json()) as { id: string; state: string }[]
    return exports.find((one) => one.id === id)?.state
  }
  await expect.poll(state, { interval: 30 }).toBe('READY')
  const file = await bureau.fetch(`/workbooks/exports/${id}/file`)
  return Buffer.from(await file.arrayBuffer())
}

async function sheetsOf(file: Buffer): Promise<ExcelJS.Worksheet[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(file as never)
  return workbook.worksheets
}

const textsOf = (sheet: ExcelJS.Worksheet): string[] => {
  const texts: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)))
  return texts
}
const firstColumn = ([sheet]: ExcelJS.Worksheet[]) => (sheet!.getColumn(1).values as string[]).slice(2)

const fields = [
  ['supervisor', '主管部门'],
  ['ethnicity', '族别'],
] as const
const numbersOf = (some: readonly string[]) => some.map((word) => numberOf(words.indexOf(word)))

describe.each(fields)('a filter by %s', (field, name) => {
  test.each(words)('%s is one value', async (word) => {
    const file = await byGet('declarations.xlsx', addressOf({ [field]: [word] }))
    expect(firstColumn(await sheetsOf(file))).toEqual(numbersOf([word]))
  })

  describe.each([
    ['GET', byGet],
    ['POST', byPost],
  ])('by %s', (_, take) => {
    test.each([
      ['all together', words],
      ['every other', words.filter((_word, index) => index % 2 === 0)],
      ['the others', words.filter((_word, index) => index % 2 === 1)],
    ])('%s', async (_some, some) => {
      expect(firstColumn(await sheetsOf(await take('declarations.xlsx', addressOf({ [field]: some }))))).toEqual(
        numbersOf(some),
      )
    })

    test('rows of text', async () => {
      const csv = (await take('declarations.csv', addressOf({ [field]: words }))).toString()
      expect(csv.match(/ANY-\d\d/g)).toEqual(numbersOf(words))
    })

    test('the workbook’s 筛选 says each as it is written', async () => {
      const cells = (await sheetsOf(await take('annual.xlsx', addressOf({ [field]: words })))).flatMap(textsOf)
      const said = words.map((word) => (/[、；]/.test(word) ? `“${word}”` : word)).join('、')
      expect(cells).toContain(`${name}：${said}`)
    })
  })
})

test('an employer is meant by its number, whatever its name', async () => {
  const { rows } = await sql<{
    id: number
    name: string
  }>`select id, name from employer where supervisor = any(${words}) order by id`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  const address = addressOf({ employer: rows.map(({ id }) => String(id)) })
  expect(firstColumn(await sheetsOf(await byGet('declarations.xlsx', address)))).toEqual(numbersOf(words))
  // A person reads the name.
  const said = rows.map(({ name }) => (/[、；]/.test(name) ? `“${name}”` : name)).join('、')
  expect((await sheetsOf(await byGet('annual.xlsx', address))).flatMap(textsOf)).toContain(`工作单位：${said}`)
})

test.each(words)('searched for: %s', async (word) => {
  const same = words.filter((other) => foldSearch(other).includes(foldSearch(word)))
  const file = await byGet('declarations.xlsx', addressOf({ search: word }), barkol)
  expect(firstColumn(await sheetsOf(file))).toEqual(numbersOf(same))
})
