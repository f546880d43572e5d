import { filterOfQuery } from '../../client/filter/url'
import type { TestClient } from '../support/client'

/** The number of rows that an address of 申报明细 lists for an account, by the page's own reading of the address. */
export async function rowsBehind(client: TestClient, address: string): Promise<number> {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  if (pathname !== '/declarations') throw new Error(`${address} is no list`)
  const query = Object.fromEntries(searchParams)
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    'query ($filter: DeclarationFilter!, $asOf: Day) { declarations(filter: $filter, asOf: $asOf, first: 1) { totalCount } }',
    { filter: filterOfQuery(query, null), asOf: query.asOf ?? null },
  )
  return declarations.totalCount
}
