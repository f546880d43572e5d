import { openSync, closeSync, fstatSync, readSync } from 'node:fs'
import { ImportError } from '../error'

export type FileKind = 'xlsx' | 'csv'

const limit = { entries: 2000, inflated: 600 * 1024 * 1024, ratio: 300 }
/** Bytes at the end of a zip in which its directory's end record lies: 22 and a comment of at most 64 KB. */
const tailLength = 22 + 65_535

const starts = (head: Buffer, ...bytes: number[]) => head.subarray(0, bytes.length).equals(Buffer.from(bytes))

/** What a file is by its content; refuses what can't be read safely before anything inflates it. */
export function inspectFile(file: string, fileName: string): FileKind {
  const fd = openSync(file, 'r')
  try {
    const { size } = fstatSync(fd)
    if (size === 0) throw new ImportError('IMPORT_EMPTY')
    const head = bytesAt(fd, 0, Math.min(size, 1024))
    if (starts(head, 0x50, 0x4b)) {
      inspectZip(fd, size)
      return 'xlsx'
    }
    if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError('IMPORT_OLD_XLS')
    if (/^\s*<(!doctype|html|\?xml|table)/i.test(head.toString('latin1'))) throw new ImportError('IMPORT_HTML')
    if (/\.xls[xm]?$/i.test(fileName)) throw new ImportError('IMPORT_NOT_XLSX')
    const utf16 = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)
    if (!utf16 && head.includes(0)) throw new ImportError('IMPORT_UNKNOWN_KIND')
    return 'csv'
  } finally {
    closeSync(fd)
  }
}

function bytesAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(fd, buffer, 0, length, position))
}

/** Reads the zip's directory alone: how many entries, how large inflated, whether encrypted, whether with macros. */
function inspectZip(fd: number, size: number): void {
  const tail = bytesAt(fd, Math.max(0, size - tailLength), Math.min(size, tailLength))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > tail.length) throw new ImportError('IMPORT_TRUNCATED')
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (offset + length > size || count > limit.entries) throw new ImportError('IMPORT_TRUNCATED')
  const names = new Set<string>()
  const directory = bytesAt(fd, offset, length)
  let inflated = 0
  for (let at = 0, entry = 0; entry < count; entry += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw new ImportError('IMPORT_TRUNCATED')
    if (directory.readUInt16LE(at + 8) & 1) throw new ImportError('IMPORT_OLD_XLS')
    inflated += directory.readUInt32LE(at + 24)
    const nameLength = directory.readUInt16LE(at + 28)
    names.add(directory.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  if (names.has('xl/vbaProject.bin')) throw new ImportError('IMPORT_MACRO')
  if (names.size !== count || !names.has('xl/workbook.xml')) throw new ImportError('IMPORT_NOT_XLSX')
  if (inflated > limit.inflated || inflated > Math.max(size * limit.ratio, 50 * 1024 * 1024)) {
    throw new ImportError('IMPORT_INFLATES')
  }
}
