import {
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type SortFn,
} from '@tanstack/vue-table'
import type { ListColumn } from './column'

type Value = string | number | boolean

let words: Intl.Collator | undefined
/** Made when a list is sorted first, because it takes some ms. */
const inOrder = () => (words ??= new Intl.Collator('zh-CN', { numeric: true }))

function compareValues(a: Value, b: Value): number {
  return typeof a === 'string' || typeof b === 'string'
    ? inOrder().compare(String(a), String(b))
    : Number(a) - Number(b)
}

/** The parts of TanStack Table that our lists use. */
export const listFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnSizingFeature,
  columnResizingFeature,
  columnPinningFeature,
  columnMeta: metaHelper<ListColumn<never>>(),
})

const byValue: SortFn<typeof listFeatures, object> = (a, b, key) =>
  compareValues(a.getValue<Value>(key), b.getValue<Value>(key))

/** A column as TanStack Table reads it. */
export function columnDef<Row extends object>(column: ListColumn<Row>): ColumnDef<typeof listFeatures, Row> {
  return {
    id: column.key,
    header: column.name,
    accessorFn: (row) => column.order?.(row) ?? undefined,
    sortFn: byValue as never,
    sortUndefined: 'last',
    sortDescFirst: false,
    enableSorting: Boolean(column.order ?? column.sortable),
    enableResizing: column.width !== undefined,
    size: column.width ?? 120,
    minSize: 56,
    meta: column as never,
  }
}
