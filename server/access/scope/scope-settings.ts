import { listsOf, roles, type ScopeList } from '../../../schema/role'
import type { Viewer } from '../session/viewer'

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
    'scope.role': viewer.role,
    'scope.runs': imports === 'ALL' ? 'all' : '',
    'scope.audit': audit ? 'on' : '',
  }
}
