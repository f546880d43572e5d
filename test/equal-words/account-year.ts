import type { TestClient } from '../support/client'

/** One account's view of one year, with that year's names of series and committees. */
export interface AccountYear {
  client: TestClient
  username: string
  year: number
  /** Both names of a series → the longer one. */
  seriesName: (name: string) => string
  committeeName: (code: string | null) => string
  committeeNames: ReadonlySet<string>
}

interface Named {
  code: string
  name: string
  shortName: string
}

export async function accountYear(client: TestClient, username: string, year: number): Promise<AccountYear> {
  const { cycle } = await client.get<{ cycle: { series: Named[]; bodies: Omit<Named, 'shortName'>[] } }>(
    `query ($year: Int!) { cycle(year: $year) { series { code name shortName } bodies { code name } } }`,
    { year },
  )
  const names = new Map(cycle.series.flatMap(({ name, shortName }) => [name, shortName].map((each) => [each, name])))
  const bodies = new Map(cycle.bodies.map(({ code, name }) => [code, name]))
  return {
    client,
    username,
    year,
    seriesName: (name) => names.get(name) ?? name,
    committeeName: (code) => bodies.get(code ?? '') ?? '',
    committeeNames: new Set(bodies.values()),
  }
}
