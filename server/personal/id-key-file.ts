import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { IdNumberCipher } from '../access/personal-data/id-number-cipher'
import { renameDurably, writeDurably } from '../database/durable'
import { readOrCreateSecret } from '../database/secret'
import { PortalError } from '../errors'

const name = 'id-key'

/** `secret/id-key`; `secret/id-key.next` during a rotation; `secret/id-key.<keyId>` for an earlier key. */
function keyFile(folder: string, extension = ''): string {
  return path.join(folder, 'secret', `${name}${extension}`)
}

const keyIn = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null)

/**
 * The installation's ID key: the one with which the database was written. After a rotation that was killed before it
 * renamed the new key's file, that is the key in `id-key.next`.
 *
 * @param stored fingerprint of the key in the database; null before its first start
 */
export function ownIdKey(folder: string, stored: Buffer | null, say: (line: string) => void): string {
  const next = keyIn(keyFile(folder, '.next'))
  if (next === null) return readOrCreateSecret(folder, name)
  say('上次更换证件号密钥没有做完；请停机后再运行一次 npm run rotate-id-key。')
  return stored && new IdNumberCipher(next).fingerprint.equals(stored) ? next : readOrCreateSecret(folder, name)
}

/**
 * The old and new key of a rotation whose keys are in files. The new key is written to its file before anything is
 * encrypted with it, and a rotation that continues after a kill uses the same one.
 *
 * @param given NEW_ID_KEY; null for a random key
 * @throws PortalError ID_KEY_MISSING, ID_KEY_NEXT_DIFFERS, ID_KEY_INVALID
 */
export function keysOfRotation(folder: string, given: string | null): { from: string; to: string } {
  const from = keyIn(keyFile(folder))
  if (from === null) throw new PortalError('ID_KEY_MISSING', `没有密钥文件 ${keyFile(folder)}，没有可更换的密钥。`)
  const file = keyFile(folder, '.next')
  const begun = keyIn(file)
  if (begun && given && begun !== given) {
    throw new PortalError('ID_KEY_NEXT_DIFFERS', '上次更换没有做完，用的是另一个新密钥；请不带 NEW_ID_KEY 再运行一次。')
  }
  const to = begun || given || randomBytes(32).toString('hex')
  // Throws ID_KEY_INVALID before the file is written: a portal couldn't start with an invalid key in it.
  void new IdNumberCipher(to)
  if (!begun) writeDurably(file, to)
  return { from, to }
}

/** After a rotation that was refused before anything was encrypted with the next key. */
export function deleteNextKey(folder: string): void {
  rmSync(keyFile(folder, '.next'), { force: true })
}

/**
 * Makes the next key the current one. The earlier key is kept for the backups that were made with it.
 *
 * @returns the earlier key's file
 */
export function promoteIdKey(folder: string): string {
  const earlier = keyFile(folder, `.${new IdNumberCipher(keyIn(keyFile(folder))!).keyId}`)
  if (!existsSync(earlier)) linkSync(keyFile(folder), earlier)
  renameDurably(keyFile(folder, '.next'), keyFile(folder))
  return earlier
}
