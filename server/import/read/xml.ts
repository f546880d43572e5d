import { TextDecoder } from 'node:util'
import { SaxesParser } from 'saxes'
import { PortalError } from '../../errors'
import { ImportError } from '../error'
import { limit } from './limit'

/** Names without their prefix; attributes as written. */
export interface XmlHandler {
  open(name: string, attributes: Record<string, string>): void
  close?(name: string): void
  text?(text: string): void
}

/** Elements end often; this much without any is one endless text, attribute or comment. */
const mostQuiet = 2 * 1024 * 1024

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Hands a part's elements to its handler.
 *
 * @throws ImportError IMPORT_DOCTYPE, IMPORT_DAMAGED where it isn't well-formed, IMPORT_INFLATES where it never ends
 */
export class XmlParser {
  private readonly parser = new SaxesParser({ xmlns: false, position: false })
  private elements = 0
  private depth = 0
  private quiet = 0

  constructor(handler: XmlHandler) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.elements += 1
      this.depth += 1
      if (this.depth > limit.depth) throw new ImportError('IMPORT_DAMAGED')
      handler.open(localName(name), attributes)
    })
    this.parser.on('closetag', ({ name }) => {
      this.elements += 1
      this.depth -= 1
      handler.close?.(localName(name))
    })
    if (handler.text) {
      const text = handler.text.bind(handler)
      this.parser.on('text', text)
      this.parser.on('cdata', text)
    }
    this.parser.on('doctype', () => {
      throw new ImportError('IMPORT_DOCTYPE')
    })
  }

  write(text: string): void {
    const before = this.elements
    wellFormed(() => this.parser.write(text))
    this.quiet = this.elements === before ? this.quiet + text.length : 0
    if (this.quiet > mostQuiet) throw new ImportError('IMPORT_INFLATES', { what: 'structure' })
  }

  close(): void {
    wellFormed(() => this.parser.close())
  }
}

function wellFormed(act: () => void): void {
  try {
    act()
  } catch (error) {
    throw error instanceof PortalError ? error : new ImportError('IMPORT_DAMAGED')
  }
}

/**
 * A part's text in pieces: UTF-8 by law, UTF-16 where its mark says so. A character may lie across two chunks.
 *
 * @throws ImportError IMPORT_DAMAGED
 */
export async function* xmlText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOfXml(chunk), { fatal: true })
    yield decodePiece(decoder, chunk)
  }
  if (decoder) yield decodePiece(decoder)
}

const encodingOfXml = ([first, second]: Buffer) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'

function decodePiece(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new ImportError('IMPORT_DAMAGED')
  }
}

/** Reads a whole part for its handler's sake. */
export async function readXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const parser = new XmlParser(handler)
  for await (const text of xmlText(chunks)) parser.write(text)
  parser.close()
}
