import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

/** RFC 8410: what precedes the 32 bytes of an Ed25519 private key in PKCS #8. */
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The installation's key for workbooks. */
export class WorkbookKey {
  readonly #key: KeyObject
  /** 32 bytes. */
  readonly publicKey: Uint8Array

  /** @param seed 32 bytes in hex, which stay the same as long as the installation's keys do */
  constructor(seed: string) {
    const key = Buffer.concat([prefix, Buffer.from(seed, 'hex')])
    this.#key = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
    this.publicKey = createPublicKey(this.#key).export({ format: 'der', type: 'spki' }).subarray(-32)
  }

  /** The signature in base64. */
  sign(message: Uint8Array): string {
    return sign(null, message, this.#key).toString('base64')
  }
}
