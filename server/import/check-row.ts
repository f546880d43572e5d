import { ImportRowKind } from '../../schema/vocabulary'
import type { FoundHeader } from './header/find-header'
import { repeatsHeader } from './header/repeated-header'
import { normaliseText } from '../text/normalise'
import { maskIdNumbersIn } from '../access/personal-data/id-number-cipher'
import { maskPersonalIn } from '../access/personal-data/mask-personal'
import type { Problem } from './parse/problem'
import { parseRow, type PlannedRow, type RowContext } from './parse/row'
import { shownTextOf, textOf, type Cell, type RawRow } from '../reader/sheet/cell'
import type { Field } from './template'
import { cut } from '../text/cut'

/** A row of the file, checked without the database. */
export interface CheckedRow {
  rowNumber: number
  kind: ImportRowKind.NEW | ImportRowKind.SKIPPED | ImportRowKind.REJECTED
  platformNo: string | null
  planned: PlannedRow | null
  problems: Problem[]
}

const footer =
  /^(合计|总计|小计|共计|本页小计|累计|填表人|制表人|经办人|审核人|复核人|负责人|填报单位|填报日期|填表日期|日期|单位[(（]?盖章|备注|说明|注|第\d+页|共\d+页)/

const total = /^(合\s*计|总\s*计|小\s*计|共\s*计|累\s*计|本页小计)/

/** Column index of each field in the file. */
export function columnsOf({ fields }: FoundHeader): Map<Field, number> {
  return new Map(fields.flatMap((field, column) => (field ? [[field, column] as const] : [])))
}

function firstText({ cells }: RawRow): string | null {
  for (const cell of cells) {
    const text = cell === null ? '' : normaliseText(textOf(cell))
    if (text !== '') return text
  }
  return null
}

const isUnread = (cell: Cell) => cell !== null && typeof cell === 'object' && 'unread' in cell

export const isBlank = (row: RawRow): boolean => firstText(row) === null && !row.cells.some(isUnread)

const skipped = (row: RawRow, reason: string): CheckedRow => {
  const first = firstText(row)
  const value = first && cut(maskPersonalIn(first), 60)
  const problems: Problem[] = [{ code: 'IMPORT_ROW_SKIPPED', field: null, value, reason }]
  return { rowNumber: row.number, kind: ImportRowKind.SKIPPED, platformNo: null, planned: null, problems }
}

/** Whether a row holds totals, signatures or remarks: its key columns are blank or repeat one merged text. */
function isFooter(row: RawRow, columnOf: ReadonlyMap<Field, number>): boolean {
  const first = firstText(row) ?? ''
  if (!footer.test(first.replace(/\s/g, ''))) return false
  const keyText = (field: Field) => normaliseText(textOf(row.cells[columnOf.get(field) ?? -1] ?? null))
  // A total may fill the column 姓名: 60 人.
  const keys = total.test(first) ? [keyText('idNumber')] : [keyText('idNumber'), keyText('name')]
  return keys.every((text) => text === '' || text === first)
}

/**
 * Problem of a row from a text file whose number of fields differs from the header's: a missing or extra separator
 * moves all later values to other columns. Null for a correct row.
 */
function fieldCountProblem({ fields, cells }: RawRow, { names }: FoundHeader): Problem | null {
  if (fields === undefined) return null
  const extra = cells.slice(names.length).some((cell) => cell !== null)
  const absent = names.slice(fields).filter((name) => name !== '')
  if (!extra && absent.length === 0) return null
  const cure = extra
    ? '内容里有分隔符的，请给整段内容加上引号'
    : `缺“${absent.slice(0, 3).join('”“')}”${absent.length > 3 ? '等列' : ''}；空着的也要留下分隔符，或另存为 .xlsx`
  const reason = `这一行有 ${fields} 段，表头有 ${names.length} 段，不能确定哪一段属于哪一列：${cure}。`
  return { code: 'IMPORT_FIELD_COUNT', field: null, value: null, reason }
}

/** The text in 申报编号 of a rejected row, masked: in a shifted row it may be an ID number. */
function maskedPlatformNo({ cells }: RawRow, columnOf: ReadonlyMap<Field, number>): string | null {
  const text = normaliseText(shownTextOf(cells[columnOf.get('platformNo') ?? -1] ?? null))
  return text === '' ? null : cut(maskIdNumbersIn(text), 100)
}

/** Checks one row below the header: it is to be written, skipped with a reason, or rejected with all its problems. */
export function checkRow(
  row: RawRow,
  header: FoundHeader,
  columnOf: ReadonlyMap<Field, number>,
  context: RowContext,
): CheckedRow {
  if (isBlank(row)) return skipped(row, '空行。')
  if (repeatsHeader(row, header)) return skipped(row, '重复的表头。')
  if (isFooter(row, columnOf)) return skipped(row, '合计、签字或说明行。')
  const miscount = fieldCountProblem(row, header)
  const { planned, problems } = miscount
    ? { planned: null, problems: [miscount] }
    : parseRow(row.cells, columnOf, context)
  // A row of another notice is skipped; its other problems don't matter here.
  const elsewhere = problems.filter(({ code }) => code === 'IMPORT_SERIES_OTHER_NOTICE')
  return {
    rowNumber: row.number,
    kind: elsewhere.length > 0 ? ImportRowKind.SKIPPED : planned ? ImportRowKind.NEW : ImportRowKind.REJECTED,
    platformNo: planned ? cut(String(planned.columns.platform_no), 100) : maskedPlatformNo(row, columnOf),
    planned,
    problems: elsewhere.length > 0 ? elsewhere : problems,
  }
}
