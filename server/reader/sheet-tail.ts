import { TextDecoder } from 'node:util'
import { FileError } from './error'
import { limit } from './limit'
import { mergeOf, type Merge } from './merge'
import { readXml, XmlParser, type Attributes, type XmlHandler } from './xml'

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
    if (this.elements > (this.inRows ? limit.cells : limit.elementsToRow))
      throw new FileError('IMPORT_INFLATES', { what: 'structure' })
    if (name === 'sheetData') this.inRows = parent === 'worksheet'
    else if (name === 'autoFilter' && parent === 'worksheet') this.tail.filtered = true
    else if (name === 'mergeCell' && parent === 'mergeCells') {
      const merge = mergeOf(ref?.value ?? '')
      if (merge) this.tail.merges.push(merge)
      if (this.tail.merges.length > limit.merges) throw new FileError('IMPORT_MERGES')
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
 * @throws FileError IMPORT_MERGES
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
    for await (const chunk of chunks) if (!skim.write(chunk)) return null
    return skim.end() ? handler.tail : null
  } catch (error) {
    // What isn't well-formed behind a supposed end of the rows may be none.
    if (error instanceof FileError && error.code === 'IMPORT_DAMAGED') return null
    throw error
  }
}

/** Looks through bytes, which is much faster than through text; those of UTF-16 are left to the parser. */
class RowSkim {
  private readonly parser: XmlParser
  private readonly decoder = new TextDecoder()
  private bytes: Buffer = Buffer.alloc(0)
  private closing: Buffer | null = null
  private inTail = false

  constructor(private readonly handler: TailHandler) {
    this.parser = new XmlParser(handler)
  }

  /** False where only parsing can tell. */
  write(chunk: Buffer): boolean {
    if (this.inTail) {
      this.parse(chunk)
      return true
    }
    this.bytes = Buffer.concat([this.bytes, chunk])
    if (this.closing === null && !this.findRows()) return this.bytes.length < mostHead && !this.bytes.includes(0)
    return this.closing === null ? false : this.findEnd(this.closing)
  }

  end(): boolean {
    if (this.inTail) this.parser.end()
    return this.inTail
  }

  private parse(bytes: Buffer): void {
    this.parser.write(this.decoder.decode(bytes, { stream: true }))
  }

  private findRows(): boolean {
    const found = opening.exec(this.bytes.toString('latin1'))
    if (!found) return false
    const end = found.index + found[0].length
    this.parse(this.bytes.subarray(0, end))
    this.bytes = this.bytes.subarray(end)
    // Within a comment it was none.
    if (this.handler.inRows) this.closing = Buffer.from(`</${found[1]!}`)
    return true
  }

  private findEnd(closing: Buffer): boolean {
    const end = this.bytes.indexOf(closing)
    if (hides(end < 0 ? this.bytes : this.bytes.subarray(0, end))) return false
    if (end < 0) {
      this.bytes = this.bytes.subarray(-overlap)
      return true
    }
    this.inTail = true
    this.parse(this.bytes.subarray(end))
    return true
  }
}

const less = 0x3c

/** Whether there is a comment, CDATA or an instruction: whatever looks like the rows' end may stand in one. */
function hides(bytes: Buffer): boolean {
  for (const punctuation of [0x21, 0x3f]) {
    for (let at = bytes.indexOf(punctuation); at >= 0; at = bytes.indexOf(punctuation, at + 1)) {
      if (bytes[at - 1] === less) return true
    }
  }
  return false
}
