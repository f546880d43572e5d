import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { specifiedRules } from '../../server/finding/specified-rules'
import { banUntil } from '../../server/record/ban-until'
import { disqualifiedOf } from '../../server/sample/applicant'
import { Employers } from '../../server/sample/employer'
import { sampleSeed } from '../../server/sample/load'
import { declarationsIn } from '../../server/sample/size'
import { sampleYear } from '../../server/sample/year'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { testSampleSize } from '../support/config'
import { isWhole, some } from '../support/some'
import { expectedCommitteeFindings } from './expected-committee-findings'
import { expectedFindings } from './expected-findings'

const cycles = readNoticeFiles('nowhere').map(reviveCycle)

/** The bans in a sample of these years, by ID number: for each year except the first, whose past is unknown. */
function bansOf(years: number[]) {
  return new Map(
    years.slice(1).flatMap((year) => {
      const cycle = cycles.find((candidate) => candidate.year === year)!
      const decided = `${year}-01-19`
      return disqualifiedOf(cycle, new Employers(sampleSeed), sampleSeed, year - 1).map(
        ({ applicant }) => [applicant.person.idNumber, [decided, banUntil(cycle, decided)]] as const,
      )
    }),
  )
}

/** The violations that the generator created in a year, as of `now`. */
function planted(year: number, now: Date, years: number[]) {
  const cycle = cycles.find((candidate) => candidate.year === year)!
  const count = declarationsIn(year, testSampleSize)
  const file = sampleYear({ cycle, calendar: workingCalendar, now, count, seed: sampleSeed })
  const known = { cycle, calendar: workingCalendar, now, bans: bansOf(years) }
  const newest = year === Math.max(...years)
  return {
    declarations: expectedFindings(file, known),
    committees: expectedCommitteeFindings(file, known, { newest, seed: sampleSeed }),
  }
}

async function found(client: TestClient, year: number): Promise<Record<string, string[]>> {
  const { findings } = await client.get<{ findings: { rules: { rule: { id: string }; open: number }[] } }>(
    `query ($filter: DeclarationFilter!) { findings(filter: $filter) { rules { rule { id } open } } }`,
    { filter: { year: [year] } },
  )
  const lists: Record<string, string[]> = {}
  for (const { rule, open } of findings.rules) {
    const list = await listed(client, { year: [year], finding: [rule.id] })
    expect([rule.id, list.length]).toEqual([rule.id, open])
    lists[rule.id] = list.toSorted()
  }
  return lists
}

interface Page {
  declarations: {
    edges: { node: { platformNo: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

async function listed(client: TestClient, filter: object): Promise<string[]> {
  const numbers: string[] = []
  for (let after: string | null = null; ;) {
    const { declarations }: Page = await client.get(
      `query ($filter: DeclarationFilter!, $after: String) { declarations(filter: $filter, first: 200, after: $after) {
        edges { node { platformNo } } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    )
    numbers.push(...declarations.edges.map(({ node }) => node.platformNo))
    if (!declarations.pageInfo.hasNextPage) return numbers
    after = declarations.pageInfo.endCursor
  }
}

const counts = (lists: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(lists).map(([id, numbers]) => [id, numbers.length]))

/** Rules that no sample violates on any of the days below. */
const everFound = new Set<string>()

const situations = [
  ['the evening before the deadline', 2023, '2023-10-10T18:00:00+08:00', 'new', [2023]],
  ['when the committees’ check is over', 2023, '2023-10-25T12:00:00+08:00', 'new', [2023]],
  ['when the meetings are nearly over', 2023, '2023-12-05T12:00:00+08:00', 'new', [2023]],
  ['in the middle of the fourth year', 2026, '2026-11-20T10:00:00+08:00', 'sample', [2023, 2024, 2025, 2026]],
  ['years after the first', 2023, '2026-11-20T10:00:00+08:00', 'sample', [2023, 2024, 2025, 2026]],
] as const

describe.each(some(situations, 2, 'planted'))('%s, of %i', (_, year, instant, data, years) => {
  const now = new Date(instant)
  let app: App
  beforeAll(async () => {
    app = await startTestApp({ data, config: { now } })
  })
  afterAll(() => app.stop())

  test('each rule finds what was planted, all of it and nothing else', async () => {
    const expected = planted(year, now, [...years]).declarations
    const lists = await found(await signedIn(app, 'bureau'), year)
    expect(counts(lists)).toEqual(counts(expected))
    expect(lists).toEqual(expected)
    for (const [id, numbers] of Object.entries(lists)) if (numbers.length > 0) everFound.add(id)
  })

  test('and so it is with the committees', async () => {
    const bureau = await signedIn(app, 'bureau')
    const { findings } = await bureau.get<{ findings: { committees: { rule: { id: string }; committee: string }[] } }>(
      `query ($filter: DeclarationFilter!) { findings(filter: $filter) { committees { rule { id } committee } } }`,
      { filter: { year: [year] } },
    )
    const byRule = Map.groupBy(findings.committees, ({ rule }) => rule.id)
    const lists = [...byRule].map(([id, those]) => [id, those.map(({ committee }) => committee).toSorted()])
    expect(Object.fromEntries(lists)).toEqual(planted(year, now, [...years]).committees)
    for (const id of byRule.keys()) everFound.add(id)
  })
})

test('no rule goes through all of it without a find', () => {
  const rules = specifiedRules.map(({ id }) => id)
  if (isWhole) expect(rules.filter((id) => !everFound.has(id))).toEqual([])
  expect(everFound.size).toBeGreaterThan(20)
})
