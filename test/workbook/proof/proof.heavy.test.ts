import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { letterOf } from '../../../schema/column-letter'
import { ProofError } from '../../../schema/proof/proof-error'
import { readDocument } from '../../../schema/proof/read-document'
import { verifyDocument } from '../../../schema/proof/verify'
import { partsOfZip } from '../../../client/verify/zip-parts'
import { verifyFile } from '../../../server/export/proof/verify-file'
import { Random } from '../../../server/sample/random'
import { zipOf } from '../../reader/zip'
import { packageOf, partsOf } from '../../support/package'
import { recalculated } from '../../report/recalculated'
import { key, otherKey, signedWorkbook } from './signed-workbook'

let file: string
let bytes: Buffer
let parts: Map<string, Buffer>

beforeAll(async () => {
  ;({ file, bytes } = await signedWorkbook())
  parts = await partsOf(bytes)
})

const asked = ({ publicKey }: { publicKey: Uint8Array }) => ({
  publicKey,
  inScope: () => Promise.reject(new ProofError('PROOF_NOT_KEPT')),
})
const verified = async (content: Buffer) => (await verifyFile(content, 'book.xlsx', asked(key))).result
const sheetPart = (number: number) => `xl/worksheets/sheet${number}.xml`

/** The package with a changed part; it is a new zip, as every program writes one. */
const withPart = (name: string, content: string) =>
  packageOf(new Map<string, Buffer | string>([...parts, [name, content]]))

test('a file as it was exported is genuine, and names its sheets with the codes of their footers', async () => {
  const { verdict, sheets, title, at } = await verified(bytes)
  expect({ verdict, title, at }).toEqual({ verdict: 'GENUINE', title: '年度统计', at: '2026-11-20T02:00:00.000Z' })
  expect(sheets.map(({ name }) => name)).toEqual(['T1 系列×级别', '明细'])
  for (const [index, { code }] of sheets.entries()) {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    expect(parts.get(sheetPart(index + 1))!.toString()).toContain(`&amp;R核验码 ${code}</oddFooter>`)
  }
})

test('the code follows from the figures: another file with the same ones has the same codes', async () => {
  const again = await signedWorkbook(otherKey)
  const { sheets } = (await verifyFile(again.bytes, 'book.xlsx', asked(otherKey))).result
  expect(sheets).toEqual((await verified(bytes)).sheets)
})

test('the same parts in another zip are the same figures, not the same file', async () => {
  expect((await verified(packageOf(parts))).verdict).toBe('RESAVED')
  const style = parts.get('xl/styles.xml')!.toString().replace('黑体', '楷体')
  expect((await verified(withPart('xl/styles.xml', style))).verdict).toBe('RESAVED')
})

test('another formula is a change although its stored result is the signed one', async () => {
  const sheet = parts.get(sheetPart(1))!.toString()
  const formulas = [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, address, text]) => ({
    address,
    text: text!.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  }))
  expect(formulas.length).toBeGreaterThan(10)
  const forged = await verified(withPart(sheetPart(1), sheet.replace(/<f>[^<]*<\/f>/g, '<f>999</f>')))
  expect({ verdict: forged.verdict, count: forged.count }).toEqual({ verdict: 'CHANGED', count: formulas.length })
  expect(forged.cells[0]).toEqual({
    sheet: 'T1 系列×级别',
    change: 'FORMULA',
    address: formulas[0]!.address,
    from: null,
    signed: `=${formulas[0]!.text}`,
    found: '=999',
    known: true,
  })

  const [, address] = /<c r="([A-Z]+\d+)"[^>]*><v>(\d+)<\/v>/.exec(sheet)!
  const withFormula = sheet.replace(/(<c r="[A-Z]+\d+"[^>]*>)(<v>\d+<\/v>)/, '$1<f>1+1</f>$2')
  const { verdict, cells } = await verified(withPart(sheetPart(1), withFormula))
  expect({ verdict, cells }).toMatchObject({
    verdict: 'CHANGED',
    cells: [{ change: 'FORMULA', address, found: '=1+1', known: true }],
  })
  expect(cells[0]!.signed).not.toBe(null)

  const inList = parts
    .get(sheetPart(2))!
    .toString()
    .replace(/(<c r="C\d+"[^>]*>)(<v>\d+<\/v>)/, '$1<f>2+2023</f>$2')
  expect(await verified(withPart(sheetPart(2), inList))).toMatchObject({
    verdict: 'CHANGED',
    cells: [{ sheet: '明细', change: 'FORMULA', found: '=2+2023', signed: null, known: false }],
  })
})

