import { FileError } from '../error'
import { limit } from '../limit'
import { columnOf } from './merge'
import { PlainText } from './plain-text'
import type { SheetBuilder } from './sheet-builder'
import type { Attributes, XmlHandler } from '../package/xml'

/** Handles a sheet's elements: `row`, in it `c`, and in it `v`, `f` or `is`. */
export class SheetHandler implements XmlHandler {
  /** Whether the parser is inside `sheetData` but not inside a row. */
  betweenRows = false
  private elements = 0
  private column = -1
  private type: string | undefined
  private style = 0
  private value: string | undefined
  private formula = false
  private inValue = false
  private readonly inline = new PlainText()

  constructor(private readonly sheet: SheetBuilder) {}

  open(name: string, attributes: Attributes, parent: string): void {
    this.elements += 1
    if (this.elements > limit.elementsToRow) throw new FileError('IMPORT_INFLATES', { what: 'structure' })
    if (parent === 'c') this.openPart(name)
    else if (name === 'c') this.openCell(attributes, parent)
    else if (name === 'row') this.openRow(attributes, parent)
    else if (name === 'sheetData') this.betweenRows = parent === 'worksheet'
    else this.inline.open(name, parent)
  }

  close(name: string, parent: string): void {
    if (parent === 'c') this.inValue = false
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
    else if (name === 'sheetData') this.betweenRows = false
    else this.inline.close()
  }

  text(piece: string): void {
    if (!this.inValue) this.inline.add(piece)
    else if (this.value!.length < limit.text) this.value += piece
  }

  private openRow({ r, hidden }: Attributes, parent: string): void {
    if (parent !== 'sheetData') throw new FileError('IMPORT_DAMAGED')
    this.sheet.startRow(
      r === undefined ? undefined : Number(r.value),
      hidden?.value === '1' || hidden?.value === 'true',
    )
    this.column = -1
    this.betweenRows = false
  }

  private closeRow(): void {
    this.betweenRows = true
    this.elements = 0
    this.sheet.endRow()
  }

  private openCell({ r, t, s }: Attributes, parent: string): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r.value)
    if (this.column < 0 || parent !== 'row') throw new FileError('IMPORT_DAMAGED')
    this.type = t?.value
    this.style = Number(s?.value ?? 0)
    this.value = undefined
    this.formula = false
    this.inline.clear()
  }

  private openPart(name: string): void {
    this.inValue = name === 'v'
    if (name === 'v') this.value ??= ''
    else if (name === 'f') this.formula = true
  }

  private closeCell(): void {
    const value = this.type === 'inlineStr' ? this.inline.value() : this.value
    const { column, type, style, formula } = this
    this.sheet.addCell({ column, type, style, value, formula })
  }
}
