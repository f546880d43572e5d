import { AuditEvent, type Action } from '../../schema/vocabulary'
import { recordAudit } from '../audit/record'
import type { Context } from '../graphql/context'
import { ForbiddenError, PortalError, UnauthenticatedError } from '../errors'
import { grants } from './permission'
import type { Viewer } from './viewer'

export class PasswordChangeRequiredError extends PortalError {
  constructor() {
    super('PASSWORD_CHANGE_REQUIRED', '首次登录须先修改初始密码，修改后才能使用其他功能。')
  }
}

/**
 * The viewer, if the action is granted; for GraphQL fields and routes alike. `operation` names in the audit what was
 * refused, e.g. `Query.importRuns` or `GET /workbooks/annual.xlsx`. Throws UnauthenticatedError,
 * PasswordChangeRequiredError or ForbiddenError.
 */
export async function authorize(
  { portal, viewer, address }: Pick<Context, 'portal' | 'viewer' | 'address'>,
  action: Action,
  operation: string,
): Promise<Viewer> {
  if (!viewer) throw new UnauthenticatedError()
  if (grants(viewer, action)) return viewer
  if (viewer.mustChangePassword) throw new PasswordChangeRequiredError()
  await auditRefusal({ portal, viewer, address }, { action, operation })
  throw new ForbiddenError()
}

/**
 * Keeps what was refused, by whichever rule. Nothing is written in a refused operation's own transaction, so the owner's
 * pool keeps it.
 */
export async function auditRefusal(
  { portal, viewer, address }: Pick<Context, 'portal' | 'viewer' | 'address'>,
  detail: { action: Action; operation: string; [what: string]: unknown },
): Promise<void> {
  const { accountId, username } = viewer!
  await recordAudit(portal.owner.em.fork(), { accountId, username, address, event: AuditEvent.REFUSED, detail })
}
