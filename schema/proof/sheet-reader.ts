import { errorValue, numberValue, textValue, truthValue } from './canonical'
import { LookReader } from './look-reader'
import type { Attributes } from './package-xml'
import { ProofError } from './proof-error'
import type { Styles } from './read-styles'
import type { SheetLook } from './sheet-look'

/** Rows of a sheet in every program. */
const mostRows = 1_048_576

/**
 * @param formula its text, '' if it shares another cell's; null for a value
 * @param format code of its number format
 */
export type TakeCell = (row: number, column: number, value: string, formula: string | null, format: string) => void

/** Column number, from 1, of a reference such as AB12 in this row. */
function columnOf(reference: string, row: number): number {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (letters === '' || Number(digits) !== row) throw new ProofError('WORKBOOK_UNREADABLE')
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

function valueOf(type: string | undefined, value: string, shared: readonly string[]): string {
  if (type === 'inlineStr' || type === 'str') return textValue(value)
  const bare = value.trim()
  if (bare === '') return ''
  if (type === 's') {
    const text = shared[Number(bare)]
    if (text === undefined) throw new ProofError('WORKBOOK_UNREADABLE')
    return text
  }
  if (type === 'b') return truthValue(bare === '1' || bare === 'true')
  if (type === 'e') return errorValue(bare)
  const number = type === 'd' ? Date.parse(`${bare}Z`) / 86_400_000 + 25_569 : Number(bare)
  return Number.isFinite(number) ? numberValue(number) : textValue(value)
}

/** What cells of a workbook refer to. */
export interface Shared {
  texts: readonly string[]
  styles: Styles
}

/** Follows the XML of a sheet from element to element. */
export class SheetReader {
  readonly #look: LookReader
  #row = 0
  #column = 0
  #type: string | undefined
  #style = 0
  #value = ''
  #formula: string | null = null
  #takes: 'VALUE' | 'FORMULA' | null = null
  #isInside = false

  constructor(
    private readonly shared: Shared,
    private readonly take: TakeCell,
  ) {
    this.#look = new LookReader(shared.styles)
  }

  open(name: string, attributes: Attributes, path: readonly string[]): void {
    const parent = path.at(-1)
    if (name === 'row' && path.length === 2 && parent === 'sheetData') this.#beginRow(attributes)
    else if (name === 'c' && path.length === 3 && parent === 'row') this.#beginCell(attributes)
    else if (!this.#isInside) this.#look.open(name, attributes, path)
    this.#takes = null
    if (!this.#isInside) return
    if (name === 'f' && parent === 'c') {
      this.#formula = ''
      this.#takes = 'FORMULA'
    } else if ((name === 'v' && parent === 'c') || (name === 't' && (parent === 'is' || parent === 'r'))) {
      this.#takes = 'VALUE'
    }
  }

  #beginRow(attributes: Attributes): void {
    const { r } = attributes
    const number = r === undefined ? this.#row + 1 : Number(r)
    // A row that comes again, or before others, is shown by one program and not by another.
    if (!(number > this.#row && number <= mostRows)) throw new ProofError('WORKBOOK_UNREADABLE')
    this.#row = number
    this.#column = 0
    this.#look.row(number, attributes)
  }

  #beginCell({ r, t, s }: Attributes): void {
    const next = r === undefined ? this.#column + 1 : columnOf(r, this.#row)
    if (!(next > this.#column)) throw new ProofError('WORKBOOK_UNREADABLE')
    this.#column = next
    this.#type = t
    this.#style = Number(s ?? 0)
    this.#value = ''
    this.#isInside = true
    this.#formula = null
  }

  close(name: string, path: readonly string[]): void {
    this.#takes = null
    if (name !== 'c' || path.length !== 3) {
      if (!this.#isInside) this.#look.close()
      return
    }
    this.#isInside = false
    const canonical = valueOf(this.#type, this.#value, this.shared.texts)
    if (canonical === '' && this.#formula === null) return
    this.#look.cell(this.#column)
    this.take(this.#row, this.#column, canonical, this.#formula, this.shared.styles.formatOf(this.#style))
  }

  text(piece: string): void {
    if (this.#takes === 'VALUE') this.#value += piece
    else if (this.#takes === 'FORMULA') this.#formula += piece
    else if (!this.#isInside) this.#look.text(piece)
  }

  result(): SheetLook {
    return this.#look.result()
  }
}
