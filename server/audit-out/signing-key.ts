import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readOrCreateSecret } from '../database/secret'

/** RFC 8410: what precedes the 32 bytes of an Ed25519 private key in PKCS #8. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** In `<folder>/secret`. Without it a new key is made, whose fingerprint nobody has written down. */
export const signingKeyName = 'audit-signing-key'

/** The installation's Ed25519 key for files of the audit, created on first use. */
export function readSigningKey(folder: string): KeyObject {
  const seed = Buffer.from(readOrCreateSecret(folder, signingKeyName), 'hex')
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), format: 'der', type: 'pkcs8' })
}

/** The public key as base64 of its DER form. */
export const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')

/** Short enough to be written down, so that a file signed with a foreign key is noticed. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32)
