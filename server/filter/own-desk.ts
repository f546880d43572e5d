import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { roles, type ScopeList } from '../../schema/role'
import { Desk } from '../../schema/vocabulary'
import type { DeskHolder } from '../../schema/reminder'
import type { Viewer } from '../access/session/viewer'

/** Of which offices a kind of desk is: the column that names the office, and the account's list of offices. */
const officesOf: Partial<Record<Desk, { column: 'county' | 'committee' | 'supervisor'; list: ScopeList }>> = {
  [Desk.COUNTY_HR]: { column: 'county', list: 'counties' },
  [Desk.COMMITTEE]: { column: 'committee', list: 'committees' },
  [Desk.SUPERVISOR]: { column: 'supervisor', list: 'departments' },
}

/** Whether a declaration or a desk is the viewer's own: of its county, its committees or its departments. */
export function onOwnDesk(viewer: Viewer | null): RawBuilder<SqlBool> {
  const own = (viewer ? roles[viewer.role].desks : []).map((desk) => {
    const offices = officesOf[desk]
    return offices
      ? sql`desk = ${desk} and coalesce(${sql.ref(offices.column)} = any(${viewer![offices.list]}), false)`
      : sql`desk = ${desk}`
  })
  return own.length > 0 ? sql<SqlBool>`(${sql.join(own, sql` or `)})` : sql<SqlBool>`false`
}

/** The same of one holder of a desk. */
export function isOwnDesk(viewer: Viewer, holder: DeskHolder): boolean {
  if (!roles[viewer.role].desks.includes(holder.desk)) return false
  const offices = officesOf[holder.desk]
  return !offices || viewer[offices.list].some((office) => office === holder[offices.column])
}
