import { expect, test } from 'vitest'
import { workingCalendar } from '../../server/calendar/loaded'
import { readNoticeFiles } from '../../server/cycle/notice-file'
import { reviveCycle } from '../../server/cycle/revive-cycle'
import { sampleYear } from '../../server/sample/year'

const cycle = reviveCycle(readNoticeFiles('nowhere').find(({ year }) => year === 2023)!)
const rows = sampleYear({
  cycle,
  calendar: workingCalendar,
  now: new Date('2024-03-01T12:00:00+08:00'),
  count: 6000,
  seed: 7,
})

test('an employer is the same in all its rows: the portal keeps one of each', () => {
  const seen = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = `${row['区县']} ${row['工作单位']}`
    const facts = ['统一社会信用代码', '单位性质', '主管部门', '隶属关系'].map((header) => row[header]).join()
    seen.set(key, (seen.get(key) ?? new Set()).add(facts))
  }
  expect(seen.size).toBeGreaterThan(200)
  expect([...seen].filter(([, facts]) => facts.size > 1)).toEqual([])
})

test('nobody of a 参公 unit is accepted (三(二))', () => {
  const barred = rows.filter((row) => row['单位性质'] === '参公事业单位')
  expect(barred.length).toBeGreaterThan(10)
  expect(new Set(barred.map((row) => row['不予受理原因']))).toEqual(new Set(['不符合申报范围']))
})

test('a graduate holds no title before the degree, and a date stands beside a title only', () => {
  const yearOf = (value: unknown) => Number(String(value).slice(0, 4))
  const early = rows.filter(
    (row) =>
      row['学位'] !== '无' &&
      row['现任职称取得时间'] !== null &&
      yearOf(row['现任职称取得时间']) - yearOf(row['出生年月']) < 22,
  )
  expect(early).toEqual([])
  expect(rows.filter((row) => (row['现任职称'] === '无') !== (row['现任职称取得时间'] === null))).toEqual([])
})

test('some are confirmed in January only, and still count for their year', () => {
  const confirmed = rows.filter((row) => String(row['确认日期']).startsWith('2024-01'))
  expect(confirmed.length).toBeGreaterThan(0)
  expect(new Set(confirmed.map((row) => row['年度']))).toEqual(new Set([2023]))
})
