import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Transform } from 'node:stream'

const nonceLength = 12
const tagLength = 16

/** Encrypts uploaded files, which contain whole ID numbers: AES-256-GCM under a key derived from the ID key. */
export class FileSeal {
  readonly #key: Buffer

  /** @param key the portal's ID key, 64 hex digits */
  constructor(key: string) {
    this.#key = Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'received-file', 32))
  }

  /** A stream that encrypts what is written to it. */
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

  /** Encrypts a whole file at once, in the format of `sealing`. */
  seal(content: Buffer): Buffer {
    const nonce = randomBytes(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce)
    return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  }

  /** @throws Error if it was sealed under another key, or altered */
  open(sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, nonceLength))
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
    // GCM returns everything from `update` and nothing from `final`: concatenating would copy up to 40 MB for nothing.
    const opened = decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength))
    decipher.final()
    return opened
  }
}
