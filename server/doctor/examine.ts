import { existsSync } from 'node:fs'
import path from 'node:path'
import { backupState } from '../backup/backup-status'
import type { Config } from '../config'
import { openExisting, requireCluster } from '../database/existing'
import { findHome } from '../database/embedded/home'
import { freeBytes } from '../database/free-space'
import { startFailure } from '../database/failure'
import { PortalError } from '../errors'
import { checkBackup } from './check/backup-age'
import { checkDisk } from './check/disk'
import { checkHttp } from './check/http'
import { checkNode } from './check/node-version'
import { checkPermissions } from './check/permission'
import { examineDatabase } from './examine-database'
import { wrong, type Finding } from './finding'

/**
 * Looks at everything that the portal relies on, whether or not it is running. Changes nothing.
 *
 * @throws PortalError DATABASE_NONE: of a portal that isn't there nothing is well
 */
export async function examine(config: Config, now: Date): Promise<Finding[]> {
  requireCluster(config)
  const { databaseUrl, dataDir, dataDirGiven, backupDir } = config
  const home = databaseUrl ? null : findHome(path.resolve(dataDir), dataDirGiven)
  const secretFolder = home?.folder ?? dataDir
  const folders = [...new Set([secretFolder, backupDir])].filter((folder) => existsSync(folder))
  const ofMachine = [
    checkNode(process.version),
    ...(await Promise.all(folders.map(async (folder) => checkDisk(folder, await freeBytes(folder))))),
    checkPermissions(dataDir, secretFolder, backupDir),
    checkHttp(config),
    checkBackup(backupState(config, now), now),
  ]
  return [...ofMachine, ...(await ofDatabase(config))]
}

async function ofDatabase(config: Config): Promise<Finding[]> {
  try {
    const server = await openExisting(config, () => {})
    try {
      return await examineDatabase(server, config)
    } finally {
      await server.stop()
    }
  } catch (error) {
    const known = startFailure(error)
    if (known instanceof PortalError && known.code === 'DATABASE_NONE') throw known
    return [wrong(`数据库：${known instanceof PortalError ? known.message : (known as Error).name}`)]
  }
}
