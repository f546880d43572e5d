import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Gives a test run one temporary folder for all that it writes, told by TMPDIR. However the run ends, databases that
 * still run in the folder are stopped, programs that still run for it are ended and the folder is removed.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inRunFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'npm-test-'))
  // As root, PostgreSQL runs as a user of its own, which must be able to pass through.
  chmodSync(folder, 0o711)
  try {
    return await work(folder)
  } finally {
    stopDatabases(folder)
    endPrograms(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

/** @param {string} folder */
function stopDatabases(folder) {
  for (const file of findPidFiles(folder, 3)) {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
    try {
      // Immediate shutdown: nobody will read these data again.
      if (pid > 0) process.kill(pid, 'SIGQUIT')
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
    }
  }
}

/**
 * A spreadsheet that was calculating, a browser: whatever a killed worker left running bears the folder in its
 * environment. Told by Linux alone; elsewhere it ends by itself.
 *
 * @param {string} folder
 */
function endPrograms(folder) {
  if (!existsSync('/proc/self/environ')) return
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
      if (Number(pid) !== process.pid && environment.includes(`TMPDIR=${folder}`)) process.kill(Number(pid), 'SIGKILL')
    } catch (error) {
      // Somebody else's, or gone meanwhile.
      if (!['EACCES', 'EPERM', 'ENOENT', 'ESRCH'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ''))
        throw error
    }
  }
}

/**
 * @param {string} folder @param {number} depth how far below
 * @returns {string[]} what running servers left there
 */
function findPidFiles(folder, depth) {
  const own = path.join(folder, 'postmaster.pid')
  if (existsSync(own)) return [own]
  if (depth === 0) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return inside.flatMap(({ name }) => findPidFiles(path.join(folder, name), depth - 1))
}
