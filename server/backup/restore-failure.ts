import { isDiskFull } from '../database/disk-full'
import { startFailure } from '../database/failure'
import { PortalError } from '../errors'

/** The error to show when a restore fails; an unknown one is returned unchanged. */
export function restoreFailure(error: unknown, dataDir: string): unknown {
  if (isDiskFull(error as NodeJS.ErrnoException)) {
    return new PortalError(
      'DATABASE_DISK_FULL',
      `磁盘已满，没有恢复任何内容；请在 ${dataDir} 所在的磁盘留出空间后重试。`,
    )
  }
  return startFailure(error)
}
