import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { App } from '../../server/app'
import { standardLimits } from '../../server/http/limit'
import { startTestApp } from '../support/app'
import { signedIn, type TestClient } from '../support/client'
import { zipOf, type ZipPart } from '../reader/zip'
import { some } from '../support/some'
import { caseFile, sent } from './header-import'
import { broughtIn, declarationOf } from './imported'
import { refOf, rowXml, writtenFile, writtenParts, writtenRow } from './written-file'

let app: App
let bureau: TestClient

beforeAll(async () => {
  const rate = { ...standardLimits.rate, import: { max: 1000, seconds: 60 } }
  app = await startTestApp({ data: 'sample', config: { limits: { ...standardLimits, rate } } })
  bureau = await signedIn(app, 'bureau')
})
afterAll(() => app.stop())

const stored = (number: number) => declarationOf(app, `T2023-${String(number).padStart(5, '0')}`)

/** The parts, with a text replaced in those with a matching name. */
const changed = (parts: ZipPart[], name: RegExp, change: (content: string) => string): ZipPart[] =>
  parts.map((part) => (name.test(part.name) ? { ...part, content: change(String(part.content)) } : part))

async function reads(parts: ZipPart[], rows = 1) {
  const run = await broughtIn(bureau, '申报.xlsx', zipOf(parts))
  expect(run).toMatchObject({ errorCode: null, state: 'APPLIED', read: rows, rejected: 0 })
}

describe('the package says where its parts are', () => {
  test('case 10: the main part is where the package says', async () => {
    const run = await sent(bureau, '申报.xlsx', caseFile('10-workbook2.xlsx'))
    expect(run).toMatchObject({ state: 'PLANNED', read: 2, rejected: 0 })
  })

  test('wherever the parts lie, in whatever case and however their address is written', async () => {
    const names: Record<string, string> = {
      'xl/workbook.xml': 'Inhalt/Mappe eins.xml',
      'xl/_rels/workbook.xml.rels': 'Inhalt/_rels/Mappe eins.xml.rels',
      'xl/worksheets/sheet1.xml': 'daten/Blatt.xml',
      'xl/sharedStrings.xml': 'Inhalt/texte.xml',
      'xl/styles.xml': 'styles.xml',
    }
    const row = writtenRow(910, {
      退回原因: '<c r="{r}" t="s"><v>0</v></c>',
      公示开始: '<c r="{r}" s="1"><v>45181</v></c>',
    })
    const parts = writtenParts([row], { strings: ['<si><t>缺学历证明</t></si>'], styles: [14] })
    const moved = changed(parts, /rels$/, (content) =>
      content
        .replace('"xl/workbook.xml"', '"/Inhalt/Mappe%20eins.xml"')
        .replace('"worksheets/sheet1.xml"', '"../Daten/Blatt.xml"')
        .replace('"sharedStrings.xml"', '"./Texte.xml"')
        .replace('"styles.xml"', '"/styles.xml"'),
    )
    await reads(moved.map((part) => ({ ...part, name: names[part.name] ?? part.name })))
    expect(await stored(910)).toMatchObject({ return_reason: '缺学历证明', notice_from: '2023-09-12' })
  })

  test('a part beside it that only has the usual name is not read', async () => {
    const parts = writtenParts([writtenRow(911)])
    const other = changed(parts, /workbook\.xml$/, (content) => content.replace(/<sheets>.*<\/sheets>/, '<sheets/>'))
    const main = parts.find(({ name }) => name === 'xl/workbook.xml')!
    const relations = parts.find(({ name }) => name === 'xl/_rels/workbook.xml.rels')!
    await reads([
      ...changed(other, /^_rels/, (content) => content.replace('xl/workbook.xml', 'xl/workbook2.xml')),
      { ...main, name: 'xl/workbook2.xml' },
      { ...relations, name: 'xl/_rels/workbook2.xml.rels' },
    ])
  })

  test('a sheet whose part is missing is said to be damaged, not left out', async () => {
    const parts = writtenParts([writtenRow(912)]).filter(({ name }) => name !== 'xl/worksheets/sheet1.xml')
    const run = await sent(bureau, '申报.xlsx', zipOf(parts))
    expect(run).toMatchObject({ state: 'FAILED', errorCode: 'IMPORT_DAMAGED' })
  })

  test('a text document by its content, whatever its parts are called', async () => {
    const parts = changed(writtenParts([]), /workbook\.xml$/, (content) =>
      content.replace(
        /<workbook[^>]*>.*<\/workbook>/s,
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      ),
    )
    const run = await sent(bureau, '申报.xlsx', zipOf(parts))
    expect(run).toMatchObject({ state: 'FAILED', errorCode: 'IMPORT_DOCUMENT' })
  })
})

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheet = /sheet1\.xml$/

