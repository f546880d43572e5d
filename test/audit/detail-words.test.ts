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
  expect(detailOf({ year: [2026], pending: false })).toBe('导出项 declarations.csv；筛选 （年度 2026，待审 否）')
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

test('an account’s rights, instants and what was changed are given in words, without a code', () => {
  expect(
    detailWords({
      account: 'ops-city',
      changes: { role: ['CITY_HR', 'COUNTY_HR'], counties: [[], ['650522']], displayName: ['甲', '乙'] },
    }),
  ).toBe('账号 ops-city；改动 （角色 市人社局 → 区县人社局，区县 无 → 伊吾县，名称 甲 → 乙）')
  expect(detailWords({ account: 'a', passwordExpiresAt: '2026-12-07T21:08:20.785Z' })).toBe(
    '账号 a；临时密码有效到 2026-12-08 05:08',
  )
  expect(detailWords({ what: 'ACCOUNT', until: '2026-11-30T21:37:50.495Z' })).toBe(
    '锁定范围 该账号；到 2026-12-01 05:37',
  )
  expect(detailWords({ year: 2026, layer: 'REGIONAL' })).toBe('年度 2026；层级 自治区')
  expect(detailWords({ kind: 'COUNTY', word: '伊州' })).toContain('用词 伊州')
})
