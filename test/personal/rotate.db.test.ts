import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { IdNumberCipher } from '../../server/access/personal-data/id-number-cipher'
import { startApp, type App } from '../../server/app'
import type { Config } from '../../server/config'
import { applyImport } from '../../server/import/apply/apply-import'
import type { DatabaseAddress } from '../../server/database/address/database-address'
import { resolveAddress } from '../../server/database/address/resolve-address'
import { openClient } from '../../server/database/client'
import { startEmbedded } from '../../server/database/embedded'
import { openPortal } from '../../server/open-portal'
import { rotateIdKey } from '../../server/personal/rotate-id-key'
import type { Portal } from '../../server/portal'
import { Role } from '../../schema/vocabulary'
import { codeOf, enter, officer } from '../account/office'
import { openTestPortal, startTestApp } from '../support/app'
import { administratorUrl } from '../support/administrator-url'
import { testConfig } from '../support/config'
import { aRow, inventedId } from '../support/declaration-file'
import { some, times } from '../support/some'
import { bring, importer } from './bring'

const [keyA, keyB] = ['5a'.repeat(32), 'b6'.repeat(32)] as const
const quiet = () => {}
const opened: App[] = []
afterAll(async () => {
  for (const app of opened) await app.stop()
})

async function start(config: Config): Promise<App> {
  const app = await startApp(config)
  opened.push(app)
  return app
}

const find = `query ($search: String) { declarations(filter: { year: [2023], search: $search }, first: 2) {
  edges { node { id bannedUntil findings { rule { id } verdict acknowledgements { holds } } } } } }`
interface Found {
  declarations: {
    edges: {
      node: {
        id: string
        bannedUntil: string | null
        findings: { rule: { id: string }; verdict: string; acknowledgements: { holds: boolean }[] }[]
      }
    }[]
  }
}
const reveal = 'mutation ($id: ID!) { revealIdNumber(id: $id) { idNumber } }'

/** A database without a running portal, with its configuration. */
async function stopped(prepare: (portal: Portal) => Promise<void> = async () => {}): Promise<Config> {
  const { portal, close } = await openTestPortal({ data: 'real' })
  await prepare(portal)
  await close()
  return portal.config
}

/** Runs the command. Returns its exit status, or null if it was killed after the given milliseconds. */
async function runCommand(env: Record<string, string>, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['build/server/rotate-id-key.js'], { env: { ...process.env, ...env } })
  const ended = once(child, 'exit')
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
  const [code] = (await ended) as [number | null]
  return code
}

const given = ({ databaseUrl, dataDir }: Config, from: string, to: string) => ({
  DATABASE_URL: databaseUrl!,
  DATA_DIR: dataDir,
  ID_KEY: from,
  NEW_ID_KEY: to,
})

/** The number of stored ID numbers. Throws if one of them is not encrypted with the key. */
async function numbersUnder(where: string | DatabaseAddress, key: string): Promise<number> {
  const cipher = new IdNumberCipher(key)
  const address = typeof where === 'string' ? await resolveAddress(where) : where
  const client = await openClient(address, { purpose: 'test' })
  try {
    const { rows: portals } = await client.query<{ fingerprint: Buffer }>(
      'select id_key_fingerprint as fingerprint from portal',
    )
    expect(portals[0]!.fingerprint).toEqual(cipher.fingerprint)
    const { rows } = await client.query<{ cipher: Buffer; hash: Buffer }>(
      `select id_number_cipher as cipher, id_number_hash as hash from declaration
       union all select id_number_cipher, id_number_hash from bureau_record where kind = 'BAN'
       union all select decode(substr(image ->> 'id_number_cipher', 3), 'hex'),
         decode(substr(image ->> 'id_number_hash', 3), 'hex') from import_before where image is not null`,
    )
    for (const { cipher: stored, hash } of rows.filter((row) => row.cipher)) {
      expect(cipher.hash(cipher.decrypt(stored)).equals(hash)).toBe(true)
    }
    return rows.length
  } finally {
    await client.end()
  }
}

