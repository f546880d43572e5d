import { describe, expect, test } from 'vitest'
import { findHeader, type HeaderSearch } from '../../../server/import/header/find-header'
import type { Layout } from '../../../server/import/header/matching-layout'
import { listWords } from '../../../server/import/header/list-word'
import type { RawRow } from '../../../server/reader/sheet/cell'
import type { Merge } from '../../../server/reader/sheet/merge'
import { headerOf } from '../../../server/import/template'

const search: HeaderSearch = { layouts: [], yearGiven: false, isListWord: listWords([]), merges: [], chosen: null }

const rowsOf = (lines: (string | null)[][]): RawRow[] =>
  lines.map((cells, index) => ({ number: index + 1, cells, hidden: false }))

function found(lines: (string | null)[][], own: Partial<HeaderSearch> = {}) {
  const header = findHeader(rowsOf(lines), { ...search, ...own })
  return header && { ...header.rows, columns: header.fields.map((field) => (field ? headerOf(field) : null)) }
}

const person = ['T1', '2023', '古丽', '90000019880715001X', '2023-09-21', '2023-09-28']
const across = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right })

describe('levels of a header', () => {
  test('are joined where the upper title is merged over several columns', () => {
    const lines = [
      ['申报编号', '年度', '姓名', '身份证号', '公示时间', '公示时间'],
      ['申报编号', '年度', '姓名', '身份证号', '开始', '结束'],
      person,
    ]
    const columns = ['申报编号', '年度', '姓名', '身份证号', '公示开始', '公示结束']
    expect(found(lines, { merges: [across(1, 4, 5)] })).toEqual({ first: 1, last: 2, columns })
  })

  test('are joined where the upper title stands alone over several columns, as CSV has it', () => {
    const lines = [['申报编号', '年度', '姓名', '身份证号', '公示时间', ''], ['', '', '', '', '开始', '结束'], person]
    expect(found(lines)?.columns.slice(4)).toEqual(['公示开始', '公示结束'])
  })

  test('are joined where the upper cell is blank', () => {
    const lines = [
      ['申报编号', '年度', '', ''],
      ['', '', '姓名', '身份证号'],
    ]
    expect(found(lines)).toEqual({ first: 1, last: 2, columns: ['申报编号', '年度', '姓名', '身份证号'] })
  })

  test('are not joined where one title merely stands under another', () => {
    const lines = [
      ['申报编号', '年度', '姓名', '公示时间', '公示'],
      ['文本', '四位', '两字', '开始', '结束'],
    ]
    expect(found(lines)).toMatchObject({ first: 1, last: 1 })
  })

  test('may be named like steps: a title over several columns is no value', () => {
    const lines = [
      ['申报编号', '姓名', '单位审核', '单位审核', '人社部门审核', '人社部门审核', '评审会议', '评审会议'],
      ['申报编号', '姓名', '时间', '意见', '时间', '意见', '日期', '结果'],
    ]
    const merges = [across(1, 2, 3), across(1, 4, 5), across(1, 6, 7)]
    expect(found(lines, { merges })).toMatchObject({
      first: 1,
      columns: ['申报编号', '姓名', null, null, null, null, null, null],
    })
  })
})

describe('a row of values is no header', () => {
  test.each([
    ['a date', ['姓名', '年度', '2023-09-20']],
    ['a moment', ['姓名', '年度', '2023-09-20 10:00:00']],
    ['an ID number', ['姓名', '年度', '90000019880715001X']],
    ['an ID number with gaps', ['姓名', '年度', '900000 1988 0715 001X']],
    ['a mobile number', ['姓名', '年度', '139-9999-1907']],
    ['a long number', ['姓名', '年度', '20230001']],
    ['words of two lists', ['姓名', '男', '汉族']],
    ['words of two lists beside the name of a column', ['区县', '伊吾县', '中级']],
  ])('that holds %s', (_, cells) => {
    expect(found([cells, ['其他', '文字', '内容']])).toBeNull()
  })

  test('but years, school years and one word of a list beside names of columns are none', () => {
    expect(found([['姓名', '2023', '2022-2023学年考核', '确认', '单位', '年度']])).toMatchObject({ first: 1 })
  })
})

describe('a layout', () => {
  const layout: Layout = {
    name: '平台导出',
    fields: { 事项号: 'platformNo', 拟评层次: 'level', 驳回说明: 'returnReason' },
    levels: null,
  }
  const rest = ['年度', '姓名', '身份证号', '工作单位', '隶属关系', '申报途径', '申报系列', '申报专业', '当前环节']
  const layoutOf = (line: string[]) => findHeader(rowsOf([line]), { ...search, layouts: [layout] })?.layout?.name

  test('reads a file that lacks a column of its optional ones', () => {
    expect(layoutOf([...rest, '事项号', '拟评层次'])).toBe('平台导出')
  })

  test('reads a file that names one of its columns as the template does', () => {
    expect(layoutOf([...rest, '事项号', '申报级别', '驳回说明'])).toBe('平台导出')
  })

  test('reads no file that has but a few of its headers: it is of another kind', () => {
    expect(layoutOf([...rest, '申报编号', '申报级别', '驳回说明'])).toBeUndefined()
  })
})
