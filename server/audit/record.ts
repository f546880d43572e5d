import type { EntityManager } from '../database/orm'
import { AuditChain, type AuditEntry } from './chain'

/**
 * The only writer of the audit, append-only. Within a mutation `em` is the mutation's own, so that both are kept or
 * neither; what must be kept although nothing is written goes through the owner's.
 *
 * The entry is chained with the transaction's commit and not here: the chain's lock is held no longer than that, and an
 * entry of the owner's made meanwhile for the same operation doesn't wait for it for ever.
 */
export async function recordAudit(em: EntityManager, entry: AuditEntry): Promise<void> {
  const transaction = em.getTransactionContext<object>()
  if (!transaction) return em.transactional((own) => recordAudit(own, entry))
  const chain = [...em.getEventManager().getSubscribers()].find((each) => each instanceof AuditChain)
  if (!chain) throw new Error('these connections record nothing: they were opened without the audit chain')
  chain.add(transaction, entry)
}
