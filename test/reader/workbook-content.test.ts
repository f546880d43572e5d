import { describe, expect, test } from 'vitest'
import { openFile } from '../../server/reader/open-file'
import { allRows, batchesOf, numbered } from './all-rows'
import { partsOf, sheetOf, textCell, workbookOf } from './workbook'
import { zipOf } from './zip'

const cellsOf = async (cells: string, rest: Parameters<typeof sheetOf>[2] = {}) =>
  (await allRows(sheetOf(`<row r="1">${cells}</row>`, '', rest)))[0]?.cells ?? []

describe('a cell is read as', () => {
  test.each([
    ['a shared string', '<c t="s"><v>1</v></c>', '伊州区', ['<si><t>巴里坤</t></si>', '<si><t>伊州区</t></si>']],
    [
      'rich text, its runs joined and its phonetic guide left out',
      '<c t="s"><v>0</v></c>',
      '张三丰',
      ['<si><r><t>张</t></r><r><rPr/><t>三</t></r><rPh sb="0" eb="1"><t>zhāng</t></rPh><r><t>丰</t></r></si>'],
    ],
    ['an inline string', '<c t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', ' 甲 ', []],
    ['entities', '<c t="inlineStr"><is><t>A&amp;B&#x4E2D;&lt;</t></is></c>', 'A&B中<', []],
    ['an escaped control character', '<c t="inlineStr"><is><t>甲_x000A_乙</t></is></c>', '甲\n乙', []],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>', '<甲>', []],
    ['a number', '<c><v>650502</v></c>', { number: 650502 }, []],
    ['a number in scientific notation', '<c t="n"><v>6.50502E+17</v></c>', { number: 650502e12 }, []],
    ['true', '<c t="b"><v>1</v></c>', '是', []],
    ['false', '<c t="b"><v>0</v></c>', '否', []],
    ['an error', '<c t="e"><v>#N/A</v></c>', { error: '#N/A' }, []],
    ['a formula by its kept number', '<c><f>1+1</f><v>2</v></c>', { number: 2 }, []],
    ['a formula by its kept text', '<c t="str"><f>VLOOKUP(A1,B:C,2)</f><v>语文</v></c>', '语文', []],
    ['a formula without a kept value', '<c><f>1+1</f></c>', { unread: 'NO_RESULT', text: '' }, []],
    ['a formula that gives an empty text', '<c t="str"><f>A1</f><v></v></c>', undefined, []],
    ['an ISO date', '<c t="d"><v>2026-09-11</v></c>', '2026-09-11', []],
    ['an ISO time', '<c t="d"><v>2026-09-11T10:05:00.000</v></c>', '2026-09-11 10:05:00', []],
    ['an empty text', '<c t="inlineStr"><is><t></t></is></c>', undefined, []],
  ])('%s', async (_, cell, read, strings) => {
    expect((await cellsOf(cell, { strings }))[0]).toEqual(read)
  })

  test('text of at most 4,000 characters', async () => {
    expect((await cellsOf(textCell('A1', '长'.repeat(9000))))[0]).toBe('长'.repeat(4000))
  })

  test('characters on the border of two chunks', async () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `申报人甲乙丙丁${at}`)
    const rows = await allRows(
      sheetOf(names.map((name, at) => `<row r="${at + 1}">${textCell('A1', name)}</row>`).join('')),
    )
    expect(rows.map(({ cells }) => cells[0])).toEqual(names)
  })
})

