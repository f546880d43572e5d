export interface Header {
  group: string | null
  header: string
  numeric: boolean
}

export interface HeaderCell {
  text: string
  columns: number
  rows: number
  /** Its first column. */
  place: number
}

/**
 * The two header rows. Neighbours of the same group share a cell above them; a header without a group spans both rows.
 */
export function headerRows(headers: readonly Header[]): [HeaderCell[], HeaderCell[]] {
  const upper: HeaderCell[] = []
  const lower: HeaderCell[] = []
  headers.forEach(({ group, header }, index) => {
    if (group === null) {
      upper.push({ text: header, columns: 1, rows: 2, place: index })
      return
    }
    lower.push({ text: header, columns: 1, rows: 1, place: index })
    const last = upper.at(-1)
    if (headers[index - 1]?.group === group && last) last.columns += 1
    else upper.push({ text: group, columns: 1, rows: 1, place: index })
  })
  return [upper, lower]
}
