import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { SecurityPolicy, SecurityPolicyInput } from '../../schema/security-policy'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readSecurityPolicy, saveSecurityPolicy } from './security-policy'
import { endSeparation, separateOfficers } from './separation'

const seen = { description: 'SecurityPolicy.version as it was seen.' }

/** 安全策略. */
@Resolver()
export class SecurityPolicyResolver {
  @Authorized<Permission>(Action.VIEW_POLICY)
  @Query(() => SecurityPolicy, { description: 'The rules for passwords, sessions, second factors and officers.' })
  async securityPolicy(@Ctx() { portal }: Context): Promise<SecurityPolicy> {
    return readSecurityPolicy(portal.owner.em.fork(), new Date())
  }

  @Authorized<Permission>(Action.EDIT_POLICY)
  @Mutation(() => SecurityPolicy, { description: 'Changes the rules for passwords, sessions and second factors.' })
  async saveSecurityPolicy(
    @Ctx() context: Context,
    @Arg('policy', () => SecurityPolicyInput, { description: 'As it is to be.' }) policy: SecurityPolicyInput,
  ): Promise<SecurityPolicy> {
    return saveSecurityPolicy(context, policy)
  }

  @Authorized<Permission>(Action.SEPARATE_OFFICERS)
  @Mutation(() => SecurityPolicy, {
    description:
      'Hands accounts, rights and policy over to the three officers (三员分立), who must have accounts in use.',
  })
  async separateOfficers(
    @Ctx() context: Context,
    @Arg('version', () => Int, seen) version: number,
  ): Promise<SecurityPolicy> {
    await separateOfficers(context, version)
    return this.securityPolicy(context)
  }

  @Authorized<Permission>(Action.END_SEPARATION)
  @Mutation(() => SecurityPolicy, {
    description: 'Asks to end the separation; it ends when an officer of another role asks within 24 hours.',
  })
  async endSeparation(
    @Ctx() context: Context,
    @Arg('version', () => Int, seen) version: number,
  ): Promise<SecurityPolicy> {
    await endSeparation(context, version)
    return this.securityPolicy(context)
  }
}
