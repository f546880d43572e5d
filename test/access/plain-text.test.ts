import { expect, test } from 'vitest'
import { plainText } from '../../server/access/personal-data/plain-text'

test.each([
  [' 已电话核实 ', '已电话核实'],
  ['a\0b', 'ab'],
  [' \0 ', null],
  [null, null],
  [undefined, null],
  ['身份证 90000019880715001X 有误', '身份证 900000********001X 有误'],
])('%j is kept as %j', (written, kept) => {
  expect(plainText(written)).toBe(kept)
})
