import type { ErrorCode } from '../../schema/error-code'
import { PortalError } from '../errors'

const sentences: Record<string, [code: ErrorCode, message: string]> = {
  ECONNREFUSED: ['DATABASE_UNREACHABLE', '连不上 DATABASE_URL 所指的数据库，请检查主机、端口和数据库是否在运行。'],
  ENOTFOUND: ['DATABASE_UNREACHABLE', '找不到 DATABASE_URL 所指的主机，请检查主机名。'],
  ETIMEDOUT: ['DATABASE_UNREACHABLE', '连接 DATABASE_URL 所指的数据库超时，请检查主机和网络。'],
  '28P01': ['DATABASE_SIGN_IN_FAILED', 'DATABASE_URL 中的用户名或密码不正确。'],
  '28000': ['DATABASE_SIGN_IN_FAILED', '数据库不接受 DATABASE_URL 中的用户登录。'],
  '3D000': ['DATABASE_MISSING', 'DATABASE_URL 所指的数据库不存在，请先建立。'],
  '42501': ['DATABASE_RIGHTS_MISSING', 'DATABASE_URL 中的用户没有所需的权限，它应是数据库的所有者。'],
  '53100': ['DATABASE_DISK_FULL', '磁盘已满，数据库无法写入；请清理磁盘后重新启动。已确认的数据没有丢失。'],
}

/** The codes of an error and of its causes: the driver wraps the system's errors. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { code, cause, errors } = error as Error & { code?: string; errors?: unknown[] }
  const previous = 'previous' in error ? error.previous : undefined
  return [...(code ? [code] : []), ...[cause, previous, ...(errors ?? [])].flatMap(codesOf)]
}

/** The error to show when a start fails at the database; an unknown error is returned unchanged. */
export function startFailure(error: unknown): unknown {
  if (error instanceof PortalError) return error
  const known = codesOf(error).find((code) => code in sentences)
  return known ? new PortalError(...sentences[known]!) : error
}
