import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stageLabel } from '../../schema/vocabulary'
import type { App } from '../../server/app'
import { dayOf } from '../../server/calendar/day-of'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { holderOf, preparation, prepareAll, reminderDesks } from '../support/reminder'

interface Load {
  desk: string
  committee: string | null
  county: string | null
  supervisor: string | null
  own: boolean
  stage: string
  onDesk: number
  overdueOnDesk: number
  pastProposalOnDesk: number
  nearOnDesk: number
  bands: number[]
}
interface Desks {
  bands: { enteredAfter: string | null; enteredBefore: string | null }[]
  loads: Load[]
}

let app: App
beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
})
afterAll(() => app.stop())

const filter = { year: [2026] }
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

async function desksOf(client: TestClient): Promise<Desks> {
  const { desks } = await client.get<{ desks: Desks }>(
    `query ($filter: DeclarationFilter!) { desks(filter: $filter) { bands { enteredAfter enteredBefore }
      loads { desk committee county supervisor own stage onDesk overdueOnDesk pastProposalOnDesk nearOnDesk bands } } }`,
    { filter },
  )
  return desks
}

async function listed(client: TestClient, own: object): Promise<number> {
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }`,
    { filter: { ...filter, ...own } },
  )
  return declarations.totalCount
}

interface DeadlinePage {
  declarations: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    edges: { node: { deadline: { at: string } | null } }[]
  }
}

/** The number of rows per deadline, by the deadline's day. */
async function deadlinesAt(client: TestClient, own: object): Promise<Map<string, number>> {
  const days = new Map<string, number>()
  for (let after: string | null = null, more = true; more;) {
    const { declarations }: DeadlinePage = await client.get<DeadlinePage>(
      `query ($filter: DeclarationFilter!, $after: String) { declarations(filter: $filter, first: 200, after: $after) {
        pageInfo { hasNextPage endCursor } edges { node { deadline { at } } } } }`,
      { filter: own, after },
    )
    for (const { node } of declarations.edges) {
      const day = node.deadline ? dayOf(new Date(Date.parse(node.deadline.at) - 1)) : '没有期限'
      days.set(day, (days.get(day) ?? 0) + 1)
    }
    after = declarations.pageInfo.endCursor
    more = declarations.pageInfo.hasNextPage
  }
  return days
}

const rowsOf = ({ desk, committee, county, supervisor, stage }: Load) => ({
  pending: true,
  desk: [desk],
  stage: [stage],
  ...(committee && { committee: [committee] }),
  ...(county && { county: [county] }),
  ...(supervisor && { supervisor: [supervisor] }),
})

describe.each(['bureau', 'leader', 'yiwu', 'yizhou', 'water'])('as %s', (username) => {
  test('every number of every desk opens exactly its rows', async () => {
    const client = await signedIn(app, username)
    const { bands, loads } = await desksOf(client)
    expect(loads.length).toBeGreaterThan(0)
    expect(sum(loads.map(({ onDesk }) => onDesk))).toBe(await listed(client, { pending: true }))
    expect(sum(loads.map(({ overdueOnDesk }) => overdueOnDesk))).toBe(await listed(client, { overdue: true }))
    for (const load of loads.slice(0, 12)) {
      const rows = rowsOf(load)
      expect([load, await listed(client, rows)]).toEqual([load, load.onDesk])
      expect([load, await listed(client, { ...rows, overdue: true })]).toEqual([load, load.overdueOnDesk])
      expect([load, await listed(client, { ...rows, deadline: ['REMIND'] })]).toEqual([load, load.pastProposalOnDesk])
      expect([load, await listed(client, { ...rows, deadline: ['NEAR'] })]).toEqual([load, load.nearOnDesk])
      expect(sum(load.bands)).toBe(load.onDesk)
      for (const [index, { enteredAfter, enteredBefore }] of bands.entries()) {
        expect(await listed(client, { ...rows, enteredAfter, enteredBefore })).toBe(load.bands[index])
      }
    }
  })

  test('the export has as many rows as wait', async () => {
    const client = await signedIn(app, username)
    const response = await client.fetch('/workbooks/pending.xlsx?year=2026')
    if (username === 'leader') {
      expect(response.status).toBe(403)
      return
    }
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await response.arrayBuffer())
    expect(workbook.worksheets[0]!.rowCount - 1).toBe(await listed(client, { pending: true }))
  })
})

test('a department’s own desk stands first, and the bureau’s own is its room’s', async () => {
  const water = (await desksOf(await signedIn(app, 'water'))).loads
  expect(water[0]).toMatchObject({ own: true })
  for (const { own, desk, committee } of water) {
    if (desk === 'COMMITTEE') expect(own).toBe(committee === 'water')
  }
  const bureau = (await desksOf(await signedIn(app, 'bureau'))).loads
  expect(bureau.filter(({ own }) => own).every(({ desk }) => desk === 'CITY_HR')).toBe(true)
})

test('the most urgent stands first: the next deadline, then whoever waits longest', async () => {
  const water = await signedIn(app, 'water')
  const { declarations } = await water.get<{
    declarations: { edges: { node: { enteredAt: string; deadline: { at: string } | null } }[] }
  }>(
    `{ declarations(filter: { year: [2026], pending: true, committee: ["water"] }, sort: { field: URGENCY }, first: 100) {
      edges { node { enteredAt deadline { at } } } } }`,
  )
  const keys = declarations.edges.map(({ node }) => `${node.deadline?.at ?? '9999'} ${node.enteredAt}`)
  expect(keys).toEqual(keys.toSorted())
})

describe('reminders', () => {
  test('one a desk, with the clause and the working days, kept and shown at the declaration', async () => {
    const bureau = await signedIn(app, 'bureau')
    const overdue = { ...filter, overdue: true, committee: ['water'] }
    const prepared = await prepareAll(bureau, overdue)
    const reminder = prepared.find(({ desk }) => desk === 'COMMITTEE')!
    expect(reminder.holder).toBe('水利专业评审委员会')
    expect(reminder.text).toMatch(
      /评委会审核 \d+ 件，其中在手逾期 \d+ 件；期限 2026-10-23（参照2023年通知二\(一\)），已逾期 20 个工作日。/,
    )

    const { declarations } = await bureau.get<{
      declarations: { edges: { node: { reminders: { id: string; accountName: string }[] } }[] }
    }>(
      `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { edges { node { reminders { id accountName } } } } }`,
      { filter: { ...overdue, desk: ['COMMITTEE'] } },
    )
    expect(declarations.edges[0]!.node.reminders).toEqual([{ id: reminder.id, accountName: '市人社局' }])
  })

  test('each line’s deadline is that of all its declarations, and who has none stands on a line without', async () => {
    const bureau = await signedIn(app, 'bureau')
    const own = { ...filter, pending: true, desk: ['SUPERVISOR', 'COUNTY_HR', 'CITY_HR', 'COMMITTEE'] }
    const lines = (await prepareAll(bureau, own)).flatMap(({ text }) =>
      [...text.matchAll(/^\d+\. (\S+) (\d+) 件.*?；(?:(?:期限|建议时间) (\S+?)（|没有规定期限)/gm)].map(
        ([, step, count, day]) => ({ step, count: Number(count), day: day ?? null }),
      ),
    )
    const steps = Map.groupBy(lines, ({ step, day }) => `${step} ${day ?? '没有期限'}`)
    let mixed = 0
    for (const [stage, { zh }] of Object.entries(stageLabel)) {
      const dated = await deadlinesAt(bureau, { ...own, stage: [stage] })
      if (dated.size > 1) mixed += 1
      for (const [day, count] of dated) {
        const lines = steps.get(`${zh} ${day}`) ?? []
        expect([zh, day, lines.reduce((sum, line) => sum + line.count, 0)]).toEqual([zh, day, count])
      }
    }
    expect(mixed).toBeGreaterThan(0)
  })

  test('of findings they name the rule and its clause', async () => {
    const bureau = await signedIn(app, 'bureau')
    const [first] = await prepareAll(bureau, { ...filter, finding: ['R15'] })
    expect(first!.text).toContain('· 评委会超期未审')
    // An invented cycle has no text of a notice, and the text of 2023 names other days.
    expect(first!.text).toMatch(/· 评委会超期未审 \d+ 件（参照2023年通知二\(一\)）/)
    expect(first!.text).not.toContain('10月16日')
  })

  test('where nothing waits nobody is reminded, and a leader reminds nobody', async () => {
    const bureau = await signedIn(app, 'bureau')
    const holders = (await reminderDesks(bureau, filter)).slice(0, 1).map(holderOf)
    const none = await bureau.ask(preparation, { filter: { ...filter, outcome: ['CONFIRMED'] }, holders })
    expect(none.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    const leader = await signedIn(app, 'leader')
    const refused = await leader.ask(preparation, { filter, holders })
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
