import { idNumberOf } from '../../../schema/field/id-number'
import { PortalError } from '../../errors'
import { kindOf } from '../../reader/content-kind'
import { FileError } from '../../reader/error'
import type { Merge } from '../../reader/sheet/merge'
import { packageRelations } from '../../reader/package/namespace'
import { readRelations } from '../../reader/package/package-part'
import { readSharedStrings } from '../../reader/sheet/shared-string'
import { readSheetTail } from '../../reader/sheet/sheet-tail'
import { readWorkbookPart } from '../../reader/sheet/workbook-part'
import { openZip, type ZipFile } from '../../reader/package/zip-file'
import { readPart } from '../../reader/package/zip-part'
import { readPartText, type PartText } from '../../reader/package/part-text'
import { percentStyles } from './percent-style'
import { addressOf, locateCells, type SheetXml } from './sheet-xml'

/** A form is a table to print, not a list of persons. Bytes; cells over all sheets. */
export const formLimit = { file: 5 * 1024 * 1024, sheet: 8 * 1024 * 1024, inflated: 50 * 1024 * 1024, cells: 200_000 }

export interface FormSheet extends SheetXml {
  name: string
  part: string
  hidden: boolean
  merges: readonly Merge[]
  bytesOf: PartText['bytesOf']
}

export interface FormFile {
  zip: ZipFile
  /** Name of the workbook's main part, as the zip's entries have it. */
  main: string
  sheets: FormSheet[]
  /** Cell styles that show a fraction as a percentage. */
  percent: ReadonlySet<number>
}

export class FormTooLargeError extends PortalError {
  constructor() {
    super('FORM_TOO_LARGE', '上级表超过 5 MB，或者单元格超过 200000 个，没有保存。请只保留要填的表后重新上传。')
  }
}

const outside = /^xl\/(externallinks|querytables|embeddings|activex|ctrlprops)\/|^xl\/connections\.xml$|^customui\//

/**
 * Refuses what a program would fetch or start when the filled form is opened: links to other files, data connections and
 * embedded objects. A hyperlink does nothing until somebody follows it.
 */
async function refuseOutside(zip: ZipFile): Promise<void> {
  const names = [...zip.entries.keys()]
  let found = names.some((name) => outside.test(name))
  for (const name of names.filter((each) => each.endsWith('.rels'))) {
    const { text } = await readPartText(zip, name, packageRelations)
    const relations = text.match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? []
    found ||= relations.some((each) => /TargetMode\s*=\s*["']External/i.test(each) && !/\/hyperlink["']/.test(each))
  }
  if (found) {
    throw new PortalError(
      'FORM_EXTERNAL',
      '表格含有外部链接、数据连接或嵌入对象，为安全起见没有保存。请在 Excel 或 WPS 中断开链接、删去对象后重新上传。',
    )
  }
}

/** Functions that fetch or start something outside of the workbook. */
const fetching = /\b(WEBSERVICE|FILTERXML|RTD|CALL|REGISTER\.ID|DDE|IMPORTDATA)\s*\(|\|'?[^|]*'?!/i

function refuseCells(sheet: FormSheet): void {
  for (const { row, column, text, formula } of sheet.rows.flatMap(({ cells }) => cells)) {
    const where = `“${sheet.name}”的 ${addressOf(row, column)}`
    if (idNumberOf(text)) {
      throw new PortalError('FORM_PERSONAL', `${where} 是证件号。上级表只保存表样，请删去其中的个人信息后重新上传。`)
    }
    if (formula && fetching.test(formula)) {
      throw new PortalError('FORM_EXTERNAL', `${where} 的公式要读取工作簿以外的内容，为安全起见没有保存。`)
    }
  }
}

/** Reads a form by the reader's rules for hostile files. @throws FileError, PortalError FORM_… */
export async function readForm(bytes: Buffer, fileName: string): Promise<FormFile> {
  if (bytes.length > formLimit.file) throw new FormTooLargeError()
  if (kindOf(bytes, fileName) !== 'xlsx') throw new FileError('IMPORT_NOT_XLSX')
  const zip = await openZip(bytes)
  const sizes = [...zip.entries.values()].map(({ uncompressedSize }) => uncompressedSize)
  if (sizes.reduce((sum, size) => sum + size, 0) > formLimit.inflated) throw new FormTooLargeError()
  await refuseOutside(zip)
  const main = (await readRelations(zip, '')).find(({ kind }) => kind === 'officeDocument')?.part
  const workbook = await readWorkbookPart(zip)
  const strings = await readSharedStrings(zip, workbook.sharedStrings)
  const sheets: FormSheet[] = []
  let cells = 0
  for (const { name, hidden, part } of workbook.sheets) {
    if (zip.entries.get(part)!.uncompressedSize > formLimit.sheet) throw new FormTooLargeError()
    const { text, bytesOf } = await readPartText(zip, part)
    const { merges } = await readSheetTail(() => readPart(zip, zip.entries.get(part)!))
    const sheet = { name, hidden, part, merges, bytesOf, ...(await locateCells(text, strings)) }
    cells += sheet.rows.reduce((sum, row) => sum + row.cells.length, 0)
    if (cells > formLimit.cells) throw new FormTooLargeError()
    refuseCells(sheet)
    sheets.push(sheet)
  }
  return { zip, main: main!, sheets, percent: await percentStyles(zip, workbook.styles) }
}
