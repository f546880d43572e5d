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
 * Hands a part's elements to the handler and yields after every chunk, so that what was gathered can be passed on.
 *
 * @throws ImportError IMPORT_DOCTYPE, IMPORT_DAMAGED where it isn't well-formed, IMPORT_INFLATES where it never ends
 */
export async function* parseXml(chunks: AsyncIterable<Buffer>, handler: XmlHandler): AsyncGenerator<void> {
  let elements = 0
  let depth = 0
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    depth += 1
    if (depth > limit.depth) throw new ImportError('IMPORT_DAMAGED')
    handler.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    elements += 1
    depth -= 1
    handler.close?.(localName(name))
  })
  if (handler.text) {
    const text = handler.text.bind(handler)
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('doctype', () => {
    throw new ImportError('IMPORT_DOCTYPE')
  })
  let quiet = 0
  for await (const chunk of decoded(chunks)) {
    const before = elements
    wellFormed(() => parser.write(chunk))
    quiet = elements === before ? quiet + chunk.length : 0
    if (quiet > mostQuiet) throw new ImportError('IMPORT_INFLATES')
    yield
  }
  wellFormed(() => parser.close())
  yield
}

function wellFormed(act: () => void): void {
  try {
    act()
  } catch (error) {
    throw error instanceof PortalError ? error : new ImportError('IMPORT_DAMAGED')
  }
}

/** UTF-8 by law; UTF-16 where its mark says so. A character may lie across two chunks. */
async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
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
  for await (const _ of parseXml(chunks, handler));
}
