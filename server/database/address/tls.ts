import { readFileSync } from 'node:fs'
import { checkServerIdentity, getCACertificates, type ConnectionOptions } from 'node:tls'
import { DatabaseUrlInvalidError } from './invalid'

export interface TlsOptions {
  /** Whether the server's certificate is checked against trusted ones. */
  verified: boolean
  /** Makes new options for each client: `pg` changes those that it gets. */
  options(): ConnectionOptions
}

export type SslMode = 'disable' | 'allow' | 'prefer' | 'require' | 'verify-ca' | 'verify-full'

/** The mode that libpq takes: a certificate of an authority that is given must be checked. */
export function sslModeOf(parameters: ReadonlyMap<string, string>): SslMode {
  const mode = (parameters.get('sslmode') ?? (parameters.has('ssl') ? 'require' : 'prefer')) as SslMode
  return mode === 'require' && parameters.has('sslrootcert') ? 'verify-ca' : mode
}

/**
 * TLS as the parameters say, with the files read now.
 *
 * @throws DatabaseUrlInvalidError if a file can't be read, or a parameter lacks the one that it needs
 */
export function tlsOf(host: string, mode: SslMode, parameters: ReadonlyMap<string, string>): TlsOptions {
  const verified = mode === 'verify-ca' || mode === 'verify-full'
  const root = parameters.get('sslrootcert')
  if (mode === 'verify-ca' && (!root || root === 'system')) {
    throw new DatabaseUrlInvalidError(
      '的 sslmode=verify-ca 须同时用 sslrootcert 给出签发证书的文件；公共机构签发的用 verify-full。',
    )
  }
  if (parameters.has('sslcert') !== parameters.has('sslkey')) {
    throw new DatabaseUrlInvalidError('的 sslcert 和 sslkey 必须同时给出。')
  }
  const options: ConnectionOptions = {
    rejectUnauthorized: verified,
    ca: verified ? authorities(root) : undefined,
    cert: fileOf(parameters, 'sslcert'),
    key: fileOf(parameters, 'sslkey'),
    passphrase: parameters.get('sslpassword'),
    minVersion: (parameters.get('ssl_min_protocol_version') as ConnectionOptions['minVersion']) ?? 'TLSv1.2',
    // Node would compare a certificate with "localhost" where `host` is an IP address.
    checkServerIdentity: (_, certificate) =>
      mode === 'verify-full' ? checkServerIdentity(host, certificate) : undefined,
  }
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  return { verified, options: () => Object.fromEntries(given) }
}

/** The authorities of the file; those that Node and this machine trust without one. */
function authorities(file: string | undefined): string[] {
  if (file && file !== 'system') return [readNamed('sslrootcert', file)]
  return [...getCACertificates('default'), ...getCACertificates('system')]
}

function fileOf(parameters: ReadonlyMap<string, string>, name: string): string | undefined {
  const file = parameters.get(name)
  return file === undefined ? undefined : readNamed(name, file)
}

function readNamed(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new DatabaseUrlInvalidError(`的 ${name} 所指的文件 ${file} 读不了，请检查路径和权限。`)
  }
}
