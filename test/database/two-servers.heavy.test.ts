import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Role } from '../../schema/vocabulary'
import { beginReading, inScope } from '../../server/access/scope/scope'
import type { Viewer } from '../../server/access/session/viewer'
import { startApp, type App } from '../../server/app'
import { readConfig } from '../../server/config'
import { isLostConnection } from '../../server/database/away'
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded'
import type { ReplicaState } from '../../server/database/replica/replica'
import { overloadOf } from '../../server/database/overload'
import { commandViewer } from '../../server/import/apply/apply-import'
import { openPortal } from '../../server/open-portal'
import { accountForTest } from '../support/account'
import { administratorUrl } from '../support/administrator-url'
import { bringIn } from '../support/bring-in'
import { signedIn, type TestClient } from '../support/client'
import { testConfig, testPassword } from '../support/config'
import { aRow } from '../support/declaration-file'
import { Standby } from '../support/standby'
import { moveYears } from './closed-year'

let folders: string[] = []
let primary: EmbeddedDatabase
let standby: Standby
let app: App
let bureau: TestClient
const said: string[] = []

const replica = () => app.portal.replicas.all[0]!
const inState = (state: ReplicaState) => vi.waitFor(() => expect(replica().state).toBe(state), 20_000)
const onPrimary = (statement: ReturnType<typeof sql>) => statement.execute(app.portal.owner.em.fork().getKysely())

/** How many transactions read the replica meanwhile. */
async function readsOf(work: () => Promise<unknown>): Promise<number> {
  const before = replica().reads
  await work()
  return replica().reads - before
}

const counting = '{ statistics(filter: { year: [2023] }, by: []) { declared } }'

/** Asks for a fresh count, as an answer from memory is read from no server. */
async function countOf(client: TestClient): Promise<number> {
  const response = await client.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
    body: JSON.stringify({ query: counting }),
  })
  const { data } = (await response.json()) as { data: { statistics: { declared: number[] } } }
  return data.statistics.declared[0]!
}

