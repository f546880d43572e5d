import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes'
import { PortalError } from '../../errors'
import { FileError } from '../error'
import { limit } from '../limit'
import { compatibility, spreadsheet } from './namespace'
import { xmlText } from './xml-text'

/** By the attribute's name as written, with its prefix. */
export type Attributes = Record<string, SaxesAttributeNS>

/** Handles a part's elements of its own namespace. `parent` is the name of the enclosing element, '' for the root. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, parent: string): void
  close?(name: string, parent: string): void
  text?(text: string): void
  /** Called for the root element of any namespace. */
  root?(name: string, namespace: string): void
}

/** Most characters without the start or end of an element; more are an endless text, attribute or comment. */
const maxWithoutElement = 2 * 1024 * 1024

/**
 * Passes a part's elements to its handler. Elements of other namespaces and `extLst` are skipped with all they contain; of
 * `AlternateContent` the first branch is taken that needs no other namespace.
 *
 * @throws FileError IMPORT_DOCTYPE, IMPORT_DAMAGED when it isn't well-formed, IMPORT_INFLATES when it is endless
 */
export class XmlParser {
  private readonly parser = new SaxesParser({ xmlns: true, position: false })
  /** Names of the open elements. */
  private readonly path: string[] = []
  /** For each open `AlternateContent`, whether one of its branches was taken. */
  private readonly taken: boolean[] = []
  /** Number of open elements that are skipped. */
  private skipped = 0
  /** Number of all skipped elements. */
  private skippedInAll = 0
  private elements = 0
  private sinceElement = 0

  /** @param own namespaces of the part's own elements */
  constructor(
    private readonly handler: XmlHandler,
    private readonly own: ReadonlySet<string> = spreadsheet,
  ) {
    this.parser.on('opentag', (tag) => this.open(tag))
    this.parser.on('closetag', (tag) => this.close(tag))
    if (handler.text) {
      const text = (piece: string) => this.skipped === 0 && handler.text!(piece)
      this.parser.on('text', text)
      this.parser.on('cdata', text)
    }
    this.parser.on('doctype', () => {
      throw new FileError('IMPORT_DOCTYPE')
    })
  }

  /** Whether the parser is inside a skipped element. */
  get isSkipping(): boolean {
    return this.skipped > 0
  }

  write(text: string): void {
    const before = this.elements
    wellFormed(() => this.parser.write(text))
    this.sinceElement = this.elements === before ? this.sinceElement + text.length : 0
    if (this.sinceElement > maxWithoutElement) throw new FileError('IMPORT_INFLATES', { what: 'structure' })
  }

  end(): void {
    wellFormed(() => this.parser.close())
  }

  private open(tag: SaxesTagNS): void {
    if (this.elements === 0) this.handler.root?.(tag.local, tag.uri)
    this.elements += 1
    if (this.path.length + this.skipped >= limit.depth) throw new FileError('IMPORT_DAMAGED')
    if (this.skipped > 0 || !this.enters(tag)) {
      this.skipped += 1
      this.skippedInAll += 1
      if (this.skippedInAll > limit.elementsToRow) throw new FileError('IMPORT_INFLATES', { what: 'structure' })
      return
    }
    const parent = this.path.at(-1) ?? ''
    if (tag.uri === compatibility) {
      this.path.push(parent)
      return
    }
    this.path.push(tag.local)
    this.handler.open(tag.local, tag.attributes, parent)
  }

  private close(tag: SaxesTagNS): void {
    this.elements += 1
    if (this.skipped > 0) {
      this.skipped -= 1
      return
    }
    this.path.pop()
    if (tag.uri !== compatibility) this.handler.close?.(tag.local, this.path.at(-1) ?? '')
    else if (tag.local === 'AlternateContent') this.taken.pop()
  }

  private enters(tag: SaxesTagNS): boolean {
    if (tag.uri !== compatibility) return this.own.has(tag.uri) && tag.local !== 'extLst'
    if (tag.local === 'AlternateContent') {
      this.taken.push(false)
      return true
    }
    const last = this.taken.length - 1
    const takes = last >= 0 && !this.taken[last] && (tag.local === 'Fallback' || this.understands(tag))
    if (takes) this.taken[last] = true
    return takes
  }

  private understands({ local, attributes }: SaxesTagNS): boolean {
    const needed = attributes['Requires']?.value.split(/\s+/) ?? []
    return (
      local === 'Choice' && needed.length > 0 && needed.every((name) => this.own.has(this.parser.resolve(name) ?? ''))
    )
  }
}

function wellFormed(act: () => void): void {
  try {
    act()
  } catch (error) {
    throw error instanceof PortalError ? error : new FileError('IMPORT_DAMAGED')
  }
}

/** Parses a whole part. */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  handler: XmlHandler,
  own?: ReadonlySet<string>,
): Promise<void> {
  const parser = new XmlParser(handler, own)
  for await (const text of xmlText(chunks)) parser.write(text)
  parser.end()
}
