import type { Config } from '../config'
import { listBackups, type StoredBackup } from './backup-folder'
import { readFailure, type BackupFailure } from './last-failure'

export interface BackupState {
  newest: StoredBackup | null
  /** Of the newest attempt; null if it wrote a backup. */
  failure: BackupFailure | null
  /** Whether a backup is due: the newest is older than two days, or there is none although they are scheduled. */
  isOverdue: boolean
}

/** ms */
const longestAge = 2 * 24 * 60 * 60 * 1000
/** ms by which a corrected clock may make a backup seem to be of the future. */
const tolerated = 5 * 60 * 1000

/** @param now of the wall clock, since the portal's own clock may be fixed */
export function backupState(config: Pick<Config, 'backupDir' | 'backupAt' | 'sample'>, now: Date): BackupState {
  const all = listBackups(config.backupDir, config.sample ? 'SAMPLE' : 'REAL')
  // One of the future was made while the clock was ahead, and would hide for long that later ones are missing.
  const newest = all.find(({ madeAt }) => madeAt.getTime() <= now.getTime() + tolerated) ?? null
  const isOverdue = newest ? now.getTime() - newest.madeAt.getTime() > longestAge : config.backupAt !== null
  return { newest, failure: readFailure(config.backupDir), isOverdue }
}
