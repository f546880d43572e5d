import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { DeclarationSortField, SortDirection } from '../../schema/declaration-connection'
import { Dimension } from '../../schema/field/dimension'
import { Measure } from '../../schema/vocabulary'
import { foreignRows, listing, ownRows, type MatrixAccount } from './account'
import { rows, rowsIn } from './row'
import { clientOf, filter, plantedWorld, type World } from './world'

const world = plantedWorld()
const seeing = listing.map((account) => [account.username, account] as const)

const get = <T>(account: MatrixAccount, query: string, variables: object) =>
  clientOf(world(), account).get<T>(query, variables)

/** The unique texts in an answer, in the order of the rows. */
const markers = (answer: unknown) => rowsIn(JSON.stringify(answer)).map(({ marker }) => marker)
const own = (account: MatrixAccount) => ownRows(account).map(({ marker }) => marker)

const list = `query ($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int! = 200, $after: String) {
  declarations(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount edges { node { id name platformNo employer { id name } policyNote } } pageInfo { endCursor hasNextPage } } }`
interface List {
  declarations: {
    totalCount: number
    edges: { node: { id: string } }[]
    pageInfo: { endCursor: string; hasNextPage: boolean }
  }
}

describe.each(seeing)('%s', (_, account) => {
  test('sorts its own rows, whatever by', async () => {
    for (const field of Object.values(DeclarationSortField)) {
      for (const direction of Object.values(SortDirection)) {
        const answer = await get<List>(account, list, { filter, sort: { field, direction } })
        expect([field, direction, answer.declarations.totalCount, markers(answer)]).toEqual([
          field,
          direction,
          own(account).length,
          own(account),
        ])
      }
    }
  })

  test('pages through its own rows to the end and not beyond', async () => {
    const pages: unknown[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { declarations }: List = await get<List>(account, list, { filter, first: 1, after })
      pages.push(declarations)
      after = declarations.pageInfo.endCursor
      more = declarations.pageInfo.hasNextPage
    }
    expect([pages.length, markers(pages)]).toEqual([own(account).length, own(account)])
    expect((await get<List>(account, list, { filter, after })).declarations.edges).toEqual([])
  })

  test('groups by each dimension: every group’s sum is its own rows’, no label another’s', async () => {
    for (const by of Object.values(Dimension)) {
      const { statistics } = await get<{ statistics: { declared: number[] } }>(
        account,
        'query ($filter: DeclarationFilter!, $by: [Dimension!]!) { statistics(filter: $filter, by: $by) { keys labels declared } }',
        { filter, by: [by] },
      )
      expect([by, statistics.declared.reduce((sum, n) => sum + n, 0)]).toEqual([by, own(account).length])
      expect(markers(statistics)).toEqual(by === Dimension.EMPLOYER ? own(account) : [])
    }
  })

  test('measures its own rows alone', async () => {
    for (const measure of Object.values(Measure)) {
      const { declarations } = await get<List>(account, list, { filter: { ...filter, measure: [measure] } })
      expect(declarations.totalCount).toBeLessThanOrEqual(own(account).length)
      expect(foreignRows(account).filter(({ marker }) => markers(declarations).includes(marker))).toEqual([])
    }
  })

  test('finds by searching what is its own, and nothing else by no word', async () => {
    for (const row of rows) {
      for (const search of [row.marker, `${row.marker}申报人`, `${row.marker}工作站`, row.platformNo]) {
        const answer = await get<List>(account, list, { filter: { ...filter, search } })
        expect([search, markers(answer)]).toEqual([search, account.sees(row) ? [row.marker] : []])
      }
    }
  })

  test('filters by another’s employer, county, committee or department: nothing but its own', async () => {
    for (const row of rows) {
      for (const narrowed of [
        { employer: [await employerOf(world(), row.marker)] },
        { county: [row.county] },
        { committee: [row.committee] },
        { supervisor: [row.supervisor] },
      ]) {
        const answer = await get<List>(account, list, { filter: { ...filter, ...narrowed } })
        const [[field, [value]]] = Object.entries(narrowed) as [[string, [string]]]
        const expected = ownRows(account).filter((one) =>
          field === 'employer' ? one === row : one[field as 'county' | 'committee' | 'supervisor'] === value,
        )
        expect([field, value, answer.declarations.totalCount, markers(answer)]).toEqual([
          field,
          value,
          expected.length,
          expected.map(({ marker }) => marker),
        ])
      }
    }
  })

  test('every chart’s figures are of its own rows', async () => {
    const { committees, trend, findings } = await get<{
      committees: { code: string; declared: number; pending: number }[]
      trend: { reached: number[][] }
      findings: { rules: { open: number; acknowledged: number; cannotCheck: number; countyCounts: number[] }[] }
    }>(
      account,
      `query ($filter: DeclarationFilter!) {
        committees(year: 2026) { code declared pending }
        trend(filter: $filter) { reached }
        findings(filter: $filter) { rules { open acknowledged cannotCheck countyCounts committeeCounts } } }`,
      { filter },
    )
    const most = own(account).length
    for (const { code, declared } of committees) {
      expect([code, declared]).toEqual([code, ownRows(account).filter(({ committee }) => committee === code).length])
    }
    expect(Math.max(...trend.reached.flat())).toBe(most)
    for (const { open, acknowledged, cannotCheck, countyCounts } of findings.rules) {
      expect(open + acknowledged + cannotCheck).toBeLessThanOrEqual(most)
      expect(countyCounts.reduce((sum, n) => sum + n, 0)).toBe(open)
    }
  })
})

async function employerOf({ app }: World, marker: string): Promise<string> {
  const { rows: found } = await sql<{ id: number }>`select id from employer where name = ${`${marker}工作站`}`.execute(
    app.portal.owner.em.fork().getKysely(),
  )
  return String(found[0]!.id)
}
