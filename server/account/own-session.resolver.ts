import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { OwnSession } from '../../schema/account'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import { endOwnSessions, readOwnSessions } from './own-session'

/** 我的会话. */
@Resolver()
export class OwnSessionResolver {
  @Authorized<Permission>(Action.VIEW_OWN_SESSIONS)
  @Query(() => [OwnSession], {
    description: 'Where the viewer’s account is signed in, this session first, then the last used.',
  })
  async sessions(@Ctx() { portal, viewer }: Context): Promise<OwnSession[]> {
    return readOwnSessions(portal.owner.em.fork(), viewer!, new Date())
  }

  @Authorized<Permission>(Action.END_OWN_SESSIONS)
  @Mutation(() => Int, {
    description: 'Ends one of the viewer’s other sessions; how many ended: 0 where it was over already.',
  })
  async endSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the session, as in OwnSession.id.' }) id: string,
  ): Promise<number> {
    return endOwnSessions(context, id)
  }

  @Authorized<Permission>(Action.END_OWN_SESSIONS)
  @Mutation(() => Int, { description: 'Ends all sessions of the viewer’s account but the one that asks; how many.' })
  async endOtherSessions(@Ctx() context: Context): Promise<number> {
    return endOwnSessions(context)
  }
}
