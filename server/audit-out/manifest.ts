import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import type { LeavingEntry } from './entry'
import { publicKeyOf } from './signing-key'

const content = z.strictObject({
  /** Name of the file of entries, one as JSON per line. */
  file: z.string(),
  /** Day by Beijing time, yyyy-mm-dd. */
  day: z.string(),
  entries: z.int(),
  first: z.int(),
  last: z.int(),
  /** Mac of the last entry, in hex: the head of the audit's chain at the end of the day. */
  head: z.string(),
  /** Of the file of entries, in hex. */
  sha256: z.string(),
  publicKey: z.string(),
})

export const manifestShape = content.extend({ signature: z.string() })

type Content = z.output<typeof content>
export type Manifest = z.output<typeof manifestShape>

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

export const linesOf = (entries: readonly LeavingEntry[]): Buffer =>
  Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))

/** What is signed: the values in a fixed order. */
const signed = ({ file, day, entries, first, last, head, sha256, publicKey }: Content): Buffer =>
  Buffer.from(JSON.stringify([file, day, entries, first, last, head, sha256, publicKey]))

/** @param entries at least one */
export function makeManifest(file: string, day: string, entries: readonly LeavingEntry[], key: KeyObject): Manifest {
  const { seq: last, mac: head } = entries.at(-1)!
  const sha256 = digestOf(linesOf(entries))
  const made = {
    file,
    day,
    entries: entries.length,
    first: entries[0]!.seq,
    last,
    head,
    sha256,
    publicKey: publicKeyOf(key),
  }
  return { ...made, signature: sign(null, signed(made), key).toString('base64') }
}

export function isSigned(manifest: Manifest): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(manifest.publicKey, 'base64'), format: 'der', type: 'spki' })
    return (
      key.asymmetricKeyType === 'ed25519' &&
      verify(null, signed(manifest), key, Buffer.from(manifest.signature, 'base64'))
    )
  } catch {
    return false
  }
}
