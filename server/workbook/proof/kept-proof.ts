import { createHash } from 'node:crypto'
import { csvSheet, type Manifest, type SignedSheet } from '../../../schema/proof/manifest'
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

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest()

/** Of what the sheets say. */
export const saidHash = (sheets: readonly SignedSheet[]): Buffer =>
  sha256(JSON.stringify(sheets.map(({ name, cells, list }) => [name, cells, list])))

/** Of what files of one kind have in common: the first line of a CSV, the names of a form's sheets. */
export const shapeOf = (sheets: readonly SignedSheet[]): Buffer =>
  sha256(JSON.stringify(sheets.map(({ name, cells }) => (name === csvSheet ? cells[0] : name))))

/** Signs what a file says together with its hash. */
export function keptProof(
  facts: Omit<Manifest, 'version' | 'fileHash'>,
  fileHash: Buffer,
  key: WorkbookKey,
): KeptProof {
  const { text, signature } = signedManifest({ version: 1, ...facts, fileHash: fileHash.toString('hex') }, key)
  return {
    fileHash,
    saidHash: saidHash(facts.sheets),
    shape: shapeOf(facts.sheets),
    manifest: Buffer.from(text, 'base64'),
    signature: Buffer.from(signature, 'base64'),
  }
}
