import path from 'node:path'
import type { Client } from 'pg'
import { AuditEvent } from '../../schema/vocabulary'
import { transactionOptions } from '../access/scope/scope'
import { openChain } from '../audit/open-chain'
import { recordSystemEvent } from '../audit/record'
import { verificationLines } from '../audit/verification-lines'
import { verifyAudit } from '../audit/verify'
import type { Config } from '../config'
import { openClient } from '../database/client'
import { ensureRequestRole, requestPassword } from '../database/ensure-request-role'
import { findHome } from '../database/embedded/home'
import { maintainTables } from '../database/maintain-tables'
import { openOrm } from '../database/orm'
import { saveServed } from '../database/served-last'
import { openServer, type DatabaseServer } from '../database/server'
import { verifiedHeader, writtenAt, type BackupHeader } from './file/header'
import { restoreFailure } from './restore-failure'
import { loadBackup } from './load-backup'
import { keysFor, storeKeys } from './restore-key'
import { RestoredFiles } from './restored-file'
import { knownMigrations } from './run-migration'
import { requireEmpty } from './target'

interface Restore {
  config: Config
  /** Gives the passphrase of the keys in the file, if they are needed. */
  passphrase: () => Promise<string>
  say: (line: string) => void
}

/**
 * Restores a backup into an empty portal. The file and the keys are checked before anything is touched; then one
 * transaction writes the whole database, so that a failure or a kill leaves it empty.
 *
 * @throws PortalError of `verifiedHeader`, `keysFor`; BACKUP_TARGET_FULL, DATABASE_DISK_FULL
 */
export async function restoreBackup(file: string, { config, passphrase, say }: Restore): Promise<BackupHeader> {
  const header = await verifiedHeader(file, knownMigrations)
  say(
    `备份完好：写成于 ${writtenAt(header)}，第 ${header.revision} 版数据，程序 ${header.portal}，PostgreSQL ${header.postgres}`,
  )
  const target = { ...config, sample: header.kind === 'SAMPLE' }
  const { databaseUrl, dataDir, dataDirGiven } = target
  const secretFolder = databaseUrl ? dataDir : findHome(path.resolve(dataDir), dataDirGiven).folder
  const keys = await keysFor(file, header, { config, secretFolder, passphrase })
  const server = await openServer(target, say)
  try {
    await loadInto(server, file, header, { target, say })
    storeKeys(keys, config, secretFolder)
    saveServed(target)
    await recordRestore(server, header, { ...target, auditKey: keys.auditKey }, say)
    return header
  } catch (error) {
    throw restoreFailure(error, dataDir)
  } finally {
    await server.stop()
  }
}

interface Target {
  target: Config
  say: (line: string) => void
}

/** Loads everything into an empty database and folder, or nothing. */
export async function loadInto(
  server: DatabaseServer,
  file: string,
  header: BackupHeader,
  { target, say }: Target,
): Promise<void> {
  const client = await openClient(server.address, { purpose: 'restore' })
  const files = new RestoredFiles(target.dataDir)
  try {
    await requireEmpty(client)
    await ensureRole(server, target)
    await inTransaction(client, () =>
      loadBackup(client, file, header, async (part) => {
        if (part.kind === 'FILE') await files.write(part)
        else part.content.resume()
      }),
    )
    await maintainTables((statement) => client.query(statement), 'analyze')
  } catch (error) {
    await files.removeAll()
    throw error
  } finally {
    await client.end().catch(() => {})
  }
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0)
  say(`已恢复 ${header.tables.length} 张表 ${rows} 行、文件 ${files.count} 个，行数与备份时相同`)
}

/** Migrations grant rights to the role of the requests, so it comes first; its password isn't in a backup. */
async function ensureRole(server: DatabaseServer, target: Config): Promise<void> {
  const owner = await openOrm(server.address, { pool: 1 })
  try {
    await ensureRequestRole(owner.em.fork(), requestPassword(target, server.secretFolder))
  } finally {
    await owner.close(true)
  }
}

async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}

/**
 * Verifies the restored audit against its end in the backup and records the restore, with the end that this folder's anchor
 * had: entries after the backup are lost, and that must be visible.
 */
async function recordRestore(
  server: DatabaseServer,
  { audit, madeAt, revision, kind }: BackupHeader,
  config: Config,
  say: (line: string) => void,
): Promise<void> {
  const chain = openChain(config, server.secretFolder, kind)
  const owner = await openOrm(server.address, { pool: 1, subscribers: [chain] })
  try {
    const anchored = await chain.anchor.read()
    const result = await owner.em
      .fork()
      .transactional((em) => verifyAudit(em, chain.key, audit), transactionOptions('read'))
    for (const line of verificationLines(result)) say(line)
    await chain.anchor.remove()
    if (audit) await chain.anchor.save(audit)
    const detail = { madeAt, revision, last: audit?.seq ?? 0, anchored: anchored?.seq ?? 0 }
    await recordSystemEvent(owner.em.fork(), AuditEvent.BACKUP_RESTORED, detail)
  } finally {
    await owner.close(true)
  }
}
