import { FileError } from '../error'
import { readXml } from './xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

/** A part as text, and how to write a changed text as the part was written. */
export interface PartText {
  text: string
  bytesOf(text: string): Buffer
}

const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return swap ? bytes.swap16() : bytes
}

/** By their first two bytes, with and without a byte-order mark. */
const wide: Record<string, { encoding: string; swap: boolean }> = {
  '\xff\xfe': { encoding: 'utf-16le', swap: false },
  '<\0': { encoding: 'utf-16le', swap: false },
  '\xfe\xff': { encoding: 'utf-16be', swap: true },
  '\0<': { encoding: 'utf-16be', swap: true },
}

export async function bytesOfPart(file: ZipFile, part: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of readPart(file, file.entries.get(part)!)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Reads a part whole, after the reader's XML parser has gone through it, which refuses what isn't well-formed, has a DOCTYPE
 * or is endless. A byte-order mark stays in the text.
 *
 * @throws FileError
 */
export async function readPartText(file: ZipFile, part: string, own?: ReadonlySet<string>): Promise<PartText> {
  await readXml(readPart(file, file.entries.get(part)!), { open() {} }, own)
  const bytes = await bytesOfPart(file, part)
  const found = wide[bytes.toString('latin1', 0, 2)]
  try {
    const text = new TextDecoder(found?.encoding ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, bytesOf: (changed) => (found ? utf16(changed, found.swap) : Buffer.from(changed)) }
  } catch {
    throw new FileError('IMPORT_DAMAGED')
  }
}

/** A place in a text and what is written there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** @param edits of places that don't overlap; those at the same place are written in this order */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0
  const pieces: string[] = []
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, start), written)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
