import { randomInt } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp } from '../../server/app'
import { readFrames } from '../../server/backup/file/frame-reader'
import { FrameWriter } from '../../server/backup/file/frame-writer'
import { verifiedHeader, type BackupHeader } from '../../server/backup/file/header'
import { makeBackup, type MadeBackup } from '../../server/backup/make-backup'
import { restoreBackup } from '../../server/backup/restore'
import { ownKeys } from '../../server/backup/restore-key'
import { knownMigrations } from '../../server/backup/run-migration'
import { requireEmpty } from '../../server/backup/target'
import type { Config } from '../../server/config'
import { openChain } from '../../server/audit/open-chain'
import { verifyAudit } from '../../server/audit/verify'
import type { App } from '../../server/app'
import { startTestApp } from '../support/app'
import { bringIn } from '../support/bring-in'
import { signedIn } from '../support/client'
import { aRow } from '../support/declaration-file'
import { connect, contentOfTables, emptyTarget, structureOf } from './backup-target'

const passphrase = 'Kashi-Backup-2026'
const figures = `{
  statistics(filter: { year: [2023, 2024, 2025, 2026] }, by: [YEAR, COUNTY, SERIES]) { groups keys declared pending passed overdue }
  freezes { year serial } }`

let app: App
let made: MadeBackup
let before: { content: Record<string, string>; structure: string[]; figures: unknown }
let file: string

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  const { portal } = app
  const url = portal.config.databaseUrl!
  const figuresBefore = await (await signedIn(app, 'bureau')).get(figures)
  before = { content: await contentOfTables(url), structure: await structureOf(url), figures: figuresBefore }
  file = path.join(portal.config.dataDir, 'backup', 'during-import.backup')
  const client = await connect(url)
  let importing: Promise<void> | null = null
  // The import is planned, applied and committed while the tables are written, the first of them having begun.
  const say = () => void (importing ??= bringIn(portal, 'bureau', [aRow(991)]))
  made = await makeBackup(file, {
    client,
    dataDir: portal.config.dataDir,
    keys: { keys: ownKeys(portal.config, portal.config.dataDir), passphrase },
    say,
  })
  await importing
  await client.end()
}, 120_000)
afterAll(() => app.stop())

const restoreTo = (target: Config, from = file) =>
  restoreBackup(from, { config: target, passphrase: async () => passphrase, say: () => {} })

