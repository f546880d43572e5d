import { ImportError } from '../error'
import { limit } from './limit'
import { PlainText } from './plain-text'
import type { SheetBuilder } from './sheet-builder'
import { columnOf } from './sheet-tail'
import type { XmlHandler } from './xml'

/** Follows a sheet's elements: row, c, and in it v or is. */
export class SheetHandler implements XmlHandler {
  /** Within sheetData, between two rows. */
  betweenRows = false
  private inRow = false
  private elements = 0
  private column = -1
  private type: string | undefined
  private style = 0
  private value: string | undefined
  private formula = false
  private inValue = false
  private readonly inline = new PlainText()

  constructor(private readonly sheet: SheetBuilder) {}

  open(name: string, attributes: Record<string, string>): void {
    this.elements += 1
    if (this.elements > limit.elementsToRow) throw new ImportError('IMPORT_INFLATES', { what: 'structure' })
    if (name === 'c') this.openCell(attributes)
    else if (name === 'v') this.openValue()
    else if (name === 'f') this.formula = true
    else if (name === 'row') this.openRow(attributes)
    else if (name === 'sheetData') this.betweenRows = true
    else this.inline.open(name)
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'v') this.inValue = false
    else if (name === 'row') this.closeRow()
    else if (name === 'sheetData') this.betweenRows = false
    else this.inline.close(name)
  }

  text(piece: string): void {
    if (!this.inValue) this.inline.add(piece)
    else if (this.value!.length < limit.text) this.value += piece
  }

  private openRow(attributes: Record<string, string>): void {
    if (this.inRow) throw new ImportError('IMPORT_DAMAGED')
    const { r, hidden } = attributes
    this.sheet.startRow(r === undefined ? undefined : Number(r), hidden === '1' || hidden === 'true')
    this.column = -1
    this.inRow = true
    this.betweenRows = false
  }

  private closeRow(): void {
    this.inRow = false
    this.betweenRows = true
    this.elements = 0
    this.sheet.endRow()
  }

  private openCell({ r, t, s }: Record<string, string>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r)
    if (this.column < 0 || !this.inRow) throw new ImportError('IMPORT_DAMAGED')
    this.type = t
    this.style = Number(s ?? 0)
    this.value = undefined
    this.formula = false
    this.inline.clear()
  }

  private openValue(): void {
    this.inValue = this.inRow
    this.value ??= ''
  }

  private closeCell(): void {
    const value = this.type === 'inlineStr' ? this.inline.value() : this.value
    const { column, type, style, formula } = this
    this.sheet.addCell({ column, type, style, value, formula })
  }
}
