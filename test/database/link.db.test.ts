import { once } from 'node:events'
import { chownSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { Declaration } from '../../schema/declaration'
import { Role } from '../../schema/vocabulary'
import { inScope } from '../../server/access/scope/scope'
import { startApp } from '../../server/app'
import type { Config } from '../../server/config'
import { untilAborted } from '../../server/database/cancel'
import { CopyInto } from '../../server/database/copy-into'
import { commandViewer } from '../../server/import/apply/apply-import'
import { openPortal } from '../../server/open-portal'
import type { Portal } from '../../server/portal'
import { greet } from '../../server/status/greeting'
import { openTestPortal } from '../support/app'
import { selfSigned } from '../../scripts/faults/certificate'
import { signedIn } from '../support/client'
import { joinSockets } from '../support/join-sockets'
import { poolerBefore } from '../../scripts/faults/pooler'

const cluster = path.join(inject('clusterFolder'), 'postgres')
const officer = { ...commandViewer({ accountId: 1, username: 'x', displayName: 'x' }), role: Role.CITY_HR }
const administrator = new pg.Client({ connectionString: inject('clusterUrl') })

let config: Config
let database: string
let untouched: unknown

const declarations = (portal: Portal) =>
  inScope(portal, officer, 'read', async (em) => {
    const found = await em.find(Declaration, {}, { orderBy: { id: 'asc' }, limit: 20 })
    return JSON.parse(JSON.stringify(found)) as unknown
  })

/** With other parameters in the URL, on another port. */
const urlWith = (parameters: Record<string, string>, port?: number) => {
  const url = new URL(config.databaseUrl!)
  url.search = new URLSearchParams(parameters).toString()
  if (port) url.port = String(port)
  return url.href
}

const openWith = (databaseUrl: string) => openPortal({ ...config, databaseUrl }, () => {})

beforeAll(async () => {
  await administrator.connect()
  const { portal, close } = await openTestPortal({ data: 'sample' })
  ;({ config } = portal)
  ;({ database } = portal.ownerAddress)
  untouched = await declarations(portal)
  await close()
})
afterAll(() => administrator.end())

test('settings of the database can’t swap dates, and a transaction is what the portal takes it for', async () => {
  const settings = {
    DateStyle: `'German, DMY'`,
    IntervalStyle: 'sql_standard',
    TimeZone: `'America/New_York'`,
    bytea_output: 'escape',
    standard_conforming_strings: 'off',
    search_path: 'pg_catalog',
    default_transaction_isolation: 'serializable',
    default_transaction_read_only: 'on',
  }
  for (const [name, value] of Object.entries(settings)) {
    await administrator.query(`alter database ${database} set ${name} = ${value}`)
  }
  const { portal, close } = await openWith(config.databaseUrl!)
  onTestFinished(close)
  expect(await declarations(portal)).toEqual(untouched)
  const { rows } = await inScope(portal, officer, 'write', (em) =>
    sql<{ day: string }>`update declaration set policy_note = '改' where id = (select min(id) from declaration)
      returning '2026-11-20'::date::text || current_setting('transaction_isolation') as day`.execute(em.getKysely()),
  )
  expect(rows).toEqual([{ day: '2026-11-20read committed' }])
})

test('a read writes nothing, also where what it read was changed', async () => {
  const { portal, close } = await openWith(config.databaseUrl!)
  onTestFinished(close)
  const name = await inScope(portal, officer, 'read', async (em) => {
    const found = await em.findOneOrFail(Declaration, { year: 2026 }, { orderBy: { id: 'asc' } })
    const { name } = found
    found.name = '改了名'
    await em.count(Declaration, { year: 2026 })
    return name
  })
  const again = await inScope(portal, officer, 'read', (em) =>
    em.findOneOrFail(Declaration, { year: 2026 }, { orderBy: { id: 'asc' } }),
  )
  expect(again.name).toBe(name)
})

test.each([
  ['settings', '丢了设置 '],
  ['notices', '收不到 LISTEN 的通知'],
] as const)('a pooler that loses %s is refused with what to set', async (lost, sentence) => {
  const pooler = await poolerBefore(Number(new URL(config.databaseUrl!).port), lost)
  onTestFinished(() => pooler.stop())
  const refused = openWith(urlWith({ sslmode: 'disable' }, pooler.port))
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_SESSION_LOST' })
  await expect(refused).rejects.toThrow(sentence)
  await expect(refused).rejects.toThrow('pool_mode = session')
})

test('no connection that is lost ends the process: pools, listener, keeper and COPY', async () => {
  const { portal, close } = await openWith(config.databaseUrl!)
  onTestFinished(close)
  await declarations(portal)
  const cut = CopyInto.transaction(portal.ownerAddress, async (copy) => {
    const { rowCount } = await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
      [database],
    )
    expect(rowCount).toBeGreaterThanOrEqual(5)
    await copy.run('select 1')
  })
  await expect(cut).rejects.toThrow()
  await vi.waitFor(() => declarations(portal), 10_000)
})

