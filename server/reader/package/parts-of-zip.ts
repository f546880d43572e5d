import type { Parts } from '../../../schema/proof/package-xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** The parts of a package. @param written parts that it will have instead or beside them, by name */
export function partsOfZip(zip: ZipFile, ...written: readonly ReadonlyMap<string, Buffer>[]): Parts {
  const own = new Map(written.flatMap((parts) => [...parts].map(([name, bytes]) => [name.toLowerCase(), bytes])))
  return (name) => {
    const bytes = own.get(name)
    if (bytes) return whole(bytes)
    const entry = zip.entries.get(name)
    return entry ? readPart(zip, entry) : null
  }
}
