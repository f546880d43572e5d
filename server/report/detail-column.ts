import { sql, type RawBuilder } from 'kysely'
import { attributeList } from '../../schema/field'
import type { Value, Words } from '../../schema/field/value'
import { Measure, measureLabel, yesNoLabel } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import { countedColumn, type ListColumn } from '../workbook/list-column'
import { classColumns } from './class-column'
import { personColumns } from './person-column'

/** A column of 明细: a column of `declaration`, or an SQL expression with an alias. */
export interface DetailColumn extends ListColumn {
  /** The SQL expression; undefined for a plain column. */
  expression?: RawBuilder<unknown>
  /** Whether it is a window function over the rows of the list, which must be computed before they are grouped. */
  overRows?: boolean
  /** The codes of a code list in order; undefined for an open list, which is sorted by size. */
  order?: readonly string[]
}

const isWordOf = (words: Words) => (code: string) => words[code]?.zh ?? code
const list = (column: string) =>
  sql`case when ${sql.ref(column)} = '{}' then '无' else array_to_string(${sql.ref(column)}, '、') end`

/** How a kind of value is written into a cell; codes as their labels. */
function cellOf(
  value: Value,
  column: string,
  { cycles }: ResolvedFilter,
): Omit<DetailColumn, 'column' | 'header' | 'width'> {
  const named = (names: Map<string, string>) => ({
    kind: 'text' as const,
    word: (code: string) => names.get(code) ?? code,
    order: [...names.keys()],
  })
  switch (value.kind) {
    case 'day':
      return { kind: 'day' }
    case 'moment':
      return { kind: 'instant' }
    case 'count':
      return { kind: 'number' }
    case 'yesNo':
      return {
        kind: 'text',
        expression: sql`${sql.ref(column)}::text`,
        word: isWordOf(yesNoLabel),
        order: ['true', 'false'],
      }
    case 'code':
      return { kind: 'text', word: isWordOf(value.words), order: Object.keys(value.words) }
    case 'codes':
      return {
        kind: 'text',
        expression: list(column),
        word: (codes) => codes.split('、').map(isWordOf(value.words)).join('、'),
      }
    case 'years':
    case 'texts':
      return { kind: 'text', expression: list(column) }
    case 'series':
      return named(new Map(cycles.flatMap(({ series }) => series.map(({ code, name }) => [code, name]))))
    case 'committee':
      return named(new Map(cycles.flatMap(({ bodies }) => bodies.map(({ code, name }) => [code, name]))))
    default:
      return { kind: 'text' }
  }
}

/** The columns of the list, in the order and with the headers of the template; ID numbers are masked. */
export function detailColumns(resolved: ResolvedFilter): DetailColumn[] {
  return attributeList.flatMap(({ column, header, value, detail }) =>
    column && detail ? [{ column, header, width: detail, ...cellOf(value, column, resolved) }] : [],
  )
}

/** One column for each measure: 1 when it counts the row, by the same condition as the figures. */
function countedColumns({ measures }: ResolvedFilter): DetailColumn[] {
  return Object.values(Measure).map((measure) => ({
    column: countedColumn(measure),
    expression: sql`case when ${measures[measure]} then 1 end`,
    header: measureLabel[measure].zh,
    group: '计入的指标（1＝计入）',
    kind: 'number',
    width: 5.5,
  }))
}

const printed = [
  'platform_no',
  'name',
  'id_number_masked',
  'employer_name',
  'county',
  'pathway',
  'series',
  'level',
  'committee',
  'stage',
  'entered_at',
  'vote',
  'outcome',
]

/** The columns of 明细 in the annual statistics: first those that are printed and counted, then the others. */
export function annualColumns(resolved: ResolvedFilter): { columns: DetailColumn[]; printed: number } {
  const all = detailColumns(resolved)
  const first = [...printed.map((name) => all.find(({ column }) => column === name)!), ...countedColumns(resolved)]
  const rest = all.filter((column) => !first.includes(column))
  return {
    columns: [...first, ...personColumns(resolved), ...classColumns(resolved), ...rest],
    printed: printed.length,
  }
}
