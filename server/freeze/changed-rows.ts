import type { ListColumn } from '../workbook/list-column'
import { wordOf } from '../workbook/detail-cell'
import type { FrozenRow } from './frozen-row'

/** One changed cell of a declaration, or one added or missing declaration. Null is an empty cell. */
export interface RowChange {
  year: number
  platformNo: string
  name: string
  kind: '变更' | '新增' | '删除'
  /** The column's header; null for an added or missing declaration. */
  column: string | null
  frozen: string | number | null
  now: string | number | null
}

/** The order of 明细: by year, then by the bytes of the number. Negative if `left` comes first. */
function compareRows(left: FrozenRow, right: FrozenRow): number {
  if (left.year !== right.year) return Number(left.year) - Number(right.year)
  return Buffer.compare(Buffer.from(String(left.platform_no)), Buffer.from(String(right.platform_no)))
}

const subject = (row: FrozenRow, kind: RowChange['kind']): RowChange => ({
  year: Number(row.year),
  platformNo: String(row.platform_no),
  name: String(row.name),
  kind,
  column: null,
  frozen: null,
  now: null,
})

/** Compares two lists in the order of 明细, row by row, so that neither is in memory as a whole. */
export async function* changedRows(
  columns: readonly ListColumn[],
  frozen: AsyncIterator<FrozenRow>,
  present: AsyncIterator<FrozenRow>,
): AsyncGenerator<RowChange> {
  let [was, is] = [await frozen.next(), await present.next()]
  while (!was.done || !is.done) {
    const order = was.done ? 1 : is.done ? -1 : compareRows(was.value, is.value)
    if (order < 0) yield subject(was.value as FrozenRow, '删除')
    else if (order > 0) yield subject(is.value as FrozenRow, '新增')
    else yield* cellChanges(columns, was.value as FrozenRow, is.value as FrozenRow)
    ;[was, is] = [order <= 0 ? await frozen.next() : was, order >= 0 ? await present.next() : is]
  }
}

function* cellChanges(columns: readonly ListColumn[], was: FrozenRow, is: FrozenRow): Generator<RowChange> {
  for (const column of columns) {
    if (was[column.column] === is[column.column]) continue
    yield { ...subject(is, '变更'), column: column.header, frozen: wordOf(column, was), now: wordOf(column, is) }
  }
}
