import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Account, AccountInput, GrantableScope, SavedAccount } from '../../schema/account'
import { Action, maxListed } from '../../schema/vocabulary'
import type { Permission } from '../access/permission'
import type { Context } from '../graphql/context'
import { grantableScope } from './grantable-scope'
import { readAccounts } from './read-accounts'
import { resetPassword } from './reset-password'
import { saveAccount } from './save-account'
import { setAccountDisabled } from './set-account-disabled'

/** 账号管理. Everything is read as the owner: the request role has no right to read accounts. */
@Resolver()
export class AccountResolver {
  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
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

  @Authorized<Permission>(Action.MANAGE_ACCOUNTS)
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
    description: 'Gives a temporary password, ends the account’s sessions and lifts its lock.',
  })
  async resetPassword(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Identifier of the account, as in Account.id.' }) id: string,
    @Arg('version', () => Int, { description: 'Account.version as it was seen.' }) version: number,
  ): Promise<SavedAccount> {
    return resetPassword(context, { id, version })
  }
}
