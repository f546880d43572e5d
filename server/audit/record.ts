import type { AuditEvent } from '../../schema/vocabulary'
import type { Viewer } from '../access/session/viewer'
import type { EntityManager } from '../database/orm'
import { AuditChain, type AuditEntry } from './chain'
import type { AuditDetail, Named } from './detail-name'

/**
 * Adds an entry to the append-only audit; nothing else writes to it. A mutation passes its own `em`, so that its changes
 * and the entry are committed or rolled back together. An entry that must be kept although nothing else is written, such
 * as a refusal, needs an `em` of the owner.
 *
 * The entry is only queued here and is chained when the transaction commits (`AuditChain`). So the lock on the chain is
 * held briefly, and an operation that also writes an entry as the owner doesn't deadlock with itself.
 */
export async function recordAudit(em: EntityManager, entry: AuditEntry): Promise<void> {
  const transaction = em.getTransactionContext<object>()
  if (!transaction) return em.transactional((own) => recordAudit(own, entry))
  const chain = [...em.getEventManager().getSubscribers()].find((each) => each instanceof AuditChain)
  if (!chain) throw new Error('the audit chain is not subscribed to these connections')
  chain.add(transaction, entry)
}

/** Records what a signed-in viewer did; transactions as for `recordAudit`. */
export function recordAction<Detail extends AuditDetail>(
  em: EntityManager,
  { viewer, address }: { viewer: Viewer | null; address: string },
  event: AuditEvent,
  detail?: Detail & Named<Detail>,
): Promise<void> {
  const { accountId, username } = viewer!
  return recordAudit(em, { accountId, username, address, event, detail })
}

/** Records what the portal did by itself. */
export function recordSystemEvent<Detail extends AuditDetail>(
  em: EntityManager,
  event: AuditEvent,
  detail: Detail & Named<Detail>,
): Promise<void> {
  return recordAudit(em, { accountId: null, username: 'system', address: 'localhost', event, detail })
}