test('a formula that a program writes in its way, or whose value was pasted over it, is no change', async () => {
  const sheet = parts.get(sheetPart(1))!.toString()
  const spaced = sheet.replace(/<f>([^<]*)<\/f>/g, (_, text: string) => `<f>${text.replace(/[+*/,(]/g, '$& ')}</f>`)
  expect(spaced).not.toBe(sheet)
  expect((await verified(withPart(sheetPart(1), spaced))).verdict).toBe('RESAVED')
  const pasted = sheet.replace(/<f>[^<]*<\/f>/g, '')
  expect((await verified(withPart(sheetPart(1), pasted))).verdict).toBe('RESAVED')
})

const t1 = 'T1 系列×级别'
const workbookPart = 'xl/workbook.xml'

test('what is hidden is found, and what the export hid may be shown', async () => {
  const sheet = parts.get(sheetPart(1))!.toString()
  const list = parts.get(sheetPart(2))!.toString()
  const workbook = parts.get(workbookPart)!.toString()
  const rowsHidden = sheet.replace(/<row r="1[1-3]"/g, '$& hidden="1"')
  const flat = list.replace(/(<row r="20"[^>]*?)( ht="[^"]*" customHeight="1")?>/, '$1 ht="0" customHeight="1">')
  const [column, first, last] = /<col min="(\d+)" max="(\d+)"/.exec(sheet)!
  const columnHidden = sheet.replace(column, `${column} hidden="1"`)
  const sheetHidden = workbook.replace(/(name="明细")( state="\w+")?/, '$1 state="hidden"')
  const hidden = { change: 'HIDDEN', known: true, signed: null, found: null }
  for (const [part, before, after, address, name] of [
    [sheetPart(1), sheet, rowsHidden, '11:13', t1],
    [sheetPart(1), sheet, columnHidden, `${letterOf(Number(first))}:${letterOf(Number(last))}`, t1],
    [sheetPart(2), list, flat, '20:20', '明细'],
    [workbookPart, workbook, sheetHidden, '', '明细'],
  ] as const) {
    expect(after).not.toBe(before)
    const { verdict, cells } = await verified(withPart(part, after))
    expect([address, verdict, cells]).toEqual([address, 'CHANGED', [{ ...hidden, from: null, address, sheet: name }]])
  }
  // Blank rows and columns conceal nothing.
  const blank = sheet.replace('</cols>', '<col min="60" max="16384" hidden="1"/></cols>')
  expect((await verified(withPart(sheetPart(1), blank))).verdict).toBe('RESAVED')
})

/** The workbook with another number format of some cells' style. */
function formatted(part: string, address: RegExp, code: string): Buffer {
  const styles = parts.get('xl/styles.xml')!.toString()
  const [, xfs] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)!
  const count = [...xfs!.matchAll(/<xf /g)].length
  const format = `<numFmt numFmtId="900" formatCode="${code.replaceAll('"', '&quot;')}"/>`
  const changed = styles
    .replace(/<numFmts[^>]*>/, `$&${format}`)
    .replace('</cellXfs>', '<xf numFmtId="900" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>')
  expect(changed).toContain(format)
  const sheet = parts.get(part)!.toString()
  const cells = sheet.replace(new RegExp(`(<c r="${address.source}") s="\\d+"`, 'g'), `$1 s="${count}"`)
  expect(cells).not.toBe(sheet)
  return packageOf(new Map<string, Buffer | string>([...parts, ['xl/styles.xml', changed], [part, cells]]))
}

