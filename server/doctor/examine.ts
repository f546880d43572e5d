import { existsSync } from 'node:fs'
import path from 'node:path'
import { backupState } from '../backup/backup-status'
import type { Config } from '../config'
import { findHome } from '../database/embedded/home'
import { freeBytes } from '../database/free-space'
import { openServer } from '../database/server'
import { startFailure } from '../database/failure'
import { PortalError } from '../errors'
import { checkBackup } from './check/backup-age'
import { checkDisk } from './check/disk'
import { checkHttp } from './check/http'
import { checkNode } from './check/node-version'
import { checkPermissions } from './check/permission'
import { examineDatabase } from './examine-database'
import { warning, wrong, type Finding } from './finding'

/** Looks at everything that the portal relies on, whether or not it is running. Changes nothing. */
export async function examine(config: Config, now: Date): Promise<Finding[]> {
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
  if (home && !existsSync(home.cluster)) return [...ofMachine, warning('还没有数据库；第一次启动时会建立。')]
  return [...ofMachine, ...(await ofDatabase(config))]
}

async function ofDatabase(config: Config): Promise<Finding[]> {
  try {
    const server = await openServer(config, () => {})
    try {
      return await examineDatabase(server, config)
    } finally {
      await server.stop()
    }
  } catch (error) {
    const known = startFailure(error)
    return [wrong(`数据库：${known instanceof PortalError ? known.message : (known as Error).name}`)]
  }
}
