import { FileError } from '../error'
import { textOf, type Cell } from './cell'
import { limit } from '../limit'
import type { Merge } from './merge'

/**
 * Gives merged cells their top-left value: downwards the value itself, to the right as `merged`. Rows must come in order.
 * The work grows with the existing rows, never with the area of a merge.
 */
export class Unmerge {
  private readonly waiting: Merge[]
  private active: (Merge & { value: Cell })[] = []
  private next = 0

  /** @throws FileError IMPORT_MERGES when merges overlap */
  constructor(merges: readonly Merge[]) {
    this.waiting = merges
      .filter(({ left }) => left < limit.columns)
      .map((merge) => ({ ...merge, right: Math.min(merge.right, limit.columns - 1) }))
      .sort((a, b) => a.top - b.top)
    const bottoms = new Int32Array(limit.columns)
    for (const { top, bottom, left, right } of this.waiting) {
      if (bottoms.subarray(left, right + 1).some((before) => before >= top)) throw new FileError('IMPORT_MERGES')
      bottoms.fill(bottom, left, right + 1)
    }
  }

  /** Fills the row's merged cells in place. */
  apply(number: number, cells: Cell[]): void {
    for (; this.next < this.waiting.length && this.waiting[this.next]!.top <= number; this.next += 1) {
      const merge = this.waiting[this.next]!
      // When the file doesn't store the merge's first row, its value is blank.
      this.active.push({ ...merge, value: merge.top === number ? (cells[merge.left] ?? null) : null })
    }
    if (this.active.length === 0) return
    this.active = this.active.filter(({ bottom }) => bottom >= number)
    for (const { left, right, value } of this.active) {
      while (cells.length < right && value !== null) cells.push(null)
      const covered = value === null ? null : { merged: textOf(value) }
      for (let column = left; column <= right; column += 1) {
        if (column < cells.length || value !== null) cells[column] = column === left ? value : covered
      }
    }
  }
}
