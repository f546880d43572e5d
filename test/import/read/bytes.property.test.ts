import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PortalError } from '../../../server/errors'
import { allRows } from './all-rows'
import { partsOf, sheetOf, textCell, workbookOf } from './workbook'
import { zipOf } from './zip'

/** Whatever a file holds, it is read or refused in words; nothing else is ever thrown, and it ends. */
async function readsOrRefuses(bytes: Buffer, fileName: string): Promise<void> {
  const answer = await allRows(bytes, fileName).catch((error: unknown) => error)
  if (!Array.isArray(answer)) expect(answer).toBeInstanceOf(PortalError)
}

const cell = fc.oneof(
  fc
    .string({ unit: 'grapheme', maxLength: 8 })
    .map((text) => `<c t="inlineStr"><is><t>${text.replace(/[<&\0-\x1f\ufffe\uffff]/g, '')}</t></is></c>`),
  fc.double().map((number) => `<c s="1"><v>${number}</v></c>`),
  fc.nat(5).map((index) => `<c t="s"><v>${index}</v></c>`),
  fc.string({ maxLength: 6 }),
)
const row = fc
  .tuple(fc.nat(40), fc.array(cell, { maxLength: 6 }))
  .map(([number, cells]) => `<row r="${number}">${cells.join('')}</row>`)
const sheet = fc.record({
  data: fc.array(row, { maxLength: 8 }).map((rows) => rows.join('')),
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
      { numRuns: runs },
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
    { numRuns: 1000 },
  ))
