import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { startEmbedded, type EmbeddedDatabase } from '../../server/database/embedded'
import { createLibraryLinks, nativeFolder } from '../../server/database/embedded/binary'
import { failureOf } from '../../server/database/embedded/failure'
import { administratorUrl } from '../support/administrator-url'
import { isServerOf, readPostmaster } from '../../server/database/embedded/postmaster'

vi.setConfig({ testTimeout: 30_000 })

const isRoot = process.getuid?.() === 0
const folder = mkdtempSync(path.join(tmpdir(), '数据库 测试-'))
chmodSync(folder, 0o755)

/** The cluster of most tests. The first test creates it; the others find it, like any later start. */
const dataDir = path.join(folder, '数据 一')
const cluster = path.join(dataDir, 'postgres')
const running: EmbeddedDatabase[] = []
const processes: ChildProcess[] = []

async function start(where = dataDir, dataDirGiven = true) {
  const said: string[] = []
  const database = await startEmbedded({ dataDir: where, dataDirGiven, say: (line) => said.push(line) })
  running.push(database)
  return { database, said, url: await database.openDatabase('portal') }
}

async function query(url: string, text: string): Promise<unknown[][]> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** A Node process that starts the same database and inserts 1, 2, 3 …, printing each number once it is acknowledged. */
function startWriter(): ChildProcess {
  const program = `
    import { runnerImport } from 'vite'
    import { Client } from 'pg'
    const { module } = await runnerImport('./server/database/embedded.ts', { configFile: false, logLevel: 'error' })
    const say = () => {}
    const database = await module.startEmbedded({ dataDir: process.argv[1], dataDirGiven: true, say })
    const client = new Client(await database.openDatabase('portal'))
    await client.connect()
    await client.query('drop table if exists acknowledged; create table acknowledged (n int)')
    for (let n = 1; ; n++) {
      await client.query('insert into acknowledged values ($1)', [n])
      console.log(n)
    }`
  const writer = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  processes.push(writer)
  return writer
}

/** Kills the writer after 50 acknowledged rows, optionally the server too. Returns the last number that it printed. */
async function killWriter({ serverToo }: { serverToo: boolean }): Promise<number> {
  const writer = startWriter()
  let last = 0
  for await (const line of createInterface({ input: writer.stdout! })) {
    last = Number(line)
    if (last < 50 || writer.killed) continue
    const server = readPostmaster(cluster)!
    writer.kill('SIGKILL')
    if (serverToo) process.kill(server.pid, 'SIGKILL')
  }
  return last
}

afterEach(async () => {
  for (const each of processes.splice(0)) each.kill('SIGKILL')
  for (const each of running.splice(0)) await each.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a first start', () => {
  test('makes a PostgreSQL 18 of its own that only this machine reaches, by password', async () => {
    const { url, said } = await start()
    expect(said).toEqual([expect.stringContaining('数据库已建立'), expect.stringContaining('数据库已启动')])
    expect(await query(url, 'show server_version')).toEqual([[expect.stringMatching(/^18\./)]])
    expect(
      await query(
        administratorUrl(dataDir),
        "select setting from pg_settings where name ~ '^(listen_addresses|fsync|unix_socket_dir)'",
      ),
    ).toEqual([['on'], ['127.0.0.1'], ['']])
    expect(await query(administratorUrl(dataDir), 'select distinct auth_method from pg_hba_file_rules')).toEqual([
      ['scram-sha-256'],
    ])
    expect(new URL(url).password).toMatch(/^[0-9a-f]{64}$/)
    expect(statSync(path.join(dataDir, 'secret', 'postgres-owner')).mode & 0o777).toBe(0o600)
    const wrong = new URL(url)
    wrong.password = 'password'
    await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  })

  test('sorts and folds by Unicode, whatever locales the host has', async () => {
    const { url } = await start()
    expect(
      await query(
        url,
        "select datlocprovider, datlocale, pg_encoding_to_char(encoding) from pg_database where datname = 'portal'",
      ),
    ).toEqual([['b', 'C.UTF-8', 'UTF8']])
    expect(await query(url, "select upper('é'), '职称' ~ '^\\w+$', length('哈密')")).toEqual([['É', true, 2]])
  })

  test('twice at once gives both the same server', async () => {
    const [one, other] = await Promise.all([start(path.join(folder, 'twice')), start(path.join(folder, 'twice'))])
    expect(one.url).toBe(other.url)
    expect(await query(one.url, 'select 1')).toEqual([[1]])
  })
})

