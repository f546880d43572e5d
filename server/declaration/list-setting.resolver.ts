import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { ListSetting, ListSettingInput } from '../../schema/list-setting'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readListSetting, saveListSetting } from './list-setting'

@Resolver()
export class ListSettingResolver {
  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @Query(() => ListSetting, {
    nullable: true,
    description: 'How the account shows the list of declarations; null until it chose.',
  })
  async listSetting(@Ctx() { em, viewer }: Context): Promise<ListSetting | null> {
    return readListSetting(em, viewer!.accountId)
  }

  @Authorized<Permission>(Action.VIEW_DECLARATIONS)
  @Mutation(() => ListSetting, { description: 'Keeps how the account shows the list of declarations.' })
  async saveListSetting(
    @Ctx() { em, viewer }: Context,
    @Arg('setting', () => ListSettingInput, { description: 'Columns and density to keep.' }) setting: ListSettingInput,
  ): Promise<ListSetting> {
    return saveListSetting(em, viewer!.accountId, setting)
  }
}
