import ExcelJS from 'exceljs'
import { formIn } from '../../support/form-sheet'

/** A number in a published file: what it counts, in the sheet's words, and its value; null for ＊. */
export interface PublishedNumber {
  /** 申报, 通过 … */
  measure: string
  /** 系列=水利工程, 级别=中级 …; empty for everybody. */
  where: Readonly<Record<string, string>>
  value: number | null
  table: string
  column: string
  /** Numbers of one table that add up: rows, their 小计, the total. */
  kind: 'ROW' | 'SUBTOTAL' | 'TOTAL'
  /** The first label of its row. */
  group: string
}

const labelsOf: Record<string, string[]> = {
  T1: ['系列', '级别'],
  T2: ['区县', '级别'],
  T3: ['系列'],
  T4: ['途径', '隶属', '级别'],
  T7: ['类别', '项目'],
  T8: ['类别', '项目'],
}
/** ExcelJS returns no result for a formula with the result 0. */
const valueOf = (cell: ExcelJS.Cell) => (cell.formula ? (cell.result ?? 0) : cell.value)

function whereOf(table: string, labels: readonly string[], kind: PublishedNumber['kind']): Record<string, string> {
  const [first, second] = labels
  if (kind === 'TOTAL' || (table === 'T7' && kind === 'SUBTOTAL')) return {}
  if (table === 'T7') return { [first!]: second! }
  if (table === 'T8') return { 项目: second! }
  const printed = kind === 'SUBTOTAL' ? [first!] : labels
  return Object.fromEntries(printed.map((word, index) => [labelsOf[table]![index]!, word]))
}

/** What a column counts, and for which group: T3 has a column per county, and some columns count one pathway. */
function columnOf(table: string, group: string, header: string): { measure: string; where: Record<string, string> } {
  if (table === 'T3') return { measure: header, where: group === '合计' ? {} : { 区县: group } }
  if (header === '评审申报') return { measure: '申报', where: { 途径: '评审' } }
  if (header === '认定申报') return { measure: '申报', where: { 途径: '其他' } }
  if (header === '认定') return { measure: '确认', where: { 途径: '其他' } }
  // 人数 below 申报 and below 确认 are different measures.
  return { measure: header === '人数' ? `${group}人数` : header, where: {} }
}

const voted = ['参评', '通过', '未通过']

/** Null: zero by definition (a vote outside of 评审, 认定 inside of it), so the 0 reveals nothing. */
function meant(measure: string, row: Record<string, string>, column: Record<string, string>) {
  const where = { ...column, ...row }
  const [own, wanted] = [row.途径, column.途径]
  if (own && wanted && (own === '评审') !== (wanted === '评审')) return null
  if (voted.includes(measure)) {
    if (own && own !== '评审') return null
    delete where.途径
  }
  return where
}

function readTable(workbook: ExcelJS.Workbook, table: string): PublishedNumber[] {
  const numbers: PublishedNumber[] = []
  const { headers, lines } = formIn(workbook, table, labelsOf[table]!.length)
  for (const { labels, cells } of lines) {
    const kind = labels[0] === '总计' ? 'TOTAL' : labels[1] === '小计' ? 'SUBTOTAL' : 'ROW'
    for (const [index, cell] of cells.entries()) {
      if (!/^#,##0(;|$)/.test(cell.numFmt)) continue
      const { group: upper, header } = headers[index]!
      const group = upper ?? header
      const counted = columnOf(table, group, header)
      const where = meant(counted.measure, whereOf(table, labels, kind), counted.where)
      const value = valueOf(cell)
      if (!where) continue
      numbers.push({
        measure: counted.measure,
        where,
        value: value === '＊' ? null : (value as number),
        table,
        column: `${group} ${header}`,
        kind,
        group: labels[0]!,
      })
    }
  }
  return numbers
}

/** All counts of T1–T4, T7 and T8 in a file. A filed workbook is read in the same way and hides nothing. */
export async function readNumbers(file: string): Promise<PublishedNumber[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return Object.keys(labelsOf).flatMap((table) => readTable(workbook, table))
}

export const nameOf = (measure: string, where: Readonly<Record<string, string>>) =>
  [
    measure,
    ...Object.entries(where)
      .map((entry) => entry.join('='))
      .toSorted(),
  ].join(' ')

/** Numbers by what they count. A number that is shown in one place is known everywhere. */
export function byName(numbers: readonly PublishedNumber[]): Map<string, number | null> {
  const all = new Map<string, number | null>()
  for (const { measure, where, value } of numbers) {
    const name = nameOf(measure, where)
    all.set(name, value ?? all.get(name) ?? null)
  }
  return all
}
