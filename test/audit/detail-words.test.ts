import { expect, test } from 'vitest'
import { filterField, filterKeys } from '../../schema/field/filter'
import { detailWords } from '../../server/audit-log/detail-words'

const detailOf = (filter: object) => detailWords({ name: 'declarations.csv', filter })

test.each(filterKeys.filter((key) => key !== 'search'))('what was filtered by is told in words: %s', (key) => {
  const { value, name, answers } = filterField(key)
  const [code, word] = value.kind === 'code' ? Object.entries(value.words)[0]! : ['X', { zh: 'X' }]
  const [asked, received] = answers ? [true, '是'] : [[code], word.zh]
  expect(detailOf({ year: [2026], [key]: asked })).toContain(`${name.zh} ${received}`)
})

test('what was left out by a condition is told as what was asked for by it', () => {
  expect(detailOf({ year: [2026], pending: false })).toBe('文件 declarations.csv；筛选 （年度 2026，待审 否）')
})
