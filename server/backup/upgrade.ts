import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { AuditAnchor } from '../audit/anchor'
import type { Config } from '../config'
import { clusterVersion, majorVersion } from '../database/embedded/cluster'
import { requireCluster } from '../database/existing'
import { findHome } from '../database/embedded/home'
import { PortalError } from '../errors'
import { listBackups } from './backup-folder'
import { verifiedHeader } from './file/header'
import { restoreBackup } from './restore'
import { knownMigrations } from './run-migration'

interface Upgrade {
  config: Config
  /** The backup that the earlier program made; null for the newest in the folder of backups. */
  file: string | null
  passphrase: () => Promise<string>
  say: (line: string) => void
}

/**
 * Carries an embedded database to this program's PostgreSQL: sets the old cluster aside and restores the backup that the
 * earlier program made of it. If that fails, the old cluster is put back.
 *
 * @throws PortalError DATABASE_NONE, UPGRADE_OUTSIDE, UPGRADE_NO_BACKUP, UPGRADE_BACKUP_OLD, and of `restoreBackup`
 */
export async function upgradeCluster({ config, file, passphrase, say }: Upgrade): Promise<void> {
  if (config.databaseUrl) {
    throw new PortalError(
      'UPGRADE_OUTSIDE',
      'npm run upgrade 只升级内置的 PostgreSQL，什么也没有做；DATABASE_URL 所指的由它的管理员升级，表的结构在下次启动时更新。',
    )
  }
  requireCluster(config)
  const { folder, cluster } = findHome(path.resolve(config.dataDir), config.dataDirGiven)
  const version = clusterVersion(cluster)
  if (version === majorVersion) return say(`数据库已是 PostgreSQL ${majorVersion}，无须升级。`)
  const backup = file ?? listBackups(config.backupDir, config.sample ? 'SAMPLE' : 'REAL')[0]?.file
  if (!backup) {
    throw new PortalError(
      'UPGRADE_NO_BACKUP',
      `没有备份可用；请先用原来的程序版本运行 npm run backup，再运行 npm run upgrade。`,
    )
  }
  const header = await verifiedHeader(backup, knownMigrations)
  const anchor = await new AuditAnchor(folder, header.kind).read()
  if (anchor && anchor.seq > (header.audit?.seq ?? 0)) {
    throw new PortalError(
      'UPGRADE_BACKUP_OLD',
      '这份备份之后还有操作记录；请用原来的程序版本再运行一次 npm run backup，然后停机升级。',
    )
  }
  const aside = `${cluster}-${version}`
  renameSync(cluster, aside)
  try {
    await restoreBackup(backup, { config, passphrase, say })
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true })
    renameSync(aside, cluster)
    throw error
  }
  say(`原来的数据库留在 ${aside}，确认无误后可删除。`)
}