describe('the namespace says what an element is', () => {
  test('case 27: a workbookPr of an extension does not undo 1904', async () => {
    await broughtIn(bureau, '1904.xlsx', caseFile('27-1904-with-x15-workbookPr.xlsx'))
    expect(await declarationOf(app, 'TST000001')).toMatchObject({ notice_from: '2023-09-12', notice_to: '2023-09-19' })
  })

  test('of the strict edition, with a prefix of its own', async () => {
    const row = writtenRow(913, { 公示开始: '<c r="{r}" s="1"><v>45181</v></c>' })
    const strict = writtenParts([row], { styles: [14] }).map((part) => ({
      ...part,
      content: String(part.content)
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    }))
    await reads(
      changed(strict, sheet, (content) =>
        content.replace('xmlns=', 'xmlns:s=').replace(/<(\/?)(worksheet|sheetData|row|c|is|t|v)\b/g, '<$1s:$2'),
      ),
    )
    expect(await stored(913)).toMatchObject({ notice_from: '2023-09-12' })
  })

  test.each([
    ['a cell', '<x:c r="{r}" t="inlineStr"><is><t>外</t></is></x:c>'],
    ['a text in a cell', '<c r="{r}" t="inlineStr"><is><x:t>外</x:t><t>内</t><x:r><t>外</t></x:r></is></c>'],
    ['a value', '<c r="{r}" t="str"><v>内</v><x:v>外</x:v><extLst><ext><v>外</v></ext></extLst></c>'],
    ['a phonetic guide', '<c r="{r}" t="inlineStr"><is><t>内</t><rPh sb="0" eb="1"><t>外</t></rPh></is></c>'],
  ])('%s of another namespace or in an extension is not one', async (what, cell) => {
    const row = writtenRow(914, { 退回原因: cell })
    const parts = changed(writtenParts([row]), sheet, (content) =>
      content.replace('<worksheet', '<worksheet xmlns:x="urn:x"'),
    )
    await reads(parts)
    expect(await stored(914)).toMatchObject({ return_reason: what === 'a cell' ? null : '内' })
  })

  test('rows of extensions and of alternatives that ask for more are not read, those of the fallback are', async () => {
    const row = (number: number, at: number) => rowXml(at, writtenRow(number))
    const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="urn:x14"'
    const alternatives = `<mc:AlternateContent><mc:Choice Requires="x14">${row(915, 2)}${row(916, 3)}</mc:Choice><mc:Fallback>${row(917, 2)}</mc:Fallback></mc:AlternateContent>`
    const foreign = `<x14:row>${row(918, 3)}${row(919, 4)}</x14:row>`
    const parts = changed(writtenParts([]), sheet, (content) =>
      content
        .replace('<worksheet', `<worksheet ${compatible}`)
        .replace(
          '</sheetData>',
          `${alternatives}${foreign}${row(920, 5)}</sheetData><extLst><ext><sheetData>${row(921, 6)}</sheetData></ext></extLst>`,
        ),
    )
    await reads(parts, 2)
    const found = await Promise.all([915, 916, 917, 918, 919, 920, 921].map(stored))
    expect(found.map((declaration) => declaration !== undefined)).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
    ])
  })

  test('sheets, strings, formats and merges of extensions are not the workbook’s', async () => {
    const own = { 退回原因: '<c r="{r}" t="s"><v>0</v></c>', 公示开始: '<c r="{r}" s="1"><v>45181</v></c>' }
    const parts = writtenParts([writtenRow(922, own), writtenRow(923, own)], {
      strings: ['<extLst><ext><si><t>外</t></si></ext></extLst><si><x:t xmlns:x="urn:x">外</x:t><t>内</t></si>'],
      styles: [14],
      tail: `<extLst><ext><mergeCells><mergeCell ref="${refOf('退回原因', 2)}:${refOf('退回原因', 3)}"/></mergeCells></ext></extLst>`,
    })
    const extended = changed(
      changed(parts, /workbook\.xml$/, (content) =>
        content.replace(
          '<sheets>',
          '<extLst><ext><sheets><sheet name="外" sheetId="9" r:id="s9"/></sheets></ext></extLst><sheets>',
        ),
      ),
      /styles\.xml$/,
      (content) => content.replace('<cellXfs>', '<cellXfs><extLst><ext><xf numFmtId="0"/></ext></extLst>'),
    )
    await reads(extended, 2)
    expect(await stored(922)).toMatchObject({ return_reason: '内', notice_from: '2023-09-12' })
  })
})

