import { expect, it } from 'vitest'
import { Stage } from '../../../schema/vocabulary'
import { chartTheme } from '../../../client/chart/theme'
import {
  stageProgressOption,
  stageProgressParts,
  stageProgressText,
} from '../../../client/overview/stage-progress-option'

const labels = {
  stage: (stage: Stage) => stage,
  number: (value: number) => value.toLocaleString('en-US'),
  overdue: '逾期',
  inTime: '未逾期',
  open: (count: number) => `查看 ${count} 件`,
}
const rows = [
  { stage: Stage.COMMITTEE_REVIEW, count: 1640, overdue: 51, medianWorkingDays: 4.5, oldestWorkingDays: 21 },
  { stage: Stage.PAPER, count: 0, overdue: 0, medianWorkingDays: null, oldestWorkingDays: null },
]
const option = stageProgressOption(
  rows,
  chartTheme((name) => name),
  labels,
)
const [late, inTime, lateMark] = option.series

it('reads count, median and oldest in working days', () => {
  expect(rows.map((row) => stageProgressText(row, labels))).toEqual(['1,640 · 4.5/21', '0'])
})

it('parts each bar into overdue and in time, which together are the count', () => {
  expect(late?.data).toEqual([51, 0])
  expect(inTime?.data).toMatchObject([{ value: 1589 }, { value: 0 }])
})

it('tells overdue by a mark and stripes, not by its colour alone', () => {
  expect(late?.itemStyle).toMatchObject({ color: '--overdue', decal: { symbol: 'rect' } })
  expect(lateMark?.label?.formatter({ dataIndex: 0 })).toBe('▲逾期 51')
  expect([inTime, lateMark].map((series) => series?.label?.formatter({ dataIndex: 1 }))).toEqual(['0', ''])
})

it('promises in the tooltip of each mark what a click on it opens: the overdue number the overdue rows', () => {
  const promised = option.series.map((_, seriesIndex) => option.tooltip.formatter({ dataIndex: 0, seriesIndex }))
  expect(promised.map((text) => /查看 \d+ 件/.exec(text)?.[0])).toEqual(['查看 51 件', '查看 1640 件', '查看 51 件'])
  expect(stageProgressParts).toEqual(['OVERDUE', 'COUNT', 'OVERDUE'])
  expect(option.tooltip.formatter({ dataIndex: 9, seriesIndex: 0 })).toBe('')
})
