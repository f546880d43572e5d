import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { Frame, frameRows, heightOf } from '../../server/workbook/frame'

test('a text has one line where it fits: nine characters in a column of eighteen digits', () => {
  const one = heightOf('', 10)
  expect(heightOf('新闻（记者、编辑）', 18)).toBe(one)
  expect(heightOf('新闻（记者、编辑）', 17)).toBeGreaterThan(2 * one)
  expect(heightOf('甲\n乙', 10)).toBeGreaterThan(2 * one)
})

test('the statement of a narrow sheet has two lines, and 单位 isn’t alone on the second', () => {
  const heading = { unit: '哈密市人力资源和社会保障局', scope: '全市；筛选：全部', cutOff: '2026-11-20 10:00' }
  const statementOn = (widths: number[]) => {
    const sheet = new ExcelJS.Workbook().addWorksheet('表')
    new Frame(sheet, widths).headline('标题', heading, '件')
    return String(sheet.getCell(frameRows.statement, 1).value).split('\n')
  }
  expect(statementOn([150])).toEqual([
    '填报单位（盖章）：哈密市人力资源和社会保障局　　统计口径：全市；筛选：全部　　截止时间：2026-11-20 10:00　　单位：件',
  ])
  expect(statementOn([90])).toEqual([
    '填报单位（盖章）：哈密市人力资源和社会保障局　　统计口径：全市；筛选：全部',
    '截止时间：2026-11-20 10:00　　单位：件',
  ])
})
