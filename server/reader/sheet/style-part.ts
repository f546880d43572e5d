import { FileError } from '../error'
import { limit } from '../limit'
import { numberFormat, type NumberFormat } from './number-format'
import { readXml } from '../package/xml'
import type { ZipFile } from '../package/zip-file'
import { readPart } from '../package/zip-part'

/** Longest code of a number format; Excel's are shorter. */
const maxCodeLength = 1000

/** Reads the number format of each cell style. @throws FileError */
export async function readNumberFormats(file: ZipFile, part: string | null): Promise<NumberFormat[]> {
  const formats: NumberFormat[] = []
  if (part === null) return formats
  const codes = new Map<number, string>()
  const known = new Map<number, NumberFormat>()
  await readXml(readPart(file, file.entries.get(part)!), {
    open(name, { numFmtId, formatCode }, parent) {
      if (name === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(numFmtId?.value), (formatCode?.value ?? '').slice(0, maxCodeLength))
      }
      if (name === 'xf' && parent === 'cellXfs') {
        const id = Number(numFmtId?.value ?? 0)
        const format = known.get(id) ?? numberFormat(id, codes.get(id))
        known.set(id, format)
        formats.push(format)
      }
      if (formats.length + codes.size > limit.styles) throw new FileError('IMPORT_INFLATES', { what: 'styles' })
    },
  })
  return formats
}
