import path from 'node:path'
import { z } from 'zod'
import { parseSyslogTarget, type SyslogTarget } from './audit-out/syslog-target'
import { PortalError } from './errors'
import { parseBasePath } from './http/base-path'
import type { CertificateFiles } from './http/certificate'
import { standardLimits, type Limits } from './http/limit'
import { parseProxies, standardProxies, type IsTrusted } from './http/trusted-proxy'

/** The settings from the environment, read once at start. */
export interface Config {
  host: string
  port: number
  /** The portal's own certificate; null to serve plain http, usually behind a reverse proxy. */
  tls: CertificateFiles | null
  /** Reverse proxies whose headers about the client are believed. */
  isProxy: IsTrusted
  /** Whether only proxies and programs on this machine may connect, because others would send passwords in clear text. */
  proxiesOnly: boolean
  /** Path below which a proxy publishes the portal: '/review', or '' for the whole host. */
  basePath: string
  /** The owner's connection URL of an external PostgreSQL (≥ 15); null for the embedded one. */
  databaseUrl: string | null
  /** URLs of servers that replicate the one of DATABASE_URL and may be read instead. */
  databaseReplicaUrls: string[]
  /** Whether an unencrypted connection to a database on another machine is accepted. */
  databasePlainAllowed: boolean
  dataDir: string
  /** Whether DATA_DIR was set: only the default folder may be replaced by one that the server can enter (`findHome`). */
  dataDirGiven: boolean
  /** Whether to use a sample database or a real one; a database never changes its kind. */
  sample: boolean
  /** Whether SAMPLE_DATA was set; if not, commands use the database that was served last. */
  sampleGiven: boolean
  samplePassword: string | null
  /** Declarations in a sample's first year; each later year has a few more. */
  sampleSize: number
  adminPassword: string | null
  idKey: string | null
  /** The new key for `npm run rotate-id-key`. */
  newIdKey: string | null
  /** The key of the audit chain, 64 hex digits; null to use the installation's own, created at the first start. */
  auditKey: string | null
  /** Where each entry of the audit is sent as it is made; null for nowhere. */
  auditSyslog: SyslogTarget | null
  /** Folder of the audit's signed daily files; null for a sample, whose audit doesn't leave. */
  auditExportDir: string | null
  /** Days for which audit entries are kept: at least 183 (网络安全法 §21). */
  auditRetentionDays: number
  /** A fixed time for the portal's clock, for demonstrations and tests; null for the real time. */
  now: Date | null
  /** When a backup is made each day, HH:MM in Beijing; null for never. */
  backupAt: string | null
  /** How many backups are kept in the folder. */
  backupKeep: number
  /** The folder of the backups. */
  backupDir: string
  /** Of the keys in a backup, where nobody can type it. */
  backupPassphrase: string | null
  logLevel: string
  production: boolean
  limits: Limits
}

/** Declarations in the first year of a sample: about as many as the prefecture has. */
export const standardSample = 5400
/** With fewer, some series of a county would have no declaration. */
const smallestSample = 540

const standardFolder = 'data'

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** In days. 网络安全法 §21 requires at least six months. */
const shortestRetention = 183

/** A limit of 1–100,000; it can't be switched off. */
const count = (standard: number) => z.coerce.number().int().min(1).max(100_000).default(standard)

const { rate, seconds, storage } = standardLimits

const megabyte = 1024 * 1024

/** Every environment variable that is read, with its valid values. An empty one counts as not set. */
const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  HTTP_PLAIN: z.literal('allow').optional(),
  BASE_PATH: z.string().default(''),
  DATABASE_URL: z.string().optional(),
  DATABASE_REPLICA_URLS: z.string().optional(),
  DATABASE_PLAIN: z.literal('allow').optional(),
  DATA_DIR: z.string().optional(),
  SAMPLE_DATA: z.string().optional(),
  SAMPLE_PASSWORD: z.string().optional(),
  SAMPLE_SIZE: z.coerce.number().int().min(smallestSample).max(1_000_000).default(standardSample),
  ADMIN_PASSWORD: z.string().optional(),
  ID_KEY: z.string().optional(),
  NEW_ID_KEY: z.string().optional(),
  AUDIT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  AUDIT_SYSLOG: z.string().optional(),
  AUDIT_SYSLOG_CA: z.string().optional(),
  AUDIT_EXPORT_DIR: z.string().optional(),
  AUDIT_RETENTION_DAYS: z.coerce.number().int().min(shortestRetention).default(730),
  NOW: z.coerce.date().optional(),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(14),
  BACKUP_DIR: z.string().optional(),
  BACKUP_PASSPHRASE: z.string().optional(),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  NODE_ENV: z.string().optional(),
  // Limits that depend on the office: the speed of its network, how many people share an address, how much is exported.
  UPLOAD_SECONDS: count(seconds.upload),
  STATEMENT_SECONDS: count(seconds.statement),
  SIGN_INS_A_MINUTE: count(rate.signIn.max),
  QUERIES_A_MINUTE: count(rate.graphql.max),
  IMPORTS_A_MINUTE: count(rate.import.max),
  EXPORTS_A_MINUTE: count(rate.export.max),
  ACCOUNT_UPLOAD_MB: count(storage.ofAccount / megabyte),
  ALL_UPLOAD_MB: count(storage.ofAll / megabyte),
  FREE_DISK_MB: count(storage.keptFree / megabyte),
})

