import { expect, test } from 'vitest'
import { filterField, filterKeys } from '../../schema/field/filter'
import { detailWords } from '../../server/audit-log/detail-words'
import { defaultForm } from '../../server/workbook/form/form-setting'

const detailOf = (filter: object) => detailWords({ name: 'declarations.csv', filter })

test.each(filterKeys.filter((key) => key !== 'search'))('what was filtered by is given in words: %s', (key) => {
  const { value, name, answers } = filterField(key)
  const [code, word] = value.kind === 'code' ? Object.entries(value.words)[0]! : ['X', { zh: 'X' }]
  const [asked, received] = answers ? [true, '是'] : [[code], word.zh]
  expect(detailOf({ year: [2026], [key]: asked })).toContain(`${name.zh} ${received}`)
})

test('what was left out by a condition is given as what was asked for by it', () => {
  expect(detailOf({ year: [2026], pending: false })).toBe('文件 declarations.csv；筛选 （年度 2026，待审 否）')
})

test('a declaration’s attributes are called and ordered as in 筛选, whatever order the database keeps them in', () => {
  const given = filterKeys.filter((key) => !filterField(key).answers).toReversed()
  const filter = Object.fromEntries(given.map((key) => [key, ['X']]))
  const text = detailOf(filter)
  const places = filterKeys.filter((key) => key in filter).map((key) => text.indexOf(`${filterField(key).name.zh} `))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(detailWords({ platformNo: 'T2026-1', committee: 'water', year: 2026, record: 7 })).toBe(
    '年度 2026；登记号 7；评委会 water；申报编号 T2026-1',
  )
})

test('every setting of the statistical forms, and how many figures were explained, is given in words', () => {
  const form = { ...defaultForm, number: 'A', authority: 'B', approval: 'C', validUntil: 'D', phone: 'E' }
  const text = detailWords({ year: 2025, form })
  for (const key of Object.keys(form)) expect(text).not.toContain(key)
  expect(text).toContain('年度 2025；报表设置 （表号 A，')
  expect(text).toContain('数字 0 显示为 “—”')
  expect(text).toContain('变化幅度 30')
  expect(detailWords({ year: 2025, figures: 68 })).toBe('年度 2025；说明的数字个数 68')
})
