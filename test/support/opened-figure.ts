import { filterOfQuery } from '../../client/filter/url'
import type { DeclarationFilter } from '../../client/graphql/gql/graphql'
import type { TestClient } from './client'

/** Rows that an address lists: what the list asks for. */
export interface AskedRows {
  filter: DeclarationFilter | null
  asOf: string | null
}

/** What an address of the portal lists; of a difference's address, the later rows and then the earlier ones. */
export function askedRows(address: string): AskedRows[] {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  const { asOf = null, against, againstDay = null, brief: _, ...query } = Object.fromEntries(searchParams)
  const later = { filter: filterOfQuery(query, null), asOf }
  if (pathname === '/declarations') return [later]
  if (pathname !== '/declarations/difference') throw new Error(`${address} is no list`)
  const earlier = against === undefined ? query : { ...query, year: against }
  return [later, { filter: filterOfQuery(earlier, null), asOf: againstDay }]
}

async function countOf(client: TestClient, asked: AskedRows): Promise<number> {
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!, $asOf: Day) {
      declarations(filter: $filter, first: 1, asOf: $asOf) { totalCount } }`,
    asked,
  )
  return declarations.totalCount
}

/** How many rows an address of the portal lists; of a difference's address, how many more the later figure has. */
export async function openedFigure(client: TestClient, address: string): Promise<number> {
  const [later, earlier] = askedRows(address)
  return (await countOf(client, later!)) - (earlier ? await countOf(client, earlier) : 0)
}
