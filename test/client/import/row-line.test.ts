import { expect, it } from 'vitest'
import { rowLines } from '../../../client/import/row-line'

const row = { rowNumber: 18, kind: 'REJECTED', platformNo: 'T2026-00018', flags: [] } as const
const empty = (column: string) => ({ code: 'REQUIRED', column, value: null, reason: '必填，不能为空。' })

it('says once what several empty columns lack', () => {
  const lines = rowLines({ ...row, flags: [], problems: [empty('年度'), empty('姓名')], changes: [] })
  expect(lines).toEqual([{ sort: 'problem', column: '年度、姓名', left: null, right: '必填，不能为空。' }])
})

it('keeps cells apart that say something, whatever the reason', () => {
  const problems = ['提交时间', '公示开始'].map((column) => ({
    code: 'DATE',
    column,
    value: '9月20日',
    reason: '日期没有年份。',
  }))
  expect(rowLines({ ...row, flags: [], problems, changes: [] })).toHaveLength(2)
})

it('tells problems before changes', () => {
  const changes = [{ column: '当前环节', before: '评委会审核', after: '单位审核' }]
  const lines = rowLines({ ...row, flags: [], kind: 'CHANGED', problems: [empty('学位')], changes })
  expect(lines.map(({ sort, column }) => `${sort} ${column}`)).toEqual(['problem 学位', 'change 当前环节'])
})
