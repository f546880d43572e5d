import { Action, Role } from '../../schema/vocabulary'
import type { Viewer } from './viewer'

/** Declares an operation that needs nobody signed in: `@Authorized<Permission>(Public)`. */
export const Public = 'PUBLIC'
/** What an operation declares: `@Authorized<Permission>(Action.X)`. A test fails on a root field without one. */
export type Permission = Action | typeof Public

const everybody = Object.values(Role)
const seeingRows = [Role.CITY_HR, Role.COUNTY_HR, Role.DEPARTMENT, Role.LEADER]

/** Who may do what. Roles are flat: none includes another; what isn't granted here is refused. */
const grantedTo: Record<Action, Role[]> = {
  [Action.CHANGE_OWN_PASSWORD]: everybody,
  [Action.VIEW_AUDIT]: [Role.AUDITOR],
  [Action.EXPORT_AUDIT]: [Role.AUDITOR],
  [Action.VIEW_OWN_SESSIONS]: everybody,
  [Action.END_OWN_SESSIONS]: everybody,
  [Action.MANAGE_ACCOUNTS]: [Role.CITY_HR],
  [Action.REVEAL_PERSONAL]: [Role.CITY_HR],
  [Action.EXPORT_UNMASKED]: [Role.CITY_HR],
  [Action.VIEW_CYCLE]: everybody,
  [Action.VIEW_STATISTICS]: seeingRows,
  [Action.VIEW_DECLARATIONS]: seeingRows,
  [Action.VIEW_COMMITTEES]: seeingRows,
  [Action.VIEW_FINDINGS]: seeingRows,
  [Action.VIEW_PENDING]: seeingRows,
  [Action.PREPARE_REMINDERS]: [Role.CITY_HR, Role.COUNTY_HR, Role.DEPARTMENT],
  [Action.EDIT_CONTACTS]: [Role.CITY_HR],
  [Action.EDIT_CALENDAR]: [Role.CITY_HR],
  [Action.EDIT_CYCLE]: [Role.CITY_HR],
  [Action.ACKNOWLEDGE_FINDINGS]: [Role.CITY_HR, Role.COUNTY_HR],
  [Action.ACKNOWLEDGE_COMMITTEE_FINDINGS]: [Role.CITY_HR],
  [Action.EXPORT_ANNUAL]: seeingRows,
  [Action.EXPORT_PUBLIC]: [Role.CITY_HR],
  [Action.VIEW_FREEZES]: [Role.CITY_HR, Role.LEADER],
  [Action.FREEZE]: [Role.CITY_HR],
  [Action.EXPORT_ROWS]: [Role.CITY_HR, Role.COUNTY_HR, Role.DEPARTMENT],
  [Action.IMPORT]: [Role.CITY_HR, Role.COUNTY_HR],
  [Action.DECIDE_WORDS]: [Role.CITY_HR],
  [Action.SEARCH_ID_NUMBER]: [Role.CITY_HR],
  // Never a committee's own: a filing clears its finding.
  [Action.RECORD_FILING]: [Role.CITY_HR],
  [Action.RECORD_MEETING]: [Role.CITY_HR, Role.DEPARTMENT],
  [Action.RECORD_PAPER]: [Role.CITY_HR, Role.COUNTY_HR, Role.DEPARTMENT],
  [Action.RECORD_ENTRUSTMENT]: [Role.CITY_HR],
  [Action.RECORD_BAN]: [Role.CITY_HR],
}

/** Whether the viewer may do it now; until an initial password is changed, only that may be done. */
export function grants(viewer: Viewer | null, action: Action): boolean {
  if (!viewer || !grantedTo[action].includes(viewer.role)) return false
  return !viewer.mustChangePassword || action === Action.CHANGE_OWN_PASSWORD
}
