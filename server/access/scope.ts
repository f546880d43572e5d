import { IsolationLevel } from '@mikro-orm/core'
import { Role } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { Portal } from '../portal'
import type { Viewer } from './viewer'

const separator = '\x1f'

/** Viewer → the settings that the policies of 003-scope read. No viewer, nothing set, nothing seen. */
export function scopeSettings(viewer: Viewer | null): Record<string, string> {
  if (!viewer) return {}
  const all = viewer.role === Role.CITY_HR || viewer.role === Role.LEADER
  return {
    'scope.all': all ? 'on' : '',
    'scope.counties': viewer.role === Role.COUNTY_HR ? viewer.counties.join(separator) : '',
    'scope.committees': viewer.role === Role.DEPARTMENT ? viewer.committees.join(separator) : '',
    'scope.departments': viewer.role === Role.DEPARTMENT ? viewer.departments.join(separator) : '',
    'scope.writes': viewer.role === Role.CITY_HR || viewer.role === Role.COUNTY_HR ? 'on' : '',
    'scope.account': String(viewer.accountId),
    'scope.runs': viewer.role === Role.CITY_HR ? 'all' : '',
    'scope.audit': viewer.role === Role.AUDITOR ? 'on' : '',
  }
}

type Mode = 'read' | 'write'

/** Reads see one snapshot; writes are READ COMMITTED, since REPEATABLE READ writers fail with 40001. */
export function transactionOptions(mode: Mode) {
  return mode === 'read'
    ? { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true }
    : { isolationLevel: IsolationLevel.READ_COMMITTED }
}

/** An entity manager of the request role whose next transaction carries the viewer's scope. */
export function scopedEntityManager(portal: Portal, viewer: Viewer | null): EntityManager {
  const em = portal.request.em.fork()
  em.setSessionContext({ variables: scopeSettings(viewer) })
  return em
}

/** One transaction of the request role in the viewer's scope. */
export function inScope<T>(
  portal: Portal,
  viewer: Viewer | null,
  mode: Mode,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return scopedEntityManager(portal, viewer).transactional((em) => work(em), transactionOptions(mode))
}