test('a number format that shows another text than the figure is found, in tables and lists', async () => {
  for (const code of ['"99"', '#,##0"0"', ';;;', '0,', '0.00%']) {
    const { verdict, count, cells } = await verified(formatted(sheetPart(1), /D11/, code))
    expect({ code, verdict, count, cells }).toEqual({
      code,
      verdict: 'CHANGED',
      count: 1,
      cells: [
        {
          sheet: t1,
          change: 'FORMAT',
          address: 'D11',
          from: null,
          signed: '#,##0;-#,##0;"—"',
          found: code,
          known: true,
        },
      ],
    })
  }
  const days = await verified(formatted(sheetPart(2), /D(?:21|31)/, '"9"0'))
  expect(days.cells.map(({ change, address, found }) => [change, address, found])).toEqual([
    ['FORMAT', 'D21', '"9"0'],
    ['FORMAT', 'D31', '"9"0'],
  ])
  const label = await verified(formatted(sheetPart(1), /B12/, '"非"@'))
  expect(label.cells).toMatchObject([{ change: 'FORMAT', address: 'B12', found: '"非"@' }])
  // Written in another way, it shows the same.
  const same = await verified(formatted(sheetPart(1), /D11/, '#,##0;\\-#,##0;\\—'))
  expect(same.verdict).toBe('RESAVED')
})

test('a number format that depends on a condition is found', async () => {
  const styles = parts.get('xl/styles.xml')!.toString()
  const style = '<dxfs count="1"><dxf><numFmt numFmtId="901" formatCode="&quot;99&quot;"/></dxf></dxfs>'
  const rule = '<cfRule type="expression" dxfId="0" priority="1"><formula>TRUE</formula></cfRule>'
  const sheet = parts.get(sheetPart(1))!.toString()
  const changed = sheet.replace(
    '</sheetData>',
    `$&<conditionalFormatting sqref="D11:D20">${rule}</conditionalFormatting>`,
  )
  const other = new Map<string, Buffer | string>([
    ...parts,
    ['xl/styles.xml', styles.replace(/<dxfs[^>]*(?:\/>|>.*?<\/dxfs>)/s, style)],
    [sheetPart(1), changed],
  ])
  const { cells } = await verified(packageOf(other))
  expect(cells).toMatchObject([{ sheet: t1, change: 'FORMAT', address: 'D11:D20', found: '"99"' }])
})

test('another text in the head or foot of pages is found', async () => {
  const sheet = parts.get(sheetPart(1))!.toString()
  const code = /核验码 \S{9}/.exec(sheet)![0]
  const foot = await verified(withPart(sheetPart(1), sheet.replace(code, '核验码 AAAA-BBBB')))
  expect(foot).toMatchObject({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ sheet: t1, change: 'FOOT', address: '', signed: code, found: '核验码 AAAA-BBBB' }],
  })
  const head = await verified(
    withPart(sheetPart(1), sheet.replace('<oddFooter>', '<oddHeader>&amp;C作废</oddHeader>$&')),
  )
  expect(head.cells).toMatchObject([{ change: 'HEAD', signed: null, found: '作废' }])
})

test('a sheet that says the same is read once', async () => {
  const document = await readDocument(partsOfZip(packageOf(parts)))
  const reads = new Map<string, number>()
  const sheets = document.sheets.map(({ name, read }) => ({
    name,
    read: (take: Parameters<typeof read>[0]) => {
      reads.set(name, (reads.get(name) ?? 0) + 1)
      return read(take)
    },
  }))
  const { verdict, looks } = await verifyDocument(packageOf(parts), { ...document, sheets }, key.publicKey)
  expect({ verdict, looks, reads: [...reads] }).toEqual({
    verdict: 'RESAVED',
    looks: true,
    reads: [
      [t1, 1],
      ['明细', 1],
    ],
  })
})

test('a changed byte anywhere makes a file no longer genuine', async () => {
  for (let at = 100; at < bytes.length; at += 997) {
    const changed = Buffer.from(bytes)
    changed[at]! ^= 1
    const verdict = await verified(changed).then(
      ({ verdict }) => verdict,
      (error: { code: string }) => error.code,
    )
    expect([at, verdict]).not.toEqual([at, 'GENUINE'])
  }
})

test('LibreOffice saves the same figures', async () => {
  const { verdict, cells, added, removed } = await verified(readFileSync(await recalculated(file)))
  expect({ verdict, cells, added, removed }).toEqual({ verdict: 'RESAVED', cells: [], added: [], removed: [] })
})

