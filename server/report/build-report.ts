import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { Measure } from '../../schema/vocabulary'
import { countCubes, type Cube, type CubeQuestion } from './cube'
import { annualColumns, type DetailColumn } from './detail-column'
import { formOf } from './heading'
import { narrowed, type Column, type Report, type ReportRow, type RowHead } from '../workbook/sheet'

/** The data of a table: one snapshot, one filter, the columns of 明细. */
export interface ReportSource {
  em: EntityManager
  resolved: ResolvedFilter
  columns: readonly DetailColumn[]
  /** Counts the rows grouped by columns. */
  cubes(asked: CubeQuestion): Promise<Cube[]>
}

export const reportSource = (em: EntityManager, resolved: ResolvedFilter, count = countCubes): ReportSource => ({
  em,
  resolved,
  columns: annualColumns(resolved).columns,
  cubes: (asked) => count(em, resolved, asked),
})

/** The definition of a table. */
export interface TableDefinition extends Pick<
  Report,
  'code' | 'unit' | 'labels' | 'labelWidths' | 'totals' | 'listed' | 'notes'
> {
  /** Name of the sheet, after the code. */
  name: string
  /** Title (题名), after city and year. */
  subject: string
  columns: Column[]
  checks?: Report['checks']
  rows: RowSource
}

/** The rows of a table, made from the counted groups of 明细. */
export interface RowSource {
  /** Columns of 明细 by which the rows are grouped, one list for each grouping. */
  groupings: string[][]
  heads(cubes: Cube[], source: ReportSource): RowHead[] | Promise<RowHead[]>
  /** Whether rows without declarations are kept, as for a code list. */
  keepsEmpty?: boolean
}

const countsOf = (columns: readonly Column[]) => columns.filter((column) => column.kind === 'COUNT')

/** Counts one table. Each figure is counted by the same conditions and columns as the formula in its cell. */
export async function buildReport(
  { name, subject, rows, columns, ...rest }: TableDefinition,
  source: ReportSource,
  period: string,
): Promise<Report> {
  const find = (wanted: string) => source.columns.find(({ column }) => column === wanted)!
  const counted = countsOf(columns)
  const own = counted.flatMap(({ where = {} }) => Object.keys(where))
  // Several columns may add up the same, each under its own conditions.
  const added = new Map(
    counted.flatMap(({ measure, of }) => (of ? [[`${measure}/${of}`, { measure, of }] as const] : [])),
  )
  const cubes = await source.cubes({
    groupings: rows.groupings.map((grouping) => [...new Set([...grouping, ...own])].map(find)),
    // Codes of an open list are sorted by the number declared.
    measures: [...new Set([Measure.DECLARED, ...counted.flatMap(({ measure, of }) => (of ? [] : [measure]))])],
    additions: [...added.values()].map(({ measure, of }) => ({ measure, of: find(of) })),
  })
  const heads = await rows.heads(cubes, source)
  const filled = heads.map((head): ReportRow => {
    const cube = cubes.find((candidate) =>
      Object.keys(head.where).every((wanted) => candidate.columns.some(({ column }) => column === wanted)),
    )!
    const counts = counted.map(({ key, measure, where, of }) => [
      key,
      cube.count(measure, narrowed(head.where, where), of),
    ])
    return { ...head, counts: Object.fromEntries(counts) as Record<string, number> }
  })
  return {
    ...rest,
    ...(rest.listed !== undefined && { listed: formOf(source.resolved).employers }),
    columns,
    name: `${rest.code} ${name}`,
    title: `${period}${subject}`,
    rows: rows.keepsEmpty ? filled : filled.filter(({ counts }) => Object.values(counts).some((count) => count)),
  }
}
