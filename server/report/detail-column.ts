import { sql, type RawBuilder } from 'kysely'
import { attributeList } from '../../schema/field'
import type { Value, Words } from '../../schema/field/value'
import { Measure, measureLabel, yesNoLabel } from '../../schema/vocabulary'
import type { ResolvedFilter } from '../filter/resolve'
import { countedColumn, type ListColumn } from '../workbook/list-column'
import { classColumns } from './class-column'
import { personColumns } from './person-column'

/** A column of `declaration`, or an alias of the detail query. */
export interface DetailColumn extends ListColumn {
  /** What the alias stands for. */
  expression?: RawBuilder<unknown>
  /** It looks at the list's other rows too, so that it is told before they are grouped. */
  overRows?: boolean
  /** Its codes in their own order; an open list has none and goes by size. */
  order?: readonly string[]
}

const isWordOf = (words: Words) => (code: string) => words[code]?.zh ?? code
const list = (column: string) =>
  sql`case when ${sql.ref(column)} = '{}' then '无' else array_to_string(${sql.ref(column)}, '、') end`

/** How a kind of value stands in a cell; codes as words, in their own order. */
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

/** The rows' columns in the template's order and words; ID numbers masked. */
export function detailColumns(resolved: ResolvedFilter): DetailColumn[] {
  return attributeList.flatMap(({ column, header, value, detail }) =>
    column && detail ? [{ column, header, width: detail, ...cellOf(value, column, resolved) }] : [],
  )
}

/** One column a measure, 1 where it counts the row, by the very conditions that the figures are counted with. */
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

/** 明细 of the annual statistics: what its figures are counted from stands first and is printed, the rest follows. */
export function annualColumns(resolved: ResolvedFilter): { columns: DetailColumn[]; printed: number } {
  const all = detailColumns(resolved)
  const first = [...printed.map((name) => all.find(({ column }) => column === name)!), ...countedColumns(resolved)]
  const rest = all.filter((column) => !first.includes(column))
  return {
    columns: [...first, ...personColumns(resolved), ...classColumns(resolved), ...rest],
    printed: printed.length,
  }
}
