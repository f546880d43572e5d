import { ImportError } from '../error'
import type { Cell } from './cell'
import { isoText, serialText } from './date-text'
import { limit } from './limit'
import { unescaped } from './plain-text'
import type { RowBatch } from './row-batch'
import type { Unmerge } from './unmerge'

/** What the cells of every sheet refer to. */
export interface CellContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  date1904: boolean
}

/** Makes rows of what a sheet's elements say. A row that was begun but not ended never was. */
export class SheetBuilder {
  private last = 0
  private number = 0
  private hidden = false
  private cells: Cell[] = []
  private count = 0

  constructor(
    private readonly batch: RowBatch,
    private readonly unmerge: Unmerge,
    private readonly context: CellContext,
  ) {}

  /** `number`: as written, where it is. */
  startRow(number: number | undefined, hidden: boolean): void {
    this.number = number ?? this.last + 1
    this.hidden = hidden
    this.cells = []
    this.count = 0
  }

  /** @param column from 0; `type` as in the cell's `t` */
  addCell(column: number, type: string | undefined, style: number, value: string): void {
    this.count += 1
    if (column >= limit.columns) return
    const cell = this.cellOf(type, style, value)
    if (cell === null) return
    while (this.cells.length < column) this.cells.push(null)
    this.cells[column] = cell
  }

  /** @throws ImportError IMPORT_DAMAGED where rows are out of order, IMPORT_INFLATES where they are too many */
  endRow(): void {
    const follows = Number.isInteger(this.number) && this.number > this.last && this.number <= limit.rowNumber
    if (!follows) throw new ImportError('IMPORT_DAMAGED')
    this.last = this.number
    this.batch.countCells(this.count)
    this.unmerge.apply(this.number, this.cells)
    this.batch.add(this.number, this.cells, this.hidden)
  }

  private cellOf(type: string | undefined, style: number, written: string): Cell {
    if (written === '') return null
    const value = written.slice(0, limit.text)
    switch (type) {
      case 's':
        return this.sharedString(value)
      case 'inlineStr':
      case 'str':
        return unescaped(value)
      case 'b':
        return value === '1' ? '是' : '否'
      case 'e':
        return { error: value }
      case 'd':
        return isoText(value)
      default:
        return this.typedNumber(style, value)
    }
  }

  private sharedString(value: string): Cell {
    const string = this.context.strings[Number(value)]
    if (string === undefined) throw new ImportError('IMPORT_DAMAGED')
    return string || null
  }

  private typedNumber(style: number, value: string): Cell {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    const text = this.context.dateStyles[style] ? serialText(number, this.context.date1904) : null
    return text ?? { number }
  }
}