describe('what Excel reads', () => {
  test('columns in small letters, and a row whose cells are written in two pieces', async () => {
    const parts = changed(
      writtenParts([writtenRow(924, { 退回原因: '<c r="{r}" t="str"><v>补件</v></c>' })]),
      sheet,
      (content) => {
        const [ref] = /AG2|AF2|AH2/.exec(content) ?? ['AG2']
        const at = content.indexOf(`<c r="${ref}"`, content.indexOf('<row r="2"'))
        const pieces = `${content.slice(0, at)}</row><row r="2">${content.slice(at)}`
        return pieces.replace(
          /<c r="([A-Z]+)(\d+)"/g,
          (_, letters: string, row: string) => `<c r="${letters.toLowerCase()}${row}"`,
        )
      },
    )
    await reads(parts)
    expect(await stored(924)).toMatchObject({ return_reason: '补件', name: '古丽·买买提' })
  })

  test.each([
    ['with its mark', true],
    ['without a mark', false],
  ])('parts in UTF-16, the high byte first, %s; their merges too', async (_, withByteOrder) => {
    const rows = [writtenRow(925), writtenRow(926)]
    delete rows[1]!['工作单位']
    const tail = `<mergeCells><mergeCell ref="${refOf('工作单位', 2)}:${refOf('工作单位', 3)}"/></mergeCells>`
    const parts = writtenParts(rows, { tail }).map((part) => {
      const text = (withByteOrder ? '\ufeff' : '') + String(part.content).replace('UTF-8', 'UTF-16')
      return { ...part, content: Buffer.from(text, 'utf16le').swap16() }
    })
    await reads(parts, 2)
    expect((await stored(926))!['employer_id']).toBe((await stored(925))!['employer_id'])
  })

  // One more row, and a sheet is full.
  const emptyCount = 1_048_573
  const emptyRows = (cells: string) =>
    Array.from(
      { length: emptyCount },
      (_, at) => `<row r="${at + 3}" s="1" customFormat="1">${cells.replaceAll('{n}', String(at + 3))}</row>`,
    ).join('')
  const withRows = (cells: string, last = '') =>
    changed(writtenParts([writtenRow(927)], { styles: [14] }), sheet, (content) =>
      content.replace('</sheetData>', () => `${emptyRows(cells)}${last}</sheetData>`),
    )
  const large: [what: string, read: number, parts: () => ZipPart[]][] = [
    ['one row of data and a million formatted empty rows', 1, () => withRows('')],
    [
      'one row of data and a million rows of formatted empty cells',
      1,
      () => withRows('<c r="A{n}" s="1"/><c r="B{n}" s="1"/><c r="C{n}" s="1"/>'),
    ],
    ['a row of data below them all', 2, () => withRows('', rowXml(1_048_576, writtenRow(928)))],
  ]
  test.each(some(large, 1, 'large sheets'))('%s', (_, read, parts) => reads(parts(), read))
})

test('a workbook of the usual kind is read as before', async () => {
  const run = await sent(bureau, '申报.xlsx', writtenFile([writtenRow(929)]))
  expect(run).toMatchObject({ state: 'PLANNED', read: 1, rejected: 0 })
})
