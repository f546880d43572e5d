import { textOf, type Cell } from '../../reader/sheet/cell'
import { fieldsOf, type Field } from '../template'
import { CellError, type Remark } from './problem'

/** Columns with numbers of documents, people and organisations, which are stored exactly as written. */
export const identifierFields: ReadonlySet<Field> = new Set(fieldsOf(({ value }) => value.kind === 'identifier'))

/** Spreadsheets store 15 digits of a number; further digits become zeros or an exponent. */
const keptDigits = 15

/** A number with an exponent. 12E05, without point or sign, isn't one: it may be a document's number. */
const powerOfTen = /^\d(\.\d+E\+?|E\+)\d{1,3}$/i
const wholeDecimal = /^(\d+)\.0+$/
/** The apostrophe that makes a spreadsheet store a number as text. */
const guard = /^['’](?=.)/

/**
 * An identifier as its sender saw it. A number with more digits than spreadsheets store has already lost some, so it is
 * refused, never repaired.
 *
 * @throws CellError IMPORT_IDENTIFIER_DESTROYED
 */
export function parseIdentifier(cell: Cell, written: string, remark: Remark): string {
  const text = written.replace(guard, '')
  const typed = cell !== null && typeof cell === 'object' && 'number' in cell
  const digits = wholeDecimal.exec(text)?.[1]
  const isLong = typed ? Math.abs(cell.number) >= 10 ** keptDigits : (digits?.length ?? 0) > keptDigits
  if (isLong || powerOfTen.test(text)) {
    throw new CellError(
      'IMPORT_IDENTIFIER_DESTROYED',
      `单元格是数字，显示为 ${powerOfTen.test(text) ? text : textOf(cell)}，超过 ${keptDigits} 位的部分已被表格软件改写；请把该列设为文本后重新填写原来的号码。`,
    )
  }
  if (digits === undefined || typed) return text
  remark('IMPORT_DECIMAL_DROPPED', `写成了小数，按 ${digits} 读取，请核对。`)
  return digits
}
