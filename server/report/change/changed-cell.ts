import { searchOfFilter } from '../../../schema/field/filter-address'
import type { DeclarationFilter } from '../../../schema/filter'
import type { FormSettings } from '../../../schema/statistical-form'
import { Measure } from '../../../schema/vocabulary'
import { grandTotal } from '../../workbook/report-line'
import { narrowed, type Codes, type CountColumn, type Report } from '../../workbook/sheet'
import { cellFilter } from './cell-filter'

/** A figure of the tables in two years. */
export interface ComparedCell {
  /** The filter of its rows without the year: the same figure of several tables is one cell. */
  key: string
  /** Codes of the tables that have it. */
  tables: string[]
  row: string
  column: string
  before: number
  now: number
  filter: DeclarationFilter
}

/** The results of a year. Work in progress always differs from that of a year that has ended; other measures echo these. */
const results: readonly Measure[] = [Measure.DECLARED, Measure.REVIEWED, Measure.PASSED, Measure.CONFIRMED]

/** A line of a table, as its rows are counted. */
interface CountedLine {
  name: string
  where: Codes
  counts: Readonly<Record<string, number>>
}

const sumOver = (rows: Report['rows'], key: string) => rows.reduce((sum, { counts }) => sum + counts[key]!, 0)

/** All lines of a table whose rows a condition selects: its rows, and the sums of a first label and of all. */
function countedLines({ rows, totals, columns }: Report): CountedLine[] {
  const single = rows.map(({ labels, where, counts }) => ({ name: labels.join(' / '), where, counts }))
  const keys = columns.flatMap(({ kind, key }) => (kind === 'COUNT' ? [key] : []))
  const sumOf = (name: string, where: Codes, members: Report['rows']) => ({
    name,
    where,
    counts: Object.fromEntries(keys.map((key) => [key, sumOver(members, key)])),
  })
  if (totals !== 'TOTAL' && totals !== 'SUBTOTALS') return single
  const total = sumOf(grandTotal, {}, rows)
  if (totals === 'TOTAL') return [total, ...single]
  const groups = [...Map.groupBy(rows, ({ labels }) => labels[0]!)].map(([name, members]) => {
    const [column, codes] = Object.entries(members[0]!.where)[0]!
    return sumOf(name, { [column]: codes }, members)
  })
  return [total, ...groups, ...single]
}

const isCompared = (column: Report['columns'][number]): column is CountColumn =>
  column.kind === 'COUNT' && results.includes(column.measure)

const nameOf = ({ group, header }: CountColumn) => (group ? `${group} / ${header}` : header)

/** With the values in one order, so that equal filters have equal addresses. */
const sorted = (filter: DeclarationFilter): DeclarationFilter =>
  Object.fromEntries(
    Object.entries(filter).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : (value as unknown)]),
  ) as unknown as DeclarationFilter

type Cells = Map<string, Omit<ComparedCell, 'before' | 'now'> & { count: number }>

/** The figures of the tables, by their keys. @param base the filter of all tables, which has a year */
function cellsOf(base: DeclarationFilter, reports: readonly Report[]): Cells {
  const { year, ...others } = base
  const cells: Cells = new Map()
  for (const report of reports) {
    const columns = report.columns.filter(isCompared)
    for (const { name, where, counts } of countedLines(report)) {
      for (const column of columns) {
        const own = cellFilter(others as DeclarationFilter, narrowed(where, column.where), column)
        if (!own) continue
        const key = searchOfFilter(sorted(own))
        const known = cells.get(key)
        if (known) {
          if (!known.tables.includes(report.code)) known.tables.push(report.code)
          continue
        }
        const filter = { ...own, year }
        cells.set(key, {
          key,
          tables: [report.code],
          row: name,
          column: nameOf(column),
          filter,
          count: counts[column.key]!,
        })
      }
    }
  }
  return cells
}

/** Whether a figure moved so far that it has to be explained. */
export function hasMoved(
  before: number,
  now: number,
  { changeShare, changeLeast, changeCount }: Pick<FormSettings, 'changeShare' | 'changeLeast' | 'changeCount'>,
): boolean {
  const moved = Math.abs(now - before)
  if (moved === 0) return false
  return moved >= changeCount || (moved >= changeLeast && moved * 100 >= before * changeShare)
}

/** Every figure of either year's tables; one that a year's tables don't have is 0 there. */
export function comparedCells(
  base: DeclarationFilter,
  { before, now }: { before: readonly Report[]; now: readonly Report[] },
): ComparedCell[] {
  const [was, is] = [cellsOf(base, before), cellsOf(base, now)]
  const all = new Map([...is, ...[...was].filter(([key]) => !is.has(key))])
  return [...all.values()].map(({ count: _, ...cell }) => ({
    ...cell,
    before: was.get(cell.key)?.count ?? 0,
    now: is.get(cell.key)?.count ?? 0,
  }))
}
