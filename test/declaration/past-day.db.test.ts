import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
const clients: Record<string, TestClient> = {}

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  for (const name of ['bureau', 'barkol', 'forestry']) clients[name] = await signedIn(app, name)
})
afterAll(() => app.stop())

interface Row {
  id: string
  stage: string
  overdue: boolean
  workingDaysHere: number | null
  enteredAt: string
  deadline: { workingDaysLeft: number } | null
  employer: { name: string }
}
interface Page {
  totalCount: number
  edges: { node: Row }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
}

const day = '2026-11-02'

async function rowsOf(client: TestClient, filter: object, sort: string, asOf: string | null): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const { declarations }: { declarations: Page } = await client.get(
      `query ($filter: DeclarationFilter!, $after: String, $asOf: Day) {
        declarations(filter: $filter, sort: { field: ${sort} }, first: 200, after: $after, asOf: $asOf) {
          totalCount pageInfo { endCursor hasNextPage }
          edges { node { id stage overdue workingDaysHere enteredAt deadline { workingDaysLeft } employer { name } } } } }`,
      { filter, after, asOf },
    )
    rows.push(...declarations.edges.map(({ node }) => node))
    expect(rows.length).toBeLessThanOrEqual(declarations.totalCount)
    after = declarations.pageInfo.hasNextPage ? declarations.pageInfo.endCursor : null
  } while (after !== null)
  return rows
}

const statistics = `query ($filter: DeclarationFilter!, $asOf: Day) {
  statistics(filter: $filter, by: [STAGE], asOf: $asOf) { keys declared overdue } }`

test.each(['bureau', 'barkol', 'forestry'])('%s: a figure of a past day opens its rows', async (name) => {
  const client = clients[name]!
  const { statistics: counted } = await client.get<{
    statistics: { keys: string[][]; declared: number[]; overdue: number[] }
  }>(statistics, { filter: { year: [2026] }, asOf: day })
  for (const [measure, counts] of Object.entries({ DECLARED: counted.declared, OVERDUE: counted.overdue })) {
    const rows = await rowsOf(client, { year: [2026], measure: [measure] }, 'URGENCY', day)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(counts.reduce((sum, n) => sum + n, 0))
    for (const [index, stage] of counted.keys[0]!.entries())
      expect([stage, rows.filter((row) => row.stage === stage).length]).toEqual([stage, counts[index]])
  }
})

test('its rows stand as they stood on that day', async () => {
  const before = await rowsOf(clients.bureau!, { year: [2026] }, 'PLATFORM_NO', day)
  const now = new Map(
    (await rowsOf(clients.bureau!, { year: [2026] }, 'PLATFORM_NO', null)).map((row) => [row.id, row]),
  )
  const moved = before.filter((row) => now.get(row.id)!.stage !== row.stage)
  expect(moved.length).toBeGreaterThan(0)
  for (const row of before) {
    expect(Date.parse(row.enteredAt)).toBeLessThan(Date.parse('2026-11-03T00:00:00+08:00'))
    expect(row.employer).toEqual(now.get(row.id)!.employer)
  }
  // Where nothing moved, the days at the stage are those since, fewer than today's.
  const kept = before.filter((row) => now.get(row.id)!.stage === row.stage && row.workingDaysHere !== null)
  expect(kept.some((row) => row.workingDaysHere! < now.get(row.id)!.workingDaysHere!)).toBe(true)
  const late = before.filter(({ overdue }) => overdue)
  expect(late.every(({ deadline }) => deadline!.workingDaysLeft <= 0)).toBe(true)
})

test('a past day and the present can be asked in one operation', async () => {
  const [moved] = (await rowsOf(clients.bureau!, { year: [2026] }, 'PLATFORM_NO', day)).filter(
    ({ stage }) => stage !== 'DRAFT',
  )
  const { then, now } = await clients.bureau!.get<{ then: Page; now: Row }>(
    `query ($id: ID!, $asOf: Day) {
      now: declaration(id: $id) { id stage enteredAt }
      then: declarations(filter: { year: [2026] }, first: 200, asOf: $asOf) { edges { node { id stage enteredAt } } } }`,
    { id: moved!.id, asOf: day },
  )
  expect(then.edges[0]!.node.id).toBeDefined()
  expect(Date.parse(now.enteredAt)).toBeGreaterThanOrEqual(
    Date.parse(then.edges.find(({ node }) => node.id === now.id)?.node.enteredAt ?? now.enteredAt),
  )
})

test('a day before declaring began, or in the future, is refused', async () => {
  for (const asOf of ['2026-01-01', '2027-01-01']) {
    const { errors } = await clients.bureau!.ask(
      'query ($asOf: Day) { declarations(filter: { year: [2026] }, asOf: $asOf) { totalCount } }',
      { asOf },
    )
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
  }
})
