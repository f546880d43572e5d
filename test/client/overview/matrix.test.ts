import { describe, expect, it } from 'vitest'
import { Stage } from '../../../schema/vocabulary'
import { chartTheme } from '../../../client/chart/theme'
import { cellCount, cellLength, matrixRows, matrixStages, rowTotal } from '../../../client/overview/matrix'
import { matrixOption } from '../../../client/overview/matrix-option'

const statistics = {
  keys: [
    ['construction', 'construction', 'archives', 'archives', 'culture'],
    [Stage.COMMITTEE_REVIEW, Stage.MEETING, Stage.PAPER, Stage.DRAFT, Stage.CERTIFICATE],
  ],
  labels: [['建筑工程', '建筑工程', '档案', '档案', '群文'], []],
  inProgress: [30, 10, 7, null, 0],
  overdue: [12, 0, 3, null, 0],
}

describe('series by stage', () => {
  const [construction, archives, ...others] = matrixRows(statistics)

  it('has one row each in the notice’s order, without those that have nothing in progress', () => {
    expect(construction).toMatchObject({ key: 'construction', name: '建筑工程' })
    expect(archives).toMatchObject({ key: 'archives', name: '档案' })
    expect(others).toEqual([])
  })

  it('counts in progress or overdue, and never a draft', () => {
    expect(matrixStages).not.toContain(Stage.DRAFT)
    expect([rowTotal(construction!, 'count'), rowTotal(construction!, 'overdue')]).toEqual([40, 12])
    expect(cellCount(archives!, Stage.PAPER, 'overdue')).toBe(3)
    expect(cellCount(archives!, Stage.MEETING, 'count')).toBe(0)
  })

  it('shows a draft that was sent back under 退回补正, so that the stages add up to 在办', () => {
    const [row] = matrixRows({
      keys: [
        ['archives', 'archives'],
        [Stage.DRAFT, Stage.CORRECTION],
      ],
      labels: [['档案', '档案'], []],
      inProgress: [2, 3],
      overdue: [0, 0],
    })
    expect(cellCount(row!, Stage.CORRECTION, 'count')).toBe(5)
    expect(rowTotal(row!, 'count')).toBe(5)
  })

  it('draws shares of the row, yet opens and tells pieces', () => {
    expect(cellLength(construction!, Stage.COMMITTEE_REVIEW, 'share')).toBe(75)
    expect(cellCount(construction!, Stage.COMMITTEE_REVIEW, 'share')).toBe(30)
    expect(cellLength(archives!, Stage.MEETING, 'overdue')).toBe(0)
  })
})

describe('the chart of it', () => {
  const rows = matrixRows({ ...statistics, labels: [['<b>建筑</b>', '', '档案', '', ''], []] })
  const theme = chartTheme((name) => name)
  const option = matrixOption(rows, 'count', theme, {
    stage: (stage) => stage,
    number: String,
    rate: (part, whole) => `${part}/${whole}`,
    total: '合计',
    acts: (row, series) => [`${row}:${series}`],
  })

  it('has a series a stage and one for the totals, so that a click’s two indices say what it is', () => {
    expect(option.series.map(({ name }) => name)).toEqual([...matrixStages, '合计'])
    expect(option.series[matrixStages.indexOf(Stage.COMMITTEE_REVIEW)]?.data).toEqual([30, null])
    expect(option.series[matrixStages.indexOf(Stage.PAPER)]?.itemStyle.color).toBe('--stage-4')
  })

  it('says in the tooltip what a click on this very element does, and lets no name become markup', () => {
    const seriesIndex = matrixStages.indexOf(Stage.COMMITTEE_REVIEW)
    const text = option.tooltip.formatter({ dataIndex: 0, seriesIndex })
    expect(text).toContain(`30 / 40<br>0:${seriesIndex}`)
    expect(text).toContain('&lt;b&gt;建筑')
    expect(option.tooltip.formatter({ dataIndex: 9, seriesIndex })).toBe('')
    const ofTotal = option.tooltip.formatter({ dataIndex: 0, seriesIndex: matrixStages.length })
    expect(ofTotal).toContain(`合计 ${rowTotal(rows[0]!, 'count')}<br>0:${matrixStages.length}`)
  })

  it('starts at zero', () => {
    expect(option.xAxis.min).toBe(0)
  })
})
