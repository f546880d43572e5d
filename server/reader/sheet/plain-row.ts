import type { SheetBuilder } from './sheet-builder'
import type { SheetHandler } from './sheet-handler'
import { columnOf } from './merge'
import type { XmlParser } from '../package/xml'

const opening = '<sheetData>'
const closing = '</row>'
const row = /\s*<row(?=[ />])(?: r="(\d{1,7})")?([^<>]*)>/y
const emptyRow = /\s*<row r="(\d{1,7})"([^<>]*)\/>/y
/** Attributes of rows that the pattern doesn't support: another namespace, or the row number after other attributes. */
const unsupported = /xmlns|\sr\s*=/
const hidden = /\shidden="(?:1|true)"/
const cell =
  /<c(?: r="([A-Za-z]{1,3})\d{1,7}")?(?: s="(\d{1,6})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(<f>[^<]*<\/f>)?<v>([^<&\r]*)<\/v><\/c>|><is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is><\/c>)/y

/** Longest text without the end of a row or the start of the rows; a longer one is given to the parser. */
const maxPending = 1024 * 1024

/**
 * Reads rows with regular expressions, three times as fast as the XML parser: nearly all rows of nearly all files are
 * written in the same few ways. A row that is written differently goes through the parser. From the first text that isn't
 * a row (a comment, a prefix, the end of the rows) everything goes through the parser.
 */
export class PlainRows {
  private text = ''
  private state: 'before' | 'rows' | 'parsed' = 'before'

  constructor(
    private readonly parser: XmlParser,
    private readonly handler: SheetHandler,
    private readonly sheet: SheetBuilder,
  ) {}

  write(piece: string): void {
    this.text += piece
    if (this.state === 'before') this.findRows()
    if (this.state === 'rows') this.takeRows()
    if (this.state === 'parsed' || this.text.length > maxPending) this.parseRest()
  }

  close(): void {
    this.parseRest()
    this.parser.end()
  }

  private parseRest(): void {
    this.state = 'parsed'
    this.parser.write(this.text)
    this.text = ''
  }

  private findRows(): void {
    const end = this.text.indexOf(opening) + opening.length
    if (end < opening.length) return
    this.parser.write(this.text.slice(0, end))
    this.text = this.text.slice(end)
    // In a comment or a skipped element it isn't the start of the rows.
    this.state = this.handler.betweenRows && !this.parser.isSkipping ? 'rows' : 'parsed'
  }

  private takeRows(): void {
    let at = 0
    while (this.state === 'rows') {
      const end = this.text.indexOf(closing, at) + closing.length
      if (end < closing.length) {
        at = this.takeEmpty(at)
        break
      }
      at = this.takePlain(at) ?? this.takeParsed(at, end)
    }
    this.text = this.text.slice(at)
  }

  /** Takes rows without cells: a sheet that is formatted to its end has a million of them. */
  private takeEmpty(from: number): number {
    let at = from
    emptyRow.lastIndex = at
    for (let found = emptyRow.exec(this.text); found; found = emptyRow.exec(this.text)) {
      if (found[2]!.includes('xmlns')) break
      this.sheet.startRow(Number(found[1]), hidden.test(found[2]!))
      this.sheet.endRow()
      at = emptyRow.lastIndex
    }
    return at
  }

  /** @returns index of the row's end; null when the pattern doesn't match the row */
  private takePlain(from: number): number | null {
    row.lastIndex = from
    const start = row.exec(this.text)
    if (!start) return null
    const attributes = start[2]!
    if (unsupported.test(attributes)) return null
    this.sheet.startRow(start[1] === undefined ? undefined : Number(start[1]), hidden.test(attributes))
    let at = row.lastIndex
    if (!attributes.endsWith('/')) {
      at = this.takeCells(at)
      if (!this.text.startsWith(closing, at)) return null
      at += closing.length
    }
    this.sheet.endRow()
    return at
  }

  private takeCells(from: number): number {
    let at = from
    let column = -1
    cell.lastIndex = at
    for (let found = cell.exec(this.text); found; found = cell.exec(this.text)) {
      const [, ref, style, type, formula, value = found[6]] = found
      column = ref === undefined ? column + 1 : columnOf(ref)
      this.sheet.addCell({
        column,
        type,
        style: Number(style ?? 0),
        value,
        formula: formula !== undefined,
      })
      at = cell.lastIndex
    }
    return at
  }

  private takeParsed(from: number, end: number): number {
    const segment = this.text.slice(from, end)
    if (segment.includes('<!') || segment.includes('<?')) {
      this.state = 'parsed'
      return from
    }
    this.parser.write(segment)
    if (!this.handler.betweenRows || this.parser.isSkipping) this.state = 'parsed'
    return end
  }
}
