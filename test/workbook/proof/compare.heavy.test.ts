import { inflateRawSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { letterOf } from '../../../schema/column-letter'
import { Changes, type Difference } from '../../../schema/proof/changes'
import { compareSheet } from '../../../schema/proof/compare'
import type { Manifest, SignedSheet } from '../../../schema/proof/manifest'
import { readDocument } from '../../../schema/proof/read-document'
import type { Sheet } from '../../../schema/proof/read-cells'
import { Random } from '../../../server/sample/random'
import { SheetRecord } from '../../../server/workbook/proof/sheet-record'
import { partsOf } from '../../support/package'
import { signedWorkbook } from './signed-workbook'

/** A sheet as the rows of its canonical values. */
type Rows = string[][]

const sheetOf = (name: string, rows: Rows): Sheet => ({
  name,
  async read(take) {
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) if (value !== '') take(row + 1, column + 1, value, null, '')
    }
    return null
  },
})

async function differences(signed: SignedSheet, rows: Rows): Promise<{ count: number; cells: Difference[] }> {
  const changes = new Changes()
  await compareSheet(sheetOf(signed.name, rows), signed, changes)
  return { count: changes.count, cells: changes.cells }
}

const brief = ({ change, address, from, found }: Difference) => [change, address, from, found]

/** A list as a person's columns have it: many values come often, one is the row's own. */
function listOf(size: number, seed: string): { rows: Rows; signed: SignedSheet } {
  const random = new Random(seed)
  const record = new SheetRecord('明细')
  const headers = Array.from({ length: 12 }, (_, column) => `列${column + 1}`)
  record.row(1, [{ column: 1, value: '明细' }])
  record.row(
    3,
    headers.map((value, at) => ({ column: at + 1, value })),
  )
  const values = Array.from({ length: size }, (_, index) => [
    `申报${index}`,
    ...Array.from({ length: 11 }, (_, column) =>
      column % 4 === 0 && random.integer(0, 3) === 0 ? '' : `值${random.integer(0, 3 + column * 5)}`,
    ),
  ])
  values.forEach((row, at) => record.listed(4 + at, row))
  record.row(5 + size, [{ column: 1, value: '单位负责人：' }])
  const text = (cells: string[]) => cells.map((value) => (value === '' ? '' : `$${value}`))
  const rows = [['明细'], [], headers, ...values, [], ['单位负责人：']].map(text)
  return { rows, signed: record.signed() }
}

const copied = (rows: Rows): Rows => rows.map((row) => [...row])

let sheets: { name: string; rows: Rows }[]
let manifest: Manifest

beforeAll(async () => {
  const parts = await partsOf((await signedWorkbook()).bytes)
  const texts = [
    ...parts
      .get('xl/worksheets/sheet3.xml')!
      .toString()
      .matchAll(/<v>([^<]*)<\/v>/g),
  ]
  const packed = texts
    .slice(3)
    .map(([, text]) => text!)
    .join('')
  manifest = JSON.parse(String(inflateRawSync(Buffer.from(packed, 'base64')))) as Manifest
  const document = await readDocument((name) => {
    const found = [...parts].find(([each]) => each.toLowerCase() === name)
    return found
      ? (async function* () {
          yield found[1]
        })()
      : null
  })
  sheets = await Promise.all(
    document.sheets.map(async ({ name, read }) => {
      const rows: Rows = []
      await read((row, column, value) => {
        while (rows.length < row) rows.push([])
        const cells = rows[row - 1]!
        while (cells.length < column) cells.push('')
        cells[column - 1] = value
      })
      return { name, rows }
    }),
  )
})

describe('1,000 random changes are each found in their place, and nothing else is', () => {
  const signedOf = (name: string) => manifest.sheets.find((sheet) => sheet.name === name)!

  /** One change, and whether what came of it names it alone. */
  function changed(rows: Rows, random: Random): { kind: string; isNamed: (found: Difference[]) => boolean } {
    const full = rows.flatMap((row, at) => (row.some((value) => value !== '') && at < rows.length - 1 ? [at] : []))
    const one = random.pick(full)
    const kind = random.pick(['CELL', 'CELL', 'CLEARED', 'ADDED', 'REMOVED', 'SWAPPED'])
    const only = (change: string, row: number, from: number | null) => (found: Difference[]) =>
      found.length === 1 &&
      found[0]!.change === change &&
      found[0]!.address.startsWith(`A${row + 1}:`) &&
      (from === null || found[0]!.from?.startsWith(`A${from + 1}:`) === true)
    if (kind === 'ADDED') {
      rows.splice(one, 0, ['$新增', '$一行', `#${one}`])
      return { kind, isNamed: only('ADDED', one, null) }
    }
    if (kind === 'REMOVED') {
      rows.splice(one, 1)
      return { kind, isNamed: only('REMOVED', one, null) }
    }
    if (kind === 'SWAPPED') {
      const other = random.pick(full.filter((row) => row !== one))
      ;[rows[one], rows[other]] = [rows[other]!, rows[one]!]
      const places = [one, other].map((row) => `A${row + 1}:`)
      const isOne = ({ change, address, from }: Difference) =>
        change === 'MOVED' && places.some((place) => address.startsWith(place) || from?.startsWith(place) === true)
      return { kind, isNamed: (found) => [1, 2].includes(found.length) && found.every(isOne) }
    }
    const column = random.pick(rows[one]!.flatMap((value, at) => (value === '' ? [] : [at])))
    const value = rows[one]![column]!
    rows[one]![column] =
      kind === 'CLEARED' ? '' : value.startsWith('#') ? `#${Number(value.slice(1)) + 1}` : `${value}改`
    const address = `${letterOf(column + 1)}${one + 1}`
    return {
      kind,
      isNamed: (found) =>
        found.length === 1 && found[0]!.change === 'CELL' && found[0]!.address === address && found[0]!.from === null,
    }
  }

  test('of a table and a list', async () => {
    const random = new Random('proof')
    const missed: unknown[] = []
    for (let round = 0; round < 1000; round += 1) {
      const { name, rows } = sheets[random.integer(0, sheets.length - 1)]!
      const other = copied(rows)
      const { kind, isNamed } = changed(other, random)
      const { cells } = await differences(signedOf(name), other)
      if (!isNamed(cells)) missed.push([name, kind, cells.slice(0, 4)])
    }
    expect(missed).toEqual([])
  })

  test('without a change there is none', async () => {
    for (const { name, rows } of sheets)
      expect(await differences(signedOf(name), rows)).toEqual({ count: 0, cells: [] })
    const { rows, signed } = listOf(3000, 'same')
    expect((await differences(signed, rows)).count).toBe(0)
  })
})

