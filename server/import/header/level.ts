import { textOf, type RawRow } from '../../reader/cell'
import type { Merge } from '../../reader/merge'

/** 公示时间 → 开始, 结束: levels of a header. */
export const mostLevels = 3

const textAt = ({ cells }: RawRow, column: number) => textOf(cells[column] ?? null).trim()

export const widthOf = (rows: readonly RawRow[]): number => Math.max(0, ...rows.map(({ cells }) => cells.length))

/** Whether a title spans the columns beside it: merged with them, or, where a file has no merges, alone in their row. */
function spans(upper: RawRow, lower: RawRow, column: number, merges: readonly Merge[]): boolean {
  const merged = merges.some(
    ({ top, bottom, left, right }) =>
      right > left && top <= upper.number && upper.number <= bottom && left <= column && column <= right,
  )
  return merged || (textAt(upper, column + 1) === '' && textAt(lower, column + 1) !== '')
}

/** What an unmerged title to the left says of this column: 公示时间, blank over 开始, 结束. */
function inherited(upper: RawRow, lower: RawRow, column: number): string {
  if (textAt(lower, column) === '') return ''
  let left = column - 1
  while (left >= 0 && textAt(upper, left) === '' && textAt(lower, left) !== '') left -= 1
  const title = left < 0 ? '' : textAt(upper, left)
  return title !== '' && textAt(lower, left) !== '' && textAt(lower, left) !== title ? title : ''
}

/** A column's levels from the top; blanks, and what a merge repeats downwards, left out. */
export function levelsOf(rows: readonly RawRow[], column: number): string[] {
  const texts = rows.map((row, level) => {
    const own = textAt(row, column)
    const lower = rows[level + 1]
    return own === '' && lower ? inherited(row, lower, column) : own
  })
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1])
}

/** Whether rows are levels of one header: wherever two titles stand one above the other, the upper one spans columns. */
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
