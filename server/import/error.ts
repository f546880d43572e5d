import { PortalError } from '../errors'

const sentences = {
  IMPORT_EMPTY: '文件是空的，没有可读的内容。',
  IMPORT_NO_ROWS: '文件里没有数据行，请在表头下填写数据后重新上传。',
  IMPORT_NOT_XLSX: '文件扩展名是 .xlsx，内容却不是 Excel 工作簿。请在 Excel 或 WPS 中另存为 .xlsx 后重新上传。',
  IMPORT_OLD_XLS: '这是旧版 .xls 工作簿或加密的工作簿。请在 Excel 或 WPS 中取消密码、另存为 .xlsx 后重新上传。',
  IMPORT_HTML: '文件内容是网页（HTML），不是工作簿。请在 Excel 或 WPS 中另存为 .xlsx 后重新上传。',
  IMPORT_MACRO: '工作簿含有宏。请另存为不含宏的 .xlsx 后重新上传。',
  IMPORT_TRUNCATED: '文件不完整或已损坏，未写入任何数据。请重新导出或重新上传。',
  IMPORT_TOO_LARGE: '文件超过 40 MB，未写入任何数据。请分成几份后上传。',
  IMPORT_INFLATES: '文件解压后过大，已停止读取，未写入任何数据。请只保留申报数据后重新上传。',
  IMPORT_STALLED: '读取文件超时，已停止，未写入任何数据。请另存为新的 .xlsx 或 CSV 后重新上传。',
  IMPORT_INTERRUPTED: '处理中断，未写入任何数据。请重新上传。',
  IMPORT_UNKNOWN_KIND: '只能导入 .xlsx 或 .csv 文件。',
} as const

export type ImportErrorCode = keyof typeof sentences

export class ImportError extends PortalError {
  constructor(code: ImportErrorCode) {
    super(code, sentences[code])
  }
}

export class ImportHeaderError extends PortalError {
  constructor(missing: string[]) {
    super('IMPORT_NO_HEADER', `前 20 行里没有找到完整的表头，缺少：${missing.join('、')}。请对照模板补齐后重新上传。`)
  }
}
