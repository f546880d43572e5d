import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readConfig, type Config } from '../config'
import { openServer } from '../database/server'
import { verifiedHeader, type BackupHeader } from './file/header'
import { loadInto } from './restore'
import { restoreFailure } from './restore-failure'
import { knownMigrations } from './run-migration'

/**
 * Proves that a backup can be restored: compares its checksums, restores it into a PostgreSQL of its own in a temporary
 * folder, which is deleted afterwards, and counts the rows. It needs no key and doesn't touch the portal.
 *
 * @throws PortalError of `verifiedHeader`; DATABASE_BINARY_MISSING, DATABASE_DISK_FULL
 */
export async function checkBackup(file: string, say: (line: string) => void): Promise<BackupHeader> {
  const header = await verifiedHeader(file, knownMigrations)
  say('校验值全部相符，开始试恢复')
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-check-'))
  const target: Config = { ...readConfig({ DATA_DIR: dataDir }), dataDirGiven: false, sample: header.kind === 'SAMPLE' }
  try {
    const server = await openServer(target, () => {})
    try {
      await loadInto(server, file, header, { target, say })
    } finally {
      await server.stop()
    }
    return header
  } catch (error) {
    throw restoreFailure(error, dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
