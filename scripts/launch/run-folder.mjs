import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Gives a test run one temporary folder through TMPDIR. When the run ends, for any reason, the databases and programs
 * that still use the folder are stopped, and the folder is deleted.
 *
 * @template T
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inRunFolder(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'npm-test-'))
  // Under root, PostgreSQL runs as another user, who needs access to the folder.
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
      // Immediate shutdown, because the data are deleted anyway.
      if (pid > 0) process.kill(pid, 'SIGQUIT')
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
    }
  }
}

/**
 * Ends programs that a killed worker left running, such as LibreOffice or a browser. They are found by TMPDIR in their
 * environment, which only Linux shows.
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
      // The process belongs to another user or has ended.
      if (!['EACCES', 'EPERM', 'ENOENT', 'ESRCH'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? ''))
        throw error
    }
  }
}

/**
 * @param {string} folder @param {number} depth how far below
 * @returns {string[]} the pid files of running database servers
 */
function findPidFiles(folder, depth) {
  const own = path.join(folder, 'postmaster.pid')
  if (existsSync(own)) return [own]
  if (depth === 0) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return inside.flatMap(({ name }) => findPidFiles(path.join(folder, name), depth - 1))
}
