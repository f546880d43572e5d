import { sql, type Selectable } from 'kysely'
import { ProofError } from '../../../schema/proof/proof-error'
import { base64Of, type Manifest, type SignedSheet } from '../../../schema/proof/manifest'
import type { Sheet } from '../../../schema/proof/read-cells'
import { columnsOf } from '../../../schema/proof/rows'
import { compared, genuine, openManifest, type Verification } from '../../../schema/proof/verify'
import type { EntityManager } from '../../database/orm'
import type { DB } from '../../database/tables'
import { saidHash, shapeOf } from '../../workbook/proof/kept-proof'

/** The latest exports of a kind that are compared with a changed file. */
const mostTried = 30
/** Share of what was signed that a changed file must still say; another file of the kind isn't a changed one. */
const leastShared = 0.5

/** A file that carries no proof. */
export interface Unproved {
  fileHash: Buffer
  sheets: readonly Sheet[]
  signed: readonly SignedSheet[]
}

/** What the sheets say, in pieces that can be looked up: cells with their places, and hashes of rows. */
function piecesOf(sheets: readonly SignedSheet[]): Set<string> {
  const pieces = new Set<string>()
  for (const { name, cells, list } of sheets) {
    for (const row of cells) {
      for (const [column, value] of columnsOf(row)) pieces.add(`${name}!${row[0]}:${column}=${value}`)
    }
    // Eight bytes in base64, at any place: a removed row moves those after it.
    const bytes = Buffer.from(list?.hashes ?? '', 'base64')
    for (let at = 0; at < bytes.length; at += 8) pieces.add(bytes.toString('base64', at, at + 8))
  }
  return pieces
}

function sharedOf(found: ReadonlySet<string>, { sheets }: Manifest): number {
  const signed = piecesOf(sheets)
  let same = 0
  for (const piece of signed) if (found.has(piece)) same += 1
  return signed.size === 0 ? 0 : same / signed.size
}

/**
 * Verifies a file by the proofs that the portal keeps: by its bytes, else by what it says, else by the most similar export
 * that the viewer may see.
 *
 * @throws ProofError PROOF_NOT_KEPT
 */
export async function verifyKept(em: EntityManager, file: Unproved, publicKey: Uint8Array): Promise<Verification> {
  const db = em.getKysely<DB>()
  const { fileHash, sheets, signed } = file
  const open = ({ manifest, signature }: { manifest: Buffer; signature: Buffer }) =>
    openManifest(
      { key: base64Of(publicKey), signature: signature.toString('base64'), text: manifest.toString('base64') },
      publicKey,
    )
  const { rows } = await sql<Selectable<DB['file_proof']>>`
    select * from file_proof_of(${fileHash}, ${saidHash(signed)})`.execute(db)
  const [same] = rows.map(open)
  if (same) return same.fileHash === fileHash.toString('hex') ? genuine(same) : compared(sheets, same)
  const similar = await db
    .selectFrom('file_proof')
    .select(['manifest', 'signature'])
    .where('shape', '=', shapeOf(signed))
    .orderBy('id', 'desc')
    .limit(mostTried)
    .execute()
  const found = piecesOf(signed)
  let best: { manifest: Manifest; shared: number } | null = null
  for (const each of similar) {
    const manifest = open(each)
    const shared = sharedOf(found, manifest)
    if (shared > (best?.shared ?? leastShared)) best = { manifest, shared }
  }
  if (!best) throw new ProofError('PROOF_NOT_KEPT')
  return compared(sheets, best.manifest)
}
