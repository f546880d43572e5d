import { textOf, type RawRow } from '../../reader/sheet/cell'
import { contains, type Merge } from '../../reader/sheet/merge'

/** Most levels of a header, as in 公示时间 → 开始, 结束. */
export const maxLevels = 3

const textAt = ({ cells }: RawRow, column: number) => textOf(cells[column] ?? null).trim()

export const widthOf = (rows: readonly RawRow[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** Whether a title spans columns to its right: by a merge or, in files without merges, by blank cells beside it. */
function spans(upper: RawRow, lower: RawRow, column: number, merges: readonly Merge[]): boolean {
  const merged = merges.some((merge) => merge.right > merge.left && contains(merge, upper.number, column))
  return merged || (textAt(upper, column + 1) === '' && textAt(lower, column + 1) !== '')
}

/** The title to the left that also spans this column without a merge: 公示时间, then a blank above 结束. */
function inherited(upper: RawRow, lower: RawRow, column: number): string {
  if (textAt(lower, column) === '') return ''
  let left = column - 1
  while (left >= 0 && textAt(upper, left) === '' && textAt(lower, left) !== '') left -= 1
  const title = left < 0 ? '' : textAt(upper, left)
  return title !== '' && textAt(lower, left) !== '' && textAt(lower, left) !== title ? title : ''
}

/** The texts of a column's header from the top, without blanks and repetitions by a merge. */
export function levelsOf(rows: readonly RawRow[], column: number): string[] {
  const texts = rows.map((row, level) => {
    const own = textAt(row, column)
    const lower = rows[level + 1]
    return own === '' && lower ? inherited(row, lower, column) : own
  })
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1])
}

/** Whether rows are levels of one header: of two different titles above each other, the upper one spans columns. */
export function belongTogether(rows: readonly RawRow[], merges: readonly Merge[]): boolean {
  for (const [level, upper] of rows.slice(0, -1).entries()) {
    const lower = rows[level + 1]!
    for (let column = 0; column < widthOf(rows); column += 1) {
      const [above, below] = [textAt(upper, column), textAt(lower, column)]
      if (above !== '' && below !== '' && above !== below && !spans(upper, lower, column, merges)) return false
    }
  }
  return true
}
