import { PortalError } from '../errors'
import { causesOf } from './cause'
import { yearsAwayOf } from './years-away'

/** The database can't be reached at the moment, or was lost while it worked on the request. */
export class DatabaseAwayError extends PortalError {
  constructor() {
    super('DATABASE_AWAY', '数据库暂时连不上，正在重试；请稍候再操作，没有保存成功的内容请再保存一次。')
  }
}

/**
 * SQLSTATEs of a server that ends, crashes or starts, and of a broken connection; then what Node says of a connection
 * that can't be made or is lost.
 */
const codes = new Set(['57P01', '57P02', '57P03', '25P03', '08000', '08001', '08003', '08004', '08006'])
const systemCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']
for (const code of [...systemCodes, 'ENOTFOUND', 'EAI_AGAIN']) codes.add(code)

/** Messages of `pg` about a connection that is lost, or that was not made in time; they have no code. */
const lost = /^Connection terminated|^timeout expired|not queryable|^Client was closed/

/** Whether an error, or one that it wraps, means that the connection to the database is lost. */
export function isLostConnection(error: unknown): boolean {
  if (yearsAwayOf(error)) return false
  return causesOf(error).some(({ code, message }) => codes.has(code ?? '') || lost.test(message))
}
