import path from 'node:path'
import { PortalError } from '../../errors'

export class NoBackupError extends PortalError {
  constructor(file: string) {
    super('BACKUP_NOT_ONE', `${path.basename(file)} 不是本系统的备份文件；请给出 npm run backup 写成的文件。`)
  }
}

export class BackupMissingError extends PortalError {
  constructor(file: string) {
    super('BACKUP_MISSING', `没有找到备份文件 ${file}，或无权读取。`)
  }
}

export class BackupNewerError extends PortalError {
  /** @param made version of the portal, or of the format */
  constructor(made: string) {
    super('BACKUP_NEWER', `备份由更新的版本（${made}）写成，本程序读不了；请先把程序升级到该版本或更高。`)
  }
}

export class BackupDamagedError extends PortalError {
  /** @param at the position of the first frame that isn't as it was written */
  constructor(at: number) {
    super('BACKUP_DAMAGED', `备份文件已损坏（约在第 ${at} 字节处内容与校验值不符），没有恢复任何内容；请换一份备份。`)
  }
}

export class BackupTruncatedError extends PortalError {
  constructor(size: number) {
    super(
      'BACKUP_TRUNCATED',
      `备份文件不完整（只有 ${size} 字节，后面缺失），没有恢复任何内容；请重新复制，或换一份备份。`,
    )
  }
}
