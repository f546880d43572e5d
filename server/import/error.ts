import { PortalError } from '../errors'

export class ImportHeaderError extends PortalError {
  /** @param missing the template's required columns that the best row lacks */
  constructor(missing: readonly string[]) {
    super(
      'IMPORT_NO_HEADER',
      `没有找到表头：前 20 行里没有一行写全了模板的必填列，缺少：${missing.join('、')}。请选定表头所在的行，或对照模板补上表头后重新上传。`,
    )
  }
}
