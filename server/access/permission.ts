import { roles } from '../../schema/role'
import { Action } from '../../schema/vocabulary'
import type { Viewer } from './viewer'

/** Declares an operation that needs no sign-in: `@Authorized<Permission>(Public)`. */
export const Public = 'PUBLIC'
/** What an operation declares: `@Authorized<Permission>(Action.X)`. A test fails for a root field without one. */
export type Permission = Action | typeof Public

/** Whether the viewer may do it now. Until a temporary password is changed, changing it is the only action. */
export function grants(viewer: Viewer | null, action: Action): boolean {
  if (!viewer || !roles[viewer.role].actions.includes(action)) return false
  return !viewer.mustChangePassword || action === Action.CHANGE_OWN_PASSWORD
}
