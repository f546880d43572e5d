import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { inflateSync } from 'fflate'
import { Changes, type Difference } from './changes'
import { compareSheet } from './compare'
import { base64Of, bytesOf, fileMessage, manifestMessage, type Manifest, type Proof } from './manifest'
import { ProofError } from './proof-error'
import type { Sheet } from './read-cells'
import type { ReadDocument } from './read-document'
import { sealOf } from './seal'

hashes.sha512 = sha512

/** GENUINE: the file as it was exported. RESAVED: saved again by another program, with the same figures. */
export type Verdict = 'GENUINE' | 'RESAVED' | 'CHANGED'

export interface Verification {
  verdict: Verdict
  /** Whether formats, what is hidden, heads and feet were compared, too. */
  looks: boolean
  title: string
  /** When it was exported, ISO 8601. */
  at: string
  /** The sheets that were signed, with the codes that their pages show. */
  sheets: { name: string; code: string }[]
  /** Names of sheets that were added or removed since. */
  added: string[]
  removed: string[]
  /** Number of differences, and the first of them. */
  count: number
  cells: Difference[]
}

function isSigned(message: Uint8Array, signature: string, publicKey: Uint8Array): boolean {
  try {
    return verify(bytesOf(signature), message, publicKey)
  } catch {
    return false
  }
}

/** @throws ProofError WORKBOOK_OTHER_INSTALLATION, WORKBOOK_SIGNATURE_BROKEN */
export function openManifest({ key, signature, text }: Proof, publicKey: Uint8Array): Manifest {
  let packed: Uint8Array
  let named: Uint8Array
  try {
    packed = bytesOf(text)
    named = bytesOf(key)
  } catch {
    throw new ProofError('WORKBOOK_SIGNATURE_BROKEN')
  }
  const message = manifestMessage(packed)
  if (isSigned(message, signature, publicKey)) {
    return JSON.parse(new TextDecoder().decode(inflateSync(packed))) as Manifest
  }
  const isOther = base64Of(publicKey) !== key && isSigned(message, signature, named)
  throw new ProofError(isOther ? 'WORKBOOK_OTHER_INSTALLATION' : 'WORKBOOK_SIGNATURE_BROKEN')
}

/** A file that is byte by byte the one that was exported. */
export function genuine(manifest: Manifest): Verification {
  const { title, at, code } = manifest
  const sheets =
    code === undefined ? manifest.sheets.map(({ name, code }) => ({ name, code })) : [{ name: title, code }]
  const looks = manifest.sheets.every(({ look }) => look !== undefined)
  return { verdict: 'GENUINE', looks, title, at, sheets, added: [], removed: [], count: 0, cells: [] }
}

/** Compares what a file says with what was signed. */
export async function compared(sheets: readonly Sheet[], manifest: Manifest): Promise<Verification> {
  const changes = new Changes()
  const found = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  for (const each of manifest.sheets) {
    const sheet = found.get(each.name)
    if (sheet) await compareSheet(sheet, each, changes)
  }
  const names = new Set(manifest.sheets.map(({ name }) => name))
  const added = sheets.map(({ name }) => name).filter((name) => !names.has(name))
  const removed = [...names].filter((name) => !found.has(name))
  const { count, cells } = changes
  const isChanged = count > 0 || added.length > 0 || removed.length > 0
  return { ...genuine(manifest), verdict: isChanged ? 'CHANGED' : 'RESAVED', added, removed, count, cells }
}

/**
 * Verifies a workbook or a Word file: nothing is believed that isn't signed with the key.
 *
 * @param document what was read of the same bytes
 * @throws ProofError
 */
export async function verifyDocument(
  bytes: Uint8Array,
  { sheets, proof }: ReadDocument,
  publicKey: Uint8Array,
): Promise<Verification> {
  if (!proof) throw new ProofError('WORKBOOK_NOT_SIGNED')
  const manifest = openManifest(proof, publicKey)
  const seal = sealOf(bytes)
  const isSealed = seal !== null && isSigned(fileMessage(seal.hash), seal.signature, publicKey)
  return isSealed ? genuine(manifest) : compared(sheets, manifest)
}
