import { Authorized, Ctx, Query, Resolver } from 'type-graphql'
import { version } from '../../package.json'
import { BackupStatus } from '../../schema/backup'
import { Action } from '../../schema/vocabulary'
import type { Permission } from '../access/permission/permission'
import type { Context } from '../graphql/context'
import { backupState } from './backup-status'

@Resolver()
export class BackupResolver {
  @Authorized<Permission>(Action.VIEW_BACKUP)
  @Query(() => BackupStatus, { description: 'When the data were last backed up, for the page 关于 and the notice.' })
  backup(@Ctx() { portal }: Context): BackupStatus {
    const { newest, failure, isOverdue } = backupState(portal.config, new Date())
    return {
      version,
      madeAt: newest?.madeAt ?? null,
      size: newest?.size ?? null,
      scheduledAt: portal.config.backupAt,
      overdue: isOverdue,
      failedAt: failure && new Date(failure.at),
      failure: failure?.message ?? null,
    }
  }
}
