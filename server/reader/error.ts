import type { ErrorCode } from '../../schema/error-code'
import { PortalError } from '../errors'

/** What is wrong, and after the stroke what that means for an import. */
const sentences = {
  IMPORT_EMPTY: '文件是空的，没有可读的内容|。请确认选对了文件后重新上传。',
  IMPORT_NO_ROWS: '文件里没有数据行|，请在表头下填写数据后重新上传。',
  IMPORT_NO_SHEET: '工作簿里没有可读的工作表|。请在 Excel 或 WPS 中打开检查，另存为 .xlsx 后重新上传。',
  IMPORT_NOT_XLSX:
    '文件扩展名是 Excel 工作簿，内容却是文本|。请把扩展名改为 .csv，或在 Excel 或 WPS 中另存为 .xlsx 后重新上传。',
  IMPORT_OLD_XLS: '这是旧版 .xls 工作簿|。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重新上传。',
  IMPORT_XLSB: '这是二进制工作簿（.xlsb）|。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重新上传。',
  IMPORT_ODS: '这是 OpenDocument 表格（.ods）|。请打开后另存为 .xlsx 再上传。',
  IMPORT_FODS: '这是 OpenDocument 单文件表格（.fods）|。请打开后另存为 .xlsx 再上传。',
  IMPORT_NUMBERS: '这是苹果 iWork 文件（.numbers 等）|。请在 Numbers 表格中打开，导出为 Excel（.xlsx）后上传。',
  IMPORT_XML_2003: '这是“XML 电子表格 2003”，不是 .xlsx|。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重新上传。',
  IMPORT_ENCRYPTED: '文件设有打开密码，无法读取|。请在 Excel 或 WPS 中取消密码、保存后重新上传。',
  IMPORT_HTML: '文件内容是网页（HTML），不是工作簿|。请在 Excel 或 WPS 中另存为 .xlsx 后重新上传。',
  IMPORT_PDF: '这是 PDF 文件|，无法导入。请上传原来的 .xlsx 或 .csv 文件。',
  IMPORT_IMAGE: '这是图片|，无法导入。请上传原来的 .xlsx 或 .csv 文件。',
  IMPORT_DOCUMENT: '这是文字文档或演示文稿，不是工作簿|。请把表格放进 .xlsx 后上传。',
  IMPORT_ARCHIVE: '这是压缩包，不是工作簿|。请解压后上传其中的 .xlsx 或 .csv 文件。',
  IMPORT_UNKNOWN_KIND: '无法识别文件内容|，只能导入 .xlsx 或 .csv 文件。',
  IMPORT_MACRO: '工作簿含有宏|。请另存为不含宏的 .xlsx 后重新上传。',
  IMPORT_TRUNCATED: '文件不完整（可能没有传完或没有存完）|，未写入任何数据。请重新导出后重新上传。',
  IMPORT_DAMAGED:
    '文件已损坏，内容前后不一致|，未写入任何数据。请在 Excel 或 WPS 中打开、另存为新的 .xlsx 后重新上传。',
  IMPORT_ZIP_STRUCTURE:
    '工作簿内部结构异常（部件重名、嵌套、路径越界或过多）|，为安全起见不予读取。请另存为新的 .xlsx 后重新上传。',
  IMPORT_DOCTYPE: '工作簿含有外部定义（DOCTYPE）|，为安全起见不予读取。请另存为新的 .xlsx 后重新上传。',
  IMPORT_MERGES: '工作表的合并单元格互相重叠或超过 50000 处，无法读取|。请取消合并后重新上传。',
  IMPORT_TOO_LARGE: '文件超过 40 MB|，未写入任何数据。请分成几份后上传。',
  IMPORT_INFLATES: '{what}，已停止读取|，未写入任何数据。请只保留申报数据，另存为新的 .xlsx 后重新上传。',
  IMPORT_NUL:
    '第 {line} 行含有空字符（NUL），不是正常的文本，多为传输或导出时出错|。请重新导出为“CSV UTF-8”或 .xlsx 后上传。',
  IMPORT_UNDECODABLE: '文本编码无法识别|，未写入任何数据。请另存为“CSV UTF-8”或 .xlsx 后重新上传。',
  IMPORT_CSV_QUOTE: '第 {line} 行的引号没有闭合|，未写入任何数据。请补上或删去这个引号，或另存为 .xlsx 后重新上传。',
  IMPORT_CSV_LINE: '第 {line} 行长得不像表格的一行，已停止读取|，未写入任何数据。请检查分隔符和换行后重新上传。',
  IMPORT_STALLED: '读取文件超时，已停止|，未写入任何数据。请另存为新的 .xlsx 或 CSV 后重新上传。',
  IMPORT_INTERRUPTED: '处理中断|，未写入任何数据。请重新读取；文件已不再保留的，请重新上传。',
  IMPORT_DATABASE_AWAY: '处理时数据库中断|，未写入任何数据。文件仍保留，请重新读取。',
} as const satisfies Partial<Record<ErrorCode, string>>

export type FileErrorCode = keyof typeof sentences

/** What exceeds a limit, for IMPORT_INFLATES. */
const tooMuch = {
  unpacked: '解压后的内容过大',
  ratio: '文件很小，解压后却异常巨大，不是正常保存的工作簿',
  part: '工作簿的一个部件比它自己声明的更大，不是正常保存的工作簿',
  rows: '一张表超过 500000 行',
  cells: '单元格超过 2000 万个',
  strings: '文字内容超过 150 MB',
  styles: '单元格样式超过 10 万种',
  structure: '工作簿里有不断重复而没有内容的部分，不是正常保存的工作簿',
  memory: '文件内容占用的内存过多',
} as const

export class FileError extends PortalError {
  /** What is wrong with the file, without a full stop: what to do depends on what it was sent for. */
  readonly reason: string

  /**
   * @param line line of the text, from 1, for the codes whose message names it
   * @param what what exceeds a limit, for IMPORT_INFLATES
   */
  constructor(code: FileErrorCode, { line, what = 'unpacked' }: { line?: number; what?: keyof typeof tooMuch } = {}) {
    const sentence = sentences[code].replace('{line}', String(line ?? '')).replace('{what}', tooMuch[what])
    super(code, sentence.replace('|', ''))
    this.reason = sentence.split('|')[0]!
  }
}
