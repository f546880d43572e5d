import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'
import type { DatabaseAddress } from '../database/address/database-address'
import { openClient } from '../database/client'
import { PortalError } from '../errors'
import { backupName, pruneBackups } from './backup-folder'
import { forgetFailure, keepFailure } from './last-failure'
import { makeBackup, type BackupSource, type MadeBackup } from './make-backup'

/** Key of the advisory lock of the backup that is being written; any number that nothing else uses. */
const backupLock = 650_502_003

interface Wanted extends Pick<BackupSource, 'keys' | 'say'> {
  config: Config
  /** Null for the folder of backups, in which the oldest are deleted. */
  to: string | null
}

/**
 * Backs up a database, running or not, one backup at a time. A failure is kept for the pages (`last-failure.ts`).
 *
 * @throws PortalError BACKUP_EXISTS, BACKUP_UNWRITABLE, BACKUP_BUSY, and of `makeBackup`
 */
export async function backUp(address: DatabaseAddress, wanted: Wanted): Promise<MadeBackup> {
  const { config, to, keys, say } = wanted
  const kind = config.sample ? 'SAMPLE' : 'REAL'
  if (to !== null) checkPlace(to)
  const client = await openClient(address, { purpose: 'backup' })
  try {
    const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [backupLock])
    if (!rows[0]!.free) throw new PortalError('BACKUP_BUSY', '另一份备份正在写，请等它写完。')
    const file = to ?? path.join(config.backupDir, backupName(kind, new Date()))
    const made = await makeBackup(file, { client, dataDir: config.dataDir, keys, say })
    if (!to) pruneBackups(config.backupDir, kind, file, config.backupKeep)
    forgetFailure(config.backupDir)
    return made
  } catch (error) {
    keepFailure(config.backupDir, error)
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** An earlier backup is never replaced, and a folder that isn't there is often a disk that isn't. */
function checkPlace(file: string): void {
  if (existsSync(file)) {
    throw new PortalError('BACKUP_EXISTS', `${file} 已经存在，没有备份；请换一个文件名，或先移走原来的文件。`)
  }
  if (!existsSync(path.dirname(file))) {
    throw new PortalError(
      'BACKUP_UNWRITABLE',
      `没有文件夹 ${path.dirname(file)}，没有备份；请先建立它，或接上它所在的磁盘。`,
    )
  }
}
