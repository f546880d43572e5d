import { grants, Public, type Permission } from '../../server/access/permission/permission'
import { PerField } from '../../server/access/permission/route-permission'
import { someViewer } from '../access/viewer'
import { Action } from '../../schema/vocabulary'
import { anonymous, screen, type MatrixAccount } from './account'

/** The error code for an account by the declared permission; null if it has the permission. */
export function refusalOf(
  account: MatrixAccount,
  permissions: readonly (Permission | typeof PerField)[],
  separated = false,
): string | null {
  const actions = permissions.filter((permission) => permission !== Public && permission !== PerField)
  if (actions.length === 0) return null
  if (account === screen && actions.every((action) => action === Action.VIEW_WALL)) return null
  if (account === anonymous || account === screen) return 'UNAUTHENTICATED'
  const { role, mustChangePassword = false } = account
  const viewer = someViewer({ role, mustChangePassword, separated })
  if (actions.every((action) => grants(viewer, action))) return null
  return mustChangePassword ? 'PASSWORD_CHANGE_REQUIRED' : 'FORBIDDEN'
}
