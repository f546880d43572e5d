import { FlushMode, IsolationLevel } from '@mikro-orm/core'
import { listsOf, roles, type ScopeList } from '../../schema/role'
import type { EntityManager } from '../database/orm'
import type { Portal } from '../portal'
import type { Viewer } from './viewer'

const separator = '\x1f'

/** The PostgreSQL settings that the policies of 003-scope read. Without a viewer none is set, so no row is visible. */
export function scopeSettings(viewer: Viewer | null): Record<string, string> {
  if (!viewer) return {}
  const { scope, writes, imports, audit } = roles[viewer.role]
  const named = (list: ScopeList) => (listsOf(viewer.role).includes(list) ? viewer[list].join(separator) : '')
  return {
    'scope.all': scope.rows === 'ALL' ? 'on' : '',
    'scope.counties': named('counties'),
    'scope.committees': named('committees'),
    'scope.departments': named('departments'),
    'scope.writes': writes ? 'on' : '',
    'scope.account': String(viewer.accountId),
    'scope.runs': imports === 'ALL' ? 'all' : '',
    'scope.audit': audit ? 'on' : '',
  }
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
export function scopedEntityManager(portal: Pick<Portal, 'request'>, viewer: Viewer | null): EntityManager {
  const em = portal.request.em.fork()
  em.setSessionContext({ variables: scopeSettings(viewer) })
  return em
}

/** Runs `work` in one transaction of the request role, limited to the viewer's scope. */
export function inScope<T>(
  portal: Pick<Portal, 'request'>,
  viewer: Viewer | null,
  mode: Mode,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return scopedEntityManager(portal, viewer).transactional(async (em) => {
    const result = await work(em)
    if (mode === 'read') em.clear()
    return result
  }, transactionOptions(mode))
}