type Environment = z.output<typeof environment>

export const variables = Object.keys(environment.shape)

/** The errors for invalid values; the limits share one (LIMIT_INVALID). */
const refusals: Partial<Record<string, (text: string) => PortalError>> = {
  PORT: (text) => new PortalError('PORT_INVALID', `PORT 应是 0–65535 的整数，现在是“${text}”。`),
  HTTP_PLAIN: (text) => new PortalError('HTTP_PLAIN_INVALID', `HTTP_PLAIN 只能是 allow，现在是“${text}”。`),
  AUDIT_KEY: () => new PortalError('AUDIT_KEY_INVALID', 'AUDIT_KEY 应是 64 位十六进制。'),
  AUDIT_RETENTION_DAYS: (text) =>
    new PortalError(
      'AUDIT_RETENTION_INVALID',
      `AUDIT_RETENTION_DAYS 应是不少于 ${shortestRetention} 的整数（天），现在是“${text}”。`,
    ),
  SAMPLE_SIZE: (text) =>
    new PortalError(
      'SAMPLE_SIZE_INVALID',
      `SAMPLE_SIZE 应是 ${smallestSample}–1000000 的整数（件），现在是“${text}”。`,
    ),
  DATABASE_PLAIN: (text) =>
    new PortalError('DATABASE_PLAIN_INVALID', `DATABASE_PLAIN 只能是 allow 或不设，现在是“${text}”。`),
  NOW: (text) => new PortalError('NOW_INVALID', `NOW 应写成 2026-11-20T10:00:00+08:00 的形式，现在是“${text}”。`),
  BACKUP_AT: (text) =>
    new PortalError('BACKUP_SETTING_INVALID', `BACKUP_AT 应是北京时间的时:分，如 02:30，现在是“${text}”。`),
  BACKUP_KEEP: (text) =>
    new PortalError('BACKUP_SETTING_INVALID', `BACKUP_KEEP 应是 1–1000 的整数（份），现在是“${text}”。`),
  LOG_LEVEL: (text) =>
    new PortalError('LOG_LEVEL_INVALID', `LOG_LEVEL 应是 ${logLevels.join('、')} 之一，现在是“${text}”。`),
}

function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, text]) => text))
  const { data, error } = environment.safeParse(given)
  if (data) return data
  const name = String(error.issues[0]!.path[0])
  const text = given[name]!
  throw refusals[name]?.(text) ?? new PortalError('LIMIT_INVALID', `${name} 应是 1–100000 的整数，现在是“${text}”。`)
}

function limitsOf(read: Environment): Limits {
  return {
    ...standardLimits,
    seconds: { ...seconds, upload: read.UPLOAD_SECONDS, statement: read.STATEMENT_SECONDS },
    rate: {
      ...rate,
      signIn: { max: read.SIGN_INS_A_MINUTE, seconds: 60 },
      graphql: { max: read.QUERIES_A_MINUTE, seconds: 60 },
      import: { max: read.IMPORTS_A_MINUTE, seconds: 60 },
      export: { max: read.EXPORTS_A_MINUTE, seconds: 60 },
    },
    storage: {
      ofAccount: read.ACCOUNT_UPLOAD_MB * megabyte,
      ofAll: read.ALL_UPLOAD_MB * megabyte,
      keptFree: read.FREE_DISK_MB * megabyte,
    },
  }
}

function auditOutOf(read: Environment, sample: boolean): Pick<Config, 'auditSyslog' | 'auditExportDir'> {
  const { AUDIT_SYSLOG: target, AUDIT_SYSLOG_CA: authority, AUDIT_EXPORT_DIR: folder, DATA_DIR: dataDir } = read
  return {
    auditSyslog: target ? parseSyslogTarget(target, authority ? path.resolve(authority) : null) : null,
    auditExportDir: sample ? null : path.resolve(folder ?? path.join(dataDir ?? standardFolder, 'audit-export')),
  }
}

