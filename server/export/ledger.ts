import type { AuditDetail } from '../audit/detail-name'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AuditEvent } from '../../schema/vocabulary'
import type { DeclarationFilter } from '../../schema/filter'
import type { Viewer } from '../access/session/viewer'
import { recordAction } from '../audit/record'
import type { DB } from '../database/tables'
import type { Portal } from '../portal'
import type { Unmasking } from '../report/unmasked'
import type { KeptProof } from '../workbook/proof/kept-proof'

interface Exported {
  viewer: Viewer
  address: string
  /** Name of the route, e.g. annual.xlsx. */
  name: string
  /** Name of the file as it is saved. */
  fileName: string
  /** The file that is sent: its path, or its bytes. */
  file: string | Buffer
  /** The filter that selected the rows. */
  filter?: DeclarationFilter | Record<string, unknown>
  /** The past day whose data it shows; null for the present. */
  asOf?: string | null
  /** Number of rows with personal data. */
  rows?: number
  /** Set if it contains whole ID numbers: the purpose that was stated. */
  unmasked?: Unmasking | null
  /** The proof of a file that doesn't carry it. */
  proof?: KeptProof | null
  /** Facts of this kind of file, such as the import of a problem file or the freeze of a public edition. */
  more?: AuditDetail
}

/**
 * Adds an entry to the 导出台账: who exported what, with which filter, how many rows, and the file's SHA-256, by which a file
 * can be identified later. The search text isn't stored, since it may be a name.
 */
export async function recordExport(portal: Portal, exported: Exported): Promise<void> {
  const { name, fileName, file, filter, asOf, rows, unmasked, more } = exported
  const { search = null, ...rest } = (filter ?? {}) as Record<string, unknown>
  const detail = {
    fileName,
    name,
    ...(filter && { filter: { ...rest, searched: Boolean(search) } }),
    ...(asOf && { asOf }),
    ...(rows !== undefined && { rows }),
    ...(unmasked && { unmasked: true, ...unmasked }),
    ...more,
    sha256: await sha256Of(file),
  }
  await recordAction(portal.owner.em.fork(), exported, AuditEvent.EXPORTED, detail)
  if (exported.proof) await keepProof(portal, exported.viewer, exported.proof)
}

const keepProof = ({ owner, now }: Portal, { accountId }: Viewer, proof: KeptProof) =>
  owner.em
    .fork()
    .getKysely<DB>()
    .insertInto('file_proof')
    .values({
      made_at: now(),
      account_id: accountId,
      file_hash: sharedBuffer(proof.fileHash),
      said_hash: sharedBuffer(proof.saidHash),
      shape: sharedBuffer(proof.shape),
      manifest: sharedBuffer(proof.manifest),
      signature: sharedBuffer(proof.signature),
    })
    .execute()

/** The same bytes, not a copy: a manifest may have 14 MB. */
const sharedBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength)

async function sha256Of(file: string | Buffer): Promise<string> {
  const hash = createHash('sha256')
  if (typeof file === 'string') await pipeline(createReadStream(file), hash)
  else hash.update(file)
  return hash.digest('hex')
}