/** Changes the value of a cell in a sheet's XML. */
function edited(part: string, address: string, value: string): Buffer {
  const xml = parts.get(part)!.toString()
  const cell = new RegExp(`(<c r="${address}"(?: s="\\d+")?)(?: t="\\w+")?(?:/>|>.*?</c>)`, 's')
  expect(xml).toMatch(cell)
  return withPart(part, xml.replace(cell, `$1 t="str"><v>${value}</v></c>`))
}

test('a change after LibreOffice is named with both values', async () => {
  const other = path.join(path.dirname(file), 'changed.xlsx')
  writeFileSync(other, edited(sheetPart(1), 'B11', '改过'))
  const { verdict, count, cells } = await verified(readFileSync(await recalculated(other)))
  expect({ verdict, count, cells }).toEqual({
    verdict: 'CHANGED',
    count: 1,
    cells: [
      {
        sheet: 'T1 系列×级别',
        change: 'CELL',
        address: 'B11',
        from: null,
        signed: '小计',
        found: '改过',
        known: true,
      },
    ],
  })
})

const named = async (content: Buffer) =>
  (await verified(content)).cells.map(({ change, address, from, found }) => [change, address, from, found])

/** The rows of the list's sheet from 20 on, each after the others have been moved down or up. */
function shifted(xml: string, by: number): string {
  return xml.replace(/<row r="(\d+)".*?<\/row>/gs, (row: string, number: string) =>
    Number(number) < 20
      ? row
      : row
          .replace(/ r="([A-Z]*)(\d+)"/g, (_, column: string, at: string) => ` r="${column}${Number(at) + by}"`)
          .replace(/ spans="[^"]*"/, ''),
  )
}

test('of a list two changed cells are named, a cleared row, a removed and an added one', async () => {
  const xml = parts.get(sheetPart(2))!.toString()
  const twice = xml.replace(/(<c r="A7"[^>]*><v>)[^<]*/, '$1甲').replace(/(<c r="C400"[^>]*><v>)[^<]*/, '$11999')
  expect(await named(withPart(sheetPart(2), twice))).toEqual([
    ['CELL', 'A7', null, '甲'],
    ['CELL', 'C400', null, '1999'],
  ])
  const cleared = await named(withPart(sheetPart(2), xml.replace(/<row r="20"[ >].*?<\/row>/s, '')))
  expect(
    new Set(cleared.map(([change, address, , found]) => [change, String(address).slice(1), found].join())),
  ).toEqual(new Set(['CELL,20,']))
  const removed = shifted(xml.replace(/<row r="20"[ >].*?<\/row>/s, ''), -1)
  expect(await named(withPart(sheetPart(2), removed))).toEqual([['REMOVED', 'A20:G20', null, null]])
  const added = shifted(xml, 1).replace('<row r="21"', '<row r="20"><c r="A20" t="str"><v>新</v></c></row><row r="21"')
  expect(await named(withPart(sheetPart(2), added))).toEqual([['ADDED', 'A20:A20', null, '新']])
})

test('an added row is named, and nothing else, after LibreOffice has saved the list', async () => {
  const xml = shifted(parts.get(sheetPart(2))!.toString(), 1)
  const other = path.join(path.dirname(file), 'added.xlsx')
  writeFileSync(
    other,
    withPart(sheetPart(2), xml.replace('<row r="21"', '<row r="20"><c r="A20" t="str"><v>新</v></c></row><row r="21"')),
  )
  const { cells } = await verified(readFileSync(await recalculated(other)))
  expect(cells.map(({ change, address, found }) => [change, address, found])).toEqual([['ADDED', 'A20:A20', '新']])
})

test('forty random changes of packages are found', async () => {
  const random = new Random('packages')
  for (let round = 0; round < 40; round += 1) {
    const place = random.integer(1, 2)
    const cells = [
      ...parts
        .get(sheetPart(place))!
        .toString()
        .matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?!<\/c>)/g),
    ]
    const address = random.pick(cells.filter(([open]) => !open.endsWith('/>')))[1]!
    const result = await verified(edited(sheetPart(place), address, `改${round}`))
    expect({ verdict: result.verdict, count: result.count, cells: result.cells }).toMatchObject({
      verdict: 'CHANGED',
      count: 1,
      cells: [{ change: 'CELL', address, found: `改${round}` }],
    })
  }
})

