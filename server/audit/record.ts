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

const waiting = new WeakMap<object, AuditEntry[]>()

/**
 * The only writer of the audit, append-only. Within a mutation `em` is the mutation's own, so that both are kept or
 * neither; what must be kept although nothing is written goes through the owner's.
 *
 * The entry is chained with the transaction's commit (`AuditChain`) and not here: the chain's lock is held no longer than
 * that, and an entry of the owner's made meanwhile for the same operation doesn't wait for it for ever.
 */
export async function recordAudit(em: EntityManager, entry: AuditEntry): Promise<void> {
  const transaction = em.getTransactionContext<object>()
  if (!transaction) return em.transactional((own) => recordAudit(own, entry))
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), entry])
}

/** What a transaction has to record, once. */
export function takeWaiting(transaction: object): AuditEntry[] {
  const entries = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  return entries
}
