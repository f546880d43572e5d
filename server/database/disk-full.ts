import { PortalError } from '../errors'

/** Of PostgreSQL and of Node, with the disk that is full. */
const disks: Record<string, string> = {
  '53100': '数据库所在的磁盘',
  ENOSPC: '平台数据目录（DATA_DIR）所在的磁盘',
  EDQUOT: '平台数据目录（DATA_DIR）的磁盘配额',
}

/** Nothing was written; reading goes on. */
class DiskFullError extends PortalError {
  constructor(disk: string) {
    super(
      'DISK_FULL',
      `${disk}已满，这次没有保存，已有数据没有丢失，仍可查询；请管理员移走该磁盘上的旧备份、日志等，至少留出 1 GB，然后重新操作。`,
    )
  }
}

export const isDiskFull = ({ code }: { code?: unknown }): boolean => Object.hasOwn(disks, String(code))

/** The error to show when a disk is full; null for any other failure. */
export function diskFullOf(error: Error & { code?: unknown }): PortalError | null {
  const disk = disks[String(error.code)]
  return disk ? new DiskFullError(disk) : null
}
