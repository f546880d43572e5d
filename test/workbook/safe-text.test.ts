import { expect, test } from 'vitest'
import { safeText } from '../../server/workbook/safe-text'

test.each(['=1+1', '+1', '-1', '@cmd', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
  '%j is text with an apostrophe',
  (text) => {
    expect(safeText(text)).toBe(`'${text}`)
  },
)

test.each(['', '古丽·买买提', '1-2', "'=1"])('%j stays as it is', (text) => {
  expect(safeText(text)).toBe(text)
})
