import { sql } from 'kysely'
import type { EntityManager } from '../database/orm'
import type { AuditEvent } from './event'

export interface AuditEntry {
  /** Null where nobody is signed in. */
  accountId: number | null
  username: string
  /** Where the request came from. */
  address: string
  event: AuditEvent
  /** Filters, counts, names of operations: never a password, never a whole ID number or phone. */
  detail?: Record<string, unknown>
}

/**
 * The only writer of the audit, append-only. Within a mutation `em` is the mutation's own, so that both are kept or
 * neither; what must be kept although nothing is written goes through the owner's.
 */
export async function recordAudit(em: EntityManager, entry: AuditEntry): Promise<void> {
  const { accountId, username, address, event, detail = {} } = entry
  await sql`insert into audit_entry (account_id, username, address, event, detail)
    values (${accountId}, ${username}, ${address}, ${event}, ${JSON.stringify(detail)}::jsonb)`.execute(em.getKysely())
}
