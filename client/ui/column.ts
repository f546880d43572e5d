/** A column of ListTable. */
export interface ListColumn<Row> {
  key: string
  name: string
  /** What a cell says, unless the slot with the column's key draws it. */
  text?: (row: Row) => string
  /** What the rows are ordered by when the column's head is clicked; null and undefined come last. */
  order?: (row: Row) => string | number | boolean | null | undefined
  /** The head can be clicked, and the parent orders the rows (`sort` of ListTable). */
  sortable?: boolean
  /** Figures: to the right, one below the other. */
  number?: boolean
  /** In pixels; the column can then be made wider or narrower. */
  width?: number
  /** Never broken into two lines. */
  whole?: boolean
  /** The name is for screen readers only, such as that of the column with a row's buttons. */
  quiet?: boolean
}

/** By which column and in which direction. */
export interface ListSort {
  key: string
  descending: boolean
}
