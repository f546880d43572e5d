import { deflateRawSync } from 'node:zlib'
import {
  anyResult,
  codeOf,
  manifestMessage,
  bodySheet,
  type Manifest,
  type Proof,
  type SignedSheet,
} from '../../../schema/proof/manifest'
import type { Sheet } from '../../../schema/proof/read-cells'
import type { WorkbookKey } from './workbook-key'

/** The manifest as a file carries it, signed. */
export function signedManifest(manifest: Manifest, key: WorkbookKey): Proof {
  const packed = deflateRawSync(JSON.stringify(manifest))
  return {
    key: Buffer.from(key.publicKey).toString('base64'),
    signature: key.sign(manifestMessage(packed)),
    text: packed.toString('base64'),
  }
}

/** What is signed of sheets that are complete: every cell. Of formulas, that they are formulas. */
export const signedSheets = (sheets: readonly Sheet[]): Promise<SignedSheet[]> =>
  Promise.all(
    sheets.map(async ({ name, read }) => {
      const rows = new Map<number, (number | string)[]>()
      await read((row, column, value, isFormula) => {
        const pairs = rows.get(row) ?? []
        pairs.push(column, isFormula ? anyResult : value)
        rows.set(row, pairs)
      })
      const cells = [...rows].map(([row, pairs]): SignedSheet['cells'][number] => [row, ...pairs])
      const content = { name, cells, list: null }
      return { ...content, code: codeOf(content), ...(name === bodySheet && { isText: true as const }) }
    }),
  )

/** One code of all sheets, for a file that shows one. */
export const codeOfAll = (sheets: readonly SignedSheet[]): string =>
  codeOf({ name: '', cells: [[1, ...sheets.map(({ code }) => code)]], list: null })
