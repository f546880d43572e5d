import { PortalError } from '../../errors'

export class DatabaseDiskFullError extends PortalError {
  constructor(folder: string) {
    super('DATABASE_DISK_FULL', `磁盘空间不足，数据库无法写入 ${folder}；请清理磁盘（至少留出 1 GB）后重新启动。`)
  }
}

export class DatabaseBinaryMissingError extends PortalError {
  constructor() {
    super(
      'DATABASE_BINARY_MISSING',
      `没有能在本机（${process.platform}-${process.arch}）运行的内置 PostgreSQL 程序；请用 DATABASE_URL 指定已有的 PostgreSQL（15 或更高版本）。`,
    )
  }
}

export class DatabaseDataUnreachableError extends PortalError {
  /** @param user the system user that the server runs as; null for the user who started the portal */
  constructor(folder: string, user: string | null) {
    super(
      'DATABASE_DATA_UNREACHABLE',
      user
        ? `以 root 启动时数据库由系统用户 ${user} 运行，而它进不了数据目录 ${folder}；请把 DATA_DIR 改到它能进入的目录（如 /var/lib 之下），或放开上级目录的进入权限。`
        : `当前用户无法读写数据目录 ${folder}；请改正该目录的权限，或用 DATA_DIR 指定另一个目录。`,
    )
  }
}

export class DataDirIsFileError extends PortalError {
  constructor(file: string) {
    super('DATABASE_DATA_UNREACHABLE', `${file} 是一个文件，不能放数据；请用 DATA_DIR 指定一个目录。`)
  }
}

export class DatabaseStartFailedError extends PortalError {
  constructor(reason: string) {
    super('DATABASE_START_FAILED', `内置数据库未能启动：${reason}`)
  }
}
