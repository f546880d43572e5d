import { ImportError } from '../error'
import { limit } from './limit'
import { mergeOf, type Merge } from './merge'
import { readXml, XmlParser, type Attributes, type XmlHandler } from './xml'
import { xmlText } from './xml-text'

/** What stands after a sheet's rows and must be known before them. */
export interface SheetTail {
  merges: Merge[]
  filtered: boolean
}

/** What stands before the rows is never longer than this; a sheet whose head is, is parsed from end to end. */
const mostHead = 1024 * 1024
/** The longest tag that may lie across two pieces. */
const overlap = 300
const opening = /<((?:[\w.-]{1,200}:)?sheetData)(?:\s+[^<>]*)?(?<!\/)>/

class TailHandler implements XmlHandler {
  readonly tail: SheetTail = { merges: [], filtered: false }
  inRows = false
  private elements = 0

  open(name: string, { ref }: Attributes, parent: string): void {
    this.elements += 1
    if (this.elements > (this.inRows ? limit.cells : limit.elementsToRow)) throw new ImportError('IMPORT_INFLATES')
    if (name === 'sheetData') this.inRows = parent === 'worksheet'
    else if (name === 'autoFilter' && parent === 'worksheet') this.tail.filtered = true
    else if (name === 'mergeCell' && parent === 'mergeCells') {
      const merge = mergeOf(ref?.value ?? '')
      if (merge) this.tail.merges.push(merge)
      if (this.tail.merges.length > limit.merges) throw new ImportError('IMPORT_MERGES')
    }
  }

  close(name: string): void {
    if (name !== 'sheetData') return
    this.inRows = false
    this.elements = 0
  }
}

/**
 * A sheet's merged cells and its filter. The rows are passed over unread where nothing in them could hide their end: they
 * are parsed later, and take most of the time.
 *
 * @param open gives the part from its start
 * @throws ImportError IMPORT_MERGES
 */
export async function readSheetTail(open: () => AsyncIterable<Buffer>): Promise<SheetTail> {
  const tail = await tailPastRows(open())
  if (tail) return tail
  const handler = new TailHandler()
  await readXml(open(), handler)
  return handler.tail
}

/** Null where the rows can't be passed over. */
async function tailPastRows(chunks: AsyncIterable<Buffer>): Promise<SheetTail | null> {
  const handler = new TailHandler()
  const skim = new RowSkim(handler)
  try {
    for await (const piece of xmlText(chunks)) if (!skim.write(piece)) return null
    return skim.end() ? handler.tail : null
  } catch (error) {
    // What isn't well-formed behind a supposed end of the rows may be none.
    if (error instanceof ImportError && error.code === 'IMPORT_DAMAGED') return null
    throw error
  }
}

class RowSkim {
  private readonly parser: XmlParser
  private text = ''
  private closing: string | null = null
  private inTail = false

  constructor(private readonly handler: TailHandler) {
    this.parser = new XmlParser(handler)
  }

  /** False where only parsing can tell. */
  write(piece: string): boolean {
    if (this.inTail) {
      this.parser.write(piece)
      return true
    }
    this.text += piece
    if (this.closing === null && !this.findRows()) return this.text.length < mostHead
    return this.closing === null ? false : this.findEnd(this.closing)
  }

  end(): boolean {
    if (this.inTail) this.parser.end()
    return this.inTail
  }

  private findRows(): boolean {
    const found = opening.exec(this.text)
    if (!found) return false
    const end = found.index + found[0].length
    this.parser.write(this.text.slice(0, end))
    this.text = this.text.slice(end)
    // Within a comment it was none.
    if (this.handler.inRows) this.closing = `</${found[1]!}`
    return true
  }

  private findEnd(closing: string): boolean {
    const end = this.text.indexOf(closing)
    const hiding = ['<!', '<?'].map((start) => this.text.indexOf(start)).filter((at) => at >= 0)
    if (hiding.some((at) => end < 0 || at < end)) return false
    if (end < 0) {
      this.text = this.text.slice(-overlap)
      return true
    }
    this.inTail = true
    this.parser.write(this.text.slice(end))
    this.text = ''
    return true
  }
}
