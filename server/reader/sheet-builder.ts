import { FileError } from './error'
import type { Cell } from './cell'
import { isoText, serialText } from './date-text'
import { shownDigits } from './digit-pattern'
import { limit } from './limit'
import type { NumberFormat } from './number-format'
import { textCell } from './plain-text'
import type { RowBatch } from './row-batch'
import type { Unmerge } from './unmerge'

/** What the cells of every sheet refer to. */
export interface CellContext {
  strings: readonly Cell[]
  /** Of each cell style. */
  formats: readonly NumberFormat[]
  date1904: boolean
}

/** As the file writes a cell. */
export interface WrittenCell {
  /** From 0. */
  column: number
  /** As in the cell's `t`. */
  type: string | undefined
  style: number
  /** Undefined where the file keeps none. */
  value: string | undefined
  formula: boolean
}

/** Makes rows of what a sheet's elements say. A row that was begun but not ended never was. */
export class SheetBuilder {
  private last = 0
  private number = 0
  private hidden = false
  private ended = false
  private cells: Cell[] = []
  private count = 0

  constructor(
    private readonly batch: RowBatch,
    private readonly unmerge: Unmerge,
    private readonly context: CellContext,
  ) {}

  /** `number`: as written, where it is; the same once more goes on with that row. */
  startRow(number: number | undefined, hidden: boolean): void {
    if (number !== undefined && number === this.number && this.ended) {
      this.hidden ||= hidden
      return
    }
    this.end()
    this.number = number ?? this.last + 1
    this.hidden = hidden
    this.cells = []
    this.count = 0
  }

  addCell(written: WrittenCell): void {
    this.count += 1
    const { column } = written
    if (column >= limit.columns) return
    const cell = this.cellOf(written)
    if (cell === null) return
    while (this.cells.length < column) this.cells.push(null)
    this.cells[column] = cell
  }

  endRow(): void {
    this.ended = true
  }

  /** @throws FileError IMPORT_DAMAGED where rows are out of order, IMPORT_INFLATES where they are too many */
  end(): void {
    if (!this.ended) return
    const follows = Number.isInteger(this.number) && this.number > this.last && this.number <= limit.rowNumber
    if (!follows) throw new FileError('IMPORT_DAMAGED')
    this.ended = false
    this.last = this.number
    this.batch.countCells(this.count)
    this.unmerge.apply(this.number, this.cells)
    this.batch.add(this.number, this.cells, this.hidden)
  }

  private cellOf({ type, style, value, formula }: WrittenCell): Cell {
    // A formula may well give an empty text, and then the file says so.
    if (!value) return formula && (value === undefined || type !== 'str') ? { unread: 'NO_RESULT', text: '' } : null
    if (type === 'inlineStr' || type === 'str') return textCell(value)
    const bare = value.slice(0, limit.text).trim()
    if (bare === '') return null
    switch (type) {
      case 's':
        return this.sharedString(bare)
      case 'b':
        return truth.get(bare.toLowerCase()) ?? bare
      case 'e':
        return { error: bare }
      case 'd':
        return isoText(bare, this.precision(style) ?? 'moment')
      default:
        return this.typedNumber(style, bare)
    }
  }

  private sharedString(value: string): Cell {
    const string = this.context.strings[Number(value)]
    if (string === undefined) throw new FileError('IMPORT_DAMAGED')
    return string
  }

  private precision(style: number) {
    const format = this.context.formats[style]
    return format && 'date' in format ? format.date : null
  }

  private typedNumber(style: number, value: string): Cell {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    const format = this.context.formats[style]
    if (!format) return { number }
    if ('date' in format) return serialText(number, this.context.date1904, format.date) ?? { number }
    const shown = shownDigits(format.digits, number)
    return shown === undefined ? { number } : { number, shown }
  }
}

const truth = new Map([
  ['1', '是'],
  ['true', '是'],
  ['0', '否'],
  ['false', '否'],
])
