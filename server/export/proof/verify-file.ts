import { createHash } from 'node:crypto'
import { ProofError } from '../../../schema/proof/proof-error'
import { readDocument } from '../../../schema/proof/read-document'
import { verifyDocument, type Verification } from '../../../schema/proof/verify'
import type { EntityManager } from '../../database/orm'
import { PortalError } from '../../errors'
import { kindOf } from '../../reader/content-kind'
import { FileError } from '../../reader/error'
import { refuseKind, openZip } from '../../reader/package/zip-file'
import { partsOfZip } from '../../reader/package/parts-of-zip'
import { signedSheets } from '../../workbook/proof/signed-manifest'
import { sheetOfCsv, signedCsv } from './csv-sheet'
import { verifyKept } from './kept'

/** Bytes; a CSV of figures has at most some thousands of lines. */
const largestWhole = 4 * 1024 * 1024

/** What came of verifying, and the file's SHA-256 in hex, by which the 导出台账 knows it. */
export interface VerifiedFile {
  result: Verification
  sha256: string
}

/** Does something within the viewer's scope. */
export type Scoped = <T>(work: (em: EntityManager) => Promise<T>) => Promise<T>

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** A CSV was signed by its fields or by hashes of its lines, which its first line doesn't show. */
async function verifyCsv(bytes: Buffer, inScope: Scoped, publicKey: Uint8Array): Promise<Verification> {
  const sheets = [sheetOfCsv(bytes)]
  const unproved = { fileHash: hashOf(bytes), sheets }
  const listed = [await signedCsv(bytes, { whole: false })]
  try {
    return await inScope((em) => verifyKept(em, { ...unproved, signed: listed }, publicKey))
  } catch (error) {
    if (!(error instanceof ProofError) || bytes.length > largestWhole) throw error
  }
  const signed = [await signedCsv(bytes, { whole: true })]
  return inScope((em) => verifyKept(em, { ...unproved, signed }, publicKey))
}

async function verification(bytes: Buffer, fileName: string, inScope: Scoped, publicKey: Uint8Array) {
  if (kindOf(bytes, fileName) === 'csv') return verifyCsv(bytes, inScope, publicKey)
  const zip = await openZip(bytes)
  if (!['xl/workbook.xml', 'word/document.xml'].some((main) => zip.entries.has(main))) refuseKind(zip)
  const document = await readDocument(partsOfZip(zip))
  if (document.proof) return verifyDocument(bytes, document, publicKey)
  const unproved = { fileHash: hashOf(bytes), sheets: document.sheets, signed: await signedSheets(document.sheets) }
  try {
    return await inScope((em) => verifyKept(em, unproved, publicKey))
  } catch (error) {
    // A workbook's own data may have been deleted, which is the more useful answer.
    throw error instanceof ProofError ? new ProofError('WORKBOOK_NOT_SIGNED') : error
  }
}

/**
 * Verifies a file. A zip is checked before anything is inflated, and its parts are limited, as for an import.
 *
 * @throws PortalError
 */
export async function verifyFile(
  bytes: Buffer,
  fileName: string,
  { inScope, publicKey }: { inScope: Scoped; publicKey: Uint8Array },
): Promise<VerifiedFile> {
  try {
    const result = await verification(bytes, fileName, inScope, publicKey)
    return { result, sha256: hashOf(bytes).toString('hex') }
  } catch (error) {
    if (error instanceof FileError) {
      throw new PortalError(error.code, `${error.reason}，无法核验。请选择从平台导出的 .xlsx、.docx 或 .csv 原文件。`)
    }
    throw error instanceof ProofError ? portalError(error) : error
  }
}

export const portalError = ({ code, message }: ProofError) => new PortalError(code, message)
