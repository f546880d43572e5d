import { listsOf, roles, type ScopeList } from '../../schema/role'
import type { Viewer } from '../access/session/viewer'
import type { Change, DataChange } from '../revision/change-feed'

const meet = (some: string[], others: string[]) => some.some((name) => others.includes(name))

/** Whether a change touches a row that the viewer may see, by the conditions of the policies in 003-scope. */
export function reaches(viewer: Viewer, change: Change): boolean {
  if (change.kind === 'DATA') return seesRowsOf(viewer, change)
  if (change.kind === 'IMPORT') return roles[viewer.role].imports === 'ALL' || viewer.accountId === change.accountId
  return false
}

function seesRowsOf(viewer: Viewer, { all, counties, committees, supervisors }: DataChange): boolean {
  const { rows } = roles[viewer.role].scope
  if (rows !== 'LISTED') return rows === 'ALL'
  const changed: Record<ScopeList, string[]> = { counties, committees, departments: supervisors }
  return all || listsOf(viewer.role).some((list) => meet(viewer[list], changed[list]))
}
