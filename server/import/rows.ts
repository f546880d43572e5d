import { ImportRowKind } from '../../schema/vocabulary'
import { isHeader, type FoundHeader } from './header'
import { normaliseText } from './normalise'
import { parseRow, type Cells, type Payload, type RowContext } from './parse/row'
import type { Problem } from './parse/problem'
import { textOf, type RawRow } from './read/cell'
import type { Field } from './template'

/** A row of the file before it has met the database. */
export interface CheckedRow {
  rowNumber: number
  kind: ImportRowKind.NEW | ImportRowKind.SKIPPED | ImportRowKind.REJECTED
  platformNo: string | null
  payload: Payload | null
  problems: Problem[]
}

const footer = /^(合计|总计|小计|共计|填表人|制表人|审核人|负责人|填报单位|填报日期|备注|说明|注)/

/** Why a row is no declaration at all; null when it is one. */
function skipReason(row: RawRow, cells: Cells): string | null {
  const texts = row.cells.map((cell) => normaliseText(textOf(cell)))
  const first = texts.find((text) => text !== '')
  if (first === undefined) return '空行。'
  if (isHeader(row)) return '重复的表头。'
  const key = (field: Field) => normaliseText(textOf(cells.get(field) ?? null))
  const keyless = key('idNumber') === '' && key('name') === ''
  return keyless && footer.test(first) ? '合计或签字行。' : null
}

function cellsOf(row: RawRow, fields: FoundHeader['fields']): Cells {
  return new Map(fields.flatMap((field, index) => (field ? [[field, row.cells[index] ?? null] as const] : [])))
}

function checkRow(row: RawRow, fields: FoundHeader['fields'], context: RowContext): CheckedRow {
  const cells = cellsOf(row, fields)
  const reason = skipReason(row, cells)
  if (reason) {
    const problems = [{ code: 'IMPORT_ROW_SKIPPED', field: null, value: null, reason }]
    return { rowNumber: row.number, kind: ImportRowKind.SKIPPED, platformNo: null, payload: null, problems }
  }
  const { payload, problems } = parseRow(cells, context)
  const platformNo = normaliseText(textOf(cells.get('platformNo') ?? null)) || null
  return {
    rowNumber: row.number,
    kind: payload ? ImportRowKind.NEW : ImportRowKind.REJECTED,
    platformNo,
    payload,
    problems,
  }
}

/** What makes two rows the same; encryption never gives the same bytes twice. */
function comparable(payload: Payload): string {
  return JSON.stringify({ ...payload, id_number_cipher: null })
}

/** The same number twice in a file: once if the rows say the same, else not at all until a person chose. */
function settleDuplicates(rows: CheckedRow[]): void {
  const byNumber = Map.groupBy(
    rows.filter(({ payload }) => payload),
    ({ payload }) => `${payload!.year} ${payload!.platform_no}`,
  )
  for (const same of byNumber.values()) {
    if (same.length < 2) continue
    const numbers = same.map(({ rowNumber }) => rowNumber).join('、')
    const identical = new Set(same.map(({ payload }) => comparable(payload!))).size === 1
    for (const row of identical ? same.slice(1) : same) {
      row.kind = identical ? ImportRowKind.SKIPPED : ImportRowKind.REJECTED
      row.problems.push({
        code: 'IMPORT_DUPLICATE',
        field: 'platformNo',
        value: row.platformNo,
        reason: identical
          ? `与第 ${same[0]!.rowNumber} 行完全相同。`
          : `第 ${numbers} 行申报编号相同而内容不同，请只保留一行。`,
      })
      row.payload = null
    }
  }
}

/** Rows below the header, each to be stored, skipped or rejected; trailing blank rows are no rows. */
export function checkRows({ sheet, index, fields }: FoundHeader, context: RowContext): CheckedRow[] {
  const below = sheet.rows.slice(index + 1)
  const last = below.findLastIndex((row) => row.cells.some((cell) => normaliseText(textOf(cell)) !== ''))
  const rows = below.slice(0, last + 1).map((row) => checkRow(row, fields, context))
  settleDuplicates(rows)
  return rows
}
