import { describe, expect, it } from 'vitest'
import {
  layoutColumns,
  recognised,
  stillMissing,
  stillSuggested,
  type FileHeader,
} from '../../../client/import/mapping'

const column = (header: string, known: string | null, suggestion: string | null = null) => ({
  letter: 'A',
  header,
  column: known,
  suggestion,
  samples: [],
})
const header = (layout: string | null, ...columns: FileHeader['columns']): FileHeader => ({
  sheet: '申报汇总表',
  firstRow: 1,
  rowNumber: 1,
  missing: [],
  layout,
  otherSheets: [],
  columns,
})
const template = [
  { column: '申报编号', need: 'R', note: '' },
  { column: '年度', need: 'R', note: '' },
  { column: '学位', need: 'O', note: '' },
]
const file = header(null, column('业务单号', null), column('申报年度', '年度'), column('附注', null))

describe('mapping a file’s headers by hand', () => {
  it('starts from what was recognised', () => {
    expect(recognised(file.columns)).toEqual({ 业务单号: '', 申报年度: '年度', 附注: '' })
  })

  it('tells the required columns that nothing stands for yet', () => {
    expect(stillMissing(template, recognised(file.columns))).toEqual(['申报编号'])
    expect(stillMissing(template, { ...recognised(file.columns), 业务单号: '申报编号' })).toEqual([])
  })

  it('keeps what a person chose, and nothing where nothing was chosen', () => {
    expect(layoutColumns(file, recognised(file.columns))).toEqual([])
    expect(layoutColumns(file, { ...recognised(file.columns), 业务单号: '申报编号' })).toEqual([
      { header: '业务单号', column: '申报编号' },
    ])
  })

  it('starts from what is suggested too, marked until a person chose otherwise', () => {
    const { columns } = header(null, column('申请单号', null, '申报编号'), column('附注', null))
    const mapping = recognised(columns)
    expect(mapping).toEqual({ 申请单号: '申报编号', 附注: '' })
    expect(stillSuggested(columns, mapping)).toEqual(new Set(['申请单号']))
    expect(stillSuggested(columns, { ...mapping, 申请单号: '年度' })).toEqual(new Set())
  })

  it('keeps the whole of a layout that is added to', () => {
    const again = header('平台导出', column('业务单号', '申报编号'), column('附注', null))
    expect(layoutColumns(again, recognised(again.columns))).toEqual([])
    expect(layoutColumns(again, { 业务单号: '申报编号', 附注: '学位' })).toEqual([
      { header: '业务单号', column: '申报编号' },
      { header: '附注', column: '学位' },
    ])
  })
})
