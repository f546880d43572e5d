import { IdType } from '../../../schema/vocabulary'
import { checkCharacter, fromFifteen, plainIdNumber } from '../../../schema/field/id-number'
import type { Cell } from '../../reader/sheet/cell'
import { CellError } from './problem'

/**
 * An ID number as it is stored: half-width, upper case, without spaces, hyphens or a leading apostrophe; 15 digits become
 * 18. A numeric cell has already lost the number's last digits, so it is refused, never repaired.
 */
export function parseIdNumber(cell: Cell, text: string, idType: IdType): { number: string; converted: boolean } {
  if (cell !== null && typeof cell === 'object') {
    throw new CellError('IMPORT_ID_DESTROYED', '证件号是数字格式，末几位已被表格软件改写；请把该列设为文本后重新填写。')
  }
  const number = plainIdNumber(text)
  if (/E\+\d+$/.test(number)) {
    throw new CellError('IMPORT_ID_DESTROYED', '证件号已变成科学计数法，原号码丢失；请把该列设为文本后重新填写。')
  }
  if (/^\d{16,}\.0+$/.test(number)) {
    throw new CellError('IMPORT_ID_DESTROYED', '证件号已变成小数，末几位已被改写；请把该列设为文本后重新填写。')
  }
  if (idType !== IdType.RESIDENT) {
    if (!/^[\dA-Z()]{4,30}$/.test(number)) throw new CellError('IMPORT_ID_INVALID', '证件号只能由数字和字母组成。')
    return { number, converted: false }
  }
  if (/^\d{15}$/.test(number)) return { number: fromFifteen(number), converted: true }
  if (!/^\d{17}[\dX]$/.test(number)) throw new CellError('IMPORT_ID_INVALID', '身份证号应为 18 位。')
  if (checkCharacter(number) !== number[17])
    throw new CellError('IMPORT_ID_CHECK_DIGIT', '身份证号校验位不符，请核对。')
  return { number, converted: false }
}
