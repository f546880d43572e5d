import type { TestClient } from '../support/client'
import { askedRows, type AskedRows } from '../support/opened-figure'

/** The server allows fifteen in one operation. */
const atOnce = 15

/** The numbers of rows of several lists, in one request. */
async function countsOf(client: TestClient, asked: readonly AskedRows[]): Promise<number[]> {
  const variables = asked.map((_, index) => `$filter${index}: DeclarationFilter!, $asOf${index}: Day`)
  const fields = asked.map(
    (_, index) => `rows${index}: declarations(filter: $filter${index}, asOf: $asOf${index}, first: 1) { totalCount }`,
  )
  const values = asked.flatMap((one, index) => Object.entries(one).map(([name, value]) => [`${name}${index}`, value]))
  const answer = await client.get<Record<string, { totalCount: number }>>(
    `query (${variables.join(', ')}) { ${fields.join(' ')} }`,
    Object.fromEntries(values),
  )
  return asked.map((_, index) => answer[`rows${index}`]!.totalCount)
}

/** Counts for an account the rows that addresses open, several in one request, and remembers the numbers. */
export class RowsBehind {
  readonly #known = new Map<string, number>()

  constructor(readonly client: TestClient) {}

  /** For each address the number of its rows; of a difference, how many more the later figure has. */
  async of(addresses: readonly string[]): Promise<Map<string, number>> {
    const parts = addresses.flatMap((address) => askedRows(address))
    const unknown = new Map(parts.map((asked) => [JSON.stringify(asked), asked]))
    for (const key of this.#known.keys()) unknown.delete(key)
    const left = [...unknown]
    for (let start = 0; start < left.length; start += atOnce) {
      const part = left.slice(start, start + atOnce)
      const counts = await countsOf(
        this.client,
        part.map(([, asked]) => asked),
      )
      for (const [index, [key]] of part.entries()) this.#known.set(key, counts[index]!)
    }
    const countOf = (asked: AskedRows | undefined) => (asked ? this.#known.get(JSON.stringify(asked))! : 0)
    return new Map(
      addresses.map((address) => {
        const [later, earlier] = askedRows(address)
        return [address, countOf(later) - countOf(earlier)]
      }),
    )
  }
}
