import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient
let barkol: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  barkol = await signedIn(app, 'barkol')
})
afterAll(() => app.stop())

interface Found {
  kind: string
  id: string
  name: string
  detail: string | null
}
const found = async (client: TestClient, text: string) =>
  (
    await client.get<{ find: Found[] }>(
      'query ($text: String!) { find(text: $text, year: 2026) { kind id name detail } }',
      {
        text,
      },
    )
  ).find
const rowsOf = async (client: TestClient) =>
  (
    await client.get<{
      declarations: {
        edges: { node: { id: string; name: string; platformNo: string; employer: { id: string; name: string } } }[]
      }
    }>(
      '{ declarations(filter: { year: [2026] }, first: 5) { edges { node { id name platformNo employer { id name } } } } }',
    )
  ).declarations.edges.map(({ node }) => node)

test('whatever is named is found: a person, a number, an employer, a committee, a series, a county, a rule', async () => {
  const [row] = await rowsOf(bureau)
  expect(await found(bureau, row!.platformNo)).toContainEqual({
    kind: 'DECLARATION',
    id: row!.id,
    name: row!.name,
    detail: `${row!.platformNo} ${row!.employer.name}`,
  })
  expect((await found(bureau, row!.employer.name)).filter(({ kind }) => kind === 'EMPLOYER')).toContainEqual({
    kind: 'EMPLOYER',
    id: row!.employer.id,
    name: row!.employer.name,
    detail: null,
  })
  for (const [text, kind, id] of [
    ['水利', 'SERIES', 'water'],
    ['sl', 'SERIES', 'water'],
    ['水利', 'COMMITTEE', 'water'],
    ['巴里坤', 'COUNTY', '650521'],
    ['blk', 'COUNTY', '650521'],
    ['R16', 'RULE', 'R16'],
  ] as const) {
    expect([text, (await found(bureau, text)).some((each) => each.kind === kind && each.id === id)]).toEqual([
      text,
      true,
    ])
  }
})

test('only what the account sees is found', async () => {
  const own = new Set((await rowsOf(barkol)).map(({ id }) => id))
  const foreign = (await rowsOf(bureau)).find(({ id }) => !own.has(id))!
  const kinds = (await found(barkol, foreign.platformNo)).map(({ kind }) => kind)
  expect(kinds).not.toContain('DECLARATION')
})

test('an ID number, an empty text and a text of nothing find nothing', async () => {
  for (const text of ['650102199001011234', '  ', '没有这样的东西']) expect(await found(bureau, text)).toEqual([])
})
