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
import { PortalError } from '../errors'

const nonceLength = 12
const tagLength = 16
const noncesAtOnce = 512

/**
 * ID numbers at rest: AES-256-GCM for showing them, a keyed hash for finding equal ones, a mask for everybody. The one
 * place to put another cipher (SM4/SM3). Encrypting twice differs, so changes are found by the hash.
 */
export class IdNumberCipher {
  // Key objects: raw bytes would be made into one at every call, which a large import feels.
  readonly #encryption: KeyObject
  readonly #hashing: KeyObject
  #nonces = Buffer.alloc(0)
  #nextNonce = 0
  /** Tells whether a database was written under this key, without telling the key. */
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

  /** Enough of the fingerprint to tell keys apart in names and in the audit. */
  get keyId(): string {
    return this.fingerprint.toString('hex').slice(0, 12)
  }

  encrypt(idNumber: string): Buffer {
    const nonce = this.#freshNonce()
    const cipher = createCipheriv('aes-256-gcm', this.#encryption, nonce)
    const text = Buffer.concat([cipher.update(idNumber, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), text])
  }

  /** Random bytes are drawn for many nonces at once; each is used once. */
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

/** 900000********123X: the region and the last four; of a shorter document's number the last two alone. */
export function maskIdNumber(idNumber: string): string {
  const [head, tail] = idNumber.length >= 15 ? [6, 4] : [0, Math.min(2, Math.floor(idNumber.length / 3))]
  return idNumber.slice(0, head) + '*'.repeat(idNumber.length - head - tail) + idNumber.slice(idNumber.length - tail)
}

/** Masks whatever in a text looks like a resident ID number, new or old: people paste them into any column. */
export function maskIdNumbersIn(text: string): string {
  return text.replace(/\d{17}[\dXx]|(?<!\d)\d{15}(?!\d)/g, maskIdNumber)
}
