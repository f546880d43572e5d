import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shiftDay } from '../../server/calendar/day-of'
import { startApp, type App } from '../../server/app'
import type { WallCounts, WallFigures, WallGroup, WallYear } from '../../schema/wall'
import { startTestApp } from '../support/app'
import { signedIn, TestClient } from '../support/client'
import { makeLink, openWith, screenOf } from '../support/screen'

let app: App
let bureau: TestClient
let leader: TestClient

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  bureau = await signedIn(app, 'bureau')
  leader = await signedIn(app, 'leader')
})
afterAll(() => app.stop())

const owner = () => app.portal.owner.em.fork().getKysely()

interface Answer {
  status: number
  code: string | null
  text: string
}

async function askFigures(client: TestClient, query = ''): Promise<Answer> {
  const response = await client.fetch(`/wall-figures${query}`)
  const text = await response.text()
  const { error } = JSON.parse(text) as { error?: { code: string } }
  return { status: response.status, code: error?.code ?? null, text }
}

const figuresOf = async (client: TestClient, query = '') =>
  JSON.parse((await askFigures(client, query)).text) as WallFigures

const counted = 'declared inProgress pending overdue reviewed passed confirmed'
type Columns = Record<keyof WallCounts, number[]> & { keys: (string | null)[][] }

async function statistics(client: TestClient, by: string[], year: number, asOf: string | null = null) {
  const answer = await client.get<{ statistics: Columns }>(
    `query ($filter: DeclarationFilter!, $by: [Dimension!]!, $asOf: Day) {
      statistics(filter: $filter, by: $by, asOf: $asOf) { keys ${counted} } }`,
    { filter: { year: [year] }, by, asOf },
  )
  return answer.statistics
}

const countsAt = (columns: Columns, index: number) =>
  Object.fromEntries(counted.split(' ').map((name) => [name, columns[name as keyof WallCounts][index]]))
const groupsIn = (columns: Columns) =>
  columns.keys[0]!.map((code, index) => ({ code, counts: countsAt(columns, index) }))
const withoutNames = (groups: WallGroup[]) => groups.map(({ code, counts }) => ({ code, counts }))
const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

const newScreen = () => screenOf(app, bureau)

test('a screen with a link shows the figures that the overview’s operations answer', async () => {
  const { year: shown, ...about } = await figuresOf(await newScreen())
  const { portal } = await leader.get<{ portal: Record<string, unknown> }>('{ portal { now dataAt dataBatch sample } }')
  expect(about).toEqual(portal)
  const year = shown as WallYear
  expect(year).toMatchObject({ year: 2026, closed: false })
  expect(year.total).toEqual(countsAt(await statistics(leader, [], 2026), 0))
  expect(year.total.declared).toBeGreaterThan(500)
  expect(withoutNames(year.series)).toEqual(groupsIn(await statistics(leader, ['SERIES'], 2026)))
  expect(withoutNames(year.counties)).toEqual(groupsIn(await statistics(leader, ['COUNTY'], 2026)))
  const { before } = year
  expect(before).toMatchObject({ year: 2025, asOf: '2025-11-20' })
  expect(before!.total).toEqual(countsAt(await statistics(leader, [], 2025, before!.asOf), 0))
})

test('stages, desks and the last days are those of the overview and 待办', async () => {
  const year = (await figuresOf(leader)).year!
  const answer = await leader.get<{
    stageProgress: { stage: string; count: number; near: number; overdue: number; medianWorkingDays: number }[]
    desks: { loads: { desk: string; onDesk: number; nearOnDesk: number; overdueOnDesk: number }[] }
    trend: { days: string[]; stages: string[]; reached: number[][]; ended: number[] }
  }>(
    `query ($filter: DeclarationFilter!) {
      stageProgress(filter: $filter) { stage count near overdue medianWorkingDays }
      desks(filter: $filter) { loads { desk onDesk nearOnDesk overdueOnDesk } }
      trend(filter: $filter) { days stages reached ended } }`,
    { filter: { year: [2026] } },
  )
  expect(
    year.stages.map(({ stage, count, near, overdue, median }) => ({ stage, count, near, overdue, median })),
  ).toEqual(
    answer.stageProgress
      .filter(({ stage }) => stage !== 'DRAFT')
      .map(({ medianWorkingDays: median, ...stage }) => ({ ...stage, median })),
  )

  const { loads } = answer.desks
  expect(year.desks.length).toBeGreaterThan(2)
  for (const { desk, ...counts } of year.desks) {
    const own = loads.filter((load) => load.desk === desk)
    expect(counts).toEqual({
      pending: total(own.map(({ onDesk }) => onDesk)),
      near: total(own.map(({ nearOnDesk }) => nearOnDesk)),
      overdue: total(own.map(({ overdueOnDesk }) => overdueOnDesk)),
    })
  }
  expect(total(year.desks.map(({ pending }) => pending))).toBe(year.total.pending)
  expect(total(year.desks.map(({ overdue }) => overdue))).toBe(year.total.overdue)

  const { days, stages, reached, ended } = answer.trend
  expect(year.days).toHaveLength(30)
  expect(year.days.at(-1)).toBe('2026-11-20')
  const before = days.indexOf(shiftDay(year.days[0]!, -1))
  for (const { reached: what, numbers } of year.flow) {
    const column = what === 'ENDED' ? ended : reached[stages.indexOf(what)]!
    expect(total(numbers), what).toBe(column.at(-1)! - column[before]!)
  }
  expect(total(year.flow.flatMap(({ numbers }) => numbers))).toBeGreaterThan(0)
})

