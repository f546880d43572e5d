import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { Migration024SearchFolded } from '../../server/database/migration/024-search-folded'
import { foldSearch } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient

/** Names as an import stores them, in the order of their pinyin: 阿 ā, 陈 chén, 李 lǐ, 王 wáng, 张 zhāng. */
const names = ['阿试古丽·检索提', '陈一', '李二', '王三', '张四']

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  const em = app.portal.owner.em.fork().getKysely()
  for (const [index, name] of names.toReversed().entries()) {
    const text = ['ORDER-' + index, name, 'x', '水利局（本级） A区', 'x'].join('\n')
    await sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series, level,
        stage, furthest_stage, entered_at, search_text)
      select 2023, ${`ORDER-${index}`}, ${name}, 'RESIDENT', min(id), 'COUNTY', '650521', 'REVIEW', 'water', 'JUNIOR',
        'HR_REVIEW', 'HR_REVIEW', '2023-10-09T10:00+08', ${text.split('\n').map(foldSearch).join('\n')}
      from employer`.execute(em)
  }
})
afterAll(() => app.stop())

async function found(search: string, field = 'PLATFORM_NO', direction = 'ASC'): Promise<string[]> {
  const { declarations } = await bureau.get<{ declarations: { edges: { node: { name: string } }[] } }>(
    `query ($search: String, $field: DeclarationSortField!, $direction: SortDirection!) {
      declarations(filter: { year: [2023], search: $search }, sort: { field: $field, direction: $direction }) {
        edges { node { name } } } }`,
    { search, field, direction },
  )
  return declarations.edges.map(({ node }) => node.name)
}

test.each([
  '阿试古丽·检索提',
  '阿试古丽•检索提',
  '阿试古丽．检索提',
  '阿试古丽‧检索提',
  '阿试 古丽.检索提',
  '古丽・检',
])('a name is found however its dot and spaces are typed: %s', async (typed) =>
  expect(await found(typed)).toEqual(['阿试古丽·检索提']),
)

test.each(['order-0', 'ＯＲＤＥＲ－０', 'Order- 0'])(
  'a number, however wide and whatever its case: %s',
  async (typed) => expect(await found(typed)).toEqual(['张四']),
)

test('an employer with spaces and brackets of either width', async () => {
  expect(await found('水利局(本级)a区')).toHaveLength(names.length)
})

test('names are in the order of their pinyin, either way', async () => {
  expect(await found('order-', 'NAME')).toEqual(names)
  expect(await found('order-', 'NAME', 'DESC')).toEqual(names.toReversed())
})

test('rows of before the change are found the same way', async () => {
  const em = app.portal.owner.em.fork().getKysely()
  const before = sql`update declaration set search_text = ${'order-0\n张•四\nz•s\n水利 局\ns'} where platform_no = 'ORDER-0'`
  await before.execute(em)
  const statements: string[] = []
  Migration024SearchFolded.prototype.up.call({ addSql: (text: string) => statements.push(text) } as never)
  for (const text of statements.slice(0, 3)) await sql.raw(text).execute(em)
  expect([await found('张.四'), await found('水利局(本级)a区')].map(({ length }) => length)).toEqual([
    1,
    names.length - 1,
  ])
})
