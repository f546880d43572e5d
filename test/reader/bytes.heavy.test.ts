import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { PortalError } from '../../server/errors'
import { times } from '../support/some'
import { allRows } from './all-rows'
import { partsOf, sheetOf, textCell, workbookOf } from './workbook'
import { zipOf } from './zip'

vi.setConfig({ testTimeout: 60_000 })

/** Checks that any file is read or refused with a message, never throws another error, and ends. */
async function readsOrRefuses(bytes: Buffer, fileName: string): Promise<void> {
  const answer = await allRows(bytes, fileName).catch((error: unknown) => error)
  if (!Array.isArray(answer)) expect(answer).toBeInstanceOf(PortalError)
}

const anyText = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.replace(/[<&\0-\x1f\ufffe\uffff]/g, ''))
/** A cell's content, with the attributes that define how to read it. */
const content: fc.Arbitrary<[attributes: string, content: string]> = fc.oneof(
  anyText.map((text) => [' t="inlineStr"', `<is><t>${text}</t></is>`] as [string, string]),
  anyText.map((text) => [' t="str"', `<f>A1&amp;B1</f><v>${text}</v>`] as [string, string]),
  fc.double().map((number) => [' s="1"', `<f>A1</f><v>${number}</v>`] as [string, string]),
  fc.integer().map((number) => [' s="1" t="n"', `<v>${number}</v>`] as [string, string]),
  fc.nat(1).map((index) => [' t="s"', `<v>${index}</v>`] as [string, string]),
  fc.constantFrom<[string, string][]>(
    [' s="1"', ''],
    [' t="b"', '<v>1</v>'],
    [' t="e"', '<v>#N/A</v>'],
    ['', '<x/>'],
    ['', '<'],
  ),
)
const cell = fc
  .tuple(content, fc.option(fc.constantFrom('A', 'B', 'C', 'GS'), { freq: 8 }))
  .map(([[attributes, inside], column]) => {
    const ref = column === null ? '' : ` r="${column}1"`
    return inside === '' ? `<c${ref}${attributes}/>` : `<c${ref}${attributes}>${inside}</c>`
  })
/** Mostly in ascending order, with gaps. */
const rowsOf = (rows: [step: number, attributes: string, cells: string[]][]) => {
  let number = 0
  return rows
    .map(([step, attributes, cells]) => {
      number += step
      const start = `<row r="${number}"${attributes}`
      return cells.length === 0 ? `${start}/>` : `${start}>${cells.join('')}</row>`
    })
    .join('')
}
const row = fc.tuple(
  fc.oneof({ weight: 40, arbitrary: fc.constantFrom(1, 2, 20) }, { weight: 1, arbitrary: fc.constant(0) }),
  fc.constantFrom('', ' hidden="1"', ' spans="1:3" ht="15"', ' hidden="false"'),
  fc.array(cell, { maxLength: 6 }),
)
const sheet = fc.record({
  data: fc.array(row, { maxLength: 8 }).map(rowsOf),
  tail: fc
    .stringMatching(/^[A-D][1-9]:[A-D]([1-9]|[1-3][0-9])$/)
    .map((ref) => `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`),
})

const valid = workbookOf({
  sheets: [{ data: `<row r="1">${textCell('A1', '编号')}</row><row r="2"><c r="A2" s="1"><v>45180</v></c></row>` }],
  strings: ['<si><t>甲</t></si>'],
  styles: [14],
})
const stored = zipOf(
  partsOf({ sheets: [{ data: `<row r="1">${textCell('A1', '编号')}</row>` }] }).map((part) => ({
    ...part,
    stored: true,
  })),
)

const wounds = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 })

function wounded(whole: Buffer, places: [at: number, byte: number][]): Buffer {
  const bytes = Buffer.from(whole)
  for (const [at, byte] of places) bytes[at % bytes.length] = byte
  return bytes
}

describe('whatever bytes come, there are rows or a refusal', () => {
  const check = (bytes: fc.Arbitrary<Buffer>, fileName = '申报.xlsx', runs = 400) =>
    fc.assert(
      fc.asyncProperty(bytes, (file) => readsOrRefuses(file, fileName)),
      { numRuns: times(runs, runs / 10) },
    )

  test('any bytes', () =>
    check(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
      '申报.csv',
    ))
  test('any bytes behind a zip’s first', () =>
    check(fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), bytes]))))
  test('any text', () =>
    check(
      fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
      '申报.csv',
    ))
  test('any text of quotes, separators and line ends', () =>
    check(
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '甲', ' ') }).map((text) => Buffer.from(text)),
      '申报.csv',
      1000,
    ))
  test('a workbook with some bytes changed', () =>
    check(
      wounds.map((places) => wounded(valid, places)),
      undefined,
      1500,
    ))
  test('a workbook that isn’t packed with some bytes changed', () =>
    check(
      wounds.map((places) => wounded(stored, places)),
      undefined,
      1500,
    ))
  test('a workbook cut anywhere', () => check(fc.nat(valid.length).map((length) => valid.subarray(0, length))))
  test('a workbook of any rows, cells and merges', () =>
    check(sheet.map(({ data, tail }) => sheetOf(data, tail, { strings: ['<si><t>甲</t></si>'], styles: [14] }))))
})

test('rows taken by pattern are those that the parser makes', () => {
  const answer = async (bytes: Buffer) =>
    allRows(bytes).catch((error: unknown) => (error instanceof PortalError ? error.code : String(error)))
  return fc.assert(
    fc.asyncProperty(sheet, async ({ data, tail }) => {
      const rest = { strings: ['<si><t>甲</t></si>', '<si><t/></si>'], styles: [14] }
      // After an XML comment, the fast pattern is not used any more, so the parser reads all rows.
      const [taken, parsed] = [sheetOf(data, tail, rest), sheetOf(`<!-- -->${data}`, tail, rest)]
      expect(await answer(taken)).toEqual(await answer(parsed))
    }),
    { numRuns: times(1500, 150) },
  )
})

test('what is written as CSV is read again', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.array(fc.string({ unit: fc.constantFrom('"', ',', '\n', '甲', 'b', ' '), minLength: 1, maxLength: 6 }), {
          minLength: 2,
          maxLength: 4,
        }),
        { minLength: 1, maxLength: 8 },
      ),
      async (rows) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
        expect((await allRows(Buffer.from(text), '申报.csv')).map(({ cells }) => cells)).toEqual(rows)
      },
    ),
    { numRuns: times(1000, 100) },
  ))
