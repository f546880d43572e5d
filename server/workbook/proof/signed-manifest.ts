import { Readable } from 'node:stream'
import { createDeflateRaw } from 'node:zlib'
import {
  anyResult,
  codeOf,
  manifestJson,
  manifestPrefix,
  bodySheet,
  type Manifest,
  type Proof,
  type SignedSheet,
} from '../../../schema/proof/manifest'
import type { Sheet } from '../../../schema/proof/read-cells'
import { FormatRecord } from './format-record'
import { RowPairs } from './row-pairs'
import type { WorkbookKey } from './workbook-key'

/** A manifest's packed bytes, and their signature in base64. It is packed as it is made: that of a million rows has 33 MB in all. */
export async function signedManifest(
  manifest: Manifest,
  key: WorkbookKey,
): Promise<{ packed: Buffer; signature: string }> {
  const pieces: Uint8Array[] = [Buffer.from(manifestPrefix)]
  for await (const piece of Readable.from(manifestJson(manifest)).pipe(createDeflateRaw())) {
    pieces.push(piece as Uint8Array)
  }
  // Not from the pool of small buffers, so that a thread can hand it over.
  const message = Buffer.alloc(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces.splice(0)) {
    message.set(piece, at)
    at += piece.length
  }
  return { packed: message.subarray(manifestPrefix.length), signature: key.sign(message) }
}

/** The manifest as a file carries it. */
export async function carriedProof(manifest: Manifest, key: WorkbookKey): Promise<Proof> {
  const { packed, signature } = await signedManifest(manifest, key)
  return { key: Buffer.from(key.publicKey).toString('base64'), signature, text: packed.toString('base64') }
}

/** What is signed of sheets that are complete: every cell. Of formulas their text, and not their result. */
export const signedSheets = (sheets: readonly Sheet[]): Promise<SignedSheet[]> =>
  Promise.all(
    sheets.map(async ({ name, read }) => {
      const [cells, formulas, formats] = [new RowPairs(), new RowPairs(), new FormatRecord()]
      const look = await read((row, column, value, formula, format) => {
        cells.add(row, column, formula === null ? value : anyResult)
        if (formula) formulas.add(row, column, formula)
        formats.add(row, column, format)
      })
      const content = { name, cells: cells.rows, list: null }
      return {
        ...content,
        formulas: formulas.rows,
        code: codeOf(content),
        ...(name === bodySheet && { isText: true as const }),
        ...(look && { look: { ...look, ...formats.signed(), columnFormats: [] } }),
      }
    }),
  )

/** One code of all sheets, for a file that shows one. */
export const codeOfAll = (sheets: readonly SignedSheet[]): string =>
  codeOf({ name: '', cells: [[1, ...sheets.map(({ code }) => code)]], list: null })
