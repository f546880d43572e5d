import type { Config } from '../config'
import type { DatabaseAddress } from '../database/address/database-address'
import { PortalError } from '../errors'
import { backUp } from './back-up'
import { backupState } from './backup-status'
import { nextBackup } from './next-time'

/** Longest wait of a timer: the clock may be set meanwhile. */
const longestWait = 60 * 60 * 1000

/**
 * Makes a backup each day at BACKUP_AT, if that is set.
 *
 * @param say prints a line for each backup that was made or failed
 * @returns a function that ends the schedule; a backup that is being written fails when the database stops
 */
export function scheduleBackups(config: Config, owner: DatabaseAddress, say: (line: string) => void): () => void {
  const { backupAt } = config
  if (backupAt === null) return () => {}
  let timer: NodeJS.Timeout
  let failedAt = 0
  const wait = () => {
    const { newest } = backupState(config, new Date())
    // A failed attempt isn't repeated at once but an hour later.
    const due = Math.max(nextBackup(backupAt, newest?.madeAt ?? null, new Date()).getTime(), failedAt + longestWait)
    const left = due - Date.now()
    timer = setTimeout(() => void (left > longestWait ? wait() : run()), Math.min(left, longestWait)).unref()
  }
  const run = async () => {
    try {
      const { file, size } = await backUp(owner, { config, to: null, keys: null, say: () => {} })
      say(`备份已写成：${file}（${(size / 1e6).toFixed(1)} MB）`)
    } catch (error) {
      failedAt = Date.now()
      say(`备份没有写成：${error instanceof PortalError ? error.message : (error as Error).name}`)
    }
    if (!ended) wait()
  }
  let ended = false
  wait()
  return () => {
    ended = true
    clearTimeout(timer)
  }
}
