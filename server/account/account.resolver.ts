import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Account, AccountInput, GrantableScope, RightsInput, SavedAccount } from '../../schema/account'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { grantRights } from './grant-rights'
import { grantableScope } from './grantable-scope'
import { resetSecondFactor, unlockAccount } from './lift-lock'
import { readAccounts } from './read-accounts'
import { resetPassword } from './reset-password'
import { saveAccount } from './save-account'
import { setAccountDisabled } from './set-account-disabled'

/** 账号管理. Everything is read as the owner: the request role has no right to read accounts. */
@Resolver()
export class AccountResolver {
  @Authorized<Permission>(Action.VIEW_ACCOUNTS)
  @Query(() => [Account], {
    description: `Accounts, disabled ones last. At most ${maxListed.accounts}; a search narrows them.`,
  })
  async accounts(
    @Ctx() { portal, viewer }: Context,
    @Arg('search', () => String, { nullable: true, description: 'In a username, display name or department.' })
    search?: string | null,
  ): Promise<Account[]> {
    return readAccounts(portal.owner.em.fork(), viewer!, new Date(), { search })
  }

  @Authorized<Permission>(Action.VIEW_ACCOUNTS)
  @Query(() => GrantableScope, { description: 'What accounts can be given.' })
  async grantableScope(@Ctx() { portal }: Context): Promise<GrantableScope> {
    const { committees, departments } = await grantableScope(portal.owner.em.fork())
    return { committees, departments: departments.slice(0, maxListed.departments) }
  }

  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
  @Mutation(() => SavedAccount, {
    description: 'Makes an account, or changes one. A change of rights ends its sessions at once.',
  })
  async saveAccount(
    @Ctx() context: Context,
    @Arg('account', () => AccountInput, { description: 'As it is to be.' }) account: AccountInput,
  ): Promise<SavedAccount> {
    return saveAccount(context, account)
  }

  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
  @Mutation(() => Account, { description: '停用: can’t sign in any more, and its sessions end at once.' })
  async disableAccount(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<Account> {
    return setAccountDisabled(context, { id, version, disabled: true })
  }

  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
  @Mutation(() => Account, { description: '启用: can sign in again, with the password it had.' })
  async enableAccount(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<Account> {
    return setAccountDisabled(context, { id, version, disabled: false })
  }

  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
  @Mutation(() => SavedAccount, {
    description:
      'Gives a temporary password and ends the account’s sessions; for a viewer who may lift locks, also lifts its lock.',
  })
  async resetPassword(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<SavedAccount> {
    return resetPassword(context, { id, version })
  }

  @Authorized<Permission>(Action.GRANT_RIGHTS)
  @Mutation(() => Account, {
    description: 'Gives an account its role and scope, which ends its sessions, or confirms those of a new one.',
  })
  async grantRights(
    @Ctx() context: Context,
    @Arg('rights', () => RightsInput, { description: 'As they are to be.' }) rights: RightsInput,
  ): Promise<Account> {
    return grantRights(context, rights)
  }

  @Authorized<Permission>(Action.LIFT_LOCKS)
  @Mutation(() => Account, {
    description: '解除锁定: forgets the account’s failed sign-ins, so that it can try again.',
  })
  async unlockAccount(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<Account> {
    return unlockAccount(context, { id, version })
  }

  @Authorized<Permission>(Action.LIFT_LOCKS)
  @Mutation(() => Account, {
    description: 'Removes a lost second factor with its recovery codes, and ends the account’s sessions.',
  })
  async resetSecondFactor(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<Account> {
    return resetSecondFactor(context, { id, version })
  }
}
