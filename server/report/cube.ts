import { sql, type RawBuilder } from 'kysely'
import { Measure } from '../../schema/vocabulary'
import type { EntityManager } from '../database/orm'
import type { ResolvedFilter } from '../filter/resolve'
import { byPinyin } from '../text/by-pinyin'
import type { DetailColumn } from './detail-column'
import { detailSource, detailValue } from './detail-row'
import type { Codes, CountColumn } from '../workbook/sheet'

interface Group {
  codes: Record<string, string | null>
  /** By measure, or by `measure/column` for what is added up. */
  sums: Record<string, number>
}

/** What is counted besides rows: a number column of 明细, added up over the rows of a measure. */
export type Addition = Pick<CountColumn, 'measure'> & { of: DetailColumn }

const additionKey = (measure: Measure, of: string) => `${measure}/${of}`

/** The rows of 明细 counted in groups by some of its columns: where a sheet's cached results come from. */
export class Cube {
  constructor(
    readonly columns: readonly DetailColumn[],
    readonly groups: readonly Group[],
  ) {}

  /** Rows of a measure among `where`, whose columns must be the cube's; or what `of` adds up to in them. */
  count(measure: Measure, where: Codes, of?: string): number {
    const wanted = Object.entries(where)
    const key = of === undefined ? measure : additionKey(measure, of)
    return this.groups
      .filter(({ codes }) => wanted.every(([column, list]) => list.includes(codes[column]!)))
      .reduce((sum, { sums }) => sum + sums[key]!, 0)
  }

  /** The codes that occur, in their own order; those of an open list by how many declared, the largest first. */
  codesOf(name: string): (string | null)[] {
    const order = this.columns.find(({ column }) => column === name)!.order
    const codes = [...new Set(this.groups.map((group) => group.codes[name]!))]
    const place = (code: string | null) => {
      if (code === null) return Number.MAX_SAFE_INTEGER
      if (!order) return -this.count(Measure.DECLARED, { [name]: [code] })
      const index = order.indexOf(code)
      return index < 0 ? Number.MAX_SAFE_INTEGER - 1 : index
    }
    return codes.toSorted((a, b) => place(a) - place(b) || byPinyin(String(a), String(b)))
  }

  /** What a code is called in 明细; what isn't filled in is 未填. */
  labelOf(name: string, code: string | null): string {
    const word = this.columns.find(({ column }) => column === name)!.word
    return code === null ? '未填' : (word?.(code) ?? code)
  }
}

/** The filtered rows, with what is told of each beside the others. */
function sourceOf(resolved: ResolvedFilter, additions: readonly Addition[]): RawBuilder<unknown> {
  const told = additions
    .filter(({ of }) => of.overRows)
    .map(({ of }) => sql`${detailValue(of)} as ${sql.id(of.column)}`)
  const rows = detailSource(resolved)
  return told.length > 0 ? sql`(select detail.*, ${sql.join(told)} from ${rows}) detail` : rows
}

/** Counts the filtered rows by these columns, in the snapshot of `em`. */
export async function countCube(
  em: EntityManager,
  resolved: ResolvedFilter,
  columns: readonly DetailColumn[],
  additions: readonly Addition[],
): Promise<Cube> {
  const { measures } = resolved
  const keys = columns.map((column) => sql`(${detailValue(column)})::text as ${sql.id(`key_${column.column}`)}`)
  const counts = Object.values(Measure).map(
    (measure) => sql`count(*) filter (where ${measures[measure]})::integer as ${sql.id(measure)}`,
  )
  const sums = additions.map(
    ({ measure, of }) =>
      sql`coalesce(sum(${of.overRows ? sql.ref(of.column) : detailValue(of)}) filter (where ${measures[measure]}), 0)::integer
        as ${sql.id(additionKey(measure, of.column))}`,
  )
  const { rows } = await sql<Record<string, string | number | null>>`
    select ${sql.join([...keys, ...counts, ...sums])} from ${sourceOf(resolved, additions)}
    ${columns.length > 0 ? sql`group by ${sql.join(columns.map((_, index) => sql.lit(index + 1)))}` : sql``}
  `.execute(em.getKysely())
  return new Cube(
    columns,
    rows.map((row) => ({
      codes: Object.fromEntries(columns.map(({ column }) => [column, row[`key_${column}`] as string | null])),
      sums: row as Record<string, number>,
    })),
  )
}
