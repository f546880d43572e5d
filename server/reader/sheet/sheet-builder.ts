import { FileError } from '../error'
import type { Cell } from './cell'
import { isoText, serialText } from './date-text'
import { shownDigits } from './digit-pattern'
import { limit } from '../limit'
import type { NumberFormat } from './number-format'
import { textCell } from './plain-text'
import type { RowBatch } from '../row-batch'
import type { Unmerge } from './unmerge'

/** Parts of the workbook that the cells of all sheets refer to. */
export interface CellContext {
  strings: readonly Cell[]
  /** Number format of each cell style. */
  formats: readonly NumberFormat[]
  date1904: boolean
}

/** A cell's attributes and value as in the file. */
export interface WrittenCell {
  /** From 0. */
  column: number
  /** The attribute `t`. */
  type: string | undefined
  style: number
  /** Undefined when the cell has no value. */
  value: string | undefined
  formula: boolean
}

/** Builds rows from a sheet's elements. A row that was started but not ended is discarded. */
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

  /**
   * Starts a row, or continues the previous one when it has the same number.
   *
   * @param number row number in the file; undefined when it isn't written
   */
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

  /** Adds the last row. @throws FileError IMPORT_DAMAGED when rows are out of order, IMPORT_INFLATES when too many */
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
    // A formula without a value has no stored result, unless its type shows that the result is an empty text.
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
