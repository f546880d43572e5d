import { randomInt } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startApp } from '../../server/app'
import { backUp } from '../../server/backup/back-up'
import { backupName, listBackups } from '../../server/backup/backup-folder'
import { readFrames } from '../../server/backup/file/frame-reader'
import { FrameWriter } from '../../server/backup/file/frame-writer'
import { verifiedHeader, type BackupHeader } from '../../server/backup/file/header'
import { makeBackup, type MadeBackup } from '../../server/backup/make-backup'
import { restoreBackup } from '../../server/backup/restore'
import { readSigningKey } from '../../server/audit-out/signing-key'
import { ownKeys } from '../../server/backup/restore-key'
import { knownMigrations } from '../../server/backup/run-migration'
import { scheduleBackups } from '../../server/backup/schedule'
import { requireEmpty } from '../../server/backup/target'
import { upgradeCluster } from '../../server/backup/upgrade'
import { beijingTimeOf } from '../../server/calendar/day-of'
import type { Config } from '../../server/config'
import { AuditAnchor } from '../../server/audit/anchor'
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
  freezes { year serial hash declared passed }
  importRuns { id state new kept } }`

/** What a restored portal must have too, so that a comparison of nothing with nothing shows nothing. */
const neededRows = ['declaration', 'stage_event', 'frozen_year', 'bureau_record', 'audit_entry', 'import_run', 'cycle']
const ownCycle = 'server/cycle/notice/2026.json'

let app: App
let made: MadeBackup
let before: {
  content: Record<string, string>
  structure: string[]
  figures: unknown
  files: Record<string, Record<string, string>>
}
let file: string

beforeAll(async () => {
  app = await startTestApp({ data: 'sample' })
  const { portal } = app
  const url = portal.config.databaseUrl!
  const officer = await signedIn(app, 'bureau')
  await bringIn(portal, 'bureau', [aRow(990)])
  await officer.get('mutation { freezeYear(year: 2023, cutOff: "2024-03-01", note: "") { serial } }')
  mkdirSync(path.join(portal.config.dataDir, 'cycles'))
  cpSync(ownCycle, path.join(portal.config.dataDir, 'cycles/own.json'))
  const figuresBefore = await officer.get(figures)
  const { config } = portal
  before = {
    content: await contentOfTables(url),
    structure: await structureOf(url),
    figures: figuresBefore,
    files: { uploads: filesOf(config, 'uploads'), cycles: filesOf(config, 'cycles') },
  }
  expect(Object.values(before.files).map((files) => Object.keys(files).length)).toEqual([1, 1])
  file = path.join(portal.config.dataDir, 'backup', 'during-import.backup')
  const client = await connect(url)
  let importing: Promise<void> | null = null
  // The import is planned, applied and committed while the tables are written, the first of them having begun.
  const say = () => void (importing ??= bringIn(portal, 'bureau', [aRow(991)]))
  readSigningKey(portal.config.dataDir)
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

/** Names and contents. */
const filesOf = ({ dataDir }: Config, folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path.join(dataDir, folder)).map((name) => [
      name,
      readFileSync(path.join(dataDir, folder, name), 'base64'),
    ]),
  )

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
    const rowsOf = Object.fromEntries(made.header.tables.map(({ name, rows }) => [name, rows]))
    expect(neededRows.filter((name) => !(rowsOf[name]! > 0))).toEqual([])
    for (const folder of ['uploads', 'cycles']) expect(filesOf(target, folder)).toEqual(before.files[folder])
    // The restore itself is one more entry.
    expect(restoredAudit).not.toBe(auditBefore)
    expect(await structureOf(target.databaseUrl!)).toEqual(before.structure)
    expect(await contentOfTables(app.portal.config.databaseUrl!)).not.toEqual(before.content)

    const restored = await startApp(target)
    try {
      const officer = await signedIn(restored, 'bureau')
      expect(await officer.get(figures)).toEqual(before.figures)
      const [{ id }] = (before.figures as { importRuns: [{ id: string }] }).importRuns
      // What was received can be opened with the key.
      expect((await officer.fetch(`/imports/${id}/problems.xlsx`)).status).toBe(200)
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
    const { idKey, auditKey, signingKey } = ownKeys(app.portal.config, app.portal.config.dataDir)
    for (const secret of [idKey, auditKey, signingKey!]) {
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
    expect(readFileSync(path.join(target.dataDir, 'secret', 'audit-signing-key'), 'utf8')).toBe(signingKey)
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

const backUpTo = (to: string) =>
  backUp(app.portal.ownerAddress, { config: app.portal.config, to, keys: null, say: () => {} })

test('--to replaces no file and makes no folder, which may be a disk that is not there', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'backup-to-'))
  const there = path.join(folder, 'there.backup')
  writeFileSync(there, 'the only copy')
  await expect(backUpTo(there)).rejects.toMatchObject({ code: 'BACKUP_EXISTS' })
  expect(readFileSync(there, 'utf8')).toBe('the only copy')
  await expect(backUpTo(path.join(folder, 'disk/x.backup'))).rejects.toMatchObject({ code: 'BACKUP_UNWRITABLE' })
  expect(readdirSync(folder)).toEqual(['there.backup'])
})

describe('on a full disk', () => {
  /** Writing to this file gives a real ENOSPC. */
  const fill = (name: string) => {
    mkdirSync(path.dirname(name), { recursive: true })
    symlinkSync('/dev/full', name)
  }

  test('a backup says which disk to clear, leaves nothing, and the pages know it until the next one succeeds', async () => {
    const folder = path.join(path.dirname(file), 'full')
    const to = path.join(folder, 'x.backup')
    fill(`${to}.part`)
    const message = `磁盘已满，备份没有写成；请清理 ${folder} 所在的磁盘，或用 --to 写到别处。`
    await expect(backUpTo(to)).rejects.toMatchObject({ code: 'BACKUP_DISK_FULL', message })
    expect(readdirSync(folder)).toEqual([])
    const officer = await signedIn(app, 'bureau')
    expect(await officer.get('{ backup { failure } }')).toEqual({ backup: { failure: message } })
    await officer.get(figures)
    await backUpTo(to)
    expect(readdirSync(folder)).toEqual(['x.backup'])
    expect(await officer.get('{ backup { failure } }')).toEqual({ backup: { failure: null } })
  })

  test('a restore says which disk to clear, and leaves the database and the folder empty', async () => {
    const target = await emptyTarget()
    const [name] = Object.keys(before.files.uploads!)
    fill(path.join(target.dataDir, 'uploads', `${name}.restoring`))
    await expect(restoreTo(target)).rejects.toMatchObject({
      code: 'DATABASE_DISK_FULL',
      message: `磁盘已满，没有恢复任何内容；请在 ${target.dataDir} 所在的磁盘留出空间后重试。`,
    })
    expect(await isEmpty(target)).toBe(true)
    expect(readdirSync(path.join(target.dataDir, 'uploads'))).toEqual([])
  })
})

test('at BACKUP_AT a backup is made and BACKUP_KEEP remain; the page and /metrics say how old it is, and that it is overdue after two days', async () => {
  const { config } = app.portal
  const minute = new Date(Math.floor(Date.now() / 60_000) * 60_000)
  const earlier = [3, 0.9].map((days) => backupName('SAMPLE', new Date(minute.getTime() - days * 86_400_000)))
  mkdirSync(config.backupDir, { recursive: true })
  const write = (name: string) => writeFileSync(path.join(config.backupDir, name), 'x')
  earlier.forEach(write)

  vi.useFakeTimers({ now: minute.getTime() - 1000, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const scheduled = { ...config, backupAt: beijingTimeOf(minute).slice(11, 16), backupKeep: 2 }
  const written = new Promise<string>((resolve) => {
    const stop = scheduleBackups(scheduled, app.portal.ownerAddress, (line) => {
      stop()
      resolve(line)
    })
  })
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  const newest = /^备份已写成：(.+)（/.exec(await written)![1]!
  const kept = listBackups(config.backupDir, 'SAMPLE').map(({ file: kept }) => path.basename(kept))
  expect(kept).toEqual([path.basename(newest), earlier[1]])

  const officer = await signedIn(app, 'bureau')
  const shown = async () => {
    const { backup } = await officer.get<{ backup: { madeAt: string; overdue: boolean } }>(
      '{ backup { madeAt overdue } }',
    )
    const metrics = await (await officer.fetch('/metrics')).text()
    const age = Number(/^portal_backup_age_seconds (\d+)$/m.exec(metrics)![1])
    expect(Math.abs(Date.now() - new Date(backup.madeAt).getTime() - age * 1000)).toBeLessThan(60_000)
    return [Math.round(age / 3600), backup.overdue]
  }
  expect(await shown()).toEqual([0, false])
  for (const name of kept) rmSync(path.join(config.backupDir, name!))
  write(earlier[0]!)
  expect(await shown()).toEqual([72, true])
})

test('an upgrade without a backup, with another key or with a backup that misses later entries leaves the old cluster as it was', async () => {
  const { dataDir: secrets, ...others } = await emptyTarget()
  // Under root, the embedded server's user must be able to enter it.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'upgrade-'))
  chmodSync(dataDir, 0o711)
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  cpSync(path.join(secrets, 'secret'), path.join(dataDir, 'secret'), { recursive: true })
  const version = path.join(dataDir, 'postgres/PG_VERSION')
  mkdirSync(path.dirname(version))
  writeFileSync(version, '17\n')
  const config = { ...others, dataDir, databaseUrl: null, dataDirGiven: true, backupDir: path.join(dataDir, 'backup') }
  const upgrade = (from: string | null, idKey = config.idKey) =>
    upgradeCluster({ config: { ...config, idKey }, file: from, passphrase: async () => passphrase, say: () => {} })
  await expect(upgrade(null)).rejects.toMatchObject({ code: 'UPGRADE_NO_BACKUP' })
  await expect(upgrade(file, 'b6'.repeat(32))).rejects.toMatchObject({ code: 'ID_KEY_WRONG' })
  const { seq, ...last } = made.header.audit!
  await new AuditAnchor(dataDir, 'SAMPLE').save({ ...last, seq: seq + 1 })
  await expect(upgrade(file)).rejects.toMatchObject({ code: 'UPGRADE_BACKUP_OLD' })
  expect(readFileSync(version, 'utf8')).toBe('17\n')
  expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres'))).toEqual(['postgres'])
})
