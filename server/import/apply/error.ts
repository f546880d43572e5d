import { PortalError } from '../../errors'

export class ImportStaleError extends PortalError {
  constructor() {
    super('IMPORT_STALE', '核对之后数据又有变动，没有写入任何内容；请重新核对该文件。')
  }
}

export class ImportNotPlannedError extends PortalError {
  constructor(what = '不能再写入') {
    super('IMPORT_NOT_PLANNED', `这次导入已经处理过，或还没有核对完，${what}。`)
  }
}

export class ImportUndoError extends PortalError {
  constructor(reason: string) {
    super('IMPORT_UNDO_REFUSED', `不能撤销：${reason}没有改动任何数据。`)
  }
}
