import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { Measure } from '../../schema/vocabulary'
import { countCubes, type Cube, type CubeQuestion } from './cube'
import { annualColumns, type DetailColumn } from './detail-column'
import { formOf } from './heading'
import { otherCodes } from '../statistics/group'
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
  'code' | 'below' | 'unit' | 'labels' | 'labelWidths' | 'countWidth' | 'totals' | 'listed' | 'notes'
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

/** The first cube that has the columns; the first ones are those that the rows are grouped by. */
function cubeOf(cubes: readonly Cube[], names: readonly string[]): Cube {
  const has = ({ columns }: Cube) => names.every((name) => columns.some(({ column }) => column === name))
  return cubes.find(has)!
}

const countsOf = (columns: readonly Column[]) => columns.filter((column) => column.kind === 'COUNT')

/** A table with a row for each code of an open list, the largest first: of a long one a page shows the beginning. */
function largestOf({ rows, totals, listed }: TableDefinition, size: number | null): CubeQuestion['largest'] {
  const [key, ...others] = rows.groupings.flat()
  const isList = totals === 'TOTAL' && listed !== undefined && others.length === 0
  return isList && size !== null ? { key: key!, sum: Measure.DECLARED, size } : undefined
}

/** Counts one table. Each figure is counted by the same conditions and columns as the formula in its cell. @param wanted rows of a long list; all when null */
export async function buildReport(
  definition: TableDefinition,
  source: ReportSource,
  period: string,
  wanted: number | null = null,
): Promise<Report> {
  const { name, subject, rows, columns, ...rest } = definition
  const largest = largestOf(definition, wanted)
  const find = (wanted: string) => source.columns.find(({ column }) => column === wanted)!
  const counted = countsOf(columns)
  // A figure with conditions of its own is counted by their columns, apart from those of other figures.
  const conditions = counted.map(({ where = {} }) => Object.keys(where)).filter((names) => names.length > 0)
  const lists = [...rows.groupings, ...rows.groupings.flatMap((list) => conditions.map((own) => [...list, ...own]))]
  const groupings = [...new Map(lists.map((list) => [[...new Set(list)].join(), [...new Set(list)]])).values()]
  // Several columns may add up the same, each under its own conditions.
  const added = new Map(
    counted.flatMap(({ measure, of }) => (of ? [[`${measure}/${of}`, { measure, of }] as const] : [])),
  )
  const cubes = await source.cubes({
    groupings: groupings.map((list) => list.map(find)),
    // Codes of an open list are sorted by the number declared.
    measures: [...new Set([Measure.DECLARED, ...counted.flatMap(({ measure, of }) => (of ? [] : [measure]))])],
    additions: [...added.values()].map(({ measure, of }) => ({ measure, of: find(of) })),
    largest,
  })
  const heads = await rows.heads(cubes, source)
  const rowOf = (head: RowHead): ReportRow => {
    const counts = counted.map(({ key, measure, where: own, of }) => {
      const where = narrowed(head.where, own)
      return [key, cubeOf(cubes, Object.keys(where)).count(measure, where, of)]
    })
    return { ...head, counts: Object.fromEntries(counts) as Record<string, number> }
  }
  const filled = heads.map(rowOf)
  const size = largest ? (cubes[0]!.groups.others ?? 0) : 0
  return {
    ...rest,
    ...(rest.listed !== undefined && { listed: formOf(source.resolved).employers }),
    ...(largest &&
      size > 0 && { others: { row: rowOf({ labels: [], where: { [largest.key]: [otherCodes] } }), size } }),
    columns,
    name: `${rest.code} ${name}`,
    title: `${period}${subject}`,
    rows: rows.keepsEmpty ? filled : filled.filter(({ counts }) => Object.values(counts).some((count) => count)),
  }
}
