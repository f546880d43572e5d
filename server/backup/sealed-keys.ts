import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { PortalError } from '../errors'

/** The keys that a portal needs besides its data; 64 hex digits each. */
export interface Keys {
  idKey: string
  auditKey: string
}

/** What a backup keeps under its passphrase. */
export interface SealedKeys extends Keys {
  /** Signs the daily files of the audit; missing where none was written, and in backups of earlier versions. */
  signingKey?: string | undefined
}

/** Characters: a passphrase guards the keys wherever a copy of the file goes. */
export const shortestPassphrase = 12
const [saltLength, nonceLength, tagLength] = [16, 12, 16]
const cost = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 }

const derive = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt)

/** scrypt and AES-256-GCM: salt, nonce, tag, content. @throws PortalError BACKUP_PASSPHRASE_SHORT */
export async function sealKeys(keys: SealedKeys, passphrase: string): Promise<Buffer> {
  if (passphrase.length < shortestPassphrase) {
    throw new PortalError('BACKUP_PASSPHRASE_SHORT', `备份口令至少 ${shortestPassphrase} 个字符。`)
  }
  const salt = randomBytes(saltLength)
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase.normalize('NFKC'), salt, 32, cost), nonce)
  const content = Buffer.concat([cipher.update(JSON.stringify(keys)), cipher.final()])
  return Buffer.concat([salt, nonce, cipher.getAuthTag(), content])
}

/** @throws PortalError BACKUP_PASSPHRASE_WRONG */
export async function openKeys(sealed: Buffer, passphrase: string): Promise<SealedKeys> {
  const [nonceAt, tagAt, contentAt] = [saltLength, saltLength + nonceLength, saltLength + nonceLength + tagLength]
  const key = await derive(passphrase.normalize('NFKC'), sealed.subarray(0, saltLength), 32, cost)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(nonceAt, tagAt))
  decipher.setAuthTag(sealed.subarray(tagAt, contentAt))
  try {
    const content = Buffer.concat([decipher.update(sealed.subarray(contentAt)), decipher.final()])
    return JSON.parse(content.toString()) as SealedKeys
  } catch {
    throw new PortalError('BACKUP_PASSPHRASE_WRONG', '备份口令不正确，打不开文件中的密钥。')
  }
}
