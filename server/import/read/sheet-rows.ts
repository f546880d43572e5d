import { ImportError } from '../error'
import type { Cell, RawRow } from './cell'
import { isoText, serialText } from './date-text'
import { limit } from './limit'
import { PlainText, unescaped } from './plain-text'
import { RowBatch } from './row-batch'
import { columnOf } from './sheet-tail'
import type { Unmerge } from './unmerge'
import { parseXml, type XmlHandler } from './xml'

/** What the cells of every sheet refer to. */
export interface CellContext {
  strings: readonly string[]
  dateStyles: readonly boolean[]
  date1904: boolean
}

/** A sheet's rows in batches. @throws ImportError */
export async function* readSheetRows(
  chunks: AsyncIterable<Buffer>,
  unmerge: Unmerge,
  context: CellContext,
): AsyncGenerator<RawRow[]> {
  const batch = new RowBatch()
  for await (const _ of parseXml(chunks, new SheetHandler(batch, unmerge, context))) yield* batch.take()
  yield* batch.take(true)
}

/** Follows a sheet's elements: row, c, and in it v or is. */
class SheetHandler implements XmlHandler {
  private elements = 0
  private number = 0
  private hidden = false
  private cells: Cell[] = []
  private inRow = false
  private column = -1
  private type: string | undefined
  private style = 0
  private value = ''
  private inValue = false
  private readonly inline = new PlainText()

  constructor(
    private readonly batch: RowBatch,
    private readonly unmerge: Unmerge,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    this.elements += 1
    if (this.elements > limit.elementsToRow) throw new ImportError('IMPORT_INFLATES')
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.inValue = this.inRow
    else if (name === 'row') this.openRow(attributes)
    else this.inline.open(name)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.inValue = false
    else if (name === 'row') this.closeRow()
    else this.inline.close(name)
  }

  text(piece: string): void {
    if (!this.inValue) this.inline.add(piece)
    else if (this.value.length < limit.text) this.value += piece
  }

  private openRow(attributes: Record<string, string>): void {
    const number = attributes['r'] === undefined ? this.number + 1 : Number(attributes['r'])
    const follows = Number.isInteger(number) && number > this.number && number <= limit.rowNumber
    if (!follows || this.inRow) throw new ImportError('IMPORT_DAMAGED')
    this.number = number
    this.hidden = attributes['hidden'] === '1' || attributes['hidden'] === 'true'
    this.cells = []
    this.column = -1
    this.inRow = true
  }

  private closeRow(): void {
    this.inRow = false
    this.elements = 0
    this.unmerge.apply(this.number, this.cells)
    this.batch.add(this.number, this.cells, this.hidden)
  }

  private openCell(attributes: Record<string, string>): void {
    const ref = attributes['r']
    this.column = ref === undefined ? this.column + 1 : columnOf(ref)
    if (this.column < 0 || !this.inRow) throw new ImportError('IMPORT_DAMAGED')
    this.type = attributes['t']
    this.style = Number(attributes['s'] ?? 0)
    this.value = ''
    this.inline.clear()
    this.batch.countCells(1)
  }

  private closeCell(): void {
    if (this.column >= limit.columns) return
    const cell = this.cellOf()
    if (cell === null) return
    while (this.cells.length < this.column) this.cells.push(null)
    this.cells[this.column] = cell
  }

  private cellOf(): Cell {
    switch (this.type) {
      case 's':
        return this.sharedString()
      case 'inlineStr':
        return this.inline.value() || null
      case 'str':
        return unescaped(this.value).slice(0, limit.text) || null
      case 'b':
        return this.value === '' ? null : this.value === '1' ? '是' : '否'
      case 'e':
        return { error: this.value }
      case 'd':
        return isoText(this.value) || null
      default:
        return this.typedNumber()
    }
  }

  private sharedString(): Cell {
    if (this.value === '') return null
    const string = this.context.strings[Number(this.value)]
    if (string === undefined) throw new ImportError('IMPORT_DAMAGED')
    return string || null
  }

  private typedNumber(): Cell {
    if (this.value === '') return null
    const number = Number(this.value)
    if (!Number.isFinite(number)) return this.value
    const text = this.context.dateStyles[this.style] ? serialText(number, this.context.date1904) : null
    return text ?? { number }
  }
}
