import { describe, expect, test } from 'vitest'
import { ListPages, listRowHeight } from '../../server/workbook/list-paper'

const firstRow = 5
/** Numbers of rows on the pages of a list whose pages have room for twenty rows. */
function lengths(count: number, foot: number): number[] {
  const pages = new ListPages(20 * 13)
  for (let row = firstRow; row < firstRow + count; row += 1) pages.add(row, 13)
  const starts = [firstRow, ...pages.startsAbove(foot)]
  return starts.map((start, index) => (starts[index + 1] ?? firstRow + count) - start)
}

describe('the pages of a list', () => {
  test.each([0, 28, 120])('have three rows or more, whatever its length, above a foot of %i points', (foot) => {
    for (let count = 3; count < 130; count += 1) {
      const all = lengths(count, foot)
      expect([count, all.reduce((sum, each) => sum + each, 0)]).toEqual([count, count])
      expect([count, Math.min(...all) >= 3]).toEqual([count, true])
      expect([count, Math.max(...all) <= 20]).toEqual([count, true])
      expect([count, all.at(-1)! * 13 + foot <= 20 * 13]).toEqual([count, true])
    }
  })

  test('a list of one or two rows is one page', () => {
    expect([lengths(1, 28), lengths(2, 28)]).toEqual([[1], [2]])
  })

  test('a row is as high as its longest text needs', () => {
    expect(listRowHeight(['九个汉字有这么宽啊', 5, null], [18, 4, 4])).toBe(13)
    expect(listRowHeight(['十个汉字就要两行了啊', 5, null], [18, 4, 4])).toBe(26)
    expect(listRowHeight(['a', 'twelve wide.'], [4, 5])).toBe(52)
  })
})