/** Cancels a statement on the way through a relay, which sees what each connection says in clear text. */
async function cancelThroughRelay(sslrootcert: string): Promise<void> {
  const first: string[] = []
  const relay = createServer((near) => {
    near.once('data', (bytes: Buffer) => first.push(bytes.subarray(0, 8).toString('hex')))
    joinSockets(near, connect(Number(new URL(config.databaseUrl!).port), '127.0.0.1'))
  }).listen(0, '127.0.0.1')
  await once(relay, 'listening')
  const url = urlWith({ sslmode: 'verify-full', sslrootcert }, (relay.address() as AddressInfo).port)
  const { portal, close } = await openWith(url)
  const leaving = new AbortController()
  const sleeping = untilAborted(leaving.signal, () =>
    inScope(portal, officer, 'read', (em) => sql`select pg_sleep(60)`.execute(em.getKysely())),
  )
  await vi.waitFor(async () => {
    const { rowCount } = await administrator.query(
      `select from pg_stat_activity where query like 'select pg_sleep(60)%'`,
    )
    expect(rowCount).toBe(1)
  }, 10_000)
  const before = first.length
  leaving.abort()
  await expect(sleeping).rejects.toMatchObject({ code: '57014' })
  expect(first.length).toBeGreaterThan(before)
  expect(first.filter((message) => message !== sslRequest)).toEqual([])
  await close()
  relay.close()
}

/** PostgreSQL's request to encrypt, which must be the first message of every connection. */
const sslRequest = '0000000804d2162f'

test('every connection is encrypted with a server that accepts no other, and the start says so', async () => {
  const { certificate, key } = selfSigned('127.0.0.1')
  const { uid, gid } = statSync(cluster)
  for (const [file, content] of Object.entries({ 'server.crt': certificate, 'server.key': key })) {
    writeFileSync(path.join(cluster, file), content, { mode: 0o600 })
    chownSync(path.join(cluster, file), uid, gid)
  }
  const rules = path.join(cluster, 'pg_hba.conf')
  const earlier = readFileSync(rules, 'utf8')
  writeFileSync(rules, `hostnossl ${database} all all reject\n${earlier}`)
  await administrator.query('alter system set ssl = on')
  await administrator.query('select pg_reload_conf()')
  onTestFinished(async () => {
    writeFileSync(rules, earlier)
    await administrator.query('alter system reset ssl')
    await administrator.query('select pg_reload_conf()')
  })
  const root = path.join(inject('clusterFolder'), 'root.crt')
  writeFileSync(root, certificate)

  await expect(openWith(urlWith({ sslmode: 'disable' }))).rejects.toMatchObject({ code: 'DATABASE_SIGN_IN_FAILED' })
  await expect(openWith(urlWith({ sslmode: 'verify-full' }))).rejects.toMatchObject({ code: 'DATABASE_TLS_FAILED' })
  const otherName = new URL(urlWith({ sslmode: 'verify-full', sslrootcert: root }))
  otherName.hostname = 'localhost'
  await expect(openWith(otherName.href)).rejects.toMatchObject({ code: 'DATABASE_TLS_FAILED' })

  const app = await startApp({ ...config, databaseUrl: urlWith({ sslmode: 'verify-full', sslrootcert: root }) })
  onTestFinished(() => app.stop())
  const client = await signedIn(app, 'bureau')
  await client.get('{ viewer { username } }')
  await CopyInto.transaction(app.portal.ownerAddress, async () => {
    const { rows } = await administrator.query<{ name: string; ssl: boolean }>(
      `select distinct application_name as name, ssl from pg_stat_activity join pg_stat_ssl using (pid)
       where datname = $1 and backend_type = 'client backend' order by 1`,
      [database],
    )
    const purposes = ['import', 'keeper', 'listener', 'pool']
    expect(rows).toEqual(purposes.map((purpose) => ({ name: `title-review-portal ${purpose}`, ssl: true })))
  })
  expect(await (await client.fetch('/health/ready')).json()).toMatchObject({ databaseConnection: 'VERIFIED' })
  expect(greet(app)).toContain('数据库连接：已加密（TLS，已核对证书）')
  await cancelThroughRelay(root)
  const unchecked = await openWith(urlWith({}))
  expect(unchecked.portal.protection).toBe('ENCRYPTED')
  await unchecked.close()
})
