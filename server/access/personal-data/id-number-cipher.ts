import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import { PortalError } from '../../errors'

const nonceLength = 12
const tagLength = 16
const noncesAtOnce = 512

/**
 * How ID numbers are stored: AES-256-GCM to show them again, and a keyed hash to find equal ones. Encrypting the same
 * number twice gives different bytes, so a change is detected by the hash. Another cipher (SM4/SM3) would be added here.
 */
export class IdNumberCipher {
  // Key objects, since raw bytes would be converted to one at every call, which slows a large import.
  readonly #encryption: KeyObject
  readonly #hashing: KeyObject
  #nonces = Buffer.alloc(0)
  #nextNonce = 0
  /** Identifies the key without revealing it, to check whether a database was written under it. */
  readonly fingerprint: Buffer

  /** @param key 64 hex digits; throws PortalError ID_KEY_INVALID */
  constructor(key: string) {
    if (!/^[0-9a-f]{64}$/i.test(key)) throw new PortalError('ID_KEY_INVALID', 'ID_KEY 应是 64 位十六进制。')
    const root = Buffer.from(key, 'hex')
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `id-number/${purpose}`, 32))
    this.#encryption = createSecretKey(derive('encrypt'))
    this.#hashing = createSecretKey(derive('hash'))
    this.fingerprint = createHash('sha256').update(derive('fingerprint')).digest().subarray(0, 16)
  }

  /** A short form of the fingerprint, for file names and the audit. */
  get keyId(): string {
    return this.fingerprint.toString('hex').slice(0, 12)
  }

  encrypt(idNumber: string): Buffer {
    const nonce = this.#freshNonce()
    const cipher = createCipheriv('aes-256-gcm', this.#encryption, nonce)
    const text = Buffer.concat([cipher.update(idNumber, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), text])
  }

  /** Fetches random bytes for 512 nonces at once, which is faster; each nonce is used once. */
  #freshNonce(): Buffer {
    if (this.#nextNonce === this.#nonces.length) {
      this.#nonces = randomBytes(nonceLength * noncesAtOnce)
      this.#nextNonce = 0
    }
    const nonce = this.#nonces.subarray(this.#nextNonce, this.#nextNonce + nonceLength)
    this.#nextNonce += nonceLength
    return nonce
  }

  decrypt(stored: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.#encryption, stored.subarray(0, nonceLength))
    decipher.setAuthTag(stored.subarray(nonceLength, nonceLength + tagLength))
    return Buffer.concat([decipher.update(stored.subarray(nonceLength + tagLength)), decipher.final()]).toString('utf8')
  }

  hash(idNumber: string): Buffer {
    return createHmac('sha256', this.#hashing).update(idNumber).digest()
  }
}

/** 900000********123X: shows the region and the last four characters; of a shorter number only the last two. */
export function maskIdNumber(idNumber: string): string {
  const [head, tail] = idNumber.length >= 15 ? [6, 4] : [0, Math.min(2, Math.floor(idNumber.length / 3))]
  return idNumber.slice(0, head) + '*'.repeat(idNumber.length - head - tail) + idNumber.slice(idNumber.length - tail)
}

/** Masks everything that looks like a resident ID number, of 18 or 15 characters: people paste them into any column. */
export function maskIdNumbersIn(text: string): string {
  return text.replace(/\d{17}[\dXx]|(?<!\d)\d{15}(?!\d)/g, maskIdNumber)
}
