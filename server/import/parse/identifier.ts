import { textOf, type Cell } from '../../reader/cell'
import { fieldsOf, type Field } from '../template'
import { CellError, type Remark } from './problem'

/** Columns that hold numbers of documents, people and organisations: kept as they are written, digit by digit. */
export const identifierFields: ReadonlySet<Field> = new Set(fieldsOf(({ value }) => value.kind === 'identifier'))

/** Spreadsheets keep 15 digits of a number; the rest they turn into zeros or powers of ten. */
const keptDigits = 15

/** Without point and sign, 12E05 may be a number of its own. */
const powerOfTen = /^\d(\.\d+E\+?|E\+)\d{1,3}$/i
const wholeDecimal = /^(\d+)\.0+$/
/** Typed before a number to keep a spreadsheet from counting with it. */
const guard = /^['’](?=.)/

/**
 * An identifier as its sender saw it. A number of more digits than spreadsheets keep has already lost some and is
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
