import { expect, test } from 'vitest'
import { builtInFormat, cellFormat } from '../../../schema/proof/cell-format'

test.each([
  ['#,##0;-#,##0;"—"', '#,##0;\\-#,##0;\\—'],
  ['yyyy-mm-dd', 'yyyy\\-mm\\-dd'],
  ['yyyy-mm-dd hh:mm', '[$-804]yyyy"年"m"月"d"日"\\ h:mm'],
  ['yyyy-mm-dd', 'yyyy/m/d;@'],
  ['"其中："@', '\\其\\中\\：@'],
  ['#,##0', '#,##0_ '],
  ['#,##0', '[Red]#,##0'],
  ['General', 'G/通用格式'],
  ['General', ''],
  ['0.0%', '0.0%'],
])('programs write one format in several ways: %s is %s', (one, other) => {
  expect(cellFormat(one)).toEqual(cellFormat(other))
})

test.each([
  ['General', '"99"'],
  ['General', '0"0"'],
  ['#,##0', '"9"#,##0'],
  ['#,##0', ';;;'],
  ['#,##0', '#,##0,'],
  ['#,##0', '#,##0.0'],
  ['0', '0%'],
  ['0', 'yyyy-mm-dd'],
  ['0', '[>5]"9";0'],
  ['#,##0;-#,##0;"—"', '#,##0;#,##0;"—"'],
  ['yyyy-mm-dd', 'mm-dd'],
  ['yyyy-mm-dd', '"2026"-mm-dd'],
])('a number has another text: %s and %s', (one, other) => {
  expect(cellFormat(one).number).not.toBe(cellFormat(other).number)
})

test('a text has another text', () => {
  const texts = ['@', '"其中："@', '"非："@', ';;;', '0;0;0;"无"'].map((code) => cellFormat(code).text)
  expect(new Set(texts).size).toBe(5)
  expect(['General', '0', '#,##0;-#,##0;"—"', '@'].map((code) => cellFormat(code).text)).toEqual(['', '', '', ''])
})

test('a file may have the number of a format in place of its code', () => {
  expect(cellFormat(builtInFormat(14))).toEqual(cellFormat('m/d/yyyy'))
  expect(cellFormat(builtInFormat(49))).toEqual({ number: '', text: '' })
  expect(cellFormat(builtInFormat(31)).number).not.toBe('')
})