/** @throws PortalError when other machines would get the pages without encryption although nobody asked for that */
function networkOf(read: Environment): Pick<Config, 'tls' | 'isProxy' | 'proxiesOnly' | 'basePath'> {
  const { TLS_CERT: cert, TLS_KEY: key, TRUST_PROXY: proxies, HTTP_PLAIN: plain, HOST: host } = read
  if (Boolean(cert) !== Boolean(key)) {
    throw new PortalError('TLS_PAIR_MISSING', 'TLS_CERT 和 TLS_KEY 要一起给出：一个是证书文件，一个是它的私钥文件。')
  }
  const tls = cert && key ? { cert: path.resolve(cert), key: path.resolve(key) } : null
  const exposed = !loopback.has(host) && !tls && plain !== 'allow'
  if (exposed && !proxies) {
    throw new PortalError(
      'HTTP_PLAIN_REFUSED',
      `HOST=${host} 会让其他机器用不加密的 http 访问，密码和个人信息会在网络上明文传输，没有启动。请用 TLS_CERT 和 TLS_KEY 给出证书；` +
        '或在前面放 https 反向代理，用 TRUST_PROXY 写明它的地址；确实要用明文的，设 HTTP_PLAIN=allow。',
    )
  }
  const isProxy = parseProxies(proxies ?? standardProxies)
  return { tls, isProxy, proxiesOnly: exposed, basePath: parseBasePath(read.BASE_PATH) }
}

/** The only place that reads the environment. @throws PortalError for an invalid value or combination */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = readEnvironment(env)
  const dataDir = path.resolve(read.DATA_DIR ?? standardFolder)
  const sample = read.SAMPLE_DATA === '1' || read.SAMPLE_DATA === 'true'
  const config: Config = {
    host: read.HOST,
    port: read.PORT,
    ...networkOf(read),
    databaseUrl: read.DATABASE_URL ?? null,
    databaseReplicaUrls: read.DATABASE_REPLICA_URLS?.split(/[\s,]+/).filter(Boolean) ?? [],
    databasePlainAllowed: read.DATABASE_PLAIN === 'allow',
    dataDir,
    dataDirGiven: read.DATA_DIR !== undefined,
    sample,
    sampleGiven: read.SAMPLE_DATA !== undefined,
    samplePassword: read.SAMPLE_PASSWORD ?? null,
    sampleSize: read.SAMPLE_SIZE,
    adminPassword: read.ADMIN_PASSWORD ?? null,
    idKey: read.ID_KEY ?? null,
    newIdKey: read.NEW_ID_KEY ?? null,
    auditKey: read.AUDIT_KEY ?? null,
    ...auditOutOf(read, sample),
    auditRetentionDays: read.AUDIT_RETENTION_DAYS,
    now: read.NOW ?? null,
    backupAt: read.BACKUP_AT ?? null,
    backupKeep: read.BACKUP_KEEP,
    backupDir: path.resolve(read.BACKUP_DIR ?? path.join(dataDir, 'backup')),
    backupPassphrase: read.BACKUP_PASSPHRASE ?? null,
    logLevel: read.LOG_LEVEL,
    production: read.NODE_ENV === 'production',
    limits: limitsOf(read),
  }
  refuseContradictions(config)
  return config
}

/** @throws PortalError for values that exclude each other */
function refuseContradictions(config: Config): void {
  if (config.sample && config.production) {
    throw new PortalError(
      'SAMPLE_IN_PRODUCTION',
      '生产环境（NODE_ENV=production）不能使用示例数据，请改用 npm run serve。',
    )
  }
  if (config.sample && !loopback.has(config.host)) {
    throw new PortalError('SAMPLE_NEEDS_LOOPBACK', `示例数据只能在本机访问，HOST 不能是 ${config.host}；请去掉 HOST。`)
  }
  if (config.now && config.production) {
    throw new PortalError('NOW_IN_PRODUCTION', '生产环境不能用 NOW 固定时钟，请去掉 NOW。')
  }
  if (config.databaseReplicaUrls.length > 0 && !config.databaseUrl) {
    throw new PortalError(
      'DATABASE_REPLICA_INVALID',
      '设了 DATABASE_REPLICA_URLS 而没有 DATABASE_URL：内置数据库只供本机使用，没有只读副本；请去掉它，或用 DATABASE_URL 给出主库。',
    )
  }
  if (config.databaseUrl && !config.idKey) {
    throw new PortalError(
      'ID_KEY_MISSING',
      '使用 DATABASE_URL 时必须同时给出 ID_KEY（证件号加密密钥，64 位十六进制，可用 openssl rand -hex 32 生成）。',
    )
  }
}