test('the portal’s connection is no superuser’s and owns its database, also one that an earlier version made as superuser', async () => {
  const { database, url } = await start()
  const rights = `select rolsuper, rolcreatedb, rolbypassrls from pg_roles where rolname = current_user`
  expect(await query(url, rights)).toEqual([[false, false, false]])
  await query(administratorUrl(dataDir), 'create database earlier')
  const inside = administratorUrl(dataDir, 'earlier')
  await query(inside, 'create extension pg_trgm')
  await query(
    inside,
    `create type kind as enum ('A'); create sequence version;
    create table person (id int generated always as identity primary key, code serial, kind kind);
    create view everybody with (security_invoker = true) as select * from person;
    create function people() returns bigint language sql security definer return (select count(*) from person);
    insert into person (kind) values ('A')`,
  )
  const earlier = await database.openDatabase('earlier')
  expect(await query(earlier, 'select people(), current_user')).toEqual([['1', 'portal_database_owner']])
  const others = `select c.relname from pg_class c join pg_roles r on r.oid = relowner
    where relnamespace = 'public'::regnamespace and rolname <> current_user
    union all select proname from pg_proc p join pg_roles r on r.oid = proowner
    where proname = 'people' and rolname <> current_user
    union all select datname from pg_database join pg_roles r on r.oid = datdba
    where datname = current_database() and rolname <> current_user`
  expect(await query(earlier, others)).toEqual([])
  await query(
    earlier,
    'alter table person add column name text; drop function people(); drop view everybody; drop table person; drop type kind',
  )
})

describe('a server that runs already', () => {
  test('is used by a second portal and stopped by the last one to leave', async () => {
    const first = await start()
    const second = await start()
    expect(second.said).toEqual(['沿用已在运行的数据库'])
    const { pid } = readPostmaster(cluster)!
    await first.database.stop()
    expect(await query(second.url, 'select 1')).toEqual([[1]])
    await second.database.stop()
    expect(isServerOf(cluster, pid)).toBe(false)
    expect(existsSync(path.join(cluster, 'postmaster.pid'))).toBe(false)
  })

  test('left by a killed portal is found again with all it acknowledged, and stopped at the end', async () => {
    const last = await killWriter({ serverToo: false })
    const stray = readPostmaster(cluster)!
    expect(isServerOf(cluster, stray.pid)).toBe(true)
    const { database, said, url } = await start()
    expect(said).toEqual(['沿用已在运行的数据库'])
    const [row] = await query(url, 'select count(*)::int, max(n) from acknowledged')
    expect(row![0]).toBe(row![1])
    expect(row![0]).toBeGreaterThanOrEqual(last)
    await database.stop()
    expect(isServerOf(cluster, stray.pid)).toBe(false)
  })
})

describe('a server that runs no more', () => {
  test('killed together with its portal comes up with all it acknowledged', async () => {
    const last = await killWriter({ serverToo: true })
    const { said, url } = await start()
    expect(said).toEqual([expect.stringContaining('数据库已启动')])
    const [row] = await query(url, 'select count(*)::int, max(n) from acknowledged')
    expect(row![0]).toBe(row![1])
    expect(row![0]).toBeGreaterThanOrEqual(last)
  })

  test('is not mistaken for a process that has its number now', async () => {
    const sleeper = spawn('sleep', ['60'])
    processes.push(sleeper)
    const lines = [sleeper.pid, cluster, 1_700_000_000, 5432, '', '127.0.0.1', '1 1', 'ready   ', '']
    writeFileSync(path.join(cluster, 'postmaster.pid'), lines.join('\n'))
    const { said, url } = await start()
    expect(said).toEqual([expect.stringContaining('数据库已启动')])
    expect(await query(url, 'select 1')).toEqual([[1]])
    expect(sleeper.exitCode).toBe(null)
  })
})

