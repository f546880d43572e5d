import { expect } from 'vitest'
import { filterOfQuery } from '../../client/filter/url'
import type { TestClient } from './client'

type Query = Record<string, string>

async function rowsOf(client: TestClient, query: Query, asOf: string | null): Promise<number> {
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!, $asOf: Day) {
      declarations(filter: $filter, first: 1, asOf: $asOf) { totalCount } }`,
    { filter: filterOfQuery(query, null), asOf },
  )
  return declarations.totalCount
}

/** How many rows an address of the portal lists; of a difference's address, how many more the later figure has. */
export async function openedFigure(client: TestClient, address: string): Promise<number> {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  const { asOf = null, against, againstDay = null, brief: _, ...query } = Object.fromEntries(searchParams)
  const later = await rowsOf(client, query, asOf)
  if (pathname === '/declarations') return later
  expect(pathname).toBe('/declarations/difference')
  return later - (await rowsOf(client, against === undefined ? query : { ...query, year: against }, againstDay))
}