test('many changes at once: each changed row is named and no other, its cells where a block has few changes', async () => {
  const { rows, signed } = listOf(5000, 'many')
  const random = new Random('edits')
  const other = copied(rows)
  // Of each block of 256 rows up to five have a changed cell; some have two.
  const expected = new Map<string, string>()
  for (let block = 0; block < 19; block += 1) {
    for (let edit = 0; edit < 5; edit += 1) {
      const row = 3 + block * 256 + random.integer(0, 255)
      const column = random.integer(1, 11)
      other[row]![column] = `$改${block}-${edit}`
      expected.set(`${letterOf(column + 1)}${row + 1}`, `改${block}-${edit}`)
    }
  }
  const { cells } = await differences(signed, other)
  const found = new Map(cells.map(({ address, found }) => [address, found]))
  expect([found, cells.every(({ change }) => change === 'CELL')]).toEqual([expected, true])
})

test('added, removed, moved and changed rows of one list are told apart', async () => {
  const { rows, signed } = listOf(2000, 'mixed')
  const other = copied(rows)
  other[1500]![4] = '$改'
  const [moved] = other.splice(1200, 1)
  other.splice(300, 0, moved!)
  other.splice(900, 3)
  other.splice(600, 0, ['$甲', '$乙'], ['$丙', '$丁'])
  other[50]![0] = '$换'
  const { cells } = await differences(signed, other)
  expect(cells.map(brief)).toEqual([
    ['CELL', 'A51', null, '换'],
    ['MOVED', 'A301:L301', 'A1201:L1201', cells[1]!.found],
    ['ADDED', 'A601:B601', null, '甲 · 乙'],
    ['ADDED', 'A602:B602', null, '丙 · 丁'],
    ['REMOVED', 'A900:L900', null, null],
    ['REMOVED', 'A901:L901', null, null],
    ['REMOVED', 'A902:L902', null, null],
    ['CELL', 'E1500', 'E1501', '改'],
  ])
})

test('a list in another order has moved rows only', async () => {
  const { rows, signed } = listOf(800, 'sorted')
  const list = rows.slice(3, 803).sort((one, other) => (one[5]! < other[5]! ? -1 : 1))
  const { cells } = await differences(signed, [...rows.slice(0, 3), ...list, ...rows.slice(803)])
  expect([new Set(cells.map(({ change }) => change)), cells.length > 200]).toEqual([new Set(['MOVED']), true])
})

test('a column that is changed in every row is named in every row, two of them by their range', async () => {
  const { rows, signed } = listOf(900, 'column')
  const other = copied(rows)
  for (let row = 3; row < 903; row += 1) other[row]![7] = `$第${row}`
  const one = await differences(signed, other)
  expect(one.count).toBe(900)
  expect(one.cells.every(({ change, address }, at) => change === 'CELL' && address === `H${at + 4}`)).toBe(true)
  for (let row = 3; row < 903; row += 1) other[row]![9] = `$第${row}`
  const two = await differences(signed, other)
  expect(two.count).toBe(900)
  expect(two.cells.every(({ change, address }, at) => change === 'ROW' && address === `H${at + 4}:J${at + 4}`)).toBe(
    true,
  )
})

test('a remark beside a list is named with its cell, and what is written under it', async () => {
  const { rows, signed } = listOf(300, 'beside')
  const other = copied(rows)
  other[40] = [...other[40]!, ...Array.from({ length: 14 - other[40]!.length }, () => ''), '$已核']
  other.push([], ['$填表人：'])
  expect((await differences(signed, other)).cells.map(brief)).toEqual([
    ['CELL', 'O41', null, '已核'],
    ['CELL', `A${rows.length + 2}`, null, '填表人：'],
  ])
})

test('a list that was signed before sums could name cells still shows its changed, added and removed rows', async () => {
  const { rows, signed } = listOf(600, 'earlier')
  const { checks: _, ...list } = signed.list!
  const other = copied(rows)
  other[100]![4] = '$改'
  other.splice(400, 1)
  expect((await differences({ ...signed, list }, other)).cells.map(brief)).toEqual([
    ['ROW', 'A101:L101', null, expect.stringContaining('改')],
    ['REMOVED', 'A401:L401', null, null],
  ])
})
