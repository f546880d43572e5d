import { BusyError, PortalError } from '../errors'
import { DatabaseAwayError, isLostConnection } from './away'
import { diskFullOf } from './disk-full'

/** SQLSTATE of a statement that ran into statement_timeout. */
const cancelledByTimeout = '57014'

/** The error to show when the database is overloaded or was lost or a disk is full; null for any other failure. */
export function overloadOf(error: unknown): PortalError | null {
  if (!(error instanceof Error)) return null
  // The message of `pg` when no connection of the pool became free in time; it has no code.
  if (error.message.includes('timeout exceeded when trying to connect')) {
    return new BusyError()
  }
  if (isLostConnection(error)) return new DatabaseAwayError()
  const diskFull = diskFullOf(error)
  if (diskFull) return diskFull
  if ((error as { code?: unknown }).code !== cancelledByTimeout) return null
  return new PortalError('TOO_LONG', '查询用时过长，已停止；请缩小筛选范围后再试。')
}
