import type { AuditEvent } from '../../schema/vocabulary'
import type { EventSubscriber, TransactionEventArgs } from '@mikro-orm/core'
import { sql, type Kysely } from 'kysely'
import type { DB } from '../database/tables'
import type { AuditAnchor } from './anchor'
import type { AuditDetail } from './detail-name'
import { readHead } from './head'
import type { AuditKey, Link } from './link'

export interface AuditEntry {
  /** Null when nobody is signed in. */
  accountId: number | null
  username: string
  /** IP address of the request. */
  address: string
  event: AuditEvent
  /** Filters, counts, names of operations: never a password, never a whole ID number or phone. */
  detail?: AuditDetail
}

/**
 * Writes a transaction's entries just before its commit: takes the lock on the chain and appends to the last entry. After
 * the commit it saves the new end outside the database (`AuditAnchor`).
 */
export class AuditChain implements EventSubscriber {
  readonly #waiting = new WeakMap<object, AuditEntry[]>()
  readonly #ends = new WeakMap<object, Link & { mac: string }>()

  constructor(
    readonly key: AuditKey,
    readonly anchor: AuditAnchor,
  ) {}

  /** Queues an entry for the commit of the transaction; a rollback discards it. */
  add(transaction: object, entry: AuditEntry): void {
    this.#waiting.set(transaction, [...(this.#waiting.get(transaction) ?? []), entry])
  }

  async beforeTransactionCommit({ transaction }: TransactionEventArgs): Promise<void> {
    const entries = this.#waiting.get(transaction as object)
    if (!entries) return
    this.#waiting.delete(transaction as object)
    const db = transaction as Kysely<DB>
    const { at, ...head } = await readHead(db)
    let previous = head.mac
    const links = entries.map(({ accountId, username, address, event, detail = {} }, index) => {
      const link: Link = {
        seq: Number(head.seq) + index + 1,
        at,
        accountId,
        username,
        address,
        event,
        // The mac must be over what the database returns later: dates become text, undefined properties vanish.
        detail: JSON.parse(JSON.stringify(detail)) as unknown,
      }
      previous = this.key.macOf(previous, link)
      return { ...link, mac: previous.toString('hex') }
    })
    await sql`select append_audit(${JSON.stringify(links)}::jsonb)`.execute(db)
    this.#ends.set(transaction as object, links.at(-1)!)
  }

  async afterTransactionCommit({ transaction }: TransactionEventArgs): Promise<void> {
    const end = this.#ends.get(transaction as object)
    // Releasing a savepoint isn't a commit yet; the next anchor covers its entries.
    if (end && !('savepointName' in (transaction as object))) {
      await this.anchor.save({ seq: end.seq, mac: end.mac, at: end.at })
    }
  }
}
