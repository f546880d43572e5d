import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Viewer as ViewerType } from '../../schema/viewer'
import { Action } from '../../schema/vocabulary'
import type { Context } from '../graphql/context'
import { changePassword } from './change-password'
import { grants, Public, type Permission } from './permission/permission'
import type { Viewer } from './session/viewer'
import { endTour } from './end-tour'

@Resolver(() => ViewerType)
export class AccessResolver {
  @Authorized<Permission>(Public)
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() { viewer }: Context): ViewerType | null {
    return viewer
  }

  @Authorized<Permission>(Action.VIEW_OWN_SESSIONS)
  @Mutation(() => ViewerType, {
    description: 'Keeps that the account took the first-visit tour or declined it; returns the viewer after it.',
  })
  async finishTour(@Ctx() { portal, viewer, now }: Context): Promise<ViewerType> {
    await endTour(portal.owner.em.fork(), viewer!.accountId, now)
    return { ...viewer!, toured: true }
  }

  @FieldResolver(() => [Action], { description: 'What the account may do now. At most one per Action.' })
  actions(@Root() viewer: Viewer): Action[] {
    return Object.values(Action).filter((action) => grants(viewer, action))
  }

  @Authorized<Permission>(Action.CHANGE_OWN_PASSWORD)
  @Mutation(() => ViewerType, {
    description:
      'Changes the viewer’s password and ends all other sessions of the account; returns the viewer after it.',
  })
  async changePassword(
    @Arg('current', { description: 'The password as it is.' }) current: string,
    @Arg('next', { description: 'The password to be: at least 8 characters of three kinds.' }) next: string,
    @Ctx() { portal, viewer, address }: Context,
  ): Promise<ViewerType> {
    await changePassword(portal.owner.em.fork(), viewer!, { current, next }, address, new Date())
    return { ...viewer!, mustChangePassword: false, passwordAged: false }
  }
}
