import { TextDecoder } from 'node:util'
import { FileError } from '../error'
import { limit } from '../limit'
import { mergeOf, type Merge } from './merge'
import { readXml, XmlParser, type Attributes, type XmlHandler } from '../package/xml'

/** Facts that a sheet's XML has after its rows but that are needed to read them. */
export interface SheetTail {
  merges: Merge[]
  filtered: boolean
}

/** Longest XML before the rows; a sheet with more is parsed from end to end. */
const maxHead = 1024 * 1024
/** Length of the longest closing tag, which may be split between two chunks. */
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
 * Reads a sheet's merged cells and filter. The rows, which would take most of the time and are parsed later, are skipped
 * by searching for their end, unless they contain something in which a false end could be.
 *
 * @param open reads the part from its start
 * @throws FileError IMPORT_MERGES
 */
export async function readSheetTail(open: () => AsyncIterable<Buffer>): Promise<SheetTail> {
  const tail = await tailPastRows(open())
  if (tail) return tail
  const handler = new TailHandler()
  await readXml(open(), handler)
  return handler.tail
}

/** @returns null when the rows can't be skipped */
async function tailPastRows(chunks: AsyncIterable<Buffer>): Promise<SheetTail | null> {
  const handler = new TailHandler()
  const skipper = new RowSkipper(handler)
  try {
    for await (const chunk of chunks) if (!skipper.write(chunk)) return null
    return skipper.end() ? handler.tail : null
  } catch (error) {
    // XML that isn't well-formed after the supposed end of the rows: that wasn't their end.
    if (error instanceof FileError && error.code === 'IMPORT_DAMAGED') return null
    throw error
  }
}

/** Searches bytes, which is much faster than text; a part in UTF-16 is left to the parser. */
class RowSkipper {
  private readonly parser: XmlParser
  private readonly decoder = new TextDecoder()
  private bytes: Buffer = Buffer.alloc(0)
  private closing: Buffer | null = null
  private inTail = false

  constructor(private readonly handler: TailHandler) {
    this.parser = new XmlParser(handler)
  }

  /** @returns false when the part must be parsed from the start */
  write(chunk: Buffer): boolean {
    if (this.inTail) {
      this.parse(chunk)
      return true
    }
    this.bytes = Buffer.concat([this.bytes, chunk])
    if (this.closing === null && !this.findRows()) return this.bytes.length < maxHead && !this.bytes.includes(0)
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
    // In a comment it isn't the start of the rows.
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

/** Whether there is a comment, CDATA or a processing instruction (`<!`, `<?`), which may contain a false end of the rows. */
function hides(bytes: Buffer): boolean {
  for (const punctuation of [0x21, 0x3f]) {
    for (let at = bytes.indexOf(punctuation); at >= 0; at = bytes.indexOf(punctuation, at + 1)) {
      if (bytes[at - 1] === less) return true
    }
  }
  return false
}
