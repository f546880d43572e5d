import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { Desks } from '../../schema/desk'
import { DeclarationFilter } from '../../schema/filter'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import { resolveFilter } from '../filter/resolve'
import { deskLoads } from './desk-loads'

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
}
