import { Committee } from '../../schema/committee'
import { listsOf } from '../../schema/role'
import { Action } from '../../schema/vocabulary'
import { auditRefusal } from '../access/permission/authorize'
import type { Viewer } from '../access/session/viewer'
import type { Context } from '../graphql/context'
import { findCycle } from '../cycle/read'
import { InvalidInputError, NotFoundError, PortalError } from '../errors'

/** Whether the viewer may act for the committee: the role isn't limited to committees, or the account has this one. */
export const isOwnCommittee = ({ role, committees }: Viewer, code: string): boolean =>
  !listsOf(role).includes('committees') || committees.includes(code)

/**
 * The committee for which the viewer may record a meeting or a notice: a department only its own, the city any.
 *
 * @param operation written to the audit when it is refused
 * @param series codes that must belong to the committee
 * @throws NotFoundError, InvalidInputError, PortalError COMMITTEE_NOT_OWN
 */
export async function ownCommittee(
  context: Pick<Context, 'em' | 'portal' | 'viewer' | 'address'>,
  operation: string,
  { year, code, series }: { year: number; code: string; series?: string[] | null },
): Promise<Committee> {
  const { em, viewer } = context
  const committee = (await findCycle(em, year)) && (await em.findOne(Committee, { year, code }))
  if (!committee) throw new NotFoundError('这个评审委员会')
  if (!isOwnCommittee(viewer!, code)) {
    await auditRefusal(context, { action: Action.RECORD_MEETING, operation, year, committee: code })
    throw new PortalError('COMMITTEE_NOT_OWN', '只能登记本部门评审委员会的会议和公示。')
  }
  const foreign = series?.find((one) => !committee.series.includes(one))
  if (foreign) throw new InvalidInputError(`${committee.name}评审委员会没有“${foreign}”这个专业，请从列表中选择。`)
  return committee
}
