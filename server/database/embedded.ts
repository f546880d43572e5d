import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from './address/database-address'
import { resolveAddress } from './address/resolve-address'
import { DatabaseStartFailedError } from './embedded/error'
import { administratorRole, checkCluster, ensureCluster, passwordName } from './embedded/cluster'
import { ownerRole } from './embedded/database-owner'
import { systemFailureOf } from './embedded/failure'
import { findHome, type Home } from './embedded/home'
import { endOrphans } from './embedded/orphan'
import { readPostmaster, type Postmaster } from './embedded/postmaster'
import { ServerLease } from './embedded/server-lease'
import { findServer, hastenStop, serverState, startServer, stopServer } from './embedded/server-process'
import type { Reach } from './outage/reach'
import { readOrCreateSecret } from './secret'

export interface EmbeddedOptions {
  dataDir: string
  /** Whether DATA_DIR was set. If not, and root starts the portal, the data may be placed in another folder (`findHome`). */
  dataDirGiven: boolean
  /** Prints a line for each step. */
  say: (line: string) => void
}

/** A running embedded PostgreSQL 18, reachable only from this machine. */
export interface EmbeddedDatabase {
  /** The folder that really holds the data and the secrets that belong to them. */
  dataDir: string
  /** The owner's connection URL for this database, which is created if it doesn't exist. */
  openDatabase(name: string): Promise<string>
  hasDatabase(name: string): Promise<boolean>
  /** How to see whether the server is there, and to start it again where it was. */
  reach: Reach
  /** Shuts the server down cleanly, unless another portal also uses it. */
  stop(): Promise<void>
}

/**
 * Connects to the server that already runs on this folder (a killed portal leaves it running), else starts one. Creates
 * the cluster if the folder has none.
 *
 * @throws PortalError DATABASE_BINARY_MISSING, DATABASE_DATA_UNREACHABLE, DATABASE_DISK_FULL, DATABASE_START_FAILED
 */
export async function startEmbedded({ dataDir, dataDirGiven, say }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  try {
    const home = findHome(path.resolve(dataDir), dataDirGiven)
    if (home.folder !== path.resolve(dataDir)) say(`以 root 启动：数据库放在 ${home.folder}`)
    if (existsSync(home.cluster)) checkCluster(home)
    const password = readOrCreateSecret(home.folder, passwordName)
    const start = performance.now()
    if (await ensureCluster(home, password)) say(`数据库已建立（${seconds(start)} 秒）`)
    return await useServer(home, password, say)
  } catch (error) {
    throw systemFailureOf(error, dataDir)
  }
}

/** Retries: between finding a server and connecting to it, it may stop, or another portal may start one. */
async function useServer(home: Home, password: string, say: (line: string) => void): Promise<EmbeddedDatabase> {
  let reason: unknown
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await sleep(attempt * 100)
    const start = performance.now()
    const running = await findServer(home)
    const server = running ?? (await startServer(home))
    if (!server) continue
    try {
      const lease = await ServerLease.open(await administratorAddress(server.port, password))
      say(running ? '沿用已在运行的数据库' : `数据库已启动（${seconds(start)} 秒）`)
      return embeddedDatabase(home, server, password, lease)
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') {
        throw new DatabaseStartFailedError(
          `口令文件 ${home.folder}/secret/postgres-owner 与数据不符；请恢复原来的文件。`,
        )
      }
      reason = error
    }
  }
  throw new DatabaseStartFailedError(reason instanceof Error ? reason.message : '数据目录正被另一个进程使用。')
}

function embeddedDatabase(home: Home, server: Postmaster, password: string, first: ServerLease): EmbeddedDatabase {
  const { port } = server
  let lease = first
  const keeperAddress = () => administratorAddress(port, password)
  let handed = false
  let stopped: Promise<void> | null = null
  const stop = async () => {
    const running = readPostmaster(home.cluster)
    if (!running || serverState(home) === 'GONE') return
    if (lease.isLost) lease = await ServerLease.open(await keeperAddress()).catch(() => lease)
    await lease.release(() => stopServer(home, running.pid))
  }
  return {
    dataDir: home.folder,
    async openDatabase(name) {
      const ownerPassword = readOrCreateSecret(home.folder, 'database-owner')
      await lease.ensureDatabase(name, ownerPassword).catch((error) => {
        throw systemFailureOf(error, home.folder)
      })
      return localUrl(port, ownerRole, ownerPassword, name)
    },
    hasDatabase: (name) => lease.hasDatabase(name),
    reach: {
      async connect() {
        // The first lease serves until it is lost.
        if (handed) lease = await ServerLease.open(await keeperAddress())
        handed = true
        return lease
      },
      server: () => serverState(home),
      async start() {
        endOrphans(home)
        return (await startServer(home, port)) !== null
      },
      hasten: () => hastenStop(home),
    },
    stop: () => (stopped ??= stop()),
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}

function administratorAddress(port: number, password: string): Promise<DatabaseAddress> {
  return resolveAddress(localUrl(port, administratorRole, password, 'postgres'))
}

/** Unencrypted: the server is on this machine. */
function localUrl(port: number, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}?sslmode=disable`
}
