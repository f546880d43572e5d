import { PortalError } from '../errors'

export class BusyError extends PortalError {
  constructor() {
    super('BUSY', '当前使用人数较多，请稍后再试。')
  }
}

export class TooLongError extends PortalError {
  constructor() {
    super('TOO_LONG', '查询用时过长，已停止；请缩小筛选范围后再试。')
  }
}

const cancelledByTimeout = '57014'

/** What the database says when it is asked too much, as the portal says it; null for any other failure. */
export function overloadOf(error: unknown): PortalError | null {
  if (!(error instanceof Error)) return null
  // No free connection within the pool's time, as pg says it.
  if (error.message.includes('timeout exceeded when trying to connect')) return new BusyError()
  return (error as { code?: unknown }).code === cancelledByTimeout ? new TooLongError() : null
}
