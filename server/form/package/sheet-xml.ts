import { setImmediate as nextRound } from 'node:timers/promises'
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { textOf, type Cell } from '../../reader/sheet/cell'
import { columnOf, contains, mergeOf, type Merge } from '../../reader/sheet/merge'
import { spreadsheet } from '../../reader/package/namespace'
import { PlainText, unescaped } from '../../reader/sheet/plain-text'
import { letterOf } from '../../../schema/column-letter'

interface Span {
  start: number
  end: number
}

/** A cell of a sheet and where its XML is. */
export interface SheetCell extends Span {
  /** From 1. */
  row: number
  /** From 0. */
  column: number
  /** The start tag as written. */
  open: string
  style: number
  /** Its text or number as written; '' when it has none. */
  text: string
  isNumber: boolean
  /** Null without a formula; '' for one that shares another cell's. */
  formula: string | null
  /** Its element `v`. */
  value: Span | null
}

export interface SheetRow extends Span {
  number: number
  /** The end of its start tag. */
  openEnd: number
  cells: SheetCell[]
}

export interface SheetXml {
  text: string
  /** Prefix of the elements, with its colon. */
  prefix: string
  /** The element `sheetData`; `openEnd` is the end of its start tag. */
  data: Span & { openEnd: number }
  rows: SheetRow[]
}

/** B7; row from 1, column from 0. */
export const addressOf = (row: number, column: number): string => `${letterOf(column + 1)}${row}`

/** Characters that are parsed without a pause, so that other requests wait only milliseconds. */
const piece = 64 * 1024

/** Finds all cells of a sheet with their places in the text. Malformed XML was refused before (`readPartText`). */
export async function locateCells(text: string, strings: readonly Cell[]): Promise<SheetXml> {
  const locator = new CellLocator(text, strings)
  for (let at = 0; at < text.length; at += piece) {
    locator.write(text.slice(at, at + piece))
    await nextRound()
  }
  return locator.end()
}

class CellLocator {
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  readonly #path: string[] = []
  readonly #sheet: SheetXml
  readonly #inline = new PlainText()
  #row: SheetRow | null = null
  #cell: SheetCell | null = null
  #type = ''
  #taken = ''
  #valueStart = 0
  /** Cells of formulas that have more than one result. */
  readonly #arrays: Merge[] = []

  constructor(
    text: string,
    readonly strings: readonly Cell[],
  ) {
    this.#sheet = { text, prefix: '', data: { start: 0, end: 0, openEnd: 0 }, rows: [] }
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', (tag) => this.#close(tag))
    this.#parser.on('text', (written) => this.#text(written))
    this.#parser.on('cdata', (written) => this.#text(written))
  }

  write(text: string): void {
    this.#parser.write(text)
  }

  end(): SheetXml {
    this.#parser.close()
    this.#shareArrays()
    return this.#sheet
  }

  /** Attribute values can't contain <, so the tag begins at the last one. */
  #startOfTag(): number {
    return this.#sheet.text.lastIndexOf('<', this.#parser.position - 1)
  }

  #open(tag: SaxesTagNS): void {
    const name = spreadsheet.has(tag.uri) ? tag.local : `other:${tag.local}`
    const parent = this.#path.at(-1)
    this.#path.push(name)
    const [start, end] = [this.#startOfTag(), this.#parser.position]
    if (name === 'sheetData' && parent === 'worksheet') {
      this.#sheet.data = { start, end, openEnd: end }
      this.#sheet.prefix = tag.prefix === '' ? '' : `${tag.prefix}:`
    } else if (name === 'row' && parent === 'sheetData') {
      const number = Number(tag.attributes['r']?.value ?? (this.#sheet.rows.at(-1)?.number ?? 0) + 1)
      this.#row = { number, start, openEnd: end, end, cells: [] }
      this.#sheet.rows.push(this.#row)
    } else if (name === 'c' && parent === 'row') this.#openCell(tag, start, end)
    else if (this.#cell && parent === 'c') {
      this.#taken = ''
      if (name === 'v') this.#valueStart = start
      if (name === 'f') this.#noteArray(tag)
    }
    if (this.#cell) this.#inline.open(name, parent ?? '')
  }

  #noteArray({ attributes }: SaxesTagNS): void {
    const ref = attributes['ref']?.value
    const kind = attributes['t']?.value
    const cells = ref && (kind === 'array' || kind === 'dataTable') ? mergeOf(ref) : null
    if (cells) this.#arrays.push(cells)
  }

  /** Of an array formula only the first cell has the text; the others have one of its results. */
  #shareArrays(): void {
    if (this.#arrays.length === 0) return
    for (const cell of this.#sheet.rows.flatMap(({ cells }) => cells)) {
      if (this.#arrays.some((results) => contains(results, cell.row, cell.column))) cell.formula ??= ''
    }
  }

  #openCell({ attributes }: SaxesTagNS, start: number, end: number): void {
    const { number, cells } = this.#row!
    const ref = attributes['r']?.value
    const column = ref === undefined ? (cells.at(-1)?.column ?? -1) + 1 : columnOf(ref)
    this.#type = attributes['t']?.value ?? 'n'
    this.#inline.clear()
    this.#cell = {
      row: number,
      column,
      start,
      end,
      open: this.#sheet.text.slice(start, end),
      style: Number(attributes['s']?.value ?? 0),
      text: '',
      isNumber: false,
      formula: null,
      value: null,
    }
    cells.push(this.#cell)
  }

  #close(tag: SaxesTagNS): void {
    const name = this.#path.pop()!
    const end = this.#parser.position
    const cell = this.#cell
    if (name === 'sheetData') this.#sheet.data.end = end
    else if (name === 'row' && this.#row) {
      this.#row.end = end
      this.#row = null
    } else if (name === 'c' && cell) {
      cell.end = end
      if (this.#type === 'inlineStr') cell.text = unescaped(this.#inline.value())
      cell.isNumber = this.#type === 'n' && cell.text !== ''
      this.#cell = null
    } else if (cell && this.#path.at(-1) === 'c' && spreadsheet.has(tag.uri)) {
      if (name === 'f') cell.formula = this.#taken
      if (name === 'v') {
        cell.value = { start: this.#valueStart, end }
        cell.text = this.#type === 's' ? textOf(this.strings[Number(this.#taken)] ?? null) : unescaped(this.#taken)
      }
    }
    this.#inline.close()
  }

  #text(text: string): void {
    if (!this.#cell) return
    this.#taken += text
    this.#inline.add(text)
  }
}
