import type { BackupState } from '../../backup/backup-status'
import { good, warning, wrong, type Finding } from '../finding'

/** ms */
const day = 24 * 60 * 60 * 1000

export function checkBackup({ newest, failure, isOverdue }: BackupState, now: Date): Finding {
  if (failure) return wrong(`上次备份失败：${failure.message}`)
  if (!newest)
    return warning(
      '备份目录里还没有备份（用 --to 写到别处的不算）；请运行 npm run backup，并用 BACKUP_AT 设定每日备份。',
    )
  const days = ((now.getTime() - newest.madeAt.getTime()) / day).toFixed(1)
  return isOverdue
    ? wrong(`最近的备份是 ${days} 天前的；请运行 npm run backup，并检查 BACKUP_AT。`)
    : good(`最近的备份是 ${days} 天前的`)
}
