import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'
import type { ZipFile } from './zip-file'
import { bytesOfPart } from './part-text'

/**
 * Writes the package again: its entries in their order, each with its own content, except the changed ones.
 *
 * @param changed by the entry's name in lower case
 * @param added new parts by name
 */
export async function writePackage(
  file: ZipFile,
  changed: ReadonlyMap<string, Buffer>,
  added: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  const zip = new yazl.ZipFile()
  const written = buffer(zip.outputStream as NodeJS.ReadableStream & AsyncIterable<Buffer>)
  for (const [name, entry] of file.entries) {
    const mtime = entry.getLastModDate()
    if (entry.fileName.endsWith('/')) {
      zip.addEmptyDirectory(entry.fileName, { mtime })
      continue
    }
    const content = changed.get(name) ?? (await bytesOfPart(file, name))
    zip.addBuffer(content, entry.fileName, { mtime, compress: entry.compressionMethod !== 0 })
  }
  for (const [name, content] of added) zip.addBuffer(content, name)
  zip.end()
  return written
}
