import type ExcelJS from 'exceljs'
import type { FormTable } from '../support/form-sheet'
import { columnWord, rowEntity } from './word'
import type { AccountYear } from './account-year'
import { entityOf, type Figure } from './figure'

/** A table on a page or a sheet. */
export interface Table {
  /** T1 … */
  code: string
  place: string
  /** The number of label columns. */
  labels: number
  headers: { group: string | null; header: string }[]
  /** Labels, then figures as shown: a number, a percentage or —. */
  lines: (string | number)[][]
}

/** A number in a common form: 1,234 becomes 1234; a rate has one decimal. */
function plain(cell: string | number): string {
  return String(cell).replaceAll(',', '')
}

/** @throws Error with the name of a column whose words are not registered */
export function figuresOfTable({ place, labels, headers, lines }: Table, { seriesName, year }: AccountYear): Figure[] {
  const names = headers.slice(0, labels).map(({ header }) => header)
  return headers.slice(labels).flatMap(({ group, header }, index) => {
    const column = columnWord(group, header)
    if (column === undefined)
      throw new Error(`${place}：列“${group ?? ''} ${header}”没有登记（test/equal-words/word.ts）`)
    if (column === null || (column.year ?? year) !== year) return []
    return lines.map((cells) => {
      const row = rowEntity(names, cells.slice(0, labels).map(String), seriesName)
      const parts = [...row.split(' · '), column.narrow ?? ''].filter((part) => part !== '全部')
      return {
        word: column.word,
        entity: entityOf(...parts),
        place: `${place} ${group ?? ''}${header}`,
        number: plain(cells[labels + index]!),
      }
    })
  })
}

interface Answer {
  reportTable: {
    labels: number
    headers: { group: string | null; header: string }[]
    lines: { cells: string[] }[]
  }
}

export const reportCodes = Array.from({ length: 16 }, (_, index) => `T${index + 1}`)

/** The tables on the pages. */
export async function reportTables(
  { client, year }: AccountYear,
  codes: readonly string[] = reportCodes,
): Promise<Table[]> {
  const tables: Table[] = []
  for (const code of codes) {
    const { reportTable } = await client.get<Answer>(
      `query ($code: String!, $filter: DeclarationFilter!) { reportTable(code: $code, filter: $filter) {
        labels headers { group header } lines { cells } } }`,
      { code, filter: { year: [year] } },
    )
    tables.push({ ...reportTable, code, place: `报表 ${code}`, lines: reportTable.lines.map(({ cells }) => cells) })
  }
  return tables
}

function shown(cell: ExcelJS.Cell): string | number {
  const value = (cell.formula ? cell.result : cell.value) ?? ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'number') return String(value)
  if (cell.numFmt?.includes('%')) return `${(Math.round(value * 1000) / 10).toFixed(1)}%`
  return cell.numFmt?.includes('.0') ? value.toFixed(1) : value
}

/** A statistical form without its head and foot. The lines' codes are no figures. */
export function tableOfForm({ labels, headers, lines }: FormTable, place: string, code = ''): Table {
  const keys = labels.map((header) => ({ group: null, header }))
  return {
    code,
    place,
    labels: labels.length,
    headers: [...keys, ...headers],
    lines: lines.map(({ labels: words, cells }) => [...words, ...cells.map(shown)]),
  }
}
