import { beforeAll, describe, expect, test } from 'vitest'
import { Dimension } from '../../schema/field/dimension'
import { Measure, Stage } from '../../schema/vocabulary'
import { resolveFilter } from '../../server/filter/resolve'
import { columnOf, countDeclarations } from '../../server/statistics/count'
import { sampleToRead } from '../support/sample'
import { signedIn, type TestClient } from '../support/client'
import type { App } from '../../server/app'

let app: App
let bureau: TestClient

beforeAll(async () => {
  app = await sampleToRead()
  bureau = await signedIn(app, 'bureau')
})

type Columns = Record<(typeof columnOf)[Measure], number[]>
type Counted = Columns & { groups: number; keys: (string | null)[][]; labels: string[][] }

const columns = Object.values(columnOf).join(' ')

async function statistics(client: TestClient, filter: object, by: Dimension[]): Promise<Counted> {
  const data = await client.get<{ statistics: Counted }>(
    `query ($filter: DeclarationFilter!, $by: [Dimension!]!) { statistics(filter: $filter, by: $by) { groups keys labels ${columns} } }`,
    { filter, by },
  )
  return data.statistics
}

async function listed(client: TestClient, filter: object): Promise<number> {
  const data = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }`,
    { filter },
  )
  return data.declarations.totalCount
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

test.each([2023, 2024, 2025, 2026])(
  '%i: 申报 is the sum of the outcomes and those in progress, in every row',
  async (year) => {
    for (const by of [[], [Dimension.COUNTY], [Dimension.SERIES, Dimension.LEVEL], [Dimension.EMPLOYER]]) {
      const counted = await statistics(bureau, { year: [year] }, by)
      expect(counted.groups).toBeGreaterThan(0)
      counted.declared.forEach((declared, row) => {
        const parts = [
          'confirmed',
          'failed',
          'notAccepted',
          'lapsed',
          'withdrawn',
          'disqualified',
          'inProgress',
        ] as const
        expect(sum(parts.map((part) => counted[part][row]!))).toBe(declared)
      })
    }
  },
)

test.each(Object.values(Dimension))('grouped by %s the rows add up to the total', async (dimension) => {
  const filter = { year: [2025] }
  const total = await statistics(bureau, filter, [])
  const grouped = await statistics(bureau, filter, [dimension])
  expect(grouped.groups).toBeGreaterThan(0)
  for (const column of Object.values(columnOf))
    expect([column, sum(grouped[column])]).toEqual([column, total[column][0]])
})

test('the tally and the rows answer alike', async () => {
  // search: '' is no condition, but a personal dimension can be counted only from the rows.
  const tallied = await statistics(bureau, { year: [2023, 2026] }, [Dimension.YEAR, Dimension.SERIES, Dimension.STAGE])
  const fromRows = await statistics(bureau, { year: [2023, 2026], level: ['SENIOR', 'INTERMEDIATE', 'JUNIOR'] }, [
    Dimension.YEAR,
    Dimension.SERIES,
    Dimension.STAGE,
  ])
  expect(fromRows).toEqual(tallied)
})

describe('each number opens exactly its rows', () => {
  test.each(Object.values(Measure))('%s', async (measure) => {
    const filter = { year: [2026], county: ['650521', '650502'] }
    const total = await statistics(bureau, filter, [])
    expect(await listed(bureau, { ...filter, measure: [measure] })).toBe(total[columnOf[measure]][0])
  })

  test('by series and stage', async () => {
    const counted = await statistics(bureau, { year: [2026] }, [Dimension.SERIES, Dimension.STAGE])
    for (const row of [0, 7, counted.groups - 1]) {
      const filter = { year: [2026], series: [counted.keys[0]![row]], stage: [counted.keys[1]![row]] }
      expect(await listed(bureau, { ...filter, measure: ['IN_PROGRESS'] })).toBe(counted.inProgress[row])
    }
  })

  test.each([
    [Dimension.GENDER, 'gender'],
    [Dimension.AGE_BAND, 'ageBand'],
    [Dimension.EDUCATION, 'education'],
    [Dimension.EMPLOYER_NATURE, 'employerNature'],
    [Dimension.ETHNICITY, 'ethnicity'],
    [Dimension.EMPLOYER, 'employer'],
    [Dimension.FINE_LEVEL, 'gradedLevel'],
    [Dimension.SPECIALTY, 'specialty'],
    [Dimension.SUPERVISOR, 'supervisor'],
    [Dimension.POLITICAL_STATUS, 'politicalClass'],
    [Dimension.DEGREE, 'degreeClass'],
    [Dimension.ETHNIC_CLASS, 'ethnicClass'],
    [Dimension.AGE_FIVE, 'ageFive'],
    [Dimension.TENURE, 'tenure'],
    [Dimension.CERTIFICATE, 'certificateState'],
    [Dimension.RETURN_CLASS, 'returnClass'],
  ])('by %s', async (dimension, field) => {
    const counted = await statistics(bureau, { year: [2023] }, [dimension])
    for (const [group, key] of counted.keys[0]!.entries()) {
      if (group >= 12) break
      const opened = await listed(bureau, { year: [2023], [field]: [key ?? '-'], measure: ['DECLARED'] })
      expect([key, opened]).toEqual([key, counted.declared[group]])
    }
  })
})

test('逾期 rows are those that say so themselves', async () => {
  const data = await bureau.get<{ declarations: { edges: { node: { overdue: boolean; pending: boolean } }[] } }>(
    `{ declarations(filter: { year: [2026], overdue: true }, first: 200) { edges { node { overdue pending } } } }`,
  )
  expect(data.declarations.edges.length).toBeGreaterThan(0)
  expect(data.declarations.edges.every(({ node }) => node.overdue && node.pending)).toBe(true)
  const { declarations } = await bureau.get<typeof data>(
    `{ declarations(filter: { year: [2026], pending: true, overdue: false }, first: 200) { edges { node { overdue pending } } } }`,
  )
  expect(declarations.edges.some(({ node }) => node.overdue)).toBe(false)
})

describe('环节进度', () => {
  test('counts what statistics counts, and its reached falls from stage to stage', async () => {
    const { stageProgress } = await bureau.get<{
      stageProgress: {
        stage: Stage
        count: number
        reached: number
        medianWorkingDays: number
        oldestWorkingDays: number
      }[]
    }>(`{ stageProgress(filter: { year: [2026] }) { stage count reached medianWorkingDays oldestWorkingDays } }`)
    const total = await statistics(bureau, { year: [2026] }, [])
    const open = stageProgress.filter(({ stage }) => stage !== Stage.DRAFT)
    expect(sum(open.map(({ count }) => count))).toBe(total.inProgress[0])
    const reached = stageProgress.filter(({ stage }) => stage !== Stage.CORRECTION).map(({ reached }) => reached)
    expect(reached).toEqual(reached.toSorted((a, b) => b - a))
    expect(reached[1]).toBe(total.declared[0])
    for (const { count, medianWorkingDays, oldestWorkingDays } of stageProgress) {
      if (count > 0) expect(medianWorkingDays).toBeLessThanOrEqual(oldestWorkingDays)
    }
  })
})

test('临近 at each stage are the pending ones whose deadline is near, also on a past day', async () => {
  const { stageProgress, statistics: near } = await bureau.get<{
    stageProgress: { stage: Stage; near: number }[]
    statistics: { keys: Stage[][]; pending: number[] }
  }>(`{
    stageProgress(filter: { year: [2025] }, asOf: "2025-10-22") { stage near }
    statistics(filter: { year: [2025], deadline: [NEAR] }, by: [STAGE], asOf: "2025-10-22") { keys pending }
  }`)
  const shown = stageProgress.filter((row) => row.near > 0).map((row) => [row.stage, row.near])
  expect(shown.length).toBeGreaterThan(0)
  expect(shown).toEqual(near.keys[0]!.map((stage, index) => [stage, near.pending[index]]))
})

test('累计流量 never falls and ends at what the stages report', async () => {
  const { trend, stageProgress } = await bureau.get<{
    trend: { days: string[]; stages: Stage[]; reached: number[][]; ended: number[] }
    stageProgress: { stage: Stage; reached: number }[]
  }>(`{
    trend(filter: { year: [2025] }) { days stages reached ended }
    stageProgress(filter: { year: [2025] }) { stage reached }
  }`)
  expect(trend.days.length).toBeGreaterThan(90)
  trend.reached.forEach((reached, index) => {
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    const { reached: now } = stageProgress.find(({ stage }) => stage === trend.stages[index])!
    expect([trend.stages[index], reached.at(-1)]).toEqual([trend.stages[index], now])
  })
})

describe('a county’s account sees its county alone', () => {
  test('in statistics, lists, details and the committees’ figures', async () => {
    const yiwu = await signedIn(app, 'yiwu')
    const counties = await statistics(yiwu, { year: [2023, 2024, 2025, 2026] }, [Dimension.COUNTY])
    expect(counties.keys[0]).toEqual(['650522'])
    const own = await statistics(bureau, { year: [2025], county: ['650522'] }, [Dimension.SERIES, Dimension.STAGE])
    expect(await statistics(yiwu, { year: [2025] }, [Dimension.SERIES, Dimension.STAGE])).toEqual(own)
    expect(await listed(yiwu, { year: [2025], county: ['650502'] })).toBe(0)

    const foreign = await bureau.get<{ declarations: { edges: { node: { id: string } }[] } }>(
      `{ declarations(filter: { year: [2025], county: ["650502"] }, first: 1) { edges { node { id } } } }`,
    )
    const { id } = foreign.declarations.edges[0]!.node
    expect(await yiwu.get(`query ($id: ID!) { declaration(id: $id) { name } }`, { id })).toEqual({ declaration: null })
    expect(await yiwu.get(`{ declaration(id: "999999999") { name } }`)).toEqual({ declaration: null })
  })
})

test('only the measures that an operation names are counted, under aliases and in fragments too', async () => {
  const filter = { year: [2025] }
  const { portal } = app
  const em = portal.owner.em.fork()
  const resolved = await resolveFilter({ portal, viewer: null, em, now: portal.now() }, filter)
  const counted = await countDeclarations(em, resolved, { by: [Dimension.EMPLOYER], measures: [Measure.PENDING] })
  expect(Object.keys(counted).toSorted()).toEqual(['by', 'groups', 'keys', 'labels', 'pending'])

  const whole = await statistics(bureau, filter, [Dimension.EMPLOYER])
  const { statistics: named } = await bureau.get<{ statistics: object }>(
    `query ($filter: DeclarationFilter!) { statistics(filter: $filter, by: [EMPLOYER]) { waiting: pending ...names } }
    fragment names on Statistics { keys labels ... @include(if: true) { overdue } }`,
    { filter },
  )
  expect(named).toEqual({ waiting: whole.pending, keys: whole.keys, labels: whole.labels, overdue: whole.overdue })
})
