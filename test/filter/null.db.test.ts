import { afterAll, beforeAll, expect, test } from 'vitest'
import { filterField, filterKeys } from '../../schema/field/filter'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'

let app: App
let bureau: TestClient
let all: number

async function countOf(filter: object): Promise<number> {
  const query = 'query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }'
  const { declarations } = await bureau.get<{ declarations: { totalCount: number } }>(query, { filter })
  return declarations.totalCount
}

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  all = await countOf({ year: [2026] })
})
afterAll(() => app.stop())

test.each(filterKeys.filter((key) => !filterField(key).required))(
  'a condition that is null asks for nothing: %s',
  async (key) => {
    expect(await countOf({ year: [2026], [key]: null })).toBe(all)
  },
)
