import { filterOfQuery } from '../../client/filter/url'
import type { TestClient } from '../support/client'

/** As many as the server allows in one operation, less one for a change of its limit. */
const atOnce = 14

/** What an address of 申报明细 lists, by the page's own reading of the address. */
function askedBy(address: string): object {
  const { pathname, searchParams } = new URL(address, 'http://portal')
  if (pathname !== '/declarations') throw new Error(`${address} is no list`)
  const query = Object.fromEntries(searchParams)
  return { filter: filterOfQuery(query, null), asOf: query.asOf ?? null }
}

/** The numbers of rows that addresses of 申报明细 list for an account. */
async function countsOf(client: TestClient, addresses: readonly string[]): Promise<number[]> {
  const variables = addresses.map((_, index) => `$filter${index}: DeclarationFilter!, $asOf${index}: Day`)
  const fields = addresses.map(
    (_, index) => `rows${index}: declarations(filter: $filter${index}, asOf: $asOf${index}, first: 1) { totalCount }`,
  )
  const values = addresses.flatMap((address, index) =>
    Object.entries(askedBy(address)).map(([name, value]) => [`${name}${index}`, value]),
  )
  const answer = await client.get<Record<string, { totalCount: number }>>(
    `query (${variables.join(', ')}) { ${fields.join(' ')} }`,
    Object.fromEntries(values),
  )
  return addresses.map((_, index) => answer[`rows${index}`]!.totalCount)
}

/** The number of rows behind each address, several in one request; `known` are not asked again, and get the others. */
export async function rowsBehind(
  client: TestClient,
  addresses: readonly string[],
  known: Map<string, number>,
): Promise<void> {
  const asked = [...new Set(addresses)].filter((address) => !known.has(address))
  for (let start = 0; start < asked.length; start += atOnce) {
    const part = asked.slice(start, start + atOnce)
    const counts = await countsOf(client, part)
    for (const [index, address] of part.entries()) known.set(address, counts[index]!)
  }
}
