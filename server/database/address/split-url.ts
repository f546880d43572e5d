import { DatabaseUrlInvalidError } from './invalid'

/** The parts of a connection URL, decoded. An absent or empty part is undefined. */
export interface UrlParts {
  user?: string
  password?: string
  host?: string
  port?: string
  database?: string
  /** In the order given. */
  parameters: Map<string, string>
}

/** libpq's form of a connection URL. WHATWG's parser would change or refuse hosts that are valid here. */
const shape =
  /^postgres(?:ql)?:\/\/(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<host>\[[^\]]*\]|[^:/?@[\]]*)(?::(?<port>[^/?@]*))?(?:\/(?<database>[^/?@]*))?(?:\?(?<query>.*))?$/s

const labels = { user: '用户名', password: '密码', host: '主机', port: '端口', database: '数据库名' }

/** @throws DatabaseUrlInvalidError */
export function splitUrl(text: string): UrlParts {
  const groups = shape.exec(text)?.groups
  if (!groups) {
    throw new DatabaseUrlInvalidError(
      '应写成 postgresql://用户:密码@主机:端口/数据库 的形式；用户名和密码里的 : / ? @ % 分别写成 %3A %2F %3F %40 %25。',
    )
  }
  const parts: UrlParts = { parameters: parametersOf(groups.query ?? '') }
  for (const [name, label] of Object.entries(labels) as [keyof typeof labels, string][]) {
    const given = decode(groups[name] ?? '', label)
    if (given) parts[name] = given.replace(/^\[(.*)\]$/, '$1')
  }
  return parts
}

function parametersOf(query: string): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const pair of query.split('&').filter(Boolean)) {
    const at = pair.indexOf('=')
    if (at < 1) throw new DatabaseUrlInvalidError(`的参数应写成 名=值，现在是“${pair}”。`)
    const name = decode(pair.slice(0, at), '参数名')
    if (parameters.has(name)) throw new DatabaseUrlInvalidError(`的参数 ${name} 写了两次。`)
    parameters.set(name, decode(pair.slice(at + 1), `参数 ${name}`))
  }
  return parameters
}

function decode(text: string, label: string): string {
  let decoded: string
  try {
    decoded = decodeURIComponent(text)
  } catch {
    throw new DatabaseUrlInvalidError(`的${label}中有不成对的 %；百分号本身应写成 %25。`)
  }
  if (decoded.includes('\0')) throw new DatabaseUrlInvalidError(`的${label}中不能有 %00。`)
  return decoded
}
