import { createHash } from 'node:crypto'
import { ProofError } from '../../schema/proof/proof-error'
import { readDocument } from '../../schema/proof/read-document'
import { proofSheet, type Manifest, type SignedSheet } from '../../schema/proof/manifest'
import { keptProof, type KeptProof } from '../workbook/proof/kept-proof'
import { partsOfZip } from '../reader/package/parts-of-zip'
import { sealed } from '../workbook/proof/seal-file'
import { carriedProof, signedSheets } from '../workbook/proof/signed-manifest'
import type { WorkbookKey } from '../workbook/proof/workbook-key'
import type { FilledCell } from './fill-form'
import { editedSheet, type Written } from './package/edit-sheet'
import { extendedWorkbook, type AddedSheet } from './package/extend-workbook'
import { proofSheetOf } from './package/proof-sheet'
import { rowsAddress } from '../report/rows-address'
import type { FormFile } from './package/read-form'
import { addressOf } from './package/sheet-xml'
import { sourceSheet } from './package/source-sheet'
import { staleFormulas } from './package/stale-formula'
import { writePackage } from '../reader/package/write-package'

interface Sources {
  /** Address of the portal, without a slash at the end. */
  origin: string
  /** Lines above the table of 取数说明. */
  head: readonly string[]
}

/** What the manifest says beside the cells, and the key that signs it. */
export interface Proving extends Pick<Manifest, 'title' | 'at'> {
  key: WorkbookKey
}

const bySheet = (cells: readonly FilledCell[]) => Map.groupBy(cells, ({ sheet }) => sheet)

/** Lines of 取数说明: every cell but the heads. */
const linesOf = ({ sheets }: FormFile, cells: readonly FilledCell[], origin: string) =>
  cells
    .filter(({ kind }) => kind !== 'HEAD')
    .map(({ sheet, row, column, meaning, value, rows }) => ({
      sheet: sheets[sheet]!.name,
      address: addressOf(row, column),
      meaning,
      value,
      link: rows && `${origin}${rowsAddress(rows.filter, rows.asOf)}`,
    }))

/** What is signed of the filled form; null for a package that 核验 doesn't read, such as one in UTF-16. */
async function signedOf(
  form: FormFile,
  ...parts: readonly ReadonlyMap<string, Buffer>[]
): Promise<SignedSheet[] | null> {
  try {
    return await signedSheets((await readDocument(partsOfZip(form.zip, ...parts))).sheets)
  } catch (error) {
    if (error instanceof ProofError) return null
    throw error
  }
}

/** A name that the package doesn't have: a form may have a custom part itself. */
const freeSealPart = ({ zip }: FormFile) =>
  Array.from({ length: 1000 }, (_, at) => `customXml/item${at + 1}.xml`).find(
    (name) => !zip.entries.has(name.toLowerCase()),
  )

const codesOf = (sheets: readonly SignedSheet[]) => sheets.map(({ name, code }) => `${name} ${code}`).join('；')

/** The filled form, and the proof of what it says if the file doesn't carry it. */
export interface Filled {
  bytes: Buffer
  proof: KeptProof | null
}

/**
 * The form with its values: the filled cells, the stored results of formulas that read them, and, if wanted, 取数说明 as the
 * last sheet with 核验数据 hidden behind it. All other parts and all other XML stay as they are.
 */
export async function filledFile(
  form: FormFile,
  cells: readonly FilledCell[],
  { sources, proof: { key, ...facts } }: { sources: Sources | null; proof: Proving },
): Promise<Filled> {
  const written = new Map<number, Written[]>(bySheet(cells))
  const stale = staleFormulas(form.sheets, written)
  const changed = new Map<string, Buffer>()
  for (const [at, sheet] of form.sheets.entries()) {
    const [values, formulas] = [written.get(at) ?? [], stale.get(at) ?? []]
    if (values.length + formulas.length === 0) continue
    changed.set(sheet.part, sheet.bytesOf(editedSheet(sheet, values, formulas)))
  }
  const extended = (sheets: readonly AddedSheet[]) => extendedWorkbook(form, { recalculate: stale.size > 0, sheets })
  const write = ({ changed: more, added }: Awaited<ReturnType<typeof extended>>) =>
    writePackage(form.zip, new Map([...changed, ...more]), added)
  const own = await signedOf(form, changed)
  if (!sources) {
    const bytes = await write(await extended([]))
    const fileHash = createHash('sha256').update(bytes).digest()
    return { bytes, proof: own && (await keptProof({ ...facts, sheets: own }, fileHash, key)) }
  }
  const head = own ? [...sources.head, `核验码：${codesOf(own)}`] : sources.head
  const sheet = sourceSheet(head, linesOf(form, cells, sources.origin))
  const explained = await extended([sheet])
  const sheets = own && (await signedOf(form, changed, explained.changed, explained.added))
  const sealPart = freeSealPart(form)
  if (!sheets || !sealPart) return { bytes: await write(explained), proof: null }
  const hidden = proofSheetOf(await carriedProof({ version: 1, ...facts, sheets }, key))
  // Last year's filled form as this year's has the sheet already: its content is replaced.
  const old = form.sheets.find(({ name }) => name === proofSheet)
  if (old) changed.set(old.part, Buffer.from(hidden.xml))
  const whole = old ? explained : await extended([sheet, hidden])
  return { bytes: sealed(await write(whole), key, sealPart), proof: null }
}
