import { ImportError } from '../error'
import type { Cell, RawRow } from './cell'
import { batchSize, limit } from './limit'

/** Gathers rows into batches, counts them and holds blank rows back until a row with content follows. */
export class RowBatch {
  private ready: RawRow[] = []
  private blank: { number: number; hidden: boolean }[] = []
  private rows = 0
  private cells = 0

  /** @throws ImportError IMPORT_INFLATES */
  add(number: number, cells: Cell[], hidden: boolean, fields?: number): void {
    if (cells.every((cell) => cell === null)) {
      if (this.blank.length > limit.rowNumber) throw new ImportError('IMPORT_INFLATES', { what: 'rows' })
      this.blank.push({ number, hidden })
      return
    }
    this.rows += 1 + this.blank.length
    if (this.rows > limit.rows) throw new ImportError('IMPORT_INFLATES', { what: 'rows' })
    for (const row of this.blank) this.ready.push({ ...row, cells: [] })
    if (this.blank.length > 0) this.blank = []
    this.ready.push({ number, cells, hidden, ...(fields !== undefined && { fields }) })
  }

  /** Cells as the file has them, kept or not. */
  countCells(count: number): void {
    this.cells += count
    if (this.cells > limit.cells) throw new ImportError('IMPORT_INFLATES', { what: 'cells' })
  }

  /** Full batches; with `rest` what remains as well. */
  *take(rest = false): Generator<RawRow[]> {
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
