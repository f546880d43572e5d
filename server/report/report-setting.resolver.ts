import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { ReportSetting } from '../../schema/report-setting'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { readReportSetting, saveReportSetting } from './report-setting'

@Resolver()
export class ReportSettingResolver {
  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Query(() => ReportSetting, {
    nullable: true,
    description: 'How the account shows a table of the annual statistics; null until it chose.',
  })
  async reportSetting(
    @Ctx() { em, viewer }: Context,
    @Arg('code', () => String, { description: 'Code of the table, such as T13.' }) code: string,
  ): Promise<ReportSetting | null> {
    return readReportSetting(em, viewer!.accountId, code)
  }

  @Authorized<Permission>(Action.EXPORT_ANNUAL)
  @Mutation(() => ReportSetting, { description: 'Keeps how the account shows a table of the annual statistics.' })
  async saveReportSetting(
    @Ctx() { em, viewer }: Context,
    @Arg('code', () => String, { description: 'Code of the table, such as T13.' }) code: string,
    @Arg('groups', () => [String], { description: 'Heads of the groups of columns to show. At most 200.' })
    groups: string[],
  ): Promise<ReportSetting> {
    return saveReportSetting(em, viewer!.accountId, { code, groups })
  }
}
