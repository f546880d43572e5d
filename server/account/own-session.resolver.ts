import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { OwnSession } from '../../schema/account'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { NotFoundError } from '../errors'
import { endOwnSessions, readOwnSessions } from './own-session'

/** 我的会话. */
@Resolver()
export class OwnSessionResolver {
  @Authorized<Permission>(Action.VIEW_OWN_SESSIONS)
  @Query(() => [OwnSession], {
    description: `Where the viewer’s account is signed in, this session first, then the last used. At most ${maxListed.sessions}.`,
  })
  async sessions(@Ctx() { portal, viewer }: Context): Promise<OwnSession[]> {
    return readOwnSessions(portal.owner.em.fork(), viewer!, new Date())
  }

  @Authorized<Permission>(Action.END_OWN_SESSIONS)
  @Mutation(() => OwnSession, {
    description: 'Ends one of the viewer’s other sessions and returns it; NOT_FOUND where it was over already.',
  })
  async endSession(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the session, as in OwnSession.id.' }) id: string,
  ): Promise<OwnSession> {
    const [ended] = await endOwnSessions(context, id)
    if (!ended) throw new NotFoundError('这个会话，可能已经结束')
    return ended
  }

  @Authorized<Permission>(Action.END_OWN_SESSIONS)
  @Mutation(() => [OwnSession], {
    description: `Ends all sessions of the viewer’s account but the one that asks, and returns them. At most ${maxListed.sessions}, the last used.`,
  })
  async endOtherSessions(@Ctx() context: Context): Promise<OwnSession[]> {
    return endOwnSessions(context)
  }
}
