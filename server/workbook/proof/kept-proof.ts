import { createHash } from 'node:crypto'
import { csvSheet, saidJson, type Manifest, type SignedSheet } from '../../../schema/proof/manifest'
import { signedManifest } from './signed-manifest'
import type { WorkbookKey } from './workbook-key'

/** The proof of a file that can't carry it, which the portal keeps. Hashes are SHA-256. */
export interface KeptProof {
  fileHash: Uint8Array
  saidHash: Uint8Array
  shape: Uint8Array
  manifest: Uint8Array
  signature: Uint8Array
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** Of what the sheets say. */
export function saidHash(sheets: readonly SignedSheet[]): Buffer {
  const hash = createHash('sha256').update('[')
  for (const [at, sheet] of sheets.entries()) {
    if (at > 0) hash.update(',')
    for (const piece of saidJson(sheet)) hash.update(piece)
  }
  return hash.update(']').digest()
}

/** Of what files of one kind have in common: the first line of a CSV, the names of a form's sheets. */
export const shapeOf = (sheets: readonly SignedSheet[]): Buffer =>
  sha256(JSON.stringify(sheets.map(({ name, cells }) => (name === csvSheet ? cells[0] : name))))

/** Signs what a file says together with its hash. */
export async function keptProof(
  facts: Omit<Manifest, 'version' | 'fileHash'>,
  fileHash: Buffer,
  key: WorkbookKey,
): Promise<KeptProof> {
  const manifest: Manifest = { version: 1, ...facts, fileHash: fileHash.toString('hex') }
  const { packed, signature } = await signedManifest(manifest, key)
  return {
    fileHash,
    saidHash: saidHash(facts.sheets),
    shape: shapeOf(facts.sheets),
    manifest: packed,
    signature: Buffer.from(signature, 'base64'),
  }
}
