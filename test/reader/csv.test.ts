import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../server/reader/sheet/cell'
import { openFile } from '../../server/reader/open-file'
import { batchesOf, numbered } from './all-rows'

const read = (text: string | Buffer) => numbered(Buffer.from(text), '申报.csv')
const opened = (text: string | Buffer) => openFile(Buffer.from(text), '申报.csv')

const table = '申报编号,姓名,单位\nHM1,张三,哈密市第一中学\nHM2,李四,伊州区人民医院\n'
const rows: Cell[][] = [
  ['申报编号', '姓名', '单位'],
  ['HM1', '张三', '哈密市第一中学'],
  ['HM2', '李四', '伊州区人民医院'],
]

describe('the encoding is found', () => {
  test.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8', Buffer.from('\ufeff' + table)],
    ['UTF-16LE', iconv.encode(table, 'utf-16le', { addBOM: true })],
    ['UTF-16BE', iconv.encode(table, 'utf-16be', { addBOM: true })],
    ['UTF-16LE', iconv.encode(table, 'utf-16le')],
    ['UTF-16BE', iconv.encode(table, 'utf-16be')],
    ['GB18030', iconv.encode(table, 'gbk')],
    ['GB18030', iconv.encode(table.replace('张三', '张𠮷'), 'gb18030')],
  ])('%s', async (encoding, bytes) => {
    const want = (await read(bytes)).map(([, ...cells]) => cells)
    expect([(await opened(bytes)).encoding, want[0], want[2]]).toEqual([encoding, rows[0], rows[2]])
  })

  test('across the border of two pieces', async () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `申报人${at}`)
    const got = await read(iconv.encode('\n' + names.join('\n'), 'gb18030'))
    expect(got.slice(1).map(([, name]) => name)).toEqual(names)
  })
})

describe('the separator is found', () => {
  test.each([
    [',', table],
    [';', table.replaceAll(',', ';')],
    ['\t', table.replaceAll(',', '\t')],
    [';', '哈密市2026年度，职称申报,汇总,表,共,三,人\n填报单位：人社局,盖章\n' + table.replaceAll(',', ';')],
    [';', '编号;备注\n1;"一,二,三,四"\n2;"五,六,七,八"\n'],
    [',', '"编号;甲;乙;丙",备注\n1,"a;b;c;d"\n'],
    [';', 'sep=;\n编号;备注,一,二,三\n'],
    [',', '只有一列\n甲\n'],
  ])('%s', async (separator, text) => {
    expect((await opened(text)).separator).toBe(separator)
  })

  test('and Excel’s first line naming it is no row', async () => {
    expect(await read('sep=;\r\n编号;备注\r\n1;甲,乙\r\n')).toEqual([
      [2, '编号', '备注'],
      [3, '1', '甲,乙'],
    ])
  })
})

describe('rows', () => {
  test.each(['\n', '\r\n', '\r'])('end in %j', async (end) => {
    expect(await read(`甲,乙${end}1,2${end}${end}3,4`)).toEqual([[1, '甲', '乙'], [2, '1', '2'], [3], [4, '3', '4']])
  })

  test('stay as ragged as they are', async () => {
    expect(await read('甲,乙,丙\n1\n1,2,3,4\n,,\n5\n')).toEqual([
      [1, '甲', '乙', '丙'],
      [2, '1'],
      [3, '1', '2', '3', '4'],
      [4],
      [5, '5'],
    ])
  })

  test.each([
    [
      'separators and line breaks within quotes',
      '甲,"一,\n二",丙\n1,2,3\n',
      [
        [1, '甲', '一,\n二', '丙'],
        [3, '1', '2', '3'],
      ],
    ],
    ['doubled quotes', '"他说""好""",2\n', [[1, '他说"好"', '2']]],
    ['an empty quoted field', '"",2\n', [[1, null, '2']]],
    ['a quote inside a field', '5" 屏,2\n', [[1, '5" 屏', '2']]],
    ['text after a closing quote', '"甲"乙,2\n', [[1, '甲乙', '2']]],
    [
      'two broken fields in a row',
      '"一\n二","三\n四"\n5,6\n',
      [
        [1, '一\n二', '三\n四'],
        [4, '5', '6'],
      ],
    ],
    ['a header that begins as a zip does', 'PK编号,姓名\n', [[1, 'PK编号', '姓名']]],
    ['spaces kept', ' 甲 , 乙\n', [[1, ' 甲 ', ' 乙']]],
  ])('%s', async (_, text, want) => {
    expect(await read(text)).toEqual(want)
  })

  test('come in batches of 500', async () => {
    const { sheets } = await opened(Array.from({ length: 1201 }, (_, at) => `${at},甲`).join('\n'))
    expect((await batchesOf(sheets[0]!)).map(({ length }) => length)).toEqual([500, 500, 201])
  })
})

describe('a quote that doesn’t close names its line', () => {
  test.each([
    ['at the end of the text', '甲,乙\n1,2\n3,"四\n5,6\n', 3],
    ['where a later quote opens a field of its own', '甲,"乙\n1,"二"\n', 1],
    ['in the second quoted field of a record', '"一\n二","三\n5,6\n', 2],
  ])('%s', async (_, text, line) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'IMPORT_CSV_QUOTE',
      message: expect.stringContaining(`第 ${line} 行的引号没有闭合`),
    })
  })
})
