import { ImportRowKind } from '../../schema/vocabulary'
import type { FoundHeader } from './header/find-header'
import { repeatsHeader } from './header/repeated-header'
import { normaliseText } from '../text/normalise'
import { maskIdNumbersIn } from '../access/id-number-cipher'
import { maskPersonalIn } from '../access/mask-personal'
import type { Problem } from './parse/problem'
import { parseRow, type PlannedRow, type RowContext } from './parse/row'
import { shownTextOf, textOf, type Cell, type RawRow } from '../reader/cell'
import type { Field } from './template'

/** A row of the file before it has met the database. */
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

/** Where a file has each field. */
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
  const value = first && maskPersonalIn(first).slice(0, 60)
  const problems: Problem[] = [{ code: 'IMPORT_ROW_SKIPPED', field: null, value, reason }]
  return { rowNumber: row.number, kind: ImportRowKind.SKIPPED, platformNo: null, planned: null, problems }
}

/** Sums and signatures: the key columns are blank, or one merged text fills the row. */
function isFooter(row: RawRow, columnOf: ReadonlyMap<Field, number>): boolean {
  const first = firstText(row) ?? ''
  if (!footer.test(first.replace(/\s/g, ''))) return false
  const keyText = (field: Field) => normaliseText(textOf(row.cells[columnOf.get(field) ?? -1] ?? null))
  // A sum may stand under 姓名: 60 人.
  const said = total.test(first) ? [keyText('idNumber')] : [keyText('idNumber'), keyText('name')]
  return said.every((text) => text === '' || text === first)
}

/**
 * Of a line of text: a separator too many or too few moves every value behind it into another column, so that none of
 * them can be believed.
 */
function miscounted({ fields, cells }: RawRow, { names }: FoundHeader): Problem | null {
  if (fields === undefined) return null
  const beyond = cells.slice(names.length).some((cell) => cell !== null)
  const absent = names.slice(fields).filter((name) => name !== '')
  if (!beyond && absent.length === 0) return null
  const cure = beyond
    ? '内容里有分隔符的，请给整段内容加上引号'
    : `缺“${absent.slice(0, 3).join('”“')}”${absent.length > 3 ? '等列' : ''}；空着的也要留下分隔符，或另存为 .xlsx`
  const reason = `这一行有 ${fields} 段，表头有 ${names.length} 段，不能确定哪一段属于哪一列：${cure}。`
  return { code: 'IMPORT_FIELD_COUNT', field: null, value: null, reason }
}

/** What stands under 申报编号 of a row that isn't stored: it may be anything, an ID number too. */
function refusedNo({ cells }: RawRow, columnOf: ReadonlyMap<Field, number>): string | null {
  const text = normaliseText(shownTextOf(cells[columnOf.get('platformNo') ?? -1] ?? null))
  return text === '' ? null : maskIdNumbersIn(text).slice(0, 100)
}

/** One row below the header: to be stored, skipped with its reason, or rejected with every problem. */
export function checkRow(
  row: RawRow,
  header: FoundHeader,
  columnOf: ReadonlyMap<Field, number>,
  context: RowContext,
): CheckedRow {
  if (isBlank(row)) return skipped(row, '空行。')
  if (repeatsHeader(row, header)) return skipped(row, '重复的表头。')
  if (isFooter(row, columnOf)) return skipped(row, '合计、签字或说明行。')
  const miscount = miscounted(row, header)
  const { planned, problems } = miscount
    ? { planned: null, problems: [miscount] }
    : parseRow(row.cells, columnOf, context)
  // Another notice's row: what else may be wrong with it is nobody's to mend here.
  const elsewhere = problems.filter(({ code }) => code === 'IMPORT_SERIES_OTHER_NOTICE')
  return {
    rowNumber: row.number,
    kind: elsewhere.length > 0 ? ImportRowKind.SKIPPED : planned ? ImportRowKind.NEW : ImportRowKind.REJECTED,
    platformNo: planned ? String(planned.columns.platform_no).slice(0, 100) : refusedNo(row, columnOf),
    planned,
    problems: elsewhere.length > 0 ? elsewhere : problems,
  }
}
