import { FlushMode, IsolationLevel } from '@mikro-orm/core'
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { listsOf, roles, type ScopeList } from '../../../schema/role'
import { isLostConnection } from '../../database/away'
import type { EntityManager, Orm } from '../../database/orm'
import type { Choice } from '../../database/replica/replicas'
import type { Portal } from '../../portal'
import { readRevision } from '../../revision/read'
import { scopeSettings } from './scope-settings'
import type { Viewer } from '../session/viewer'

/** A portal, or a part of one that reads the primary only. */
type Databases = Pick<Portal, 'request'> & Partial<Pick<Portal, 'replicas'>>

const scopeColumns = { counties: 'county', committees: 'committee', departments: 'supervisor' } as const

/** Whether the list is one by which the viewer's rows are chosen. */
export const isLimitedBy = (viewer: Viewer | null, list: ScopeList): boolean =>
  viewer !== null && listsOf(viewer.role).includes(list)

/**
 * The policies' condition for a viewer who doesn't see all rows, written out: an index can serve it, but not the policy's own,
 * which has a branch for viewers who see all. Null if it says nothing. The policies alone decide what is seen.
 */
export function scopeCondition(viewer: Viewer | null): RawBuilder<SqlBool> | null {
  if (!viewer || roles[viewer.role].scope.rows !== 'LISTED') return null
  const lists = listsOf(viewer.role).filter((list) => viewer[list].length > 0)
  if (lists.length === 0) return null
  const any = lists.map((list) => sql`${sql.ref(scopeColumns[list])} = any(${viewer[list]})`)
  return sql<SqlBool>`(${sql.join(any, sql` or `)})`
}

type Mode = 'read' | 'write'

/**
 * Reads see one snapshot. Writes are READ COMMITTED: in REPEATABLE READ, parallel writers fail with 40001. `flushMode`, and
 * `em.clear()` before the commit: a read writes nothing, also where an entity was changed, or seems to be.
 */
export function transactionOptions(mode: Mode) {
  return mode === 'read'
    ? { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true, flushMode: FlushMode.COMMIT }
    : { isolationLevel: IsolationLevel.READ_COMMITTED }
}

/** An entity manager of the request role whose transactions are limited to the viewer's scope. */
export function scopedEntityManager(portal: Databases, viewer: Viewer | null): EntityManager {
  return within(portal.request, viewer)
}

const within = (pool: Orm, viewer: Viewer | null): EntityManager => {
  const em = pool.em.fork()
  em.setSessionContext({ variables: scopeSettings(viewer) })
  return em
}

/**
 * Begins a transaction that only reads: on a replica that has everything that was committed before the call, else on the
 * primary.
 *
 * @param primary the viewer's entity manager of the primary
 */
export async function beginReading(
  portal: Databases,
  viewer: Viewer | null,
  primary = scopedEntityManager(portal, viewer),
): Promise<EntityManager> {
  const replica = await portal.replicas?.choose()
  const em = replica && (await beginOnReplica(replica, viewer))
  if (em) return em
  await begin(primary)
  return primary
}

async function begin(em: EntityManager): Promise<void> {
  // Until the commit; before that, the entities are dropped.
  em.setFlushMode(FlushMode.COMMIT)
  await em.begin(transactionOptions('read'))
}

/** Null if it can't be read there after all. */
async function beginOnReplica(replica: Choice, viewer: Viewer | null): Promise<EntityManager | null> {
  const em = within(replica.pool, viewer)
  try {
    await begin(em)
    const { revision } = await readRevision(em)
    // Behind one address there may be several servers.
    if (revision < replica.revision) throw new SnapshotTooOldError()
    replica.count()
    return em
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    if (!(error instanceof SnapshotTooOldError) && !isLostConnection(error)) throw error
    replica.setAside()
    return null
  }
}

class SnapshotTooOldError extends Error {}

/** Runs `work` in one transaction of the request role, limited to the viewer's scope. */
export function inScope<T>(
  portal: Databases,
  viewer: Viewer | null,
  mode: Mode,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  if (mode === 'read') return readInScope(portal, viewer, work)
  return scopedEntityManager(portal, viewer).transactional(work, transactionOptions(mode))
}

async function readInScope<T>(
  portal: Databases,
  viewer: Viewer | null,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const em = await beginReading(portal, viewer)
  try {
    const result = await work(em)
    em.clear()
    await em.commit()
    return result
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw error
  }
}
