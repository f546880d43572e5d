import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { AuditEvent } from '../../schema/vocabulary'
import type { DeclarationFilter } from '../../schema/filter'
import type { Viewer } from '../access/viewer'
import { recordAudit } from '../audit/record'
import type { Portal } from '../portal'
import type { Unmasking } from '../report/unmasked'

interface Exported {
  viewer: Viewer
  address: string
  /** Which route, e.g. annual.xlsx. */
  name: string
  /** What is sent: where it was written, or its bytes. */
  file: string | Buffer
  /** The page's filter, or what else says which rows. */
  filter?: DeclarationFilter | Record<string, unknown>
  /** The past day it tells of; null = when it was taken. */
  asOf?: string | null
  /** Rows of people in it. */
  rows?: number
  /** Whole ID numbers were asked for explicitly, and what for. */
  unmasked?: Unmasking | null
  /** What only this kind of file has: the import that a problem file is of, the freeze of a public edition. */
  more?: Record<string, unknown>
}

/**
 * 导出台账: who took what, with which filter, how many rows, and the file's SHA-256, by which a file that turns up is known
 * again. What was searched for may be a name and is left out.
 */
export async function recordExport(portal: Portal, exported: Exported): Promise<void> {
  const { viewer, address, name, file, filter, asOf, rows, unmasked, more } = exported
  const { search = null, ...rest } = (filter ?? {}) as Record<string, unknown>
  const detail = {
    name,
    ...(filter && { filter: { ...rest, searched: Boolean(search) } }),
    ...(asOf && { asOf }),
    ...(rows !== undefined && { rows }),
    ...(unmasked && { unmasked: true, ...unmasked }),
    ...more,
    sha256: await sha256Of(file),
  }
  const { accountId, username } = viewer
  await recordAudit(portal.owner.em.fork(), { accountId, username, address, event: AuditEvent.EXPORTED, detail })
}

async function sha256Of(file: string | Buffer): Promise<string> {
  const hash = createHash('sha256')
  if (typeof file === 'string') await pipeline(createReadStream(file), hash)
  else hash.update(file)
  return hash.digest('hex')
}