describe('a closed folder', () => {
  test('given by name is refused', async () => {
    const closed = path.join(folder, 'given')
    mkdirSync(closed)
    chmodSync(closed, 0)
    await expect(start(path.join(closed, 'data'))).rejects.toMatchObject({ code: 'DATABASE_DATA_UNREACHABLE' })
    chmodSync(closed, 0o700)
  })

  test('that is a file is named as one', async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    await expect(start(file)).rejects.toMatchObject({
      code: 'DATABASE_DATA_UNREACHABLE',
      message: expect.stringContaining('是一个文件'),
    })
  })

  test('of the clone moves the data of root’s server below /var/lib, and nobody else’s', async () => {
    const home = path.join(folder, 'root')
    mkdirSync(home, { mode: 0o700 })
    const { database, url } = await start(path.join(home, 'data'), false)
    if (isRoot) expect(database.dataDir).toMatch(/^\/var\/lib\/title-review-portal\/[0-9a-f]{16}$/)
    else expect(database.dataDir).toBe(path.join(home, 'data'))
    const pidFile = readFileSync(path.join(database.dataDir, 'postgres', 'postmaster.pid'), 'utf8')
    expect(pidFile.split('\n')[3]).toBe(new URL(url).port)
    await database.stop()
    rmSync(database.dataDir, { recursive: true })
  })
})

describe('what is not a database of ours', () => {
  test('is left alone', async () => {
    const other = path.join(folder, 'other')
    mkdirSync(path.join(other, 'postgres'), { recursive: true })
    writeFileSync(path.join(other, 'postgres', 'PG_VERSION'), '17\n')
    await expect(start(other)).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      message: expect.stringContaining('PostgreSQL 17'),
    })
    expect(readFileSync(path.join(other, 'postgres', 'PG_VERSION'), 'utf8')).toBe('17\n')
  })

  test('gets no new password in place of one that was lost', async () => {
    const lost = path.join(folder, 'lost')
    mkdirSync(path.join(lost, 'postgres'), { recursive: true })
    writeFileSync(path.join(lost, 'postgres', 'PG_VERSION'), '18\n')
    const file = path.join(lost, 'secret', 'postgres-owner')
    await expect(start(lost)).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      message: expect.stringContaining(`${file} 不见了`),
    })
    expect(existsSync(file)).toBe(false)
  })

  test.each([
    ['initdb: error: could not write file "x": No space left on device', 'DATABASE_DISK_FULL'],
    ['FATAL:  could not write lock file "postmaster.pid": Disk quota exceeded', 'DATABASE_DISK_FULL'],
    ['FATAL:  could not open file "PG_VERSION": Permission denied', 'DATABASE_DATA_UNREACHABLE'],
    ['LOG: starting\nFATAL:  data directory has wrong ownership\n', 'DATABASE_START_FAILED'],
  ])('“%s” is %s', (words, code) => {
    expect(failureOf(words, dataDir)).toMatchObject({ code })
  })
})

test('libraries that npm left without their links under ignore-scripts get them', () => {
  const native = path.join(folder, 'package', 'native')
  mkdirSync(path.join(native, 'lib'), { recursive: true })
  const list = readFileSync(path.join(nativeFolder(), 'pg-symlinks.json'), 'utf8')
  writeFileSync(path.join(native, 'pg-symlinks.json'), list)
  writeFileSync(path.join(native, 'lib', 'libpq.so.5.18'), 'library')
  for (const time of ['first', 'again']) {
    createLibraryLinks(native)
    expect(readFileSync(path.join(native, 'lib', 'libpq.so.5'), 'utf8'), time).toBe('library')
  }
})
