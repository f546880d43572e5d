import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { signedIn, type TestClient } from '../support/client'
import { sampleToRead } from '../support/sample'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

const year = [2026]

async function numbersOf(filter: object): Promise<string[]> {
  const query = `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 200) { totalCount
    edges { node { platformNo } } } }`
  const { declarations } = await bureau.get<{
    declarations: { totalCount: number; edges: { node: { platformNo: string } }[] }
  }>(query, { filter: { year, county: ['650522'], ...filter } })
  expect(declarations.edges.length).toBe(Math.min(200, declarations.totalCount))
  return declarations.edges.map(({ node }) => node.platformNo)
}

async function stored(condition: string): Promise<string[]> {
  const { rows } = await sql<{ no: string }>`select platform_no as no from declaration
    where year = 2026 and county = '650522' and ${sql.raw(condition)} order by platform_no collate "C" limit 200`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  return rows.map(({ no }) => no)
}

describe('a list from one day to another has both days, in Beijing time', () => {
  test.each([
    ['submitted', `(submitted_at at time zone 'Asia/Shanghai')::date`, '2026-09-12', '2026-10-05'],
    ['confirmed', 'confirmed_on', '2026-10-20', '2026-11-12'],
    ['paper', 'coalesce(recorded_paper_on, paper_received_on)', '2026-10-10', '2026-10-30'],
  ])('%s', async (name, day, from, until) => {
    const expected = await stored(`${day} between '${from}' and '${until}'`)
    expect(expected.length).toBeGreaterThan(0)
    expect(await numbersOf({ [`${name}From`]: from, [`${name}Until`]: until })).toEqual(expected)
  })
})

test('a list by deadline has the rows in progress whose deadline is on these days, in figures too', async () => {
  const query = `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 200, sort: { field: URGENCY }) {
    edges { node { outcome deadline { at } } } } }`
  const all = await bureau.get<{
    declarations: { edges: { node: { outcome: string | null; deadline: { at: string } | null } }[] }
  }>(query, { filter: { year, county: ['650522'] } })
  const days = all.declarations.edges.flatMap(({ node }) =>
    node.deadline && !node.outcome ? [node.deadline.at.slice(0, 10)] : [],
  )
  const day = new Date(Date.parse(days[0]!) + 8 * 3_600_000).toISOString().slice(0, 10)
  const rows = await numbersOf({ dueUntil: day })
  expect(rows.length).toBeGreaterThan(0)
  const { statistics } = await bureau.get<{ statistics: { declared: number[] } }>(
    `query ($filter: DeclarationFilter!) { statistics(filter: $filter, by: []) { declared } }`,
    { filter: { year, county: ['650522'], dueUntil: day } },
  )
  expect(statistics.declared[0]).toBe(rows.length)
  expect(await numbersOf({ dueUntil: day, dueFrom: '2026-12-31' })).toEqual([])
})

test('single rows are a filter, also in an export, which says how many were chosen', async () => {
  const query = `{ declarations(filter: { year: [2026] }, first: 3) { edges { node { id platformNo } } } }`
  const { declarations } = await bureau.get<{
    declarations: { edges: { node: { id: string; platformNo: string } }[] }
  }>(query)
  const chosen = declarations.edges.map(({ node }) => node)
  const ids = chosen.map(({ id }) => id)
  const response = await bureau.fetch(`/workbooks/declarations.csv?year=2026&only=${ids.join()}&columns=platformNo`)
  const text = await response.text()
  for (const { platformNo } of chosen) expect(text).toContain(platformNo)
  expect(text.trim().split('\r\n').length).toBeLessThanOrEqual(5)
  const { errors } = await bureau.ask(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter) { totalCount } }`,
    { filter: { year, only: ['1; drop'] } },
  )
  expect(errors?.[0]?.message).toBe('选中的申报有误，请重新选择。')
})