test('added and removed sheets are named', async () => {
  const book = parts.get('xl/workbook.xml')!.toString()
  const { verdict, added, removed } = await verified(
    withPart('xl/workbook.xml', book.replace('name="明细"', 'name="改名"')),
  )
  expect({ verdict, added, removed }).toEqual({ verdict: 'CHANGED', added: ['改名'], removed: ['明细'] })
})

const codeOf = (content: Buffer, publicKey = key.publicKey) =>
  verifyFile(content, 'book.xlsx', asked({ publicKey })).then(
    () => 'none',
    ({ code }: { code: string }) => code,
  )

describe('the page without a network reads the same', () => {
  const offline = async (content: Buffer) =>
    verifyDocument(content, await readDocument(partsOfZip(content)), key.publicKey)

  test('genuine, saved again and changed files', async () => {
    for (const content of [
      bytes,
      packageOf(parts),
      edited(sheetPart(1), 'B11', '改过'),
      edited(sheetPart(2), 'C30', '9'),
      withPart(sheetPart(2), shifted(parts.get(sheetPart(2))!.toString(), 1)),
    ]) {
      expect(await offline(content)).toEqual(await verified(content))
    }
  })

  test('a part that is there twice, and what is no zip, are refused', async () => {
    const doubled = zipOf([...parts, ...parts].map(([name, content]) => ({ name, content })))
    for (const content of [doubled, Buffer.from('甲,乙'), bytes.subarray(0, 5000)]) {
      expect(await offline(content).catch(({ code }: { code: string }) => code)).toBe('WORKBOOK_UNREADABLE')
    }
  })
})

describe('what can’t be verified has its own answer', () => {
  test('a foreign key, a changed manifest, none', async () => {
    expect(await codeOf(bytes, otherKey.publicKey)).toBe('WORKBOOK_OTHER_INSTALLATION')
    const proof = parts.get(sheetPart(3))!.toString()
    const piece = /(<c r="A4"[^>]*><v>.{40})(.)/s
    const broken = proof.replace(piece, (_, before: string, one: string) => before + (one === 'A' ? 'B' : 'A'))
    expect(broken).not.toBe(proof)
    expect(await codeOf(withPart(sheetPart(3), broken))).toBe('WORKBOOK_SIGNATURE_BROKEN')
    expect(await codeOf(withPart(sheetPart(3), proof.replace(/<row .*<\/row>/s, '')))).toBe('WORKBOOK_NOT_SIGNED')
  })

  test('hostile and foreign files', async () => {
    const sheet = parts.get(sheetPart(1))!.toString()
    const doctype = sheet.replace('<worksheet', '<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet')
    const doubled = sheet.replace(/(<row r="10".*?<\/row>)/s, '$1$1')
    const elsewhere = sheet.replace('<c r="A10"', '<c r="A99"')
    for (const xml of [doctype, doubled, elsewhere, sheet.slice(0, -40)]) {
      expect(await codeOf(withPart(sheetPart(1), xml))).toBe('WORKBOOK_UNREADABLE')
    }
    expect(await codeOf(Buffer.from('甲,乙\n'))).toBe('IMPORT_NOT_XLSX')
    expect(await codeOf(Buffer.alloc(0))).toBe('IMPORT_EMPTY')
    expect(await codeOf(Buffer.from('%PDF-1.7'))).toBe('IMPORT_PDF')
    expect(await codeOf(bytes.subarray(0, bytes.length - 60))).toBe('IMPORT_TRUNCATED')
    expect(await codeOf(withPart('xl/vbaProject.bin', 'x'))).toBe('IMPORT_MACRO')
    expect(await codeOf(packageOf(new Map([['ppt/presentation.xml', '<a/>']])))).toBe('IMPORT_DOCUMENT')
    expect(await codeOf(packageOf(new Map([['word/document.xml', '<a/>']])))).toBe('WORKBOOK_UNREADABLE')
    const bomb = withPart('xl/worksheets/sheet1.xml', ' '.repeat(80 * 1024 * 1024))
    expect(await codeOf(bomb)).toBe('IMPORT_INFLATES')
  })
})
