import { Arg, Authorized, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { RevealedPerson } from '../../schema/personal'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { revealIdNumber } from './reveal-id-number'

@Resolver()
export class PersonalResolver {
  // A mutation, because each look is audited: no cache, URL or reload may repeat it.
  @Authorized<Permission>(Action.REVEAL_PERSONAL)
  @Mutation(() => RevealedPerson, {
    description: 'The whole ID number of one declaration’s person; each look is logged.',
  })
  async revealIdNumber(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the declaration, as in Declaration.id.' }) id: string,
    @Arg('purpose', () => String, { nullable: true, description: 'What for, at most 100 characters; logged.' })
    purpose?: string | null,
  ): Promise<RevealedPerson> {
    return revealIdNumber(context, id, purpose)
  }
}
