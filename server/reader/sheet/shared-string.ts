import { FileError } from '../error'
import type { Cell } from './cell'
import { limit } from '../limit'
import { PlainText, textCell } from './plain-text'
import { readXml } from '../package/xml'
import type { ZipFile } from '../package/zip-file'
import { readPart } from '../package/zip-part'

/** Bytes of memory that a string needs besides its characters. */
const overhead = 40

/** Reads the texts that cells refer to by index. @throws FileError IMPORT_INFLATES when they need more than 150 MB */
export async function readSharedStrings(file: ZipFile, part: string | null): Promise<Cell[]> {
  const strings: Cell[] = []
  if (part === null) return strings
  const text = new PlainText()
  let size = 0
  await readXml(readPart(file, file.entries.get(part)!), {
    open(name, _, parent) {
      if (name === 'si' && parent === 'sst') text.clear()
      else text.open(name, parent)
    },
    close(name, parent) {
      if (name !== 'si' || parent !== 'sst') return text.close()
      const string = text.value()
      size += 2 * string.length + overhead
      if (size > limit.sharedStrings) throw new FileError('IMPORT_INFLATES', { what: 'strings' })
      strings.push(textCell(string))
    },
    text: (piece) => text.add(piece),
  })
  return strings
}
