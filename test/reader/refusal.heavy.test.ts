import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { PortalError } from '../../server/errors'
import { allRows } from './all-rows'
import { partsOf, sheetOf, sheetXml, textCell, workbookOf } from './workbook'
import { zipOf, type ZipPart } from './zip'

const row = `<row r="1">${textCell('A1', '申报编号')}</row>`
const good = sheetOf(row)
const parts = () => partsOf({ sheets: [{ data: row }] })
const sheetName = 'xl/worksheets/sheet1.xml'

/** A valid workbook with one part replaced and some parts added. */
function changed(name: string, change: Partial<ZipPart>, ...more: ZipPart[]): Buffer {
  return zipOf([...parts().map((part) => (part.name === name ? { ...part, ...change } : part)), ...more])
}
const withMore = (...more: (string | ZipPart)[]) =>
  zipOf([...parts(), ...more.map((part) => (typeof part === 'string' ? { name: part, content: 'x' } : part))])

/** A minimal OLE container: its magic number and the names of its streams. */
const compound = (...streams: string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
  ])

const merges = (...refs: string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

const cases: [what: string, code: string, bytes: Buffer, fileName?: string][] = [
  ['nothing', 'IMPORT_EMPTY', Buffer.alloc(0)],
  ['blank text', 'IMPORT_EMPTY', Buffer.from('\ufeff \r\n'), '空.csv'],
  ['a page', 'IMPORT_HTML', Buffer.from('\ufeff\n<html><table></table></html>')],
  ['a page in GBK', 'IMPORT_HTML', iconv.encode('<!DOCTYPE html><p>职称</p>', 'gbk')],
  ['a page that begins with its table', 'IMPORT_HTML', Buffer.from('<table border=1><tr></tr></table>')],
  ['a page in UTF-16', 'IMPORT_HTML', iconv.encode('<html>职称</html>', 'utf-16le', { addBOM: true })],
  ['a web archive', 'IMPORT_HTML', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n')],
  [
    'an XML spreadsheet of 2003',
    'IMPORT_XML_2003',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ],
  ['other XML', 'IMPORT_UNKNOWN_KIND', Buffer.from('<?xml version="1.0"?><a/>')],
  ['an old workbook', 'IMPORT_OLD_XLS', compound('Root Entry', 'Workbook')],
  ['an older workbook', 'IMPORT_OLD_XLS', compound('Root Entry', 'Book'), '旧.xls'],
  ['an encrypted workbook', 'IMPORT_ENCRYPTED', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['an old text document', 'IMPORT_DOCUMENT', compound('Root Entry', 'WordDocument')],
  ['a PDF', 'IMPORT_PDF', Buffer.from('%PDF-1.7\n')],
  ['a PNG', 'IMPORT_IMAGE', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['a JPEG', 'IMPORT_IMAGE', Buffer.from('ffd8ffe000104a46', 'hex')],
  ['other bytes', 'IMPORT_UNKNOWN_KIND', Buffer.from([1, 2, 0, 3, 0, 0, 0, 9]), '申报.csv'],
  ['a program', 'IMPORT_UNKNOWN_KIND', Buffer.from('7f454c4602010100', 'hex')],
  ['a RAR', 'IMPORT_ARCHIVE', Buffer.from('Rar!\x1a\x07')],
  ['a gzip', 'IMPORT_ARCHIVE', Buffer.from('1f8b0800', 'hex')],
  ['a plain zip', 'IMPORT_ARCHIVE', zipOf([{ name: '申报.csv', content: 'a,b' }])],
  ['an empty zip', 'IMPORT_ARCHIVE', zipOf([])],
  ['a text document', 'IMPORT_DOCUMENT', zipOf([{ name: 'word/document.xml', content: '<a/>' }])],
  ['a presentation', 'IMPORT_DOCUMENT', zipOf([{ name: 'ppt/presentation.xml', content: '<a/>' }])],
  ['a binary workbook', 'IMPORT_XLSB', zipOf([{ name: 'xl/workbook.bin', content: 'x' }])],
  [
    'an OpenDocument sheet',
    'IMPORT_ODS',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'content.xml', content: '<a/>' },
    ]),
  ],
  ['text called a workbook', 'IMPORT_NOT_XLSX', Buffer.from('申报编号,姓名\n')],
  ['text in UTF-16 called a workbook', 'IMPORT_NOT_XLSX', iconv.encode('编号\t姓名\r\n', 'utf-16le', { addBOM: true })],
  ['text with bytes of no encoding', 'IMPORT_UNDECODABLE', Buffer.from('a,b\n\xff\xff,\x80\n', 'latin1'), '申报.csv'],
  ['text cut within a character', 'IMPORT_TRUNCATED', Buffer.from('申报编号,姓名\n1,张').subarray(0, -1), '申报.csv'],
  ['macros', 'IMPORT_MACRO', withMore('xl/vbaProject.bin')],
  ['old macros', 'IMPORT_MACRO', withMore('xl/macrosheets/sheet1.xml')],
  ['an encrypted part', 'IMPORT_ENCRYPTED', changed(sheetName, { flags: 1 })],
  ['a name twice', 'IMPORT_ZIP_STRUCTURE', withMore('xl/styles.xml')],
  ['a name twice but for its case', 'IMPORT_ZIP_STRUCTURE', withMore('XL/Styles.xml')],
  ['a path upwards', 'IMPORT_ZIP_STRUCTURE', withMore('../../etc/passwd')],
  ['a path upwards the other way', 'IMPORT_ZIP_STRUCTURE', withMore('xl\\..\\..\\a')],
  ['an absolute path', 'IMPORT_ZIP_STRUCTURE', withMore('/etc/passwd')],
  ['a drive', 'IMPORT_ZIP_STRUCTURE', withMore('C:/a')],
  ['too many parts', 'IMPORT_ZIP_STRUCTURE', withMore(...Array.from({ length: 2001 }, (_, at) => `xl/media/${at}`))],
  ['parts that share their bytes', 'IMPORT_ZIP_STRUCTURE', withMore({ name: 'xl/more.xml', content: row, offset: 0 })],
  ['a zip for a sheet', 'IMPORT_ZIP_STRUCTURE', changed(sheetName, { content: good, stored: true })],
  ['a part larger than declared', 'IMPORT_INFLATES', changed(sheetName, { declaredSize: 100 })],
  ['a part smaller than declared', 'IMPORT_DAMAGED', changed(sheetName, { declaredSize: 100_000 })],
  ['a part whose header says another size', 'IMPORT_DAMAGED', changed(sheetName, { localSize: 5 })],
  [
    'a part whose header says another name',
    'IMPORT_DAMAGED',
    changed(sheetName, { localName: 'xl/worksheets/sheet2.xml' }),
  ],
  ['a wrong checksum', 'IMPORT_DAMAGED', changed(sheetName, { crc: 1 })],
  ['a part that isn’t where it should be', 'IMPORT_TRUNCATED', changed('xl/styles.xml', { offset: 1_000_000 })],
  ['700 MB declared', 'IMPORT_INFLATES', changed(sheetName, { declaredSize: 700 * 1024 * 1024 })],
  ['a workbook without sheets', 'IMPORT_NO_SHEET', workbookOf({ sheets: [] })],
  ['a workbook without relations', 'IMPORT_DAMAGED', changed('xl/_rels/workbook.xml.rels', { name: 'xl/other.rels' })],
  [
    'DOCTYPE',
    'IMPORT_DOCTYPE',
    changed(sheetName, { content: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>' }),
  ],
  ['DOCTYPE in the strings', 'IMPORT_DOCTYPE', changed('xl/sharedStrings.xml', { content: '<!DOCTYPE a><sst/>' })],
  ['an entity of its own', 'IMPORT_DAMAGED', sheetOf(`<row r="1">${textCell('A1', '&b;')}</row>`)],
  ['XML that doesn’t end', 'IMPORT_DAMAGED', changed(sheetName, { content: sheetXml({ data: row }).slice(0, -20) })],
  ['XML that isn’t', 'IMPORT_DAMAGED', changed(sheetName, { content: 'hello' })],
  ['bytes that aren’t UTF-8', 'IMPORT_DAMAGED', changed(sheetName, { content: Buffer.from('<a>\xff</a>', 'latin1') })],
  ['elements in each other', 'IMPORT_DAMAGED', sheetOf('<a>'.repeat(200) + '</a>'.repeat(200))],
  ['rows out of order', 'IMPORT_DAMAGED', sheetOf('<row r="2"/><row r="1"/>')],
  ['a row without end', 'IMPORT_DAMAGED', sheetOf('<row r="1048577"/>')],
  ['a row with no number', 'IMPORT_DAMAGED', sheetOf('<row r="1e999"/>')],
  ['a cell outside a row', 'IMPORT_DAMAGED', sheetOf('<c r="A1"/>')],
  ['a string that isn’t there', 'IMPORT_DAMAGED', sheetOf('<row r="1"><c t="s"><v>7</v></c></row>')],
  ['merges that overlap', 'IMPORT_MERGES', sheetOf(row, merges('A1:B2', 'B2:C3'))],
  [
    'more merges than anyone makes',
    'IMPORT_MERGES',
    sheetOf(row, merges(...Array.from({ length: 50_001 }, (_, at) => `A${2 * at + 1}:A${2 * at + 2}`))),
  ],
  ['a row too many', 'IMPORT_INFLATES', sheetOf(`<row><c><v>1</v></c></row>`.repeat(500_001))],
  ['a line too long', 'IMPORT_CSV_LINE', Buffer.from(','.repeat(1_100_000)), '申报.csv'],
  ['a line too many', 'IMPORT_INFLATES', Buffer.from('a\n'.repeat(500_001)), '申报.csv'],
  ['a field over too many lines', 'IMPORT_CSV_QUOTE', Buffer.from(`"${'a\n'.repeat(300)}",b\n`), '申报.csv'],
]

describe('a file that can’t be read says why', () => {
  test.each(cases)('%s: %s', async (_, code, bytes, fileName = '申报.xlsx') => {
    await expect(allRows(bytes, fileName)).rejects.toMatchObject({ code, message: expect.stringMatching(/。$/) })
  })

  test('wherever it was cut', async () => {
    const codes = new Set<string>()
    for (let length = 4; length < good.length; length += 1) {
      const refusal = await allRows(good.subarray(0, length)).catch((error: unknown) => error)
      codes.add(refusal instanceof PortalError ? refusal.code : String(refusal))
    }
    expect([...codes]).toEqual(['IMPORT_TRUNCATED'])
  })
})

describe('claims over the whole grid cost nothing', () => {
  const whole = 'A1:XFD1048576'
  test.each([
    ['a merge', sheetOf(row, merges(whole))],
    ['a validation', sheetOf(row, `<dataValidations><dataValidation sqref="${whole}"/></dataValidations>`)],
    ['a row at the end', sheetOf(`${row}<row r="1048576" ht="15"/>`)],
    [
      'columns and a dimension',
      changed(sheetName, {
        content: sheetXml({ data: row }).replace(
          '<sheetData>',
          `<dimension ref="${whole}"/><cols><col min="1" max="2000000000"/></cols><sheetData>`,
        ),
      }),
    ],
  ])('%s', async (_, bytes) => {
    const before = process.threadCpuUsage()
    expect((await allRows(bytes)).map(({ number, cells }) => [number, cells[0]])).toEqual([[1, '申报编号']])
    // Processor time, which does not depend on the load. At one microsecond per cell it would take hours.
    expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000)
  })
})
