import { PortalError } from '../errors'

export class ImportHeaderError extends PortalError {
  /** @param missing required columns of the template that the most likely header row lacks */
  constructor(missing: readonly string[]) {
    super(
      'IMPORT_NO_HEADER',
      `没有找到表头：前 20 行里没有一行写全了模板的必填列，缺少：${missing.join('、')}。请选定表头所在的行，或对照模板补上表头后重新上传。`,
    )
  }
}

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