async function isEmpty({ databaseUrl }: Config): Promise<boolean> {
  const client = await connect(databaseUrl!)
  try {
    await requireEmpty(client)
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

/** A copy of the backup with another header and correct checksums. */
async function withHeader(name: string, change: (header: BackupHeader) => void): Promise<string> {
  const copy = path.join(path.dirname(file), name)
  const writer = await FrameWriter.create(copy)
  for await (const { kind, content } of readFrames(file)) {
    if (kind === 'LAST') continue
    const header = structuredClone(made.header)
    change(header)
    await writer.write(kind, kind === 'HEADER' ? Buffer.from(JSON.stringify(header)) : content)
  }
  await writer.finish()
  return copy
}

describe('a backup made during an import', () => {
  test('is the state before it: restored elsewhere, every table, figure and rule of the database equals the snapshot’s', async () => {
    const target = await emptyTarget()
    await restoreTo(target)
    const content = await contentOfTables(target.databaseUrl!)
    const { audit_entry: restoredAudit, ...others } = content
    const { audit_entry: auditBefore, ...othersBefore } = before.content
    expect(others).toEqual(othersBefore)
    // The restore itself is one more entry.
    expect(restoredAudit).not.toBe(auditBefore)
    expect(await structureOf(target.databaseUrl!)).toEqual(before.structure)
    expect(await contentOfTables(app.portal.config.databaseUrl!)).not.toEqual(before.content)

    const restored = await startApp(target)
    try {
      const officer = await signedIn(restored, 'bureau')
      expect(await officer.get(figures)).toEqual(before.figures)
      const { key, anchor } = openChain(target, target.dataDir, 'SAMPLE')
      const verified = await verifyAudit(restored.portal.owner.em.fork(), key, await anchor.read())
      expect(verified.broken).toBeNull()
      const entry = await restored.portal.owner.em
        .getConnection()
        .execute<{ detail: unknown }[]>(`select detail from audit_entry where event = 'BACKUP_RESTORED'`)
      expect(entry).toEqual([{ detail: expect.objectContaining({ last: made.header.audit!.seq, anchored: 0 }) }])
      // Numbers go on after the restored ones, and triggers count again.
      await bringIn(restored.portal, 'bureau', [aRow(992)])
      const after = await officer.get<{ portal: { revision: number } }>('{ portal { revision } }')
      expect(after.portal.revision).toBeGreaterThan(made.header.revision)
    } finally {
      await restored.stop()
    }
  })

  test('holds no session, and the keys only under the passphrase', async () => {
    expect(made.header.tables.map(({ name }) => name)).not.toContain('session')
    const bytes = readFileSync(file)
    const { idKey, auditKey } = ownKeys(app.portal.config, app.portal.config.dataDir)
    for (const secret of [idKey, auditKey]) {
      expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes(Buffer.from(secret, 'hex'))).toBe(false)
    }
    const target = await emptyTarget({ idKey: null })
    for (const name of readdirSync(path.join(target.dataDir, 'secret'))) {
      if (/key/.test(name)) writeFileSync(path.join(target.dataDir, 'secret', name), '')
    }
    const wrong = { config: target, passphrase: async () => 'another passphrase', say: () => {} }
    await expect(restoreBackup(file, wrong)).rejects.toMatchObject({ code: 'BACKUP_PASSPHRASE_WRONG' })
    await restoreTo(target)
    expect(readFileSync(path.join(target.dataDir, 'secret', 'id-key'), 'utf8')).toBe(idKey)
    expect(readFileSync(path.join(target.dataDir, 'secret', 'audit-key'), 'utf8')).toBe(auditKey)
  })
})

describe('a backup that can’t be restored is refused in one sentence, and nothing is done', () => {
  test('20 random bytes flipped are 20 found', async () => {
    const whole = readFileSync(file)
    const damaged = path.join(path.dirname(file), 'damaged.backup')
    for (let count = 0; count < 20; count += 1) {
      const at = randomInt(whole.length)
      const bytes = Buffer.from(whole)
      bytes[at]! ^= randomInt(1, 256)
      writeFileSync(damaged, bytes)
      await expect(verifiedHeader(damaged, knownMigrations), `byte ${at}`).rejects.toMatchObject({
        code: expect.stringMatching(/^BACKUP_(DAMAGED|TRUNCATED|NOT_ONE|NEWER)$/),
      })
    }
  })

  test('a truncated, a newer and a foreign file, a missing one', async () => {
    const whole = readFileSync(file)
    const other = path.join(path.dirname(file), 'other.backup')
    const refusal = async (content: Buffer) => {
      writeFileSync(other, content)
      return verifiedHeader(other, knownMigrations).then(
        () => 'accepted',
        (error: Error) => error.message,
      )
    }
    expect(await refusal(whole.subarray(0, -1))).toContain('备份文件不完整')
    expect(await refusal(whole.subarray(0, randomInt(100, whole.length)))).toContain('备份文件不完整')
    expect(await refusal(Buffer.concat([whole, Buffer.from('x')]))).toContain('备份文件已损坏')
    expect(await refusal(Buffer.from('title-review-portal backup 2\nanything'))).toContain('更新的版本（格式 2）')
    expect(await refusal(Buffer.from('PK'))).toContain('不是本系统的备份文件')
    const newer = await withHeader('newer.backup', (header) => header.migrations.push('999-later'))
    await expect(verifiedHeader(newer, knownMigrations)).rejects.toMatchObject({ code: 'BACKUP_NEWER' })
    await expect(verifiedHeader(`${other}.none`, knownMigrations)).rejects.toMatchObject({ code: 'BACKUP_MISSING' })
  })

  test('a wrong key, no key, a full target', async () => {
    const target = await emptyTarget()
    await expect(restoreTo({ ...target, idKey: 'b6'.repeat(32) })).rejects.toMatchObject({ code: 'ID_KEY_WRONG' })
    await expect(restoreTo({ ...target, auditKey: 'b6'.repeat(32) })).rejects.toMatchObject({ code: 'AUDIT_KEY_WRONG' })
    expect(await isEmpty(target)).toBe(true)
    const { config } = app.portal
    await expect(restoreTo(config)).rejects.toMatchObject({ code: 'BACKUP_TARGET_FULL' })
  })

  test('a table with other rows than it says leaves the database and the folder empty', async () => {
    const target = await emptyTarget()
    const uploads = path.join(app.portal.config.dataDir, 'uploads')
    expect(existsSync(uploads)).toBe(true)
    const wrong = await withHeader('count.backup', ({ tables }) => {
      tables.find(({ name }) => name === 'declaration')!.rows += 1
    })
    await expect(restoreTo(target, wrong)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
    expect(await isEmpty(target)).toBe(true)
    expect(existsSync(path.join(target.dataDir, 'uploads'))).toBe(false)
  })
})
