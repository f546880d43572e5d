import type { AuditDetail } from '../../audit/detail-name'
import { AuditEvent, type Action } from '../../../schema/vocabulary'
import { recordAction } from '../../audit/record'
import type { Context } from '../../graphql/context'
import { ForbiddenError, PortalError, UnauthenticatedError } from '../../errors'
import { grants } from './permission'
import type { Viewer } from '../session/viewer'

type RequestContext = Pick<Context, 'portal' | 'viewer' | 'address'>

/**
 * Returns the viewer if the action is granted; used for GraphQL fields and for routes. `operation` is the name under
 * which the audit records a refusal, e.g. `Query.importRuns` or `GET /workbooks/annual.xlsx`.
 *
 * @throws UnauthenticatedError, ForbiddenError, or PortalError PASSWORD_CHANGE_REQUIRED,
 *   SECOND_FACTOR_ENROLMENT_REQUIRED
 */
export async function authorize(request: RequestContext, action: Action, operation: string): Promise<Viewer> {
  const { viewer } = request
  if (!viewer) throw new UnauthenticatedError()
  if (grants(viewer, action)) return viewer
  if (viewer.mustChangePassword) {
    const why = viewer.passwordAged ? '密码已到期' : '首次登录须先修改初始密码'
    throw new PortalError('PASSWORD_CHANGE_REQUIRED', `${why}，修改后才能使用其他功能。`)
  }
  if (viewer.mustEnrolSecondFactor) {
    throw new PortalError('SECOND_FACTOR_ENROLMENT_REQUIRED', '按安全策略须先启用动态验证码，启用后才能使用其他功能。')
  }
  await auditRefusal(request, { action, operation })
  throw new ForbiddenError()
}

/** Records a refusal, in a transaction of the owner: the refused operation's own transaction is rolled back. */
export async function auditRefusal(
  request: RequestContext,
  detail: AuditDetail & { action: Action; operation: string },
): Promise<void> {
  await recordAction(request.portal.owner.em.fork(), request, AuditEvent.REFUSED, detail)
}
