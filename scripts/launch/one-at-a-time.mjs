import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { LaunchError, say } from './step.mjs'

/**
 * Milliseconds. No install and build takes longer, so an older lock is stale, even if its process id is in use again.
 */
const longest = 30 * 60_000

/**
 * Makes sure that only one launcher at a time installs and builds in this folder.
 *
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws LaunchError if this user may not write there
 */
export async function oneAtATime(root, work) {
  const lock = path.join(root, 'build', 'launch.lock')
  for (let waited = false; !takeIn(root, lock); waited = true) {
    if (!waited) say('等待本目录的另一个启动过程完成安装和构建 …')
    await sleep(200)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** @param {string} root @param {string} lock */
function takeIn(root, lock) {
  try {
    mkdirSync(path.dirname(lock), { recursive: true })
    return take(lock)
  } catch (error) {
    // Node's recursive mkdir reports ENOENT on a read-only file system.
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOENT'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) {
      throw error
    }
    throw new LaunchError(
      `程序目录 ${root} 还没有安装和构建好，当前用户又不能写入；请由能写入的用户在那里先运行一次 npm run doctor，或把程序复制到可写的目录再运行。`,
      'PROGRAM_FOLDER_NOT_WRITABLE',
    )
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  if (isStale(lock)) rmSync(lock, { force: true })
  return false
}

/** @param {string} lock */
function isStale(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return true
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
