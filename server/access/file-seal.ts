import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Transform } from 'node:stream'

const nonceLength = 12
const tagLength = 16

/** Received files at rest, whole ID numbers and all: AES-256-GCM under a key of its own, derived from the ID key. */
export class FileSeal {
  readonly #key: Buffer

  /** @param key the portal's ID key, 64 hex digits */
  constructor(key: string) {
    this.#key = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'received-file', 32))
  }

  /** Seals what flows through it. */
  sealing(): Transform {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    let begun = false
    return new Transform({
      transform(chunk: Buffer, _, done) {
        if (!begun) this.push(nonce)
        begun = true
        done(null, cipher.update(chunk))
      },
      flush(done) {
        if (!begun) this.push(nonce)
        this.push(cipher.final())
        this.push(cipher.getAuthTag())
        done()
      },
    })
  }

  /** The whole at once, as `sealing` would. */
  seal(content: Buffer): Buffer {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  }

  /** @throws where it was sealed under another key, or altered */
  open(sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, nonceLength))
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
    // GCM holds nothing back: what `update` gives is the whole, and a second copy of 40 MB is felt.
    const opened = decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength))
    decipher.final()
    return opened
  }
}
