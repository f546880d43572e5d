import { isDeepStrictEqual } from 'node:util'
import { ForbiddenError } from '../../errors'
import type { DB } from '../../database/tables'
import type { Portal } from '../../portal'
import type { Viewer } from './viewer'

/** What decides which actions an account has, and on which rows. */
type Rights = Pick<Viewer, 'counties' | 'committees' | 'departments' | 'separated'> & { role: string }

const rightsOf = ({ role, counties, committees, departments, separated }: Rights) => ({
  role,
  counties,
  committees,
  departments,
  separated,
})

/** Whether two viewers may see and do the same, such as one account at two times. */
export const haveSameRights = (one: Rights, other: Rights): boolean => isDeepStrictEqual(rightsOf(one), rightsOf(other))

/**
 * Refuses to hand out what was begun for an account that was disabled meanwhile, or has other rights now. Its session may
 * have ended.
 *
 * @throws ForbiddenError
 */
export async function refuseOtherRights(portal: Portal, viewer: Viewer): Promise<void> {
  const found = await portal.owner.em
    .fork()
    .getKysely<DB>()
    .selectFrom('account')
    .crossJoin('security_policy')
    .select(['role', 'counties', 'committees', 'departments', 'separated'])
    .where('account.id', '=', viewer.accountId)
    .where('disabled', '=', false)
    .executeTakeFirst()
  if (!found || !haveSameRights(found, viewer)) throw new ForbiddenError()
}
