import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { secretFile, storedSecret } from '../secret'
import { DatabaseStartFailedError } from './error'
import { failureOf } from './failure'
import type { Home } from './home'
import { isAlive } from './postmaster'
import { programOptions } from './program'

/** The superuser of `initdb`, which only creates databases and their owner. The name is older than that owner. */
export const administratorRole = 'portal_owner'
export const majorVersion = '18'
/** The secret that is its password. */
export const passwordName = 'postgres-owner'

/**
 * Creates the cluster if there is none; returns whether it did. It is created under another name and renamed when complete:
 * a killed start leaves no incomplete cluster, and if two first starts run in parallel, one of them wins.
 */
export async function ensureCluster(home: Home, password: string): Promise<boolean> {
  if (existsSync(home.cluster)) return false
  removeLeftovers(home)
  const draft = `${home.cluster}.${process.pid}.${randomBytes(4).toString('hex')}`
  const passwordFile = `${draft}.password`
  try {
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (home.user) for (const each of [draft, passwordFile]) chownSync(each, home.user.uid, home.user.gid)
    await runInitdb(home, draft, passwordFile)
    renameSync(draft, home.cluster)
    return true
  } catch (error) {
    if (existsSync(path.join(home.cluster, 'PG_VERSION'))) return false
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

/** A cluster that is there already: another password than the one that it was made with would fit nothing. */
export function checkCluster({ cluster, folder }: Home): void {
  const version = clusterVersion(cluster)
  if (version !== majorVersion) {
    throw new DatabaseStartFailedError(
      `${cluster} 是 PostgreSQL ${version} 的数据，本程序使用 PostgreSQL ${majorVersion}；请先用原来的程序版本运行 npm run backup，再用本程序运行 npm run upgrade。`,
    )
  }
  if (storedSecret(folder, passwordName)) return
  throw new DatabaseStartFailedError(`口令文件 ${secretFile(folder, passwordName)} 不见了；请恢复原来的文件。`)
}

/**
 * The major version of PostgreSQL that wrote the cluster.
 *
 * @throws DatabaseStartFailedError if the folder is no cluster
 */
export function clusterVersion(cluster: string): string {
  const file = path.join(cluster, 'PG_VERSION')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  throw new DatabaseStartFailedError(`${cluster} 不是 PostgreSQL 的数据目录；请移走它，或用 DATA_DIR 指定另一个目录。`)
}

/** Removes the drafts of killed first starts; a draft whose process is alive stays. */
function removeLeftovers(home: Home): void {
  for (const name of readdirSync(home.folder)) {
    const pid = /^postgres\.(\d+)\./.exec(name)?.[1]
    if (pid && !isAlive(Number(pid))) rmSync(path.join(home.folder, name), { recursive: true, force: true })
  }
}

async function runInitdb(home: Home, cluster: string, passwordFile: string): Promise<void> {
  const child = spawn(
    path.join(home.native, 'bin', 'initdb'),
    [
      `--pgdata=${cluster}`,
      `--username=${administratorRole}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's built-in C.UTF-8 sorts and changes case in the same way on every host, whatever its locales.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--set=dynamic_shared_memory_type=mmap',
      '--no-instructions',
    ],
    { ...programOptions(home), stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (status !== 0) throw failureOf(output, home.folder)
}
