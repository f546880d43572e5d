import type { TlsOptions } from './tls'

/** The whole of what DATABASE_URL says, as every client and pool gets it. Made by `resolveAddress` only. */
export interface DatabaseAddress {
  /** A name, an IP address without brackets, or the folder of a Unix socket, which begins with `/`. */
  host: string
  port: number
  user: string
  /** Undefined where the server asks for none, or where `pg` finds it in PGPASSWORD or ~/.pgpass. */
  password: string | undefined
  database: string
  /** Null for an unencrypted connection. */
  tls: TlsOptions | null
  /** Command-line options for the server, as in `-c geqo=off`. */
  options: string | undefined
  /** What the URL adds to the name under which the portal's sessions are listed. */
  label: string | undefined
  /** ms */
  connectTimeout: number
}

/** Whether connections leave this machine. */
export function isOnOtherMachine({ host }: Pick<DatabaseAddress, 'host'>): boolean {
  return !host.startsWith('/') && !/^(localhost|127\.\d+\.\d+\.\d+|::1)$/i.test(host)
}

/** VERIFIED and ENCRYPTED: by TLS, with the server's certificate checked or not. LOCAL and PLAIN: not encrypted. */
export type Protection = 'VERIFIED' | 'ENCRYPTED' | 'LOCAL' | 'PLAIN'

export function protectionOf(address: DatabaseAddress): Protection {
  if (address.tls) return address.tls.verified ? 'VERIFIED' : 'ENCRYPTED'
  return isOnOtherMachine(address) ? 'PLAIN' : 'LOCAL'
}

export const protectionLabel: Record<Protection, string> = {
  VERIFIED: '已加密（TLS，已核对证书）',
  ENCRYPTED: '已加密（TLS，未核对证书）',
  LOCAL: '在本机，未加密',
  PLAIN: '未加密（DATABASE_PLAIN=allow）',
}
