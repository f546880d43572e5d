import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { attributeOfDimension, type Dimension } from '../../schema/field/dimension'
import { signedIn, type TestClient } from '../support/client'
import { sampleToRead } from '../support/sample'

let app: App
const clients = new Map<string, TestClient>()
const accounts = ['bureau', 'yiwu', 'water', 'education', 'leader'] as const

interface Row {
  id: number
  year: number
  person: string | null
  number: string
  declared: boolean
  passed: boolean
  county: string
  series: string
  level: string
  fine: string | null
  gender: string | null
  pathway: string
  committee: string | null
  supervisor: string | null
  outcome: string | null
}
let rows: Row[]
let scopes: Map<string, { role: string; counties: string[]; committees: string[]; departments: string[] }>

beforeAll(async () => {
  app = await sampleToRead()
  for (const name of accounts) clients.set(name, await signedIn(app, name))
  const db = app.portal.owner.em.fork().getKysely()
  const found =
    await sql<Row>`select id, year, encode(id_number_hash, 'hex') as person, platform_no as number, county, series,
    level, fine_level as fine, gender, pathway, committee, supervisor, outcome, furthest_stage <> 'DRAFT' as declared,
    coalesce(vote = 'PASSED', false) as passed from declaration`.execute(db)
  rows = found.rows
  const { rows: listed } = await sql<{
    username: string
    role: string
    counties: string[]
    committees: string[]
    departments: string[]
  }>`
    select username, role, counties, committees, departments from account`.execute(db)
  scopes = new Map(listed.map(({ username, ...scope }) => [username, scope]))
})

/** Ten filters, each written twice. */
const filters: [filter: Record<string, unknown>, holds: (row: Row) => boolean][] = [
  [{ year: [2025] }, ({ year }) => year === 2025],
  [{ year: [2024, 2025] }, ({ year }) => year === 2024 || year === 2025],
  [{ year: [2023] }, ({ year }) => year === 2023],
  [{ year: [2025], level: ['SENIOR'] }, ({ year, level }) => year === 2025 && level === 'SENIOR'],
  [{ year: [2025], pathway: ['REVIEW'] }, ({ year, pathway }) => year === 2025 && pathway === 'REVIEW'],
  [{ year: [2024], gender: ['FEMALE'] }, ({ year, gender }) => year === 2024 && gender === 'FEMALE'],
  [
    { year: [2026], county: ['650521', '650522'] },
    ({ year, county }) => year === 2026 && (county === '650521' || county === '650522'),
  ],
  [{ year: [2025], measure: ['PASSED'] }, ({ year, passed }) => year === 2025 && passed],
  [{ year: [2024], outcome: ['CONFIRMED'] }, ({ year, outcome }) => year === 2024 && outcome === 'CONFIRMED'],
  [{ year: [2026], series: ['agronomy'] }, ({ year, series }) => year === 2026 && series === 'agronomy'],
]
const cases = accounts.flatMap((account) => filters.map(([filter, holds]) => ({ account, filter, holds })))

function seen(account: string): (row: Row) => boolean {
  const { role, counties, committees, departments } = scopes.get(account)!
  return ({ county, committee, supervisor }) =>
    role === 'CITY_HR' ||
    role === 'LEADER' ||
    (role === 'COUNTY_HR' && counties.includes(county)) ||
    (role === 'DEPARTMENT' && (committees.includes(committee!) || departments.includes(supervisor!)))
}

function before({ person, year }: Row): string {
  if (person === null || !rows.some((row) => row.year === year - 1)) return 'UNKNOWN'
  return declaredIn.get(year - 1)!.has(person) ? 'LAST_YEAR' : 'NEW'
}
const declaredIn = new Map<number, Set<string>>()
beforeAll(() => {
  for (const row of rows) {
    const persons = declaredIn.get(row.year) ?? new Set()
    if (row.declared && row.person !== null) persons.add(row.person)
    declaredIn.set(row.year, persons)
  }
})

