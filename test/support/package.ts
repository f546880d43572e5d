import { readPart } from '../../server/reader/package/zip-part'
import { openZip } from '../../server/reader/package/zip-file'
import { zipOf } from '../reader/zip'

/** The parts of a workbook's package by their names. */
export async function partsOf(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes)
  const parts = new Map<string, Buffer>()
  for (const entry of zip.entries.values()) {
    const chunks: Buffer[] = []
    for await (const chunk of readPart(zip, entry)) chunks.push(chunk)
    parts.set(entry.fileName, Buffer.concat(chunks))
  }
  return parts
}

export const packageOf = (parts: ReadonlyMap<string, Buffer | string>): Buffer =>
  zipOf([...parts].map(([name, content]) => ({ name, content })))
