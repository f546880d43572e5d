import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient
let barkol: TestClient
let forestry: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  barkol = await signedIn(app, 'barkol')
  forestry = await signedIn(app, 'forestry')
})
afterAll(() => app.stop())

interface View {
  id: string
  name: string
  own: boolean
  starts: boolean
  subscribed: boolean
  newSince: string | null
  count: { total: number; fresh: number } | null
}
const fields = '{ id name own starts subscribed newSince count { total fresh } }'
const late = { name: '逾期催办', page: 'declarations', search: 'year=2026&overdue=true', roles: [] as string[] }
const save = `mutation ($view: SavedViewInput!, $id: ID) { saveView(view: $view, id: $id) ${fields} }`
const use = `mutation ($id: ID!, $starts: Boolean, $subscribed: Boolean) {
  useView(id: $id, starts: $starts, subscribed: $subscribed) ${fields} }`
const remove = 'mutation ($id: ID!) { deleteView(id: $id) { id } }'

const viewsOf = async (client: TestClient) =>
  (await client.get<{ savedViews: View[] }>(`{ savedViews ${fields} }`)).savedViews
const saved = async (client: TestClient, view: object, id: string | null = null) =>
  (await client.get<{ saveView: View }>(save, { view: { ...late, ...view }, id })).saveView
const used = async (client: TestClient, id: string, how: object) =>
  (await client.get<{ useView: View }>(use, { id, ...how })).useView
const codeOf = async (client: TestClient, query: string, variables: object) =>
  (await client.ask(query, variables)).errors?.[0]?.extensions.code
const numberOf = async (client: TestClient, filter: object) =>
  (
    await client.get<{ declarations: { totalCount: number } }>(
      'query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount } }',
      { filter: { year: [2026], ...filter } },
    )
  ).declarations.totalCount

test('a view is its account’s own, and counts what the account sees', async () => {
  const { id } = await saved(bureau, {})
  const [own] = await viewsOf(bureau)
  expect(own).toMatchObject({ id, own: true, starts: false, subscribed: false, newSince: null })
  expect(own!.count).toEqual({ total: await numberOf(bureau, { overdue: true }), fresh: 0 })
  expect(await viewsOf(barkol)).toEqual([])
  expect(await codeOf(barkol, use, { id, starts: true })).toBe('NOT_FOUND')
  expect(await codeOf(barkol, remove, { id })).toBe('NOT_FOUND')
  expect(await codeOf(barkol, save, { view: late, id })).toBe('NOT_FOUND')
  await bureau.get(remove, { id })
  expect(await viewsOf(bureau)).toEqual([])
})

test('shared by role, it is seen by accounts of the role with their own rows, and changed by its account only', async () => {
  const { id } = await saved(bureau, { roles: ['COUNTY_HR'] })
  const [seen] = await viewsOf(barkol)
  expect(seen).toMatchObject({ id, own: false })
  expect(seen!.count!.total).toBe(await numberOf(barkol, { overdue: true }))
  expect(await viewsOf(forestry)).toEqual([])
  expect(await codeOf(barkol, remove, { id })).toBe('NOT_FOUND')
  expect(await codeOf(barkol, save, { view: { ...late, roles: ['LEADER'] }, id: null })).toBe('INVALID_INPUT')
  await saved(bureau, { roles: [] }, id)
  expect(await viewsOf(barkol)).toEqual([])
  await bureau.get(remove, { id })
})

test('an account begins with one view at most', async () => {
  const [first, second] = [await saved(bureau, {}), await saved(bureau, { name: '二' })]
  await used(bureau, first.id, { starts: true })
  await used(bureau, second.id, { starts: true })
  expect((await viewsOf(bureau)).filter(({ starts }) => starts).map(({ id }) => id)).toEqual([second.id])
  for (const { id } of [first, second]) await bureau.get(remove, { id })
})

test('a subscribed view says what is new since it was seen; the number opens exactly those', async () => {
  const { id } = await saved(bureau, { search: 'year=2026&stage=MEETING' })
  await used(bureau, id, { subscribed: true })
  expect((await viewsOf(bureau))[0]!.count!.fresh).toBe(0)
  await sql`update saved_view_use set seen_at = '2026-11-03 09:00+08'`.execute(app.portal.owner.em.fork().getKysely())
  const [view] = await viewsOf(bureau)
  expect(view!.newSince).toBe('2026-11-02')
  const query = `query ($asOf: Day) { declarations(filter: { year: [2026], stage: [MEETING] }, asOf: $asOf) { totalCount } }`
  const asOf = async (day: string | null) =>
    (await bureau.get<{ declarations: { totalCount: number } }>(query, { asOf: day })).declarations.totalCount
  const fresh = await numberOf(bureau, { stage: ['MEETING'], newSince: '2026-11-02' })
  expect(view!.count).toEqual({ total: await asOf(null), fresh })
  expect(fresh).toBeGreaterThan(0)
  expect(fresh).toBeGreaterThanOrEqual((await asOf(null)) - (await asOf('2026-11-02')))
  await bureau.get(remove, { id })
})

test('before declaring began everything is new; a day that hasn’t come is refused', async () => {
  expect(await numberOf(bureau, { newSince: '2026-01-01' })).toBe(await numberOf(bureau, {}))
  expect(await numberOf(bureau, { newSince: '2026-11-20' })).toBe(0)
  const filter = { year: [2026], newSince: '2027-01-01' }
  expect(
    await codeOf(bureau, 'query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount } }', {
      filter,
    }),
  ).toBe('INVALID_INPUT')
})

test.each([
  [{ name: '  ' }, 'INVALID_INPUT'],
  [{ name: '名'.repeat(41) }, 'INVALID_INPUT'],
  [{ page: '../x' }, 'INVALID_INPUT'],
  [{ search: `search=${'字'.repeat(2001)}` }, 'INVALID_INPUT'],
  [{ search: 'search=650102199001011234' }, 'SEARCH_ID_IN_URL'],
])('%j is refused', async (part, code) => {
  expect(await codeOf(bureau, save, { view: { ...late, ...part }, id: null })).toBe(code)
})

test('a view whose conditions aren’t known has no count', async () => {
  const { id, count } = await saved(bureau, { search: 'year=2026&series=gone' })
  expect(count).toBeNull()
  await bureau.get(remove, { id })
})
