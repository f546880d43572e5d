import type { EntityManager } from '../database/orm'
import { openedRevision } from '../database/releasing-driver'
import type { Latest } from './latest'

const known = new WeakMap<EntityManager, Latest>()

/** Notes what was known before the transaction of `em` began. */
export function noteLatest(em: EntityManager, latest: Latest): void {
  known.set(em, latest)
}

/** What a transaction that only reads sees: two with the same standing see the same rows. */
export interface Standing {
  /** The data's revision in its snapshot. */
  revision: number
  /** The changes beside the data that had been noticed before its snapshot. */
  beside: number
}

/** Null for a transaction that may write, and while it isn't known what changed beside the data. */
export function standingOf(em: EntityManager): Standing | null {
  const opened = openedRevision(em.getTransactionContext())
  const latest = known.get(em)
  return opened && latest ? { revision: opened.value, beside: latest.beside } : null
}

export const sameStanding = (a: Standing, b: Standing): boolean => a.revision === b.revision && a.beside === b.beside
