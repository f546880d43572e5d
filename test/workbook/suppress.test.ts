import { describe, expect, test } from 'vitest'
import { Measure } from '../../schema/vocabulary'
import type { Report, ReportRow } from '../../server/workbook/sheet'
import { suppressed } from '../../server/workbook/suppress'

const row = (category: string, name: string, declared: number, reviewed = declared, passed = reviewed): ReportRow => ({
  labels: [category, name],
  where: {},
  counts: { DECLARED: declared, REVIEWED: reviewed, PASSED: passed },
})

const report = (rows: ReportRow[]): Report => ({
  code: 'T7',
  name: 'T7',
  title: '人员结构',
  labels: ['类别', '项目'],
  columns: [
    { kind: 'COUNT', key: 'DECLARED', header: '申报', measure: Measure.DECLARED },
    { kind: 'SHARE', key: 'share', header: '占比', of: 'DECLARED' },
    { kind: 'COUNT', key: 'REVIEWED', header: '参评', measure: Measure.REVIEWED },
    { kind: 'COUNT', key: 'PASSED', header: '通过', measure: Measure.PASSED },
    { kind: 'RATIO', key: 'rate', header: '通过率', numerator: 'PASSED', denominator: 'REVIEWED', format: 'PERCENT' },
  ],
  rows,
  totals: 'EACH_WHOLE',
  notes: [],
})

const hiddenOf = (rows: ReportRow[]) =>
  suppressed(report(rows)).rows.map(({ labels, hidden }) => [labels[1], [...hidden!].toSorted()])

describe('a personal breakdown for the public', () => {
  test('large groups stand as they are', () => {
    expect(hiddenOf([row('性别', '男', 30), row('性别', '女', 40)])).toEqual([
      ['男', []],
      ['女', []],
    ])
  })

  test('a group below 3 is kept back with what follows from it, and the next smallest too, or the total would tell', () => {
    const all = ['DECLARED', 'PASSED', 'REVIEWED', 'rate', 'share']
    expect(hiddenOf([row('族别', '汉族', 60), row('族别', '回族', 9), row('族别', '京族', 2)])).toEqual([
      ['汉族', []],
      ['回族', all],
      ['京族', all],
    ])
  })

  test('two groups of one person each still make less than 3: a third is kept back', () => {
    const [, third, second, first] = hiddenOf([
      row('族别', '汉族', 60),
      row('族别', '回族', 9),
      row('族别', '京族', 1),
      row('族别', '满族', 1),
    ]).map(([, keys]) => keys!.length)
    expect([third, second, first]).toEqual([5, 5, 5])
  })

  test('who did not pass is a group too', () => {
    expect(hiddenOf([row('性别', '男', 30, 30, 29), row('性别', '女', 40, 40, 20)])).toEqual([
      ['男', ['PASSED', 'rate']],
      ['女', ['PASSED', 'rate']],
    ])
  })

  test('nobody is no group', () => {
    expect(hiddenOf([row('性别', '男', 0), row('性别', '女', 40)])).toEqual([
      ['男', []],
      ['女', []],
    ])
  })
})
