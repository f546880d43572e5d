import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Action, maxListed, wallLinkLimit } from '../../schema/vocabulary'
import { NewWallLink, WallLink } from '../../schema/wall-link'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { createLink, readLinks, revokeLink } from './links'

/** 大屏链接. */
@Resolver()
export class WallLinkResolver {
  @Authorized<Permission>(Action.MANAGE_WALL_LINKS)
  @Query(() => [WallLink], {
    description: `Links with which screens show 大屏, valid ones first, then the newest. At most ${maxListed.wallLinks}.`,
  })
  async wallLinks(@Ctx() { portal }: Context): Promise<WallLink[]> {
    return readLinks(portal.owner.em.fork(), new Date())
  }

  @Authorized<Permission>(Action.MANAGE_WALL_LINKS)
  @Mutation(() => NewWallLink, {
    description: `Makes a link; at most ${wallLinkLimit.valid} are valid at a time.`,
  })
  async createWallLink(
    @Ctx() context: Context,
    @Arg('name', { description: `Where the screen is, in at most ${wallLinkLimit.name} characters.` }) name: string,
    @Arg('days', () => Int, { description: `Days that it is valid: 1–${wallLinkLimit.days}.` }) days: number,
  ): Promise<NewWallLink> {
    return createLink(context, { name, days }, new Date())
  }

  @Authorized<Permission>(Action.MANAGE_WALL_LINKS)
  @Mutation(() => WallLink, { description: 'Revokes a valid link: its screens show nothing more.' })
  async revokeWallLink(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the link, as in WallLink.id.' }) id: string,
  ): Promise<WallLink> {
    return revokeLink(context, id, new Date())
  }
}
