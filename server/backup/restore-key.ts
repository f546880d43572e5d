import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import { AuditKey } from '../audit/link'
import { signingKeyName } from '../audit-out/signing-key'
import type { Config } from '../config'
import { writeDurably } from '../database/durable'
import { secretFile, storedSecret } from '../database/secret'
import { PortalError } from '../errors'
import type { BackupHeader } from './file/header'
import { contentOf, readParts } from './file/part'
import { openKeys, type Keys, type SealedKeys } from './sealed-keys'

interface Place {
  config: Config
  /** Folder of the installation's secrets. */
  secretFolder: string
  /** Gives the passphrase of the keys in the file. */
  passphrase: () => Promise<string>
}

/** The keys of this installation, from the settings or its folder; null for one that it hasn't. */
export function installationKeys(
  { idKey, auditKey }: Pick<Config, 'idKey' | 'auditKey'>,
  folder: string,
): { [key in keyof Keys]: Keys[key] | null } {
  return { idKey: idKey ?? storedSecret(folder, 'id-key'), auditKey: auditKey ?? storedSecret(folder, 'audit-key') }
}

/**
 * The keys with which the backup was written: those of this installation, else those in the file.
 *
 * @throws PortalError ID_KEY_MISSING, ID_KEY_WRONG, AUDIT_KEY_MISSING, AUDIT_KEY_WRONG, BACKUP_PASSPHRASE_WRONG
 */
export async function keysFor(file: string, header: BackupHeader, place: Place): Promise<SealedKeys> {
  const { config, secretFolder } = place
  const { idKey, auditKey } = installationKeys(config, secretFolder)
  const inside = idKey && auditKey ? null : await keysInside(file, place.passphrase)
  const keys = checked({ idKey: idKey ?? inside?.idKey, auditKey: auditKey ?? inside?.auditKey }, header, secretFolder)
  return { ...keys, signingKey: inside?.signingKey }
}

async function keysInside(file: string, passphrase: () => Promise<string>): Promise<SealedKeys | null> {
  for await (const part of readParts(file)) {
    // Keys are the first part.
    return part.kind === 'KEYS' ? openKeys(await contentOf(part.content), await passphrase()) : null
  }
  return null
}

function checked(
  { idKey, auditKey }: { [key in keyof Keys]?: string | undefined },
  header: BackupHeader,
  folder: string,
): Keys {
  if (!idKey) {
    const where = `${secretFile(folder, 'id-key')}，或用 ID_KEY 给出`
    throw new PortalError('ID_KEY_MISSING', `备份里没有证件号密钥，没有恢复；请把原来的密钥文件放到 ${where}。`)
  }
  if (new IdNumberCipher(idKey).fingerprint.toString('hex') !== header.idKey) {
    throw new PortalError(
      'ID_KEY_WRONG',
      '给出的证件号密钥不是写成这份备份时的密钥，没有恢复；请找出当时的 ID_KEY 或密钥文件。',
    )
  }
  if (!auditKey) {
    const where = `${secretFile(folder, 'audit-key')}，或用 AUDIT_KEY 给出`
    throw new PortalError('AUDIT_KEY_MISSING', `备份里没有审计密钥，没有恢复；请把原来的密钥文件放到 ${where}。`)
  }
  if (header.auditKey !== null && new AuditKey(auditKey).fingerprint.toString('hex') !== header.auditKey) {
    throw new PortalError(
      'AUDIT_KEY_WRONG',
      '给出的审计密钥不是写成这份备份时的密钥，没有恢复；请找出当时的 AUDIT_KEY 或密钥文件。',
    )
  }
  return { idKey, auditKey }
}

/** Stores keys that came out of the file, where the next start finds them. */
export function storeKeys({ idKey, auditKey, signingKey }: SealedKeys, config: Config, folder: string): void {
  mkdirSync(path.join(folder, 'secret'), { recursive: true, mode: 0o700 })
  const store = (name: string, key: string) => {
    if (!storedSecret(folder, name)) writeDurably(secretFile(folder, name), key)
  }
  if (!config.idKey) store('id-key', idKey)
  if (!config.auditKey) store('audit-key', auditKey)
  if (signingKey) store(signingKeyName, signingKey)
}

/** The keys of this installation, to put into a backup. @throws PortalError ID_KEY_MISSING */
export function ownKeys(config: Config, folder: string): SealedKeys {
  const { idKey, auditKey } = installationKeys(config, folder)
  if (idKey && auditKey) return { idKey, auditKey, signingKey: storedSecret(folder, signingKeyName) ?? undefined }
  throw new PortalError(
    'ID_KEY_MISSING',
    `没有找到密钥文件 ${secretFile(folder, 'id-key')} 和 audit-key，不能放进备份。`,
  )
}
