import { actionsOf } from '../../../schema/role'
import { Action } from '../../../schema/vocabulary'
import type { Viewer } from '../session/viewer'

/** Declares an operation that needs no sign-in: `@Authorized<Permission>(Public)`. */
export const Public = 'PUBLIC'
/** What an operation declares: `@Authorized<Permission>(Action.X)`. A test fails for a root field without one. */
export type Permission = Action | typeof Public

const enrolling: readonly Action[] = [Action.MANAGE_OWN_SECOND_FACTOR, Action.CHANGE_OWN_PASSWORD]

/**
 * Whether the viewer may do it now. Until a temporary or aged password is changed, changing it is the only action; then
 * enrolling a second factor is, if the policy asks for one.
 */
export function grants(viewer: Viewer | null, action: Action): boolean {
  if (!viewer || !actionsOf(viewer.role, viewer.separated).includes(action)) return false
  if (viewer.mustChangePassword) return action === Action.CHANGE_OWN_PASSWORD
  return !viewer.mustEnrolSecondFactor || enrolling.includes(action)
}
