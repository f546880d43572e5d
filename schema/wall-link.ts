import { Authorized, Field, ID, ObjectType } from 'type-graphql'
import { Action, WallLinkState } from './vocabulary'

@ObjectType({ description: 'A link with which a screen shows 大屏 without an account. Its token isn’t kept.' })
export class WallLink {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  id: string

  @Field({ description: 'Where its screen is, such as 局长办公室.' })
  name: string

  @Field(() => WallLinkState, { description: 'Whether a screen can use it now.' })
  state: WallLinkState

  @Field({ description: 'Display name of the account that made it.' })
  createdBy: string

  @Field(() => Date, { description: 'Instant at which it was made.' })
  createdAt: Date

  @Field(() => Date, { description: 'Instant from which it opens nothing.' })
  expiresAt: Date

  @Field(() => Date, { nullable: true, description: 'Instant at which it was revoked; null unless it was.' })
  revokedAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When a screen last asked with it, exact to a minute; null before the first time.',
  })
  lastUsedAt: Date | null

  @Authorized<Action>(Action.MANAGE_WALL_LINKS)
  @Field(() => String, { nullable: true, description: 'Address from which it was last used; null before.' })
  lastAddress: string | null
}

@ObjectType({ description: 'A new link with its token.' })
export class NewWallLink {
  @Field(() => WallLink, { description: 'The link that was made.' })
  link: WallLink

  @Authorized<Action>(Action.MANAGE_WALL_LINKS)
  @Field({ description: 'The token, in this answer only: the address of the screen is /wall# followed by it.' })
  token: string
}