/** One declaration more, committed on the primary. */
const addOne = (name: string) =>
  onPrimary(sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series,
      level, stage, furthest_stage, entered_at, search_text)
    select 2023, ${name}, '试写', 'RESIDENT', min(id), 'COUNTY', '650522', 'REVIEW', 'water', 'JUNIOR', 'HR_REVIEW',
      'HR_REVIEW', '2023-10-09T10:00+08', 'x' from employer`)

beforeAll(async () => {
  folders = ['first', 'second'].map((name) => mkdtempSync(path.join(tmpdir(), `portal-replica-${name}-`)))
  const [first, second] = folders as [string, string]
  primary = await startEmbedded({ dataDir: first, dataDirGiven: false, say: () => {} })
  const databaseUrl = await primary.openDatabase('portal')
  standby = await Standby.of(first, second)
  app = await startApp(
    testConfig({ databaseUrl, databaseReplicaUrls: [standby.url('portal')], dataDir: first, sample: false }),
    (line) => said.push(line),
  )
  await bringIn(app.portal, 'admin', [
    aRow(1),
    aRow(2),
    aRow(3, { 区县: '巴里坤县', 工作单位: '巴里坤县水利站', 主管部门: '巴里坤县水利局' }),
  ])
  const accounts = [
    { username: 'bureau', role: Role.CITY_HR },
    { username: 'yiwu', role: Role.COUNTY_HR, counties: ['650522'] },
  ]
  for (const account of accounts) {
    const own = { ...account, displayName: account.username, password: testPassword }
    await accountForTest(app.portal.owner.em.fork(), own)
  }
  bureau = await signedIn(app, 'bureau')
  await inState('READY')
})
afterAll(async () => {
  await app?.stop()
  await standby?.stop()
  await primary?.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

test('a replica serves what only reads: lists and figures, each account within its own scope', async () => {
  const yiwu = await signedIn(app, 'yiwu')
  const numbers = async (client: TestClient) => {
    const { declarations } = await client.get<{ declarations: { edges: { node: { platformNo: string } }[] } }>(
      '{ declarations(filter: { year: [2023] }) { edges { node { platformNo } } } }',
    )
    return declarations.edges.map(({ node }) => node.platformNo)
  }
  const reads = await readsOf(async () => {
    expect(await numbers(bureau)).toEqual(['T2023-00001', 'T2023-00002', 'T2023-00003'])
    expect(await numbers(yiwu)).toEqual(['T2023-00001', 'T2023-00002'])
    expect(await countOf(yiwu)).toBe(2)
  })
  expect(reads).toBe(3)
  // Without a scope of its own a transaction of the role sees nothing there either, and it can write nothing.
  const onReplica = replica().pool!.em.fork().getKysely()
  expect((await sql`select from declaration`.execute(onReplica)).rows).toHaveLength(0)
  await expect(sql`update declaration set name = name`.execute(onReplica)).rejects.toMatchObject({ code: '25006' })
  await expect(sql`select password_hash from account`.execute(onReplica)).rejects.toMatchObject({ code: '42501' })
})

test('what was committed before a request is in its answer, wherever it is read', async () => {
  const before = await countOf(bureau)
  const counts: number[] = []
  const reads = await readsOf(async () => {
    for (let index = 0; index < 20; index += 1) {
      await addOne(`R${index}`)
      counts.push(await countOf(bureau))
      // A replica that wasn't there in time serves again after the next look.
      if (replica().state !== 'READY') await inState('READY')
    }
  })
  expect(counts).toEqual(Array.from({ length: 20 }, (_, index) => before + index + 1))
  expect(reads).toBeGreaterThan(0)
})

test('a replica that is behind is passed over, its lag is shown, and it serves again once it has caught up', async () => {
  await standby.query('select pg_wal_replay_pause()')
  await vi.waitFor(async () => {
    expect(await standby.query('select pg_get_wal_replay_pause_state() as state')).toEqual([{ state: 'paused' }])
  })
  const before = await countOf(bureau)
  await addOne('BEHIND')
  const reads = await readsOf(async () => expect(await countOf(bureau)).toBe(before + 1))
  expect(reads).toBe(0)
  await vi.waitFor(async () => {
    const metrics = await (await bureau.fetch('/metrics')).text()
    expect(metrics).toContain('portal_replica_state{replica="1",state="BEHIND"} 1')
    expect(Number(/portal_replica_lag_bytes\{replica="1"\} (\S+)/.exec(metrics)![1])).toBeGreaterThan(0)
    expect(Number(/portal_replica_lag_seconds\{replica="1"\} (\S+)/.exec(metrics)![1])).toBeGreaterThan(0)
  }, 10_000)
  await standby.query('select pg_wal_replay_resume()')
  await inState('READY')
  expect(await readsOf(async () => expect(await countOf(bureau)).toBe(before + 1))).toBe(1)
  expect(replica().lag).toEqual({ bytes: 0, seconds: 0 })
})

test('while a replica is away nobody notices, and it serves again when it is back', async () => {
  const before = await countOf(bureau)
  await standby.kill()
  for (let index = 0; index < 5; index += 1) expect(await countOf(bureau)).toBe(before)
  await inState('AWAY')
  const away = '只读副本 1 连不上，查询改由其他服务器处理'
  await vi.waitFor(() => expect(said).toContain(away), 20_000)
  await addOne('AWAY')
  await standby.start()
  await inState('READY')
  expect(await readsOf(async () => expect(await countOf(bureau)).toBe(before + 1))).toBe(1)
})

test('a read that a replica ends in order to follow the primary is answered 503, to be asked again', async () => {
  const em = await beginReading(app.portal, null)
  const reading = sql`select count(*), pg_sleep(60) from declaration`.execute(em.getKysely()).catch((error) => error)
  await vi.waitFor(async () => {
    const [running] = await standby.query(`select from pg_stat_activity where wait_event = 'PgSleep'`)
    expect(running).toBeDefined()
  })
  await onPrimary(sql`do $$ begin lock table declaration in access exclusive mode; end $$`)
  expect(overloadOf(await reading)).toMatchObject({ code: 'BUSY', status: 503 })
  await em.rollback()
})

test('a replica that was made a primary is read no more, however far its log is', async () => {
  const before = await countOf(bureau)
  await standby.query('select pg_promote()')
  await inState('FOREIGN')
  await addOne('FOREIGN')
  const reads = await readsOf(async () => expect(await countOf(bureau)).toBe(before + 1))
  expect(reads).toBe(0)
})

test('addresses that can never be those of a replica are refused at the start', async () => {
  const open = (databaseReplicaUrls: string[]) => openPortal({ ...app.portal.config, databaseReplicaUrls }, () => {})
  const { port } = new URL(app.portal.config.databaseUrl!)
  await expect(open([`postgresql://127.0.0.1:${port}/other`])).rejects.toThrow(
    'DATABASE_REPLICA_URLS 的第 1 个地址不能用：数据库名应与 DATABASE_URL 的相同（portal），现在是“other”。',
  )
  await expect(open([`postgresql://127.0.0.1:${port}/portal`, 'replica-2:5432'])).rejects.toThrow('第 2 个地址')
  expect(() => readConfig({ DATABASE_REPLICA_URLS: 'postgresql://replica-1/portal' })).toThrow('没有 DATABASE_URL')
})

