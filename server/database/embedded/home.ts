import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { createLibraryLinks, nativeFolder } from './binary'
import { DatabaseBinaryMissingError, DatabaseDataUnreachableError, DataDirIsFileError } from './error'
import { canEnter, systemUser, type SystemUser } from './system-user'

/** The folders and the system user of an embedded server. */
export interface Home {
  /** `bin/`, `lib/`, `share/` of PostgreSQL. */
  native: string
  /** Holds the cluster, the server's log and the owner's password. */
  folder: string
  /** PostgreSQL's own data directory. */
  cluster: string
  user: SystemUser | null
}

/**
 * Chooses the folder: `dataDir` if possible. When root starts the portal, the server runs as another system user, which
 * can't enter a folder below `/root`, for example; then the data and a copy of the binaries go below `/var/lib`.
 *
 * @param given whether the user chose `dataDir`; then no other folder is used
 * @throws DatabaseBinaryMissingError, DatabaseDataUnreachableError, DataDirIsFileError
 */
export function findHome(dataDir: string, given: boolean): Home {
  if (statSync(dataDir, { throwIfNoEntry: false })?.isFile()) throw new DataDirIsFileError(dataDir)
  mkdirSync(dataDir, { recursive: true })
  const fallback = fallbackFolder(dataDir)
  const moved = !given && !hasCluster(dataDir) && hasCluster(fallback)
  const user = systemUser(path.join(moved ? fallback : dataDir, 'postgres'))
  if (user && !given) makeTraversable(dataDir)
  const open = !user || canEnter(user, dataDir)
  if (!open && given) throw new DatabaseDataUnreachableError(dataDir, user.name)
  const folder = open && !moved ? dataDir : fallback
  if (folder === fallback) makeOpenFolder(fallback)
  if (user && !canEnter(user, folder)) throw new DatabaseDataUnreachableError(folder, user.name)
  return { native: usableNative(user, fallback), folder, cluster: path.join(folder, 'postgres'), user }
}

function fallbackFolder(dataDir: string): string {
  return path.join('/var/lib/title-review-portal', createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
}

function hasCluster(folder: string): boolean {
  return existsSync(path.join(folder, 'postgres', 'PG_VERSION'))
}

function usableNative(user: SystemUser | null, fallback: string): string {
  const native = nativeFolder()
  createLibraryLinks(native)
  const version = versionOf(native, user)
  if (version) return native
  if (!user) throw new DatabaseBinaryMissingError()
  const rootsVersion = versionOf(native, null)
  if (!rootsVersion) throw new DatabaseBinaryMissingError()
  const copy = path.join(fallback, `program-${rootsVersion}`)
  if (!existsSync(copy)) copyFolder(native, copy)
  if (!versionOf(copy, user)) throw new DatabaseDataUnreachableError(copy, user.name)
  return copy
}

/** The version, such as `18.4`; null if the user can't run the program. */
function versionOf(native: string, user: SystemUser | null): string | null {
  const who = user ? { uid: user.uid, gid: user.gid } : {}
  const { stdout } = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], {
    ...who,
    cwd: '/',
    encoding: 'utf8',
  })
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? null
}

function makeOpenFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const each of [path.dirname(folder), folder]) makeTraversable(each)
}

/** Lets every user pass through the folder, whatever root's umask; the files and folders in it have their own modes. */
function makeTraversable(folder: string): void {
  chmodSync(folder, statSync(folder).mode | 0o111)
}

/** Copies under another name and renames at the end, so that an existing copy is always complete. */
function copyFolder(from: string, to: string): void {
  const partial = `${to}.${randomBytes(4).toString('hex')}`
  makeOpenFolder(path.dirname(to))
  try {
    cpSync(from, partial, { recursive: true, verbatimSymlinks: true })
    renameSync(partial, to)
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}
