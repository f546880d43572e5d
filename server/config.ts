import path from 'node:path'
import { PortalError } from './errors'
import { standardLimits, type Limits, type Rate } from './http/limit'

/** What the surroundings decide; read once, at start. */
export interface Config {
  host: string
  port: number
  /** An external PostgreSQL (≥ 15) by its owner's address; without it the embedded one runs. */
  databaseUrl: string | null
  dataDir: string
  /** Whether DATA_DIR was given: a given folder is never replaced by a reachable one. */
  dataDirGiven: boolean
  /** A sample database or a real one; a database is one of them for good. */
  sample: boolean
  /** Whether SAMPLE_DATA was given; a command that wasn't told takes what was served last. */
  sampleGiven: boolean
  samplePassword: string | null
  adminPassword: string | null
  idKey: string | null
  /** What `npm run rotate-id-key` is to put in its place. */
  newIdKey: string | null
  /** Of the audit's chain, 64 hex digits; without it the installation makes its own. */
  auditKey: string | null
  /** For how many days the audit is kept: at least 183 (网络安全法 §21). */
  auditRetentionDays: number
  /** A clock that stands still, for demonstrations and tests. */
  now: Date | null
  logLevel: string
  production: boolean
  limits: Limits
}

export class ConfigError extends PortalError {}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** The only reader of the environment. Throws ConfigError for a value that can't be meant. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const config: Config = {
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    databaseUrl: env.DATABASE_URL || null,
    dataDir: path.resolve(env.DATA_DIR || 'data'),
    dataDirGiven: Boolean(env.DATA_DIR),
    sample: env.SAMPLE_DATA === '1' || env.SAMPLE_DATA === 'true',
    sampleGiven: Boolean(env.SAMPLE_DATA),
    samplePassword: env.SAMPLE_PASSWORD || null,
    adminPassword: env.ADMIN_PASSWORD || null,
    idKey: env.ID_KEY || null,
    newIdKey: env.NEW_ID_KEY || null,
    auditKey: readAuditKey(env.AUDIT_KEY),
    auditRetentionDays: readRetention(env.AUDIT_RETENTION_DAYS),
    now: readNow(env.NOW),
    logLevel: readLogLevel(env.LOG_LEVEL),
    production: env.NODE_ENV === 'production',
    limits: readLimits(env),
  }
  if (config.sample && config.production) {
    throw new ConfigError(
      'SAMPLE_IN_PRODUCTION',
      '生产环境（NODE_ENV=production）不能使用示例数据，请改用 npm run serve。',
    )
  }
  if (config.sample && !loopback.has(config.host)) {
    throw new ConfigError('SAMPLE_NEEDS_LOOPBACK', `示例数据只能在本机访问，HOST 不能是 ${config.host}；请去掉 HOST。`)
  }
  if (config.now && config.production) {
    throw new ConfigError('NOW_IN_PRODUCTION', '生产环境不能用 NOW 固定时钟，请去掉 NOW。')
  }
  if (config.databaseUrl && !config.idKey) {
    throw new ConfigError(
      'ID_KEY_MISSING',
      '使用 DATABASE_URL 时必须同时给出 ID_KEY（证件号加密密钥，64 位十六进制，可用 openssl rand -hex 32 生成）。',
    )
  }
  return config
}

/** What depends on the office: how many people share an address, how slow a line is, how much one account takes out. */
function readLimits(env: NodeJS.ProcessEnv): Limits {
  const { rate, seconds } = standardLimits
  const aMinute = (name: string, { max }: Rate): Rate => ({ max: readCount(env, name, max), seconds: 60 })
  return {
    ...standardLimits,
    seconds: {
      ...seconds,
      upload: readCount(env, 'UPLOAD_SECONDS', seconds.upload),
      statement: readCount(env, 'STATEMENT_SECONDS', seconds.statement),
    },
    rate: {
      ...rate,
      signIn: aMinute('SIGN_INS_A_MINUTE', rate.signIn),
      graphql: aMinute('QUERIES_A_MINUTE', rate.graphql),
      import: aMinute('IMPORTS_A_MINUTE', rate.import),
      export: aMinute('EXPORTS_A_MINUTE', rate.export),
    },
  }
}

/** 1 – 100,000: none of the limits can be taken away. */
function readCount(env: NodeJS.ProcessEnv, name: string, standard: number): number {
  const text = env[name]
  if (!text) return standard
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 100_000) {
    throw new ConfigError('LIMIT_INVALID', `${name} 应是 1–100000 的整数，现在是“${text}”。`)
  }
  return count
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

function readLogLevel(text: string | undefined): string {
  if (!text) return 'warn'
  if (!logLevels.includes(text)) {
    throw new ConfigError('LOG_LEVEL_INVALID', `LOG_LEVEL 应是 ${logLevels.join('、')} 之一，现在是“${text}”。`)
  }
  return text
}

function readPort(text: string | undefined): number {
  if (!text) return 4000
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ConfigError('PORT_INVALID', `PORT 应是 0–65535 的整数，现在是“${text}”。`)
  }
  return port
}

function readAuditKey(text: string | undefined): string | null {
  if (!text) return null
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new ConfigError('AUDIT_KEY_INVALID', 'AUDIT_KEY 应是 64 位十六进制。')
  return text
}

/** 网络安全法 §21: six months at least. */
const shortestRetention = 183

function readRetention(text: string | undefined): number {
  if (!text) return 730
  const days = Number(text)
  if (!Number.isInteger(days) || days < shortestRetention) {
    throw new ConfigError(
      'AUDIT_RETENTION_INVALID',
      `AUDIT_RETENTION_DAYS 应是不少于 ${shortestRetention} 的整数（天），现在是“${text}”。`,
    )
  }
  return days
}

function readNow(text: string | undefined): Date | null {
  if (!text) return null
  const now = new Date(text)
  if (Number.isNaN(now.getTime())) {
    throw new ConfigError('NOW_INVALID', `NOW 应写成 2026-11-20T10:00:00+08:00 的形式，现在是“${text}”。`)
  }
  return now
}
