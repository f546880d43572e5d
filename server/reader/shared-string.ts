import { FileError } from './error'
import type { Cell } from './cell'
import { limit } from './limit'
import { PlainText, textCell } from './plain-text'
import { readXml } from './xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

/** Beside its characters, what a string costs to keep. */
const overhead = 40

/** The texts that cells refer to by number. @throws FileError IMPORT_INFLATES above some 150 MB of them */
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
