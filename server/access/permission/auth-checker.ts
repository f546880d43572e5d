import type { AuthCheckerFn } from 'type-graphql'
import type { Context } from '../../graphql/context'
import { authorize } from './authorize'
import { Public, type Permission } from './permission'

/** Enforces the permissions that `@Authorized` declares. An `@Authorized()` without a permission refuses everybody. */
export const authChecker: AuthCheckerFn<Context, Permission> = async ({ context, info }, permissions) => {
  const operation = `${info.parentType.name}.${info.fieldName}`
  for (const permission of permissions) {
    if (permission !== Public) await authorize(context, permission, operation)
  }
  return permissions.length > 0
}
