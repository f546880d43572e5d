import path from 'node:path'
import { IdNumberCipher } from '../../access/personal-data/id-number-cipher'
import { AuditKey } from '../../audit/link'
import type { Config } from '../../config'
import { good, warning, wrong, type Finding } from '../finding'

export interface KeyState {
  /** 64 hex digits; null if there is none. */
  idKey: string | null
  auditKey: string | null
  /** Names of the keys that are in the folder of the data. */
  besideData: readonly string[]
  /** Fingerprints that the database was written with, in hex; null before its first start. */
  stored: { idKey: string | null; auditKey: string | null }
}

export function checkKeys({ idKey, auditKey, besideData, stored }: KeyState): Finding {
  if (!idKey) return wrong('没有证件号密钥，证件号打不开；请恢复 secret/id-key 或设 ID_KEY。')
  if (!auditKey) return wrong('没有审计密钥，审计记录无法核对；请恢复 secret/audit-key 或设 AUDIT_KEY。')
  if (stored.idKey && new IdNumberCipher(idKey).fingerprint.toString('hex') !== stored.idKey) {
    return wrong('证件号密钥不是数据库的那一个；请恢复原来的 secret/id-key 或 ID_KEY。')
  }
  if (stored.auditKey && new AuditKey(auditKey).fingerprint.toString('hex') !== stored.auditKey) {
    return wrong('审计密钥不是数据库的那一个；请恢复原来的 secret/audit-key 或 AUDIT_KEY。')
  }
  return besideData.length > 0
    ? warning(
        `密钥与数据在同一个文件夹（${besideData.join('、')}）；请另存一份到别处，不要与备份放在一起：丢了就打不开证件号，也核对不了审计。`,
      )
    : good('密钥齐全，与数据分开')
}

/** Names of the keys that somebody gets with a copy of the data's folder, and that are lost with it. */
export function keysBesideData({
  databaseUrl,
  idKey,
  auditKey,
  tls,
  dataDir,
}: Pick<Config, 'databaseUrl' | 'idKey' | 'auditKey' | 'tls' | 'dataDir'>): string[] {
  const isEmbedded = databaseUrl === null
  return [
    isEmbedded && !idKey && '证件号密钥',
    isEmbedded && !auditKey && '审计密钥',
    tls !== null && !path.relative(dataDir, tls.key).startsWith('..') && 'TLS_KEY',
  ].filter((name) => name !== false)
}
