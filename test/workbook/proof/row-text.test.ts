import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { rowText } from '../../../schema/proof/canonical'
import { fingerprint } from '../../../schema/proof/check-sums'
import { canonicalOf, type Recorded } from '../../../server/workbook/proof/recorded'
import { RowText } from '../../../server/workbook/proof/row-text'

const rows: Recorded[][] = [
  ['HM2026-1', '王伟', 3, null, '男', 46331.41666666666],
  ['', ' 前后有空格 ', '两行\n文字', '\t', null, ''],
  [null, null, null, null, null, null],
  ['_x000D_转义', 'a_b', '𠮷', '\ud800', '\ufffe', 'é'],
  [' ', '-0', -0, 1e21, 0.1 + 0.2, 'ÿ~\x7f'],
  [true, { error: '#N/A' }, { richText: [{ text: '甲' }, { text: '乙' }] }, new Date(0), undefined, '尾'],
  ['长'.repeat(5000), 'x', null, '', null, null],
]

test('a row’s hash and fingerprints are those of its canonical values, whatever was written before it', () => {
  const text = new RowText(6)
  for (const values of [...rows, ...rows.toReversed()]) {
    const canonical = values.map(canonicalOf)
    expect(text.hashOf(values)).toEqual(hash('sha256', rowText(canonical), 'buffer'))
    expect([...text.fingerprints]).toEqual(canonical.map((value) => fingerprint(value)))
  }
})
