import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { findAccountByUsername } from '../../server/access/account'
import { inScope } from '../../server/access/scope/scope'
import type { Viewer } from '../../server/access/session/viewer'
import { commandViewer } from '../../server/import/apply/apply-import'
import { annualChecks } from '../../server/report/annual-checks'
import { Cube } from '../../server/report/cube'
import { FigureSource, type Check } from '../../server/workbook/check'
import { composeAnnual } from '../../server/report/compose-annual'
import { comparisonOf } from '../../server/report/comparison'
import { composeFindings } from '../../server/report/compose-findings'
import { countSources, type CountSources } from '../../server/report/count-sources'
import { startTestApp } from '../support/app'

let app: App
let viewer: Viewer

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  const { id, username, displayName } = (await findAccountByUsername(app.portal.owner.em.fork(), 'bureau'))!
  viewer = commandViewer({ accountId: id, username, displayName })
})
afterAll(() => app.stop())

interface Asked {
  year?: number[]
  asOf?: string | null
}

const jobOf = ({ year = [2026], asOf = null }: Asked) => ({
  portal: app.portal,
  viewer,
  now: app.portal.now(),
  filter: { year },
  asOf,
})

/** 勾稽校验 of the annual workbook, which a freeze files too. `sources` counts its sheets. */
const annual = (asked: Asked = {}, sources: CountSources = countSources): Promise<Check[]> =>
  inScope(app.portal, viewer, 'read', async (em) => {
    const composed = await composeAnnual({ ...jobOf(asked), em }, sources)
    const findings = await composeFindings(composed, viewer, sources)
    return annualChecks(composed, findings, () => '0', sources)
  })

const comparison = (asked: Asked = {}, sources: CountSources = countSources): Promise<Check[]> =>
  inScope(app.portal, viewer, 'read', async (em) => {
    const { checks } = await comparisonOf({ ...jobOf({ year: [2025, 2026], ...asked }), em }, sources)
    return checks
  })

const differing = (checks: readonly Check[]) => checks.filter(({ result, expected }) => result.value !== expected.value)
const bySource = (checks: readonly Check[], source: FigureSource) =>
  checks.filter(({ result, expected }) => result.source === source || expected.source === source)

const more = <T extends object>(figures: T): T =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure) + 1])) as T

/** Changes the answers of one source by one, and nothing else. */
const forgeries: [FigureSource, Partial<CountSources>][] = [
  [
    FigureSource.GROUPS,
    {
      cubes: async (...asked) =>
        (await countSources.cubes(...asked)).map((cube) => {
          const raised = Object.entries(cube.groups.sums).map(([name, [first, ...rest]]) => [
            name,
            first === undefined ? [] : [first + 1, ...rest],
          ])
          const groups = { ...cube.groups, sums: Object.fromEntries(raised) as Cube['groups']['sums'] }
          return new Cube(cube.columns, groups)
        }),
    },
  ],
  [FigureSource.ROWS, { flagged: async (...asked) => more(await countSources.flagged(...asked)) }],
  [FigureSource.TOTAL, { totals: async (...asked) => more(await countSources.totals(...asked)) }],
  [FigureSource.PEOPLE, { people: async (...asked) => more(await countSources.people(...asked)) }],
  [FigureSource.FACTS, { facts: async (...asked) => (await countSources.facts(...asked)).map((figure) => figure + 1) }],
  [FigureSource.ARRIVALS, { stageAge: async (...asked) => (await countSources.stageAge(...asked))! + 1 }],
  [
    FigureSource.LIST,
    {
      findings: async function* (...asked) {
        let first = true
        for await (const rows of countSources.findings(...asked)) {
          yield first ? rows.slice(rows.findIndex(({ state }) => state === '待处理') + 1) : rows
          first = false
        }
      },
    },
  ],
  [FigureSource.RULES, { committeeRules: async (...asked) => (await countSources.committeeRules(...asked)) + 1 }],
]

describe('every line of 勾稽校验 compares two figures that are counted apart', () => {
  const books: [name: string, checks: () => Promise<Check[]>, least: number][] = [
    ['annual', () => annual(), 100],
    ['annual of two years', () => annual({ year: [2024, 2025] }), 100],
    ['annual of a past day, as a freeze files it', () => annual({ year: [2025], asOf: '2025-11-20' }), 100],
    ['comparison', () => comparison(), 50],
  ]
  test.each(books)('%s: they agree, and no line’s two sides are of one source', async (_, checksOf, least) => {
    const checks = await checksOf()
    expect(checks.length).toBeGreaterThan(least)
    expect(differing(checks)).toEqual([])
    expect(checks.filter(({ result, expected }) => result.source === expected.source)).toEqual([])
  })

  test('every source stands on a side of some line', async () => {
    const checks = await annual()
    expect(new Set(checks.flatMap(({ result, expected }) => [result.source, expected.source]))).toEqual(
      new Set(Object.values(FigureSource)),
    )
  })

  test.each(forgeries)('%s alone forged: 不一致', async (source, forged) => {
    const sources = { ...countSources, ...forged }
    const checks = await annual({}, sources)
    expect(bySource(checks, source).length).toBeGreaterThan(0)
    const wrong = differing(checks)
    // A cube's first group may be missing in some totals or rows; all other lines of the source must differ.
    if (source === FigureSource.GROUPS) expect(wrong.length).toBeGreaterThan(50)
    else expect(wrong).toEqual(bySource(checks, source))
    expect(wrong.filter((line) => !bySource([line], source).length)).toEqual([])
    if (source === FigureSource.TOTAL) expect(differing(await comparison({}, sources)).length).toBeGreaterThan(50)
  })

  test('the tally forged in the database: 不一致', async () => {
    await sql`update narrow_tally set n = n + 1 where ctid = (select ctid from narrow_tally where year = 2024 limit 1)`.execute(
      app.portal.owner.em.fork().getKysely(),
    )
    expect(differing(await annual({ year: [2024] })).length).toBeGreaterThan(0)
    expect(differing(await annual({ year: [2025] }))).toEqual([])
  })
})
