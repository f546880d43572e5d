import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseStartFailedError } from './embedded/error'
import { ensureCluster, ownerRole } from './embedded/cluster'
import { systemFailureOf } from './embedded/failure'
import { findHome, type Home } from './embedded/home'
import { Keeper } from './embedded/keeper'
import type { Postmaster } from './embedded/postmaster'
import { findServer, startServer, stopServer } from './embedded/server-process'
import { ownSecret } from './secret'

export interface EmbeddedOptions {
  dataDir: string
  /** Whether the folder was chosen by name; else root's server may move to one that it can reach. */
  dataDirGiven: boolean
  /** What is being done, a line each. */
  say: (line: string) => void
}

/** A running PostgreSQL 18 of our own, reachable from this machine alone. */
export interface EmbeddedDatabase {
  /** Where the data really lie; secrets that belong to them lie beside them. */
  dataDir: string
  /** The owner's connection URL to the database of this name, which is made when absent. */
  openDatabase(name: string): Promise<string>
  hasDatabase(name: string): Promise<boolean>
  /** Shuts the server down cleanly, unless another portal uses it as well. */
  stop(): Promise<void>
}

/**
 * Uses the server that runs on these data (a killed portal leaves it running), else starts one, on first use of new
 * data. Throws `DATABASE_BINARY_MISSING`, `DATABASE_DATA_UNREACHABLE`, `DATABASE_DISK_FULL`, `DATABASE_START_FAILED`.
 */
export async function startEmbedded({ dataDir, dataDirGiven, say }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  try {
    const home = findHome(path.resolve(dataDir), dataDirGiven)
    if (home.folder !== path.resolve(dataDir)) say(`以 root 启动：数据库放在 ${home.folder}`)
    const password = ownSecret(home.folder, 'postgres-owner')
    const start = performance.now()
    if (await ensureCluster(home, password)) say(`数据库已建立（${seconds(start)} 秒）`)
    return await useServer(home, password, say)
  } catch (error) {
    throw systemFailureOf(error, dataDir)
  }
}

/** Between looking and connecting, a server may stop and another portal may start one: then look again. */
async function useServer(home: Home, password: string, say: (line: string) => void): Promise<EmbeddedDatabase> {
  let reason: unknown
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await sleep(attempt * 100)
    const start = performance.now()
    const running = await findServer(home)
    const server = running ?? (await startServer(home))
    if (!server) continue
    try {
      const keeper = await Keeper.open(server.port, password)
      say(running ? '沿用已在运行的数据库' : `数据库已启动（${seconds(start)} 秒）`)
      return embeddedDatabase(home, server, password, keeper)
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

function embeddedDatabase(home: Home, server: Postmaster, password: string, keeper: Keeper): EmbeddedDatabase {
  let stopped: Promise<void> | null = null
  return {
    dataDir: home.folder,
    async openDatabase(name) {
      await keeper.ensureDatabase(name).catch((error) => {
        throw systemFailureOf(error, home.folder)
      })
      return `postgresql://${ownerRole}:${password}@127.0.0.1:${server.port}/${encodeURIComponent(name)}`
    },
    hasDatabase: (name) => keeper.hasDatabase(name),
    stop: () => (stopped ??= keeper.leave(() => stopServer(home, server.pid))),
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1)
}
