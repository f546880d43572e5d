import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { Desks, MissingContact } from '../../schema/desk'
import { DeclarationFilter } from '../../schema/filter'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { deskLoads } from './desk-loads'
import { missingContacts } from './missing-contacts'

@Resolver()
export class DeskResolver {
  @Authorized<Permission>(Action.VIEW_PENDING)
  @Query(() => Desks, { description: '待办: what waits on every desk, by step, with whom to phone.' })
  async desks(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Which declarations; only pending ones count.' })
    filter: DeclarationFilter,
  ): Promise<Desks> {
    return deskLoads(context.em, context.viewer!, await resolveFilter(context, filter), context.now)
  }

  @Authorized<Permission>(Action.VIEW_PENDING)
  @Query(() => [MissingContact], {
    description: `Offices with declarations in progress and without a phone, the most overdue first. At most ${maxListed.contacts}.`,
  })
  async missingContacts(
    @Ctx() context: Context,
    @Arg('filter', () => DeclarationFilter, { description: 'Which declarations; only those in progress count.' })
    filter: DeclarationFilter,
  ): Promise<MissingContact[]> {
    return missingContacts(context.em, await resolveFilter(context, filter))
  }
}
