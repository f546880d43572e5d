import { readFileSync } from 'node:fs'
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { PortalError } from '../errors'

export interface SyslogTarget {
  protocol: 'tls' | 'tcp'
  host: string
  port: number
  /** PEM file of the authority that issued the receiver's certificate; null for those that Node knows. */
  authority: string | null
}

const standardPorts = { tls: 6514, tcp: 601 } as const

/** @throws PortalError AUDIT_SYSLOG_INVALID */
export function parseSyslogTarget(text: string, authority: string | null): SyslogTarget {
  const url = URL.canParse(text) ? new URL(text) : null
  const protocol = url?.protocol.slice(0, -1)
  const rest = url && [url.username, url.password, url.search, url.hash, url.pathname.replace('/', '')].join('')
  if (!url || (protocol !== 'tls' && protocol !== 'tcp') || url.hostname === '' || rest !== '') {
    throw new PortalError(
      'AUDIT_SYSLOG_INVALID',
      `AUDIT_SYSLOG 应写成 tls://主机:6514 或 tcp://主机:601，现在是“${text}”。`,
    )
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return { protocol, host, port: Number(url.port) || standardPorts[protocol], authority }
}

/** @throws PortalError AUDIT_SYSLOG_INVALID when the authority's file can't be read */
export function readAuthority({ authority }: SyslogTarget): Buffer | null {
  if (authority === null) return null
  try {
    return readFileSync(authority)
  } catch {
    throw new PortalError('AUDIT_SYSLOG_INVALID', `没有找到或不能读取 AUDIT_SYSLOG_CA 所指的文件 ${authority}。`)
  }
}

/** Opens a connection; a receiver whose certificate can't be verified is an error of the socket. */
export function connectTo({ protocol, host, port }: SyslogTarget, ca: Buffer | null, connected: () => void): Socket {
  const socket =
    protocol === 'tcp'
      ? connectPlain({ host, port }, connected)
      : connectTls({ host, port, ...(ca && { ca }) }, connected)
  return socket.setKeepAlive(true)
}
