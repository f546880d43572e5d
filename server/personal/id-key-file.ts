import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { IdNumberCipher } from '../access/id-number-cipher'
import { renameLasting, writeLasting } from '../database/lasting'
import { ownSecret } from '../database/secret'
import { PortalError } from '../errors'

const name = 'id-key'

/** `secret/id-key`, `secret/id-key.next` while a rotation is under way, `secret/id-key.<mark>` of an earlier one. */
function placeOf(folder: string, extension = ''): string {
  return path.join(folder, 'secret', `${name}${extension}`)
}

const keyIn = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null)

/**
 * The installation's ID key: the one that the database was written under, also where a rotation was killed before its
 * key got its place.
 *
 * @param stored the database's fingerprint; null before its first start
 */
export function ownIdKey(folder: string, stored: Buffer | null, say: (line: string) => void): string {
  const next = keyIn(placeOf(folder, '.next'))
  if (next === null) return ownSecret(folder, name)
  say('上次更换证件号密钥没有做完；请停机后再运行一次 npm run rotate-id-key。')
  return stored && new IdNumberCipher(next).fingerprint.equals(stored) ? next : ownSecret(folder, name)
}

/**
 * The keys of a rotation by file. The next one is written before anything is encrypted under it, and again the same
 * after a kill.
 *
 * @param given by NEW_ID_KEY; else random
 * @throws PortalError ID_KEY_MISSING, ID_KEY_NEXT_DIFFERS, ID_KEY_INVALID
 */
export function keysOfRotation(folder: string, given: string | null): { from: string; to: string } {
  const from = keyIn(placeOf(folder))
  if (from === null) throw new PortalError('ID_KEY_MISSING', `没有密钥文件 ${placeOf(folder)}，没有可更换的密钥。`)
  const file = placeOf(folder, '.next')
  const begun = keyIn(file)
  if (begun && given && begun !== given) {
    throw new PortalError('ID_KEY_NEXT_DIFFERS', '上次更换没有做完，用的是另一个新密钥；请不带 NEW_ID_KEY 再运行一次。')
  }
  const to = begun || given || randomBytes(32).toString('hex')
  // Before it is written: a portal would find a key that is none.
  void new IdNumberCipher(to)
  if (!begun) writeLasting(file, to)
  return { from, to }
}

/** Of a rotation that was refused before anything was encrypted under the next key. */
export function forgetNextKey(folder: string): void {
  rmSync(placeOf(folder, '.next'), { force: true })
}

/** The next key takes its place; the earlier one stays beside it for the backups that were made under it. Returns where. */
export function promoteIdKey(folder: string): string {
  const earlier = placeOf(folder, `.${new IdNumberCipher(keyIn(placeOf(folder))!).keyId}`)
  if (!existsSync(earlier)) linkSync(placeOf(folder), earlier)
  renameLasting(placeOf(folder, '.next'), placeOf(folder))
  return earlier
}
