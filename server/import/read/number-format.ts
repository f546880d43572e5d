import { ImportError } from '../error'
import { limit } from './limit'
import { readXml } from './xml'
import type { ZipFile } from './zip-file'
import { readPart } from './zip-part'

/** Number formats that mean a date or a time without being spelt out in the file; East Asian ones too. */
const builtIn = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a format code shows a date or a time: y, m, d or h outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\[[^\]]*\]?|[\\_*]./g, '')
  return /[ymdh]/i.test(bare.split(';', 1)[0]!.replace(/general/i, ''))
}

/** For each cell style of the workbook whether it shows dates. @throws ImportError */
export async function readDateStyles(file: ZipFile, part: string | null): Promise<boolean[]> {
  const dateStyles: boolean[] = []
  if (part === null) return dateStyles
  const custom = new Map<number, boolean>()
  let inCells = false
  await readXml(readPart(file, file.entries.get(part)!), {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true
      if (name === 'numFmt' && !inCells) {
        custom.set(Number(attributes['numFmtId']), isDateFormat((attributes['formatCode'] ?? '').slice(0, 1000)))
      }
      if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0)
        dateStyles.push(custom.get(id) ?? builtIn(id))
      }
      if (dateStyles.length + custom.size > limit.styles) throw new ImportError('IMPORT_INFLATES')
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dateStyles
}
