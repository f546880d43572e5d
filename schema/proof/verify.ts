import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { inflateSync } from 'fflate'
import { shownValue } from './canonical'
import { Changes, SheetComparison, type ChangedCell } from './compare'
import { base64Of, bytesOf, fileMessage, manifestMessage, proofRows, proofSheet, type Manifest } from './manifest'
import { ProofError } from './proof-error'
import { sheetsOf, type Parts, type Sheet } from './read-cells'
import { sealOf } from './seal'

hashes.sha512 = sha512

/** GENUINE: the file as it was exported. RESAVED: saved again by another program, with the same figures. */
export type Verdict = 'GENUINE' | 'RESAVED' | 'CHANGED'

export interface Verification {
  verdict: Verdict
  title: string
  /** When it was exported, ISO 8601. */
  at: string
  /** The sheets that were signed, with the codes that their pages show. */
  sheets: { name: string; code: string }[]
  /** Names of sheets that were added or removed since. */
  added: string[]
  removed: string[]
  /** Number of changed cells, and the first of them. */
  count: number
  cells: ChangedCell[]
}

function isSigned(message: Uint8Array, signature: string, publicKey: Uint8Array): boolean {
  try {
    return verify(bytesOf(signature), message, publicKey)
  } catch {
    return false
  }
}

/** @throws ProofError WORKBOOK_NOT_SIGNED, WORKBOOK_OTHER_INSTALLATION, WORKBOOK_SIGNATURE_BROKEN */
async function manifestOf(sheets: readonly Sheet[], publicKey: Uint8Array): Promise<Manifest> {
  const texts: string[] = []
  const sheet = sheets.find(({ name }) => name === proofSheet)
  await sheet?.read((row, column, value) => {
    if (column === 1) texts[row] = shownValue(value)
  })
  const [key = '', signature = '', ...pieces] = texts.slice(proofRows.key)
  if (key === '' || signature === '' || pieces.length === 0) throw new ProofError('WORKBOOK_NOT_SIGNED')
  let packed: Uint8Array
  let named: Uint8Array
  try {
    packed = bytesOf(pieces.join(''))
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

/**
 * Verifies a workbook: nothing is believed that isn't signed with the key.
 *
 * @param parts of the same bytes
 * @throws ProofError
 */
export async function verifyWorkbook(bytes: Uint8Array, parts: Parts, publicKey: Uint8Array): Promise<Verification> {
  const sheets = await sheetsOf(parts)
  const manifest = await manifestOf(sheets, publicKey)
  const { title, at } = manifest
  const signed = manifest.sheets.map(({ name, code }) => ({ name, code }))
  const seal = sealOf(bytes)
  const isSealed = seal !== null && isSigned(fileMessage(seal.hash), seal.signature, publicKey)
  if (isSealed) return { verdict: 'GENUINE', title, at, sheets: signed, added: [], removed: [], count: 0, cells: [] }
  const changes = new Changes()
  const found = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  for (const each of manifest.sheets) {
    const sheet = found.get(each.name)
    if (!sheet) continue
    const comparison = new SheetComparison(each, changes)
    await sheet.read((row, column, value) => comparison.cell(row, column, value))
    comparison.end()
  }
  const names = new Set(manifest.sheets.map(({ name }) => name))
  const added = sheets.map(({ name }) => name).filter((name) => name !== proofSheet && !names.has(name))
  const removed = [...names].filter((name) => !found.has(name))
  const isChanged = changes.count > 0 || added.length > 0 || removed.length > 0
  const { count, cells } = changes
  return { verdict: isChanged ? 'CHANGED' : 'RESAVED', title, at, sheets: signed, added, removed, count, cells }
}
