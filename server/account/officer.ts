import { roles } from '../../schema/role'
import type { Action, Role } from '../../schema/vocabulary'
import { auditRefusal } from '../access/permission/authorize'
import type { Context } from '../graphql/context'
import { PortalError } from '../errors'

/**
 * While the officers are separated, no officer's account can be made or changed in the portal: neither by the other two,
 * so that nobody takes over another's part, nor by the bureau, which the auditor audits. The attempt is audited.
 *
 * @param role the account's role, or the one that it is to be given
 * @throws PortalError ACCOUNT_OFFICER
 */
export async function requireNoOfficer(
  context: Context,
  role: Role,
  refused: { action: Action; operation: string; account: string },
): Promise<void> {
  if (!context.viewer?.separated || !roles[role].officer) return
  await auditRefusal(context, refused)
  throw new PortalError(
    'ACCOUNT_OFFICER',
    '三员分立期间，系统管理员、安全管理员和审计员的账号不能在这里新建、修改或重置；请在服务器上办理。',
  )
}
