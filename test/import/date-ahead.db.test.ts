import { expect, test } from 'vitest'
import { aRow } from '../support/declaration-file'
import { importing } from './importing'

/** What a file says to have happened can’t be later than the day on which it is imported: a mistyped year. */

const { plan, bringIn } = importing({ now: new Date('2023-10-27T09:00:00+08:00') })

test('a row whose receipt, form check, submission or stage is of a later day is refused with each of them and its other problems, a planned day isn’t', async () => {
  const rows = [
    aRow(1, { 当前环节: '报送纸质材料', 纸质材料接收日期: '2024-10-26', 形式审核通过日期: '2023-10-28' }),
    aRow(2, { 提交时间: '2023-10-28 00:00' }),
    aRow(3, { 单位上报时间: '2023-10-28' }),
    aRow(4, { 当前环节: '评审会议', 纸质材料接收日期: '2023-10-27', 评审会日期: '2023-11-20' }),
    aRow(5, { 环节进入时间: '2023-10-28 00:00' }),
    aRow(6, { 性别: '未知性', 提交时间: '2024-09-12' }),
  ]
  const planned = await plan(rows)
  const said = planned.rows.map(({ kind, problems }) => [
    kind,
    ...problems.map(({ code, column }) => `${code} ${column}`),
  ])
  expect(said).toEqual([
    ['REJECTED', 'IMPORT_DATE_AHEAD 纸质材料接收日期', 'IMPORT_DATE_AHEAD 形式审核通过日期'],
    ['REJECTED', 'IMPORT_DATE_AHEAD 提交时间'],
    ['REJECTED', 'IMPORT_DATE_AHEAD 单位上报时间'],
    ['NEW'],
    ['REJECTED', 'IMPORT_DATE_AHEAD 环节进入时间'],
    ['REJECTED', 'IMPORT_WORD_UNKNOWN 性别', 'IMPORT_DATE_AHEAD 提交时间'],
  ])
  expect(planned.rows[0]!.problems[0]!.reason).toBe(
    '日期 2024-10-26 还没有到（导入时是 2023-10-27），请核对年份；没有日期的留空。',
  )
  // A number that is stored stays as it is.
  await bringIn([aRow(1)])
  const later = await plan([aRow(1, { 提交时间: '2024-09-12' })])
  expect(later.run).toMatchObject({ rejected: 1, changed: 0 })
})
