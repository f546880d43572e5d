import { expect, test } from 'vitest'
import { headerRows } from '../../../client/report/header-rows'

const header = (text: string, group: string | null = null) => ({ header: text, group, numeric: true })

test('neighbours of one group share its cell; what has no group reaches through both rows', () => {
  expect(headerRows([header('系列'), header('参评', '评审'), header('通过', '评审'), header('认定')])).toEqual([
    [
      { text: '系列', columns: 1, rows: 2, place: 0 },
      { text: '评审', columns: 2, rows: 1, place: 1 },
      { text: '认定', columns: 1, rows: 2, place: 3 },
    ],
    [
      { text: '参评', columns: 1, rows: 1, place: 1 },
      { text: '通过', columns: 1, rows: 1, place: 2 },
    ],
  ])
})

test('a group that comes again after another column is another cell', () => {
  const [upper] = headerRows([header('一', '甲'), header('二'), header('三', '甲')])
  expect(upper.map(({ text, columns }) => [text, columns])).toEqual([
    ['甲', 1],
    ['二', 1],
    ['甲', 1],
  ])
})
