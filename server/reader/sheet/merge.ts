/** Merged cells; rows from 1, columns from 0. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

/** Parses `B2:C3`; null when it isn't a range. */
export function mergeOf(ref: string): Merge | null {
  const [, from, first, to, last] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(ref) ?? []
  if (!from || !first || !to || !last) return null
  const rows = [Number(first), Number(last)] as const
  const columns = [columnOf(from), columnOf(to)] as const
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }
}

export const contains = ({ top, bottom, left, right }: Merge, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right

/** Column index of a cell reference: A1 → 0, AA7 → 26, in upper or lower case; -1 without letters. */
export function columnOf(ref: string): number {
  let column = 0
  for (let at = 0; at < ref.length; at += 1) {
    const code = ref.charCodeAt(at)
    const letter = code > 96 ? code - 96 : code - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}
