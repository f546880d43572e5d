import { TextDecoder } from 'node:util'
import { FileError } from '../error'

/**
 * Decodes a part in pieces. It is UTF-8, or UTF-16 by its byte-order mark or its first character. A character may be split
 * between two chunks.
 *
 * @throws FileError IMPORT_DAMAGED
 */
export async function* xmlText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    yield decodePiece(decoder, chunk)
  }
  if (decoder) yield decodePiece(decoder)
}

const encodings: [start: string, encoding: string][] = [
  ['\xff\xfe', 'utf-16le'],
  ['<\0', 'utf-16le'],
  ['\xfe\xff', 'utf-16be'],
  ['\0<', 'utf-16be'],
]

const encodingOf = (chunk: Buffer) =>
  encodings.find(([start]) => chunk.toString('latin1', 0, 2) === start)?.[1] ?? 'utf-8'

function decodePiece(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch {
    throw new FileError('IMPORT_DAMAGED')
  }
}
