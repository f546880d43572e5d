import { isAscii, isUtf8 } from 'node:buffer'
import { FileError, type FileErrorCode } from './error'
import { encodingOf } from './encoding'

export type ContentKind = 'xlsx' | 'csv'

const signatures: [code: FileErrorCode, bytes: string][] = [
  ['IMPORT_PDF', '%PDF'],
  ['IMPORT_IMAGE', '\x89PNG'],
  ['IMPORT_IMAGE', '\xff\xd8\xff'],
  ['IMPORT_IMAGE', 'GIF8'],
  ['IMPORT_IMAGE', 'II*\0'],
  ['IMPORT_IMAGE', 'MM\0*'],
  ['IMPORT_IMAGE', 'RIFF'],
  ['IMPORT_ARCHIVE', 'Rar!'],
  ['IMPORT_ARCHIVE', '7z\xbc\xaf'],
  ['IMPORT_ARCHIVE', '\x1f\x8b'],
  // Excel 2 to 4 wrote records without an OLE container.
  ['IMPORT_OLD_XLS', '\x09\0\x04\0'],
  ['IMPORT_OLD_XLS', '\x09\x02\x06\0'],
  ['IMPORT_OLD_XLS', '\x09\x04\x06\0'],
]

const html = /^\s*(<!doctype\s+html|<(html|head|meta|body|table|style|script|div)[\s>]|mime-version:)/i

/**
 * Detects a file's kind from its content.
 *
 * @throws FileError when it is neither a zip nor text
 */
export function kindOf(bytes: Buffer, fileName: string): ContentKind {
  if (bytes.length === 0) throw new FileError('IMPORT_EMPTY')
  const head = bytes.toString('latin1', 0, 8)
  if (/^PK(\x03\x04|\x05\x06)/.test(head)) return 'xlsx'
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw new FileError(compoundKind(bytes))
  for (const [code, signature] of signatures) if (head.startsWith(signature)) throw new FileError(code)
  refuseMarkup(bytes)
  if (/\.(xls[xmb]?|et)$/i.test(fileName)) throw new FileError('IMPORT_NOT_XLSX')
  return 'csv'
}

/** An OLE container has the names of its streams in UTF-16, which distinguish encrypted workbooks from old ones. */
function compoundKind(bytes: Buffer): FileErrorCode {
  const has = (stream: string) => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'IMPORT_ENCRYPTED'
  if (has('WordDocument') || has('PowerPoint Document')) return 'IMPORT_DOCUMENT'
  return 'IMPORT_OLD_XLS'
}

/** A text with single NULs is damaged; a file with many of them isn't a text. */
function refuseNul(bytes: Buffer): void {
  const first = bytes.indexOf(0)
  if (first < 0) return
  const sample = bytes.subarray(0, 65_536)
  const nuls = sample.filter((byte) => byte === 0).length
  const others = sample.some((byte) => byte > 0 && byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
  if (others || nuls > 1 + sample.length / 100) throw new FileError('IMPORT_UNKNOWN_KIND')
  throw new FileError('IMPORT_NUL', {
    line: bytes
      .subarray(0, first)
      .toString('latin1')
      .split(/\r\n?|\n/).length,
  })
}

/** Refuses HTML and XML, text with NULs, and text that was cut off within a character. */
function refuseMarkup(bytes: Buffer): void {
  const encoding = encodingOf(bytes)
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, 4096))
  if (head.trim() === '' && bytes.length <= 4096) throw new FileError('IMPORT_EMPTY')
  if (html.test(head) || /^\s*<\?xml[^]*<html/i.test(head)) throw new FileError('IMPORT_HTML')
  if (/^\s*<(\?xml|workbook)/i.test(head)) {
    const excel = head.includes('office:spreadsheet') || /<(\w+:)?workbook[\s>]/i.test(head)
    const open = /<office:document[\s>]/i.test(head)
    throw new FileError(excel ? 'IMPORT_XML_2003' : open ? 'IMPORT_FODS' : 'IMPORT_UNKNOWN_KIND')
  }
  const wide = encoding.startsWith('UTF-16')
  if (!wide) refuseNul(bytes)
  // Valid UTF-8 except for its last one to three bytes: the end of the file is missing.
  const whole = (part: Buffer) => isUtf8(part) && !isAscii(part)
  const cut = encoding === 'GB18030' && [1, 2, 3].some((count) => whole(bytes.subarray(0, -count)))
  if (cut) throw new FileError('IMPORT_TRUNCATED')
}
