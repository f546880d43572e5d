import { expect, test } from 'vitest'
import { maskPersonalIn } from '../../server/access/personal-data/mask-personal'
import { remarkText } from '../../server/access/personal-data/plain-text'

test.each([
  ['联系电话13909021907，下午在', '联系电话139****1907，下午在'],
  ['证件900000198807159071', '证件900000********9071'],
  // Numbers of an office, a file and a year.
  ['0902-2234567 转 8001', '0902-2234567 转 8001'],
  ['哈职改〔2026〕13909021907号', '哈职改〔2026〕139****1907号'],
  ['139090219071', '139090219071'],
])('“%s” is kept as “%s”', (written, kept) => {
  expect(maskPersonalIn(written)).toBe(kept)
})

test('a remark is masked, and nothing is nothing', () => {
  expect(remarkText(' 致电13909021907 ')).toBe('致电139****1907')
  expect(remarkText('  ')).toBeNull()
  expect(remarkText(null)).toBeNull()
})
