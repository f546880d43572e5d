import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { RecoveryCodes, SecondFactor, SecondFactorSecret } from '../../schema/second-factor'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  removeOwnSecondFactor,
  renewRecoveryCodes,
} from './own-second-factor'

const password = { description: 'The viewer’s present password, which is checked first.' }

/** 动态验证码 of the viewer's own account. */
@Resolver()
export class SecondFactorResolver {
  @Authorized<Permission>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Query(() => SecondFactor, { description: 'The second factor of the viewer’s account.' })
  async secondFactor(@Ctx() { portal, viewer }: Context): Promise<SecondFactor> {
    return readSecondFactor(portal.owner.em.fork(), viewer!)
  }

  @Authorized<Permission>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Mutation(() => SecondFactorSecret, {
    description:
      'Makes a secret for an authenticator. It counts after `confirmSecondFactor`; a present one stays till then.',
  })
  async beginSecondFactor(
    @Ctx() context: Context,
    @Arg('password', password) password: string,
  ): Promise<SecondFactorSecret> {
    return beginSecondFactor(context, password)
  }

  @Authorized<Permission>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Mutation(() => RecoveryCodes, {
    description: 'Enrols the begun second factor by its first code, and ends the account’s other sessions.',
  })
  async confirmSecondFactor(
    @Ctx() context: Context,
    @Arg('code', { description: 'Six digits that the authenticator shows.' }) code: string,
  ): Promise<RecoveryCodes> {
    return confirmSecondFactor(context, code)
  }

  @Authorized<Permission>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Mutation(() => RecoveryCodes, { description: 'Replaces the recovery codes; the former ones are void.' })
  async renewRecoveryCodes(
    @Ctx() context: Context,
    @Arg('password', password) password: string,
  ): Promise<RecoveryCodes> {
    return renewRecoveryCodes(context, password)
  }

  @Authorized<Permission>(Action.MANAGE_OWN_SECOND_FACTOR)
  @Mutation(() => SecondFactor, { description: 'Removes the second factor and its recovery codes.' })
  async removeSecondFactor(
    @Ctx() context: Context,
    @Arg('password', password) password: string,
  ): Promise<SecondFactor> {
    return removeOwnSecondFactor(context, password)
  }
}
