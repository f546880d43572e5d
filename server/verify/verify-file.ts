import type { Parts } from '../../schema/proof/read-cells'
import { ProofError } from '../../schema/proof/proof-error'
import { verifyWorkbook, type Verification } from '../../schema/proof/verify'
import { PortalError } from '../errors'
import { kindOf } from '../reader/content-kind'
import { refuseKind, openZip } from '../reader/zip-file'
import { readPart } from '../reader/zip-part'

/**
 * Verifies a workbook. The zip is checked before anything is inflated, and its parts are limited, as for an import.
 *
 * @throws PortalError
 */
export async function verifyFile(bytes: Buffer, fileName: string, publicKey: Uint8Array): Promise<Verification> {
  if (kindOf(bytes, fileName) !== 'xlsx') throw portalError(new ProofError('WORKBOOK_UNREADABLE'))
  const zip = await openZip(bytes)
  if (!zip.entries.has('xl/workbook.xml')) refuseKind(zip)
  const parts: Parts = (name) => {
    const entry = zip.entries.get(name)
    return entry ? readPart(zip, entry) : null
  }
  try {
    return await verifyWorkbook(bytes, parts, publicKey)
  } catch (error) {
    throw error instanceof ProofError ? portalError(error) : error
  }
}

export const portalError = ({ code, message }: ProofError) => new PortalError(code, message)
