import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config'
import { PortalError } from '../errors'
import type { DatabaseAddress } from './address/database-address'
import { openClient } from './client'
import { startEmbedded } from './embedded'
import { findHome } from './embedded/home'
import { databaseNames, embeddedServer, openOutside, type DatabaseServer } from './server'

/**
 * For commands that work on a portal that is there already: opening a database would make one where there is none, as in a folder
 * whose name was mistyped. Looks at folders only, so that it also finds a database which this program can't start.
 *
 * @throws PortalError DATABASE_NONE
 */
export function requireCluster(config: Config): void {
  const { databaseUrl, dataDir, dataDirGiven } = config
  if (databaseUrl) return
  // Looking for the cluster makes the folder.
  const isThere = !dataDirGiven || existsSync(dataDir)
  if (!isThere || !existsSync(findHome(path.resolve(dataDir), dataDirGiven).cluster)) throw noPortal(config)
}

/**
 * The server of a portal that has been served at least once; makes neither cluster nor database.
 *
 * @throws PortalError DATABASE_NONE
 */
export async function openExisting(config: Config, say: (line: string) => void): Promise<DatabaseServer> {
  requireCluster(config)
  const server = config.databaseUrl ? await openOutside(config, config.databaseUrl) : await findEmbedded(config, say)
  try {
    if (!(await hasPortal(server.address))) throw noPortal(config)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function findEmbedded(config: Config, say: (line: string) => void): Promise<DatabaseServer> {
  const embedded = await startEmbedded({ dataDir: config.dataDir, dataDirGiven: config.dataDirGiven, say })
  if (await embedded.hasDatabase(config.sample ? databaseNames.sample : databaseNames.real)) {
    return embeddedServer(embedded, config)
  }
  await embedded.stop()
  throw noPortal(config)
}

/** Whether a portal has made its tables in the database. */
export async function hasPortal(address: DatabaseAddress): Promise<boolean> {
  const client = await openClient(address, { purpose: 'inspection' })
  try {
    const { rowCount } = await client.query(
      `select from pg_tables where schemaname = 'public' and tablename = 'portal'`,
    )
    return rowCount === 1
  } finally {
    await client.end()
  }
}

export function noPortal({ databaseUrl, dataDir, sample }: Config): PortalError {
  const what = sample ? '示例工作台' : '工作台'
  const start = sample ? 'npm start' : 'npm run serve'
  return new PortalError(
    'DATABASE_NONE',
    databaseUrl
      ? `DATABASE_URL 所指的数据库里没有${what}，什么也没有做；请核对 DATABASE_URL，还没有建立的用 ${start} 建立。`
      : `${path.resolve(dataDir)} 里没有${what}，什么也没有做；请核对 DATA_DIR，还没有建立的用 ${start} 建立。`,
  )
}
