import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { SortDirection, type DeclarationSort, type DeclarationSortField } from '../../schema/declaration-connection'
import type { DeclarationFilter } from '../../schema/filter'
import { sortFields } from '../../schema/field/sort'
import { inScope } from '../../server/access/scope/scope'
import type { App } from '../../server/app'
import { listOrder, orderOf } from '../../server/declaration/order'
import { segmentsOf } from '../../server/declaration/segment'
import { walk } from '../../server/declaration/walk'
import { resolveFilter } from '../../server/filter/resolve'
import { commandViewer } from '../../server/import/apply/apply-import'
import { signedIn, type TestClient } from '../support/client'
import { sampleToRead } from '../support/sample'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

const sorts = Object.keys(sortFields).flatMap((field) =>
  Object.values(SortDirection).map((direction) => ({ field: field as DeclarationSortField, direction })),
)
const viewer = commandViewer({ accountId: 1, username: 'bureau', displayName: '' })

/** All ids of a list: sorted at once, and read in stretches of `size` from its beginning or from its end. */
async function ids(filter: DeclarationFilter, sort: DeclarationSort, size: number) {
  return inScope(app.portal, viewer, 'read', async (em) => {
    const resolved = await resolveFilter({ portal: app.portal, viewer, em, now: app.portal.now() }, filter)
    const { rows } = await sql<{ id: number }>`select id from declaration where ${resolved.condition}
      order by ${orderOf(sort, resolved)}`.execute(em.getKysely())
    const order = listOrder(sort, resolved)
    const read = async (backward: boolean, few: boolean) => {
      const segments = await segmentsOf(em, order, resolved, few)
      const found: number[] = []
      let from = null
      for (;;) {
        const places = await walk(em, resolved, { order, segments, few, from, backward, skip: 0, limit: size })
        found.push(...places.map(({ id }) => id))
        from = places.at(-1) ?? null
        if (!from) return found
      }
    }
    const jumped = await walk(em, resolved, {
      ...{ order, segments: await segmentsOf(em, order, resolved, false), few: false, from: null, backward: false },
      ...{ skip: Math.floor(rows.length / 2), limit: 20 },
    })
    return {
      sorted: rows.map(({ id }) => id),
      collected: await read(false, true),
      forwards: await read(false, false),
      backwards: (await read(true, false)).toReversed(),
      jumped: jumped.map(({ id }) => id),
    }
  })
}

describe('page after page is the whole list in its order, however it is read', () => {
  test.each(sorts)('$field $direction', async (sort) => {
    const { sorted, collected, forwards, backwards, jumped } = await ids(
      { year: [2023, 2026], county: ['650522'] },
      sort,
      61,
    )
    expect(sorted.length).toBeGreaterThan(100)
    expect(collected).toEqual(sorted)
    expect(forwards).toEqual(sorted)
    expect(backwards).toEqual(sorted)
    expect(jumped).toEqual(sorted.slice(Math.floor(sorted.length / 2)).slice(0, 20))
  })
})

interface Page {
  declarations: {
    totalCount: number
    edges: { cursor: string; node: { name: string; platformNo: string } }[]
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  }
}
const query = `query ($sort: DeclarationSort, $first: Int!, $after: String, $before: String, $skip: Int! = 0) {
  declarations(filter: { year: [2026], county: ["650522"] }, sort: $sort, first: $first, after: $after, before: $before, skip: $skip) {
    totalCount edges { cursor node { name platformNo } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
const byName = { field: 'NAME', direction: 'DESC' }
const page = async (asked: object) =>
  (await bureau.get<Page>(query, { sort: byName, first: 20, ...asked })).declarations

test('the next page, the previous one, a jump and the last page are the same rows', async () => {
  const third = await page({ skip: 40 })
  const second = await page({ before: third.pageInfo.startCursor })
  expect(await page({ skip: 20 })).toMatchObject({ edges: second.edges.map(({ node }) => ({ node })) })
  const next = await page({ after: second.pageInfo.endCursor })
  expect(next.edges.map(({ node }) => node)).toEqual(third.edges.map(({ node }) => node))
  expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  expect((await page({ before: second.pageInfo.startCursor })).pageInfo).toMatchObject({ hasPreviousPage: false })

  const last = await page({ skip: third.totalCount - 7 })
  expect(last.edges).toHaveLength(7)
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
  expect((await page({ after: last.edges[3]!.cursor })).edges.map(({ node }) => node)).toEqual(
    last.edges.slice(4).map(({ node }) => node),
  )
  expect((await page({ after: last.pageInfo.endCursor })).edges).toEqual([])
  expect((await page({ skip: third.totalCount + 40 })).edges).toEqual([])
})

test('a cursor shows no name', async () => {
  const { edges } = await page({})
  for (const { cursor, node } of edges) {
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain(node.name)
  }
})

test.each([
  ['of another order', { sort: null }],
  ['with a jump beside it', { skip: 20 }],
  ['that is none', { after: 'cm93OjQ5' }],
])('a cursor %s is refused', async (_, asked) => {
  const { pageInfo } = await page({})
  const { errors } = await bureau.ask(query, { sort: byName, first: 20, after: pageInfo.endCursor, ...asked })
  expect(errors?.[0]?.message).toBe('分页位置无效，请回到第一页。')
})
