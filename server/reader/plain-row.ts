import type { SheetBuilder } from './sheet-builder'
import type { SheetHandler } from './sheet-handler'
import { columnOf } from './merge'
import type { XmlParser } from './xml'

const opening = '<sheetData>'
const closing = '</row>'
const row = /\s*<row(?=[ />])(?: r="(\d{1,7})")?([^<>]*)>/y
const emptyRow = /\s*<row r="(\d{1,7})"([^<>]*)\/>/y
/** Its number stands later on, or it is not of the sheet's own. */
const elsewhere = /xmlns|\sr\s*=/
const hidden = /\shidden="(?:1|true)"/
const cell =
  /<c(?: r="([A-Za-z]{1,3})\d{1,7}")?(?: s="(\d{1,6})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(<f>[^<]*<\/f>)?<v>([^<&\r]*)<\/v><\/c>|><is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is><\/c>)/y

/** What waits for a row's end, or for the rows to begin, is never longer than this; then the parser has it. */
const mostWaiting = 1024 * 1024

/**
 * Nearly all rows of nearly all files are written in the same few ways: those are taken by a pattern, three times as fast
 * as parsing. Whatever looks different goes through the parser, a row at a time; what isn't plainly a row (a comment,
 * a prefix, the end), and all that follows it, for good.
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
    if (this.state === 'parsed' || this.text.length > mostWaiting) this.parseRest()
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
    // Within a comment it was none.
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

  /** Past the rows that hold nothing: of a sheet formatted to its end there are a million. */
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

  /** Where the row ends; null where it isn't plain. */
  private takePlain(from: number): number | null {
    row.lastIndex = from
    const start = row.exec(this.text)
    if (!start) return null
    const attributes = start[2]!
    if (elsewhere.test(attributes)) return null
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