async function onDatabase(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** The key with which all of a database's numbers are encrypted. */
async function keyOf(url: string, ...keys: string[]): Promise<string> {
  const [stored] = await onDatabase(url, 'select id_key_fingerprint as fingerprint from portal')
  const key = keys.find((one) => new IdNumberCipher(one).fingerprint.equals(stored!.fingerprint as Buffer))!
  await numbersUnder(url, key)
  return key
}

describe('another key for a real database', () => {
  test('finds, shows, bans, explains, takes back and marks up as before', async () => {
    const app = await startTestApp({ data: 'real' })
    const { config } = app.portal
    const bureau = await officer(app, 'ma', Role.CITY_HR)
    // The same person twice: an explanation of this finding depends on the number's hash.
    await bring(app.portal, [aRow(1), aRow(2), aRow(3, { 身份证号: inventedId(2), 申报系列: '建筑工程' })])
    const changed = await bring(app.portal, [aRow(1, { 姓名: '阿依古丽' })])
    const waiting = await bring(app.portal, [aRow(4)], { apply: false })
    const look = async () => {
      const { declarations } = await client().get<Found>(find, { search: inventedId(2) })
      return declarations.edges.map(({ node }) => node)
    }
    let client = () => bureau
    const [person] = await look()
    await bureau.get(
      `mutation ($id: ID!) { recordBan(declaration: $id, ban: { decidedOn: "2026-11-01", note: "弄虚作假" }) { id } }`,
      { id: person!.id },
    )
    const explain = `mutation ($id: ID!) {
      acknowledgeFinding(declaration: $id, rule: "R47", reason: "两个系列") { id } }`
    await bureau.get(explain, { id: person!.id })
    const before = await look()
    await expect(rotateIdKey({ ...config, newIdKey: keyB }, quiet)).rejects.toMatchObject({ code: 'PORTAL_RUNNING' })
    await app.stop()

    const said: string[] = []
    await rotateIdKey({ ...config, newIdKey: keyB }, (line) => said.push(line))
    expect(said.join('\n')).toMatch(
      /申报 3 件、禁报登记 1 条、导入前影像 1 条、待确认行 1 条[\s\S]*3 个已用新密钥[\s\S]*旧密钥/,
    )
    expect(said.join('\n')).not.toContain(keyB)

    await expect(openPortal(config, quiet)).rejects.toMatchObject({ code: 'ID_KEY_WRONG' })
    const again = await start({ ...config, idKey: keyB })
    const anew = await enter(again, 'ma')
    client = () => anew
    expect(await look()).toEqual(before)
    expect(before[0]).toMatchObject({
      bannedUntil: expect.stringMatching(/^20/),
      findings: expect.arrayContaining([
        { rule: { id: 'R47' }, verdict: 'VIOLATED', acknowledgements: [{ holds: true }] },
      ]),
    })
    expect(await anew.get(reveal, { id: person!.id })).toEqual({ revealIdNumber: { idNumber: inventedId(2) } })
    // The same person is recognised in a new file, an earlier plan can be applied, and an import can be undone.
    await applyImport(again.portal, importer, waiting, 'local')
    const { rows: kinds } = await sql<{ kind: string }>`select kind from import_row where import_run_id = ${await bring(
      again.portal,
      [aRow(4)],
    )}`.execute(again.portal.owner.em.fork().getKysely())
    expect(kinds).toEqual([{ kind: 'UNCHANGED' }])
    expect(codeOf(await anew.ask('mutation ($id: ID!) { undoImport(id: $id) { state } }', { id: changed }))).toBe(
      undefined,
    )
    const { rows } = await sql<{
      name: string
    }>`select name from declaration where platform_no = 'T2023-00001'`.execute(again.portal.owner.em.fork().getKysely())
    expect(rows).toEqual([{ name: '古丽·买买提' }])
    expect(await numbersUnder(again.portal.ownerAddress, keyB)).toBeGreaterThan(4)
    const { rows: audited } = await sql<{ detail: { from: string; to: string } }>`
      select detail from audit_entry where event = 'ID_KEY_ROTATED'`.execute(again.portal.owner.em.fork().getKysely())
    expect(audited).toMatchObject([
      {
        detail: {
          from: new IdNumberCipher(keyA).keyId,
          to: new IdNumberCipher(keyB).keyId,
          counts: { declaration: 3 },
        },
      },
    ])
    const file = await anew.fetch(`/imports/${waiting}/problems.xlsx`)
    expect(file.status).toBe(200)
  })

  test('needs a new one that is another one', async () => {
    const config = await stopped()
    await expect(rotateIdKey(config, quiet)).rejects.toMatchObject({ code: 'NEW_ID_KEY_MISSING' })
    await expect(rotateIdKey({ ...config, newIdKey: keyA }, quiet)).rejects.toMatchObject({ code: 'NEW_ID_KEY_SAME' })
    await expect(rotateIdKey({ ...config, newIdKey: 'short' }, quiet)).rejects.toMatchObject({ code: 'ID_KEY_INVALID' })
    await expect(rotateIdKey({ ...config, idKey: 'c7'.repeat(32), newIdKey: keyB }, quiet)).rejects.toMatchObject({
      code: 'ID_KEY_WRONG',
    })
  })

  test('is refused where a banned person’s number is lost, and leaves nothing begun', async () => {
    const config = await stopped(async (portal) => {
      await bring(portal, [aRow(1)])
      await sql`insert into ban (id_number_hash, name, from_day, until_day)
        values (sha256('nobody'), '无从查考', '2026-01-01', '2028-12-31')`.execute(portal.owner.em.fork().getKysely())
    })
    await expect(rotateIdKey({ ...config, newIdKey: keyB }, quiet)).rejects.toMatchObject({ code: 'ID_KEY_ORPHANS' })
    expect(await keyOf(config.databaseUrl!, keyA, keyB)).toBe(keyA)
    expect(readdirSync(path.join(config.dataDir, 'uploads'))).toEqual(['1.sealed'])
  })

  test('killed at any moment, every number is wholly under one key', async () => {
    const config = await stopped(async (portal) => {
      await bring(portal, [aRow(1)])
      await sql`insert into declaration (year, platform_no, name, id_type, id_number_masked, id_number_cipher,
          id_number_hash, employer_id, route, county, pathway, series, level, stage, furthest_stage, entered_at, search_text)
        select year, 'X-' || n, name, id_type, id_number_masked, id_number_cipher, id_number_hash, employer_id, route,
          county, pathway, series, level, stage, furthest_stage, entered_at, search_text
        from declaration, generate_series(1, ${times(15_000, 3000)}::integer) n where platform_no = 'T2023-00001'`.execute(
        portal.owner.em.fork().getKysely(),
      )
    })
    let [from, to]: [string, string] = [keyA, keyB]
    const began = performance.now()
    expect(await runCommand(given(config, from, to))).toBe(0)
    const whole = performance.now() - began
    ;[from, to] = [to, from]
    const left = new Set<string>()
    for (const part of [0.3, ...some([0.5, 0.6, 0.7, 0.8, 0.9, 0.97], 1, 'killed')]) {
      await runCommand(given(config, from, to), whole * part)
      const stands = await keyOf(config.databaseUrl!, from, to)
      left.add(stands === to ? 'ALL' : 'NOTHING')
      if (stands === to) [from, to] = [to, from]
    }
    expect(left).toContain('NOTHING')
    expect(await runCommand(given(config, from, to))).toBe(0)
    expect(await keyOf(config.databaseUrl!, from, to)).toBe(to)
  })
})

describe('the key in a file', () => {
  test('is replaced whole, the old one kept beside it', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-key-'))
    chmodSync(dataDir, 0o755)
    const config = testConfig({ databaseUrl: null, dataDir, idKey: null, sample: false })
    const placeOf = (extension = '') => path.join(dataDir, `secret/id-key${extension}`)
    const key = () => readFileSync(placeOf(), 'utf8')
    const first = await openPortal(config, quiet)
    await bring(first.portal, [aRow(1)])
    const before = key()
    await expect(rotateIdKey(config, quiet)).rejects.toMatchObject({ code: 'PORTAL_RUNNING' })
    expect(existsSync(placeOf('.next'))).toBe(false)
    await first.close()

    await rotateIdKey(config, quiet)
    const after = key()
    expect(after).toMatch(/^[0-9a-f]{64}$/)
    expect(after).not.toBe(before)
    expect(statSync(placeOf()).mode & 0o777).toBe(0o600)
    const kept = placeOf(`.${new IdNumberCipher(before).keyId}`)
    expect(readFileSync(kept, 'utf8')).toBe(before)

    // The state after a kill between the database's commit and the renaming of the file.
    renameSync(placeOf(), placeOf('.next'))
    cpSync(kept, placeOf())
    const said: string[] = []
    const second = await openPortal(config, (line) => said.push(line))
    expect(said.join()).toContain('没有做完')
    expect(await numbersUnder(second.portal.ownerAddress, after)).toBe(1)
    await second.close()
    await rotateIdKey(config, quiet)
    expect([key(), existsSync(placeOf('.next'))]).toEqual([after, false])
    await expect(rotateIdKey({ ...config, newIdKey: 'short' }, quiet)).rejects.toMatchObject({ code: 'ID_KEY_INVALID' })
    const third = await openPortal(config, quiet)
    await third.close()
  })

  test('killed at any moment, each of a folder’s two databases opens with its own', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-key-'))
    chmodSync(dataDir, 0o755)
    const config = testConfig({ databaseUrl: null, dataDir, idKey: null, sample: false })
    const { portal, close } = await openPortal(config, quiet)
    await bring(portal, [aRow(1)])
    await close()
    const server = await startEmbedded({ dataDir, dataDirGiven: true, say: quiet })
    await onDatabase(administratorUrl(dataDir), 'create database sample template portal')
    const [real, sample] = [await server.openDatabase('portal'), await server.openDatabase('sample')]
    await onDatabase(sample, "update portal set kind = 'SAMPLE'")
    try {
      const keys = () => {
        const names = readdirSync(path.join(dataDir, 'secret')).filter((name) => name.startsWith('id-key'))
        return names.map((name) => readFileSync(path.join(dataDir, 'secret', name), 'utf8'))
      }
      for (const after of some([500, 800, 1100, 1400, 1700, 2000, 2300], 2, 'killed in a folder')) {
        await runCommand({ DATA_DIR: dataDir }, after)
        const again = await openPortal(config, quiet)
        expect(await numbersUnder(real, again.portal.idKey)).toBe(1)
        await again.close()
        await keyOf(sample, ...keys())
      }
      expect(await runCommand({ DATA_DIR: dataDir })).toBe(0)
      const key = readFileSync(path.join(dataDir, 'secret/id-key'), 'utf8')
      expect([await numbersUnder(real, key), await numbersUnder(sample, key)]).toEqual([1, 1])
    } finally {
      await server.stop()
    }
  })
})
