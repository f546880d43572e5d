import { Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { PortalStatus } from '../../schema/portal-status'
import { Public, type Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { sampleAccounts } from '../sample/account'
import { samplePassword } from '../sample/password'
import { readRevision } from '../revision/read'

@Resolver()
export class PortalStatusResolver {
  @Authorized<Permission>(Public)
  @Query(() => PortalStatus, { description: 'State of the portal that every page needs, also the sign-in page.' })
  async portal(@Ctx() { portal, em, now }: Context): Promise<PortalStatus> {
    const sample = portal.kind === 'SAMPLE'
    return {
      sample,
      now,
      ...(await readRevision(em)),
      localHolidaysUnconfirmed: portal.calendar.unconfirmedYears,
      sampleAccounts: sample ? sampleAccounts : [],
      samplePassword: sample ? samplePassword(portal.config) : null,
    }
  }
}