describe('a number in a date style reads as the sheet shows it', () => {
  test.each([
    ['a built-in date', 14, {}, '45180', '2023-09-11'],
    ['a built-in time', 22, {}, '45180.4201388889', '2023-09-11 10:05:00'],
    ['an East Asian built-in date', 31, {}, '45210', '2023-10-11'],
    ['a custom date', 176, { 176: 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;' }, '45180', '2023-09-11'],
    ['with a locale and a second section', 176, { 176: '[$-804]yyyy/m/d;@' }, '45180', '2023-09-11'],
    ['a time that rounds to the next day', 22, {}, '45180.9999999', '2023-09-12'],
    ['a time alone', 20, {}, '0.5', '12:00:00'],
    ['the day before the leap day that never was', 14, {}, '59', '1900-02-28'],
    ['the day after it', 14, {}, '61', '1900-03-01'],
    ['no date: a unit in quotes', 176, { 176: '0&quot;day&quot;' }, '45180', { number: 45180, shown: '45180day' }],
    ['no date: a colour in brackets', 176, { 176: '0.00;[Red]-0.00' }, '45180', { number: 45180 }],
    ['no date: an escaped letter', 176, { 176: '0\\d' }, '45180', { number: 45180, shown: '45180d' }],
    ['no date: too large for one', 14, {}, '900000020230911', { number: 900000020230911 }],
    ['no date: negative', 14, {}, '-1', { number: -1 }],
  ])('%s', async (_, style, formats, value, read) => {
    expect((await cellsOf(`<c s="1"><v>${value}</v></c>`, { formats, styles: [style] }))[0]).toEqual(read)
  })

  test('and 1904 workbooks count from another day', async () => {
    const rest = { styles: [14], date1904: true }
    expect(await cellsOf('<c s="1"><v>43718</v></c><c s="1"><v>0</v></c>', rest)).toEqual(['2023-09-11', '1904-01-01'])
  })
})

describe('rows', () => {
  test('keep the numbers that the spreadsheet shows, blanks between them too, blanks at the end not', async () => {
    const data = `<row r="3">${textCell('B3', '甲')}</row><row r="5"/><row r="9">${textCell('A9', '乙')}</row><row r="10"><c r="A10" s="0"/></row>`
    expect(await numbered(sheetOf(data))).toEqual([[3, null, '甲'], [5], [9, '乙']])
  })

  test('without numbers follow one another', async () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'
    expect(await numbered(sheetOf(data))).toEqual([
      [1, { number: 1 }, { number: 2 }],
      [2, { number: 3 }],
    ])
  })

  test('say whether they are hidden', async () => {
    const data = `<row r="1">${textCell('A1', '甲')}</row><row r="2" hidden="1">${textCell('A2', '乙')}</row>`
    expect((await allRows(sheetOf(data))).map(({ hidden }) => hidden)).toEqual([false, true])
  })

  test('come in batches of 500, again from the start each time', async () => {
    const data = Array.from({ length: 1201 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('')
    const { sheets } = await openFile(sheetOf(data), '申报.xlsx')
    const sizes = async () => (await batchesOf(sheets[0]!)).map(({ length }) => length)
    expect([await sizes(), await sizes()]).toEqual([
      [500, 500, 201],
      [500, 500, 201],
    ])
  })

  test('keep at most 200 columns', async () => {
    const cells = ['A1', 'GR1', 'GS1', 'XFD1'].map((ref) => textCell(ref, ref)).join('')
    const read = await cellsOf(cells)
    expect([read.length, read[0], read[199]]).toEqual([200, 'A1', 'GR1'])
  })

  test('of a file whose elements carry a prefix', async () => {
    const parts = partsOf({ sheets: [{ data: '' }] })
    parts.at(-1)!.content =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row><x:row r="2"/></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>'
    expect(await numbered(zipOf(parts))).toEqual([
      [1, { number: 7 }],
      [2, { number: 7 }],
    ])
  })
})

describe('merged cells take the top-left value', () => {
  const row = (number: number, ...cells: string[]) =>
    `<row r="${number}">${cells.map((text, at) => (text ? textCell(`${'ABCD'[at]}${number}`, text) : '')).join('')}</row>`
  const merged = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

  test('to the right and down in a header of two levels', async () => {
    const data = row(1, '姓名', '公示时间') + row(2, '', '开始', '结束')
    expect(await numbered(sheetOf(data, merged('A1:A2', 'B1:C1')))).toEqual([
      [1, '姓名', '公示时间', { merged: '公示时间' }],
      [2, '姓名', '开始', '结束'],
    ])
  })

  test('to the right and down below the header, too', async () => {
    const data = row(30, '市一中', '甲') + row(31, '', '乙') + row(32, '市二中', '丙')
    expect(await numbered(sheetOf(data, merged('A30:A31', 'B32:D32')))).toEqual([
      [30, '市一中', '甲'],
      [31, '市一中', '乙'],
      [32, '市二中', '丙', { merged: '丙' }, { merged: '丙' }],
    ])
  })

  test('whatever lies hidden under them', async () => {
    const data = row(30, '市一中') + row(31, '旧值')
    expect(await numbered(sheetOf(data, merged('A30:A31')))).toEqual([
      [30, '市一中'],
      [31, '市一中'],
    ])
  })
})

test('sheets say their names and states, and whether they are filtered', async () => {
  const data = '<row r="1"><c><v>1</v></c></row>'
  const { sheets } = await openFile(
    workbookOf({
      sheets: [
        { name: '汇总', data, tail: '<autoFilter ref="A1:B2"/>' },
        { name: '底稿', state: 'hidden', data },
        { name: '密', state: 'veryHidden', data },
      ],
    }),
    '申报.xlsx',
  )
  for (const sheet of sheets) await batchesOf(sheet)
  expect(sheets.map(({ name, hidden, filtered }) => [name, hidden, filtered])).toEqual([
    ['汇总', false, true],
    ['底稿', true, false],
    ['密', true, false],
  ])
})
