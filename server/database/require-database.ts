import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'
import { PortalError } from '../errors'
import { findHome } from './embedded/home'

/**
 * For commands that work on a portal that is there already: opening a database would make one where there is none, as in a folder
 * whose name was mistyped.
 *
 * @throws PortalError DATABASE_NONE
 */
export function requireDatabase(config: Config): Config {
  const { databaseUrl, dataDir, dataDirGiven } = config
  if (databaseUrl) return config
  // Looking for the cluster makes the folder.
  const isThere = !dataDirGiven || existsSync(dataDir)
  if (isThere && existsSync(findHome(path.resolve(dataDir), dataDirGiven).cluster)) return config
  throw new PortalError('DATABASE_NONE', '数据文件夹里没有工作台的数据库，什么也没有做；请核对 DATA_DIR。')
}
