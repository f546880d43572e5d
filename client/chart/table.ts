import { type RouteLocationRaw } from 'vue-router'

/** A figure of a table; `to` opens exactly the rows it counts. */
export interface TableCell {
  text: string
  to?: RouteLocationRaw
  testId?: string
  overdue?: boolean
}

export interface TableRow {
  key: string
  header: string
  cells: TableCell[]
}
