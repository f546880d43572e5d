import { AuditEvent } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { DeclarationFilter } from '../../schema/filter'
import type { Viewer } from '../access/viewer'
import type { Portal } from '../portal'
import type { Unmasking } from './unmasked'

interface Exported {
  viewer: Viewer
  address: string
  /** Which route, e.g. annual.xlsx. */
  name: string
  filter: DeclarationFilter
  /** The past day it tells of; null = when it was taken. */
  asOf: string | null
  rows: number
  /** Whole ID numbers were asked for explicitly, and what for. */
  unmasked?: Unmasking | null
}

/** 导出台账: who took what, with which filter, how many rows. What was searched for may be a name and is left out. */
export async function recordExport(
  portal: Portal,
  { viewer, address, name, filter, asOf, rows, unmasked }: Exported,
): Promise<void> {
  const { search, ...rest } = filter
  await recordAudit(portal.owner.em.fork(), {
    accountId: viewer.accountId,
    username: viewer.username,
    address,
    event: AuditEvent.EXPORTED,
    detail: {
      name,
      filter: { ...rest, searched: Boolean(search) },
      ...(asOf && { asOf }),
      rows,
      ...(unmasked && { unmasked: true, ...unmasked }),
    },
  })
}
