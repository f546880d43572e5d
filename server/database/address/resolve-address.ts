import { userInfo } from 'node:os'
import { PortalError } from '../../errors'
import { isOnOtherMachine, type DatabaseAddress } from './database-address'
import { DatabaseUrlInvalidError } from './invalid'
import { offersTls } from './offers-tls'
import { checkParameters } from './parameter'
import { splitUrl, type UrlParts } from './split-url'
import { sslModeOf, tlsOf } from './tls'

/** ms */
const standardTimeout = 5000

/**
 * Reads DATABASE_URL, once. Where sslmode leaves it open (`prefer`, `allow` or none) the server is asked whether it offers
 * TLS, and the answer holds for every later connection. An unencrypted connection to another machine must be allowed.
 *
 * @param plainAllowed DATABASE_PLAIN=allow
 * @throws PortalError DATABASE_URL_INVALID, DATABASE_PLAIN_REFUSED
 */
export async function resolveAddress(url: string, plainAllowed = false): Promise<DatabaseAddress> {
  const parts = splitUrl(url)
  checkParameters(parts.parameters)
  const address: DatabaseAddress = { ...placeOf(parts), ...sessionOf(parts), tls: null }
  // As in libpq, a Unix socket is never encrypted, whatever sslmode says: it doesn't leave the machine.
  if (address.host.startsWith('/')) return address
  const mode = sslModeOf(parts.parameters)
  const tls = mode === 'disable' ? null : tlsOf(address.host, mode, parts.parameters)
  const isOpen = mode === 'prefer' || mode === 'allow'
  if (tls && (!isOpen || (await offersTls(address.host, address.port, address.connectTimeout)))) {
    return { ...address, tls }
  }
  if (isOnOtherMachine(address) && !plainAllowed) {
    throw new PortalError(
      'DATABASE_PLAIN_REFUSED',
      `到 ${address.host} 的数据库连接没有加密，姓名和证件号会明文经过网络；请让数据库启用 TLS 并在 DATABASE_URL 中写 sslmode=verify-full，确实只经过可信网络的，设 DATABASE_PLAIN=allow。`,
    )
  }
  return address
}

function placeOf({
  parameters,
  ...url
}: UrlParts): Pick<DatabaseAddress, 'host' | 'port' | 'user' | 'password' | 'database'> {
  const host = parameters.get('host') || url.host || 'localhost'
  if (host.includes(',')) throw new DatabaseUrlInvalidError('只能写一台主机。')
  const port = parameters.get('port') || url.port || '5432'
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new DatabaseUrlInvalidError(`的端口应是 1–65535 的整数，现在是“${port}”。`)
  }
  const database = parameters.get('dbname') || url.database
  if (!database) throw new DatabaseUrlInvalidError('没有写数据库名，应在主机之后写 /数据库。')
  const user = parameters.get('user') || url.user || userInfo().username
  return { host, port: Number(port), user, password: parameters.get('password') || url.password, database }
}

function sessionOf({ parameters }: UrlParts): Pick<DatabaseAddress, 'options' | 'label' | 'connectTimeout'> {
  const seconds = parameters.get('connect_timeout')
  if (seconds && !/^\d{1,4}$/.test(seconds)) {
    throw new DatabaseUrlInvalidError(`的参数 connect_timeout 应是整数（秒），现在是“${seconds}”。`)
  }
  return {
    options: parameters.get('options'),
    label: parameters.get('application_name') ?? parameters.get('fallback_application_name'),
    connectTimeout: Number(seconds ?? 0) * 1000 || standardTimeout,
  }
}