test('a year that is over is compared with the whole year before', async () => {
  const year = (await figuresOf(leader, '?year=2025')).year!
  expect(year).toMatchObject({ year: 2025, closed: true, before: { year: 2024, asOf: null } })
  expect(year.before!.total).toEqual(countsAt(await statistics(leader, [], 2024), 0))
  expect((await figuresOf(leader, '?year=2023')).year!.before).toBeNull()
})

test('the dates are the notice’s, by their ends, with the working days that are left', async () => {
  const { now, year } = await figuresOf(leader)
  const ends = year!.dates.map(({ endsAt }) => endsAt)
  expect(ends.length).toBeGreaterThan(4)
  expect(ends).toEqual(ends.toSorted())
  for (const { endsAt, workingDays } of year!.dates) expect(workingDays !== null).toBe(endsAt > now)
  // From Monday 23 November to Friday 18 December.
  expect(year!.dates.find(({ id }) => id === 'D6')).toMatchObject({ workingDays: 20 })
})

test('the answer has no name, employer, number or phone of anybody', async () => {
  const { text } = await askFigures(await newScreen())
  const { rows } = await sql<{ word: string }>`
    select name as word from declaration union select platform_no from declaration where platform_no is not null
    union select name from employer union select phone from standing_contact where phone is not null`.execute(owner())
  expect(rows.length).toBeGreaterThan(1000)
  expect(rows.filter(({ word }) => text.includes(JSON.stringify(word)))).toEqual([])
})

