import { BusyError, PortalError } from '../errors'
import { DatabaseAwayError, isLostConnection } from './away'
import { diskFullOf } from './disk-full'
import { yearsAwayOf } from './years-away'

/** SQLSTATE of a statement that ran into statement_timeout. */
const cancelledByTimeout = '57014'

/** SQLSTATE of a read that a replica ended in order to replay the primary's log. */
const cancelledByReplay = '40001'

/** The error to show when the database is overloaded or was lost or a disk is full; null for any other failure. */
export function overloadOf(error: unknown): PortalError | null {
  if (!(error instanceof Error)) return null
  // The message of `pg` when no connection of the pool became free in time; it has no code.
  if (error.message.includes('timeout exceeded when trying to connect')) {
    return new BusyError()
  }
  const yearsAway = yearsAwayOf(error)
  if (yearsAway) return yearsAway
  if (isLostConnection(error)) return new DatabaseAwayError()
  const diskFull = diskFullOf(error)
  if (diskFull) return diskFull
  const { code } = error as { code?: unknown }
  if (code === cancelledByReplay) return new BusyError()
  if (code !== cancelledByTimeout) return null
  return new PortalError('TOO_LONG', '查询用时过长，已停止；请缩小筛选范围后再试。')
}