const closed = [2021, 2022]

const figuresOf = (table: string, years: number[]) =>
  sql<Record<string, unknown>>`select year, county, level, count(*)::integer as declared,
      count(*) filter (where pending)::integer as pending
    from ${sql.table(table)} where year = any(${years}::smallint[]) group by 1, 2, 3 order by 1, 2, 3`

const city = commandViewer({ username: 'bureau', accountId: 1, displayName: 'bureau' })
const county = { ...city, role: Role.COUNTY_HR, counties: ['650522'] }

const figures = async (viewer: Viewer, table: string, years: number[]) =>
  inScope(app.portal, viewer, 'read', async (em) => (await figuresOf(table, years).execute(em.getKysely())).rows)

/** The servers of closed years that a question is sent to. */
const serversOf = (years: number[]) =>
  inScope(app.portal, city, 'read', async (em) => {
    await figuresOf('declaration_by_year', years).execute(em.getKysely())
    const { rows } = await sql<{ name: string }>`select server_name as name from postgres_fdw_get_connections()
      where used_in_xact order by 1`.execute(em.getKysely())
    return rows.map(({ name }) => name)
  })

test('closed years on another server: the same figures in each scope, and only the years that are asked for are asked there', async () => {
  await onPrimary(sql`insert into cycle (year, title, is_sample, notice)
    select y, title, is_sample, notice from cycle, unnest(${closed}::smallint[]) y where year = 2023`)
  await onPrimary(sql`insert into declaration (year, platform_no, name, id_type, employer_id, route, county, pathway, series,
      level, stage, furthest_stage, entered_at, search_text)
    select y, 'C' || y || '-' || n, '试写', 'RESIDENT', (select min(id) from employer), 'COUNTY',
      case when n % 3 = 0 then '650521' else '650522' end, 'REVIEW', 'water',
      case when n % 2 = 0 then 'JUNIOR' else 'SENIOR' end, 'HR_REVIEW', 'HR_REVIEW', '2022-10-09T10:00+08', 'x'
    from unnest(${closed}::smallint[]) y, generate_series(1, 50) n`)
  const portals = new pg.Client({ connectionString: administratorUrl(folders[0]!, 'portal') })
  await portals.connect()
  const other = await standby.connect('portal')
  try {
    await moveYears({ portals, other, port: standby.port, years: closed })
  } finally {
    await Promise.all([portals.end(), other.end()])
  }

  for (const viewer of [city, county]) {
    for (const years of [[2021], [2021, 2022], [2021, 2022, 2023], [2023]]) {
      const whole = await figures(viewer, 'declaration', years)
      expect(whole.length).toBeGreaterThan(0)
      expect(await figures(viewer, 'declaration_by_year', years)).toEqual(whole)
    }
  }
  expect(await serversOf([2023])).toEqual([])
  expect(await serversOf([2021, 2023])).toEqual(['closed_2021'])
  expect(await serversOf([2021, 2022])).toEqual(['closed_2021', 'closed_2022'])
  const plan = await inScope(app.portal, county, 'read', async (em) => {
    await sql`set local enable_partitionwise_aggregate = on`.execute(em.getKysely())
    const { rows } = await sql<Record<'QUERY PLAN', string>>`explain (verbose, costs off)
      ${figuresOf('declaration_by_year', closed)}`.execute(em.getKysely())
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  })
  expect(plan.match(/Async Foreign Scan/g), plan).toHaveLength(2)
  // Each server counts its own year.
  expect(plan.match(/Relations: Aggregate on/g), plan).toHaveLength(2)
  // Rows beyond the scope stay there.
  expect(plan, plan).toMatch(/Remote SQL: .*county = ANY \(\$2/)
})

test('while the server of closed years is away these years are answered 503 by name, and the others as ever', async () => {
  await standby.kill()
  expect((await figures(city, 'declaration_by_year', [2023])).length).toBeGreaterThan(0)
  const error = await figures(city, 'declaration_by_year', [2021, 2023]).catch((reason: unknown) => reason)
  expect(overloadOf(error)).toMatchObject({
    code: 'YEARS_AWAY',
    status: 503,
    message: '2021 年度的数据所在的服务器暂时连不上；请稍后再试，其他年度不受影响。',
  })
  expect(isLostConnection(error)).toBe(false)
})
