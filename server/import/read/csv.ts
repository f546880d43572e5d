import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { ImportError } from '../error'
import type { RawSheet } from './cell'

/** UTF-16 and UTF-8 by their marks, UTF-8 where it is valid, else GB18030, which GBK and GB2312 are parts of. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be')
  return iconv.decode(bytes, isUtf8(bytes) ? 'utf-8' : 'gb18030')
}

const separators = [',', ';', '\t'] as const

/** The separator that the first lines use most. */
function separatorOf(text: string): string {
  const head = text.split('\n', 20).join('\n')
  const uses = separators.map((separator) => head.split(separator).length)
  return separators[uses.indexOf(Math.max(...uses))]!
}

/** @throws ImportError IMPORT_TRUNCATED where quotes don't close */
export function readCsv(file: string): RawSheet[] {
  const text = decode(readFileSync(file))
  try {
    const records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return [
      { name: 'CSV', rows: records.map(({ record, info }) => ({ number: info.lines, cells: record, hidden: false })) },
    ]
  } catch {
    throw new ImportError('IMPORT_TRUNCATED')
  }
}
