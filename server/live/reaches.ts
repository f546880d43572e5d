import { Role } from '../../schema/vocabulary'
import type { Viewer } from '../access/viewer'
import type { Change, DataChange } from '../revision/change-feed'

const meet = (some: string[], others: string[]) => some.some((name) => others.includes(name))

/** Whether a change touches a row that the viewer may see, by the conditions of the policies in 003-scope. */
export function reaches(viewer: Viewer, change: Change): boolean {
  if (change.kind === 'DATA') return seesRowsOf(viewer, change)
  if (change.kind === 'IMPORT') return viewer.role === Role.CITY_HR || viewer.accountId === change.accountId
  return false
}

function seesRowsOf({ role, counties, committees, departments }: Viewer, change: DataChange): boolean {
  switch (role) {
    case Role.CITY_HR:
    case Role.LEADER:
      return true
    case Role.COUNTY_HR:
      return change.all || meet(counties, change.counties)
    case Role.DEPARTMENT:
      return change.all || meet(committees, change.committees) || meet(departments, change.supervisors)
    case Role.AUDITOR:
      return false
  }
}