const ranks = ['SENIOR_FULL', 'SENIOR_ASSOCIATE', 'SENIOR', 'INTERMEDIATE', 'ASSISTANT', 'TECHNICIAN']
const rankOf = ({ fine, level }: Row) => {
  const place = ranks.indexOf(fine ?? level)
  return place < 0 ? ranks.length : place
}

/** The row at which each person is counted. */
function counted(own: readonly Row[]): Row[] {
  const first = new Map<string, Row>()
  for (const row of own) {
    const key = row.person ?? `${row.year}${row.number}`
    const other = first.get(key)
    const isBefore = (a: Row, b: Row) =>
      rankOf(a) !== rankOf(b) ? rankOf(a) < rankOf(b) : a.year !== b.year ? a.year > b.year : a.number < b.number
    if (!other || isBefore(row, other)) first.set(key, row)
  }
  return [...first.values()]
}

const numbersOf = async (client: TestClient, filter: object): Promise<string[]> => {
  const { declarations } = await client.get<{
    declarations: { totalCount: number; edges: { node: { year: number; platformNo: string } }[] }
  }>(
    'query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 200) { totalCount edges { node { year platformNo } } } }',
    { filter },
  )
  const numbers = declarations.edges.map(({ node }) => `${node.year} ${node.platformNo}`)
  return declarations.totalCount > 200 ? [String(declarations.totalCount)] : numbers.toSorted()
}
const expectedOf = (found: readonly Row[]) =>
  found.length > 200 ? [String(found.length)] : found.map(({ year, number }) => `${year} ${number}`).toSorted()

describe.each(cases)('$account, $filter', ({ account, filter, holds }) => {
  const own = () => rows.filter((row) => holds(row) && seen(account)(row))

  test('上年申报 is what the rows of both years say', async () => {
    const { statistics } = await clients
      .get(account)!
      .get<{ statistics: { keys: string[][]; declared: number[]; declaredPersons: number[] } }>(
        'query ($filter: DeclarationFilter!) { statistics(filter: $filter, by: [DECLARED_BEFORE]) { keys declared declaredPersons } }',
        { filter },
      )
    const served = (numbers: number[]) =>
      Object.fromEntries(statistics.keys[0]!.map((code, index) => [code, numbers[index]!]).filter(([, n]) => n !== 0))
    const grouped = (found: Row[]) =>
      Object.fromEntries([...Map.groupBy(found, before)].map(([code, members]) => [code, members.length]))
    const declared = own().filter((row) => row.declared)
    expect(served(statistics.declared)).toEqual(grouped(declared))
    expect(served(statistics.declaredPersons)).toEqual(grouped(counted(declared)))
  })

  test('a number of people opens the declaration at which each is counted', async () => {
    const client = clients.get(account)!
    const people = counted(own().filter((row) => row.declared))
    expect(await numbersOf(client, { ...filter, persons: ['DECLARED'] })).toEqual(expectedOf(people))
    const groups: [Dimension, (row: Row) => string][] = [
      ['DECLARED_BEFORE', before],
      ['COUNTY', ({ county }) => county],
    ]
    for (const [dimension, groupOf] of groups) {
      const key = attributeOfDimension[dimension]
      if (key in filter) continue
      for (const [code, members] of Map.groupBy(people, groupOf)) {
        const opened = { ...filter, persons: ['DECLARED'], personsBy: [dimension], [key]: [code] }
        expect([code, await numbersOf(client, opened)]).toEqual([code, expectedOf(members)])
      }
    }
    const passed = counted(own().filter((row) => row.passed)).filter(({ level }) => level === 'INTERMEDIATE')
    if (!('level' in filter)) {
      const opened = { ...filter, persons: ['PASSED'], personsBy: ['LEVEL'], level: ['INTERMEDIATE'] }
      expect(await numbersOf(client, opened)).toEqual(expectedOf(passed))
    }
  })
})

test('a condition that isn’t a group’s is among those whose people are counted', async () => {
  const asked = { year: [2025], persons: ['DECLARED'], county: ['650522'] }
  const ofCounty = counted(rows.filter((row) => row.year === 2025 && row.declared && row.county === '650522'))
  expect(await numbersOf(clients.get('bureau')!, asked)).toEqual(expectedOf(ofCounty))
})
