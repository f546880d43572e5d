import { expect, test } from 'vitest'
import { columnGroups, usualGroups } from '../../../client/report/column-groups'

const header = (text: string, group: string | null = null) => ({ header: text, group, numeric: true })
const of = (group: string, columns: number) => Array.from({ length: columns }, (_, at) => header(String(at), group))
const wide = [header('系列'), header('申报'), ...of('性别', 8), ...of('年龄', 12), ...of('学历', 6)]

test('neighbours under one head are one group; labels are in none, so that they always stay', () => {
  expect(columnGroups(wide, 1).map(({ name, places }) => [name, places.length])).toEqual([
    ['申报', 1],
    ['性别', 8],
    ['年龄', 12],
    ['学历', 6],
  ])
})

test('of a wide table the first groups are shown that fit, of another one all', () => {
  expect(usualGroups(columnGroups(wide, 1), 1)).toEqual(['申报', '性别'])
  const narrow = wide.slice(0, 10)
  expect(usualGroups(columnGroups(narrow, 1), 1)).toEqual(['申报', '性别'])
  expect(usualGroups(columnGroups(of('年龄', 30), 0), 0)).toEqual(['年龄'])
})
