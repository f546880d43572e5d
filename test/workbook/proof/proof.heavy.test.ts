import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Changes, SheetComparison } from '../../../schema/proof/compare'
import type { Manifest } from '../../../schema/proof/manifest'
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
  const { verdict, cells, added, removed } = await verified(readFileSync(recalculated(file)))
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
  const { verdict, count, cells } = await verified(readFileSync(recalculated(other)))
  expect({ verdict, count, cells }).toEqual({
    verdict: 'CHANGED',
    count: 1,
    cells: [{ sheet: 'T1 系列×级别', address: 'B11', signed: '小计', found: '改过', known: true }],
  })
})

describe('1,000 random changes', () => {
  /** The cells of each sheet, as they are in the file. */
  const read = async (content: Buffer) => {
    const map = await partsOf(content)
    const stream = (part: Buffer) =>
      (async function* () {
        yield part
      })()
    const { sheets } = await readDocument((name) => {
      const found = [...map].find(([each]) => each.toLowerCase() === name)
      return found ? stream(found[1]) : null
    })
    return Promise.all(
      sheets.map(async (sheet) => {
        const cells: { row: number; column: number; value: string }[] = []
        await sheet.read((row, column, value) => cells.push({ row, column, value }))
        return { name: sheet.name, cells }
      }),
    )
  }

  test('are each found in the right cell, and nothing else is', async () => {
    const sheets = await read(bytes)
    const manifest = await manifestIn(bytes)
    const random = new Random('proof')
    const missed: unknown[] = []
    for (let round = 0; round < 1000; round += 1) {
      const sheet = sheets[random.integer(0, sheets.length - 1)]!
      const signed = manifest.sheets.find(({ name }) => name === sheet.name)!
      const at = random.integer(0, sheet.cells.length - 1)
      const { row, column, value } = sheet.cells[at]!
      const found =
        random.integer(0, 4 - 1) === 0 ? '' : value.startsWith('#') ? `#${Number(value.slice(1)) + 1}` : `${value}改`
      const changes = new Changes()
      const comparison = new SheetComparison(signed, changes)
      for (const [index, cell] of sheet.cells.entries()) {
        const shown = index === at ? found : cell.value
        if (shown !== '') comparison.cell(cell.row, cell.column, shown, false)
      }
      comparison.end()
      const address = `${String.fromCharCode(64 + column)}${row}`
      if (changes.count !== 1 || changes.cells[0]!.address !== address) missed.push([address, found, changes])
    }
    expect(missed).toEqual([])
  })

  test('of the packages, too, are found', async () => {
    const sheets = await read(bytes)
    const random = new Random('packages')
    for (let round = 0; round < 40; round += 1) {
      const place = random.integer(0, 2 - 1)
      const { name, cells } = sheets[place]!
      const { row, column } = cells[random.integer(0, cells.length - 1)]!
      const address = `${String.fromCharCode(64 + column)}${row}`
      const result = await verified(edited(sheetPart(place + 1), address, `改${round}`))
      expect({ verdict: result.verdict, count: result.count, cells: result.cells }).toMatchObject({
        verdict: 'CHANGED',
        count: 1,
        cells: [{ sheet: name, address, found: `改${round}` }],
      })
    }
  })
})

async function manifestIn(content: Buffer): Promise<Manifest> {
  const { inflateRawSync } = await import('node:zlib')
  const sheet = (await partsOf(content)).get(sheetPart(3))!.toString()
  const texts = [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, text]) => text!)
  return JSON.parse(String(inflateRawSync(Buffer.from(texts.slice(3).join(''), 'base64')))) as Manifest
}

test('two changed cells of a list are named, and a removed row', async () => {
  const xml = parts.get(sheetPart(2))!.toString()
  const twice = xml.replace(/(<c r="A7"[^>]*><v>)[^<]*/, '$1甲').replace(/(<c r="C400"[^>]*><v>)[^<]*/, '$11999')
  const { cells } = await verified(withPart(sheetPart(2), twice))
  expect(cells.map(({ address, found }) => [address, found])).toEqual([
    ['A7', '甲'],
    ['C400', '1999'],
  ])
  const { verdict, cells: missing } = await verified(withPart(sheetPart(2), xml.replace(/<row r="20">.*?<\/row>/s, '')))
  expect(verdict).toBe('CHANGED')
  expect(new Set(missing.map(({ address }) => address.replace(/^[A-Z]+/, '')))).toEqual(new Set(['20']))
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
