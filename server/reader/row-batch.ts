import { FileError } from './error'
import type { Cell, RawRow } from './sheet/cell'
import { batchSize, limit } from './limit'

/** A longer run of blank rows comes from formatting a whole sheet; it isn't part of a list. */
const maxBlank = 10_000

/**
 * Collects rows into batches and counts them. Blank rows are held back until a row with content follows; a very long run
 * of them is left out.
 */
export class RowBatch {
  private ready: RawRow[] = []
  private blank: { number: number; hidden: boolean }[] = []
  private blanks = 0
  private passed = 0
  private rows = 0
  private cells = 0

  /** @throws FileError IMPORT_INFLATES */
  add(number: number, cells: Cell[], hidden: boolean, fields?: number): void {
    if (cells.every((cell) => cell === null)) {
      this.blanks += 1
      this.passed += 1
      if (this.blanks <= maxBlank) this.blank.push({ number, hidden })
      else this.blank = []
      return
    }
    this.blanks = 0
    this.rows += 1 + this.blank.length
    if (this.rows > limit.rows) throw new FileError('IMPORT_INFLATES', { what: 'rows' })
    for (const row of this.blank) this.ready.push({ ...row, cells: [] })
    if (this.blank.length > 0) this.blank = []
    this.ready.push({ number, cells, hidden, ...(fields !== undefined && { fields }) })
  }

  /** Counts cells of the file, also those that aren't kept. @throws FileError IMPORT_INFLATES */
  countCells(count: number): void {
    this.cells += count
    if (this.cells > limit.cells) throw new FileError('IMPORT_INFLATES', { what: 'cells' })
  }

  /** Gives full batches; with `rest` also the last one. After many blank rows it gives an empty batch, to show progress. */
  *take(rest = false): Generator<RawRow[]> {
    if (this.passed > maxBlank) {
      this.passed = 0
      yield []
    }
    if (this.ready.length < batchSize && !rest) return
    const ready = this.ready
    this.ready = []
    for (let at = 0; at < ready.length; at += batchSize) {
      const batch = ready.slice(at, at + batchSize)
      if (batch.length === batchSize || rest) yield batch
      else this.ready = batch
    }
  }
}
