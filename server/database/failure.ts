import type { ErrorCode } from '../../schema/error-code'
import { PortalError } from '../errors'
import { causesOf } from './cause'

const sentences: Record<string, [code: ErrorCode, message: string]> = {
  ECONNREFUSED: ['DATABASE_UNREACHABLE', '连不上 DATABASE_URL 所指的数据库，请检查主机、端口和数据库是否在运行。'],
  ENOENT: ['DATABASE_UNREACHABLE', 'DATABASE_URL 所指的 Unix 套接字不存在，请检查文件夹、端口和数据库是否在运行。'],
  EACCES: ['DATABASE_UNREACHABLE', '没有权限使用 DATABASE_URL 所指的 Unix 套接字。'],
  EAI_AGAIN: ['DATABASE_UNREACHABLE', '找不到 DATABASE_URL 所指的主机，请检查主机名。'],
  EHOSTUNREACH: ['DATABASE_UNREACHABLE', '网络到不了 DATABASE_URL 所指的主机，请检查网络。'],
  ENOTFOUND: ['DATABASE_UNREACHABLE', '找不到 DATABASE_URL 所指的主机，请检查主机名。'],
  ETIMEDOUT: ['DATABASE_UNREACHABLE', '连接 DATABASE_URL 所指的数据库超时，请检查主机和网络。'],
  '28P01': ['DATABASE_SIGN_IN_FAILED', 'DATABASE_URL 中的用户名或密码不正确。'],
  '28000': [
    'DATABASE_SIGN_IN_FAILED',
    '数据库不接受 DATABASE_URL 中的用户以这种方式登录；只接受加密连接的数据库，应写 sslmode=require 或 verify-full。',
  ],
  '3D000': ['DATABASE_MISSING', 'DATABASE_URL 所指的数据库不存在，请先建立。'],
  // What pgbouncer says of settings sent with the start of a connection, such as `options` in the URL.
  '08P01': [
    'DATABASE_SESSION_LOST',
    'DATABASE_URL 经过的连接池不接受其中的 options 参数；请去掉它，或让 DATABASE_URL 直接指向数据库。',
  ],
  '42501': ['DATABASE_RIGHTS_MISSING', 'DATABASE_URL 中的用户没有所需的权限，它应是数据库的所有者。'],
  '53100': ['DATABASE_DISK_FULL', '磁盘已满，数据库无法写入；请清理磁盘后重新启动。已确认的数据没有丢失。'],
}

const notTrusted =
  'DATABASE_URL 所指的数据库的证书不可信（签发机构、主机名或有效期不符）；请用 sslrootcert 给出签发证书的文件，主机写证书上的名字。'

/** What Node says of a certificate. */
const certificateCodes =
  /CERT|^UNABLE_TO_|^(ERR_SSL|ERR_OSSL|EPROTO)|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$|^PATH_LENGTH_EXCEEDED$/

/** Messages of `pg`, which have no code. */
const messages: [message: RegExp, code: ErrorCode, sentence: string][] = [
  [
    /server does not support SSL/,
    'DATABASE_TLS_FAILED',
    'DATABASE_URL 要求加密，但数据库没有启用 TLS；请让数据库启用 TLS，在本机或可信网络中可写 sslmode=disable。',
  ],
  [
    /^Connection terminated|^timeout expired/,
    'DATABASE_UNREACHABLE',
    '连接 DATABASE_URL 所指的数据库时断开或超时，请检查主机和网络。',
  ],
]

/** The error to show when a start fails at the database; an unknown error is returned unchanged. */
export function startFailure(error: unknown): unknown {
  if (error instanceof PortalError) return error
  const codes = causesOf(error).flatMap(({ code }) => (code ? [code] : []))
  const known = codes.find((code) => code in sentences)
  if (known) return new PortalError(...sentences[known]!)
  if (codes.some((code) => certificateCodes.test(code))) return new PortalError('DATABASE_TLS_FAILED', notTrusted)
  const said = error instanceof Error ? messages.find(([message]) => message.test(error.message)) : undefined
  return said ? new PortalError(said[1], said[2]) : error
}