test('the cookie is for the screen’s one route, out of reach of scripts, and lasts as long as the link', async () => {
  const { token, id } = await makeLink(bureau, '会议室', 2)
  const response = await openWith(new TestClient(app), token)
  const [cookie] = response.headers.getSetCookie()
  expect(cookie).toMatch(/^portal-wall=[\w-]{43}; /)
  expect(cookie).toContain('; Path=/wall-figures')
  expect(cookie).toContain('; HttpOnly')
  expect(cookie).toContain('; SameSite=Strict')
  const expires = Date.parse(/Expires=([^;]+)/.exec(cookie!)![1]!)
  const { rows } = await sql<{ at: string }>`select expires_at as at from wall_link where id = ${Number(id)}`.execute(
    owner(),
  )
  expect(Math.abs(expires - Date.parse(rows[0]!.at))).toBeLessThan(1000)
  expect(Math.abs(expires - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000)
})

test('a wrong token opens nothing; neither do an expired and a revoked link, nor a screen that had opened them', async () => {
  const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code
  for (const token of ['', 'no-token', 'A'.repeat(43)]) {
    const response = await openWith(new TestClient(app), token)
    expect([response.status, await codeOf(response)]).toEqual([401, 'WALL_LINK_UNKNOWN'])
  }
  const screen = new TestClient(app)
  const expired = await makeLink(bureau)
  await openWith(screen, expired.token)
  await sql`update wall_link set expires_at = now() - interval '1 second' where id = ${Number(expired.id)}`.execute(
    owner(),
  )
  expect(await askFigures(screen)).toMatchObject({ status: 401, code: 'WALL_LINK_EXPIRED' })
  expect(await codeOf(await openWith(new TestClient(app), expired.token))).toBe('WALL_LINK_EXPIRED')

  const other = new TestClient(app)
  const revoked = await makeLink(bureau)
  await openWith(other, revoked.token)
  expect(await askFigures(other)).toMatchObject({ status: 200 })
  await bureau.get('mutation ($id: ID!) { revokeWallLink(id: $id) { id } }', { id: revoked.id })
  expect(await askFigures(other)).toMatchObject({ status: 401, code: 'WALL_LINK_REVOKED' })
  expect(await codeOf(await openWith(new TestClient(app), revoked.token))).toBe('WALL_LINK_REVOKED')
  const again = await bureau.ask('mutation ($id: ID!) { revokeWallLink(id: $id) { id } }', { id: revoked.id })
  expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
})

test('who is signed in sees 大屏 with the role’s permission, also where the browser has an ended link', async () => {
  expect(await askFigures(new TestClient(app))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
  expect(await askFigures(await signedIn(app, 'barkol'))).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  const ended = { headers: { cookie: `${leader.cookie}; portal-wall=no-token` } }
  expect((await leader.fetch('/wall-figures', ended)).status).toBe(200)
  const valid = await newScreen()
  const barkol = await signedIn(app, 'barkol')
  const both = { headers: { cookie: `${barkol.cookie}; ${valid.cookie}` } }
  expect((await barkol.fetch('/wall-figures', both)).status).toBe(200)
})

test.each([
  ['?year=two', 'INVALID_INPUT'],
  ['?year=2026&county=650522', 'INVALID_INPUT'],
  ['?year=2026&year=2025', 'INVALID_INPUT'],
  ['?year=1999', 'CYCLE_UNKNOWN'],
])('%s is refused', async (query, code) => {
  expect((await askFigures(leader, query)).code).toBe(code)
})

test.each(['', '{', '[]', '{"token":7}', '"text"'])('opening a screen with the body %s is refused', async (body) => {
  const headers = { 'content-type': 'application/json' }
  const response = await new TestClient(app).fetch('/wall-session', { method: 'POST', headers, body })
  expect(response.status).toBe(400)
  expect(((await response.json()) as { error: { code: string } }).error.code).toBe('INVALID_INPUT')
})

const create = 'mutation ($name: String!, $days: Int!) { createWallLink(name: $name, days: $days) { token } }'
const refusal = async (name: string, days: number) => (await bureau.ask(create, { name, days })).errors?.[0]?.message

test('a link needs a name and an end within a year; twenty are valid at a time', async () => {
  expect(await refusal('  ', 30)).toBe('请写明大屏在哪里，1–40 个字。')
  expect(await refusal('长'.repeat(41), 30)).toBe('请写明大屏在哪里，1–40 个字。')
  expect(await refusal('大厅', 0)).toBe('有效天数应是 1–366。')
  expect(await refusal('大厅', 367)).toBe('有效天数应是 1–366。')
  const { wallLinks } = await bureau.get<{ wallLinks: { state: string }[] }>('{ wallLinks { state } }')
  const valid = wallLinks.filter(({ state }) => state === 'VALID').length
  for (let n = valid; n < 20; n += 1) await makeLink(bureau, `大厅 ${n}`)
  expect(await refusal('大厅', 30)).toBe('有效的大屏链接最多 20 个，请先收回不用的。')
  await sql`update wall_link set revoked_at = now() where name like '大厅%'`.execute(owner())
})

test('the list says where a link is used; making, opening and revoking it are audited in words, without the token', async () => {
  const { id, token } = await makeLink(bureau, '三楼大厅', 7)
  const screen = new TestClient(app)
  await openWith(screen, token)
  await askFigures(screen)
  await bureau.get('mutation ($id: ID!) { revokeWallLink(id: $id) { id } }', { id })
  const { wallLinks } = await bureau.get<{ wallLinks: Record<string, string>[] }>(
    '{ wallLinks { id name state createdBy lastUsedAt lastAddress revokedAt } }',
  )
  expect(wallLinks.find((link) => link.id === id)).toMatchObject({
    ...{ name: '三楼大厅', state: 'REVOKED', createdBy: '市人社局', lastAddress: '127.0.0.1' },
    ...{ lastUsedAt: expect.any(String) as string, revokedAt: expect.any(String) as string },
  })

  const auditor = await signedIn(app, 'auditor')
  const { auditEntries } = await auditor.get<{ auditEntries: { edges: { node: Record<string, string> }[] } }>(
    '{ auditEntries(first: 200) { edges { node { event username detail } } } }',
  )
  const own = auditEntries.edges.map(({ node }) => node).filter(({ detail }) => detail?.includes('三楼大厅'))
  expect(own.map(({ event, username }) => [event, username]).toReversed()).toEqual([
    ['WALL_LINK_MADE', 'bureau'],
    ['WALL_LINK_OPENED', 'wall'],
    ['WALL_LINK_REVOKED', 'bureau'],
  ])
  expect(own.at(-1)!.detail).toContain('大屏所在 三楼大厅；有效天数 7')
  expect(JSON.stringify(auditEntries)).not.toContain(token)
  const { rows } = await sql<{ line: string }>`select wall_link::text as line from wall_link`.execute(owner())
  expect(rows.some(({ line }) => line.includes(token))).toBe(false)
})

test('a screen goes on after the portal was started again on the same data', async () => {
  const screen = await newScreen()
  const before = await figuresOf(screen)
  const { config } = app.portal
  await app.stop()
  app = await startApp(config)
  const after = await fetch(new URL('/wall-figures', app.url), { headers: { cookie: screen.cookie } })
  expect(await after.json()).toEqual({ ...before, now: expect.any(String) as string })
})
