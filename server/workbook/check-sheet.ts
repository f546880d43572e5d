import type ExcelJS from 'exceljs'
import { conclusionOf, type Check } from './check'
import { Frame, frameRows, sheetOptions } from './frame'
import { letterOf } from '../../schema/column-letter'
import { setPrintArea } from './list-paper'
import type { Heading } from './heading'
import { styles } from './style'
import type { Placed } from './placed'

const name = '勾稽校验'
/** Defined name of the cell with the conclusion, to which the cover refers. */
export const conclusionName = '勾稽结论'

const headers = ['序号', '表', '指标', '本表合计', '系统计数', '差', '结论', '单位', '本表来源', '系统计数来源'].map(
  (header) => ({ header }),
)
const widths = [5, 14, 32, 8.5, 8.5, 6, 8, 6, 16, 16]
/** Columns on paper; the sources are to the right of them. */
const printed = 8
const { count, label, centred } = styles
const cellStyles = [count, label, label, count, count, count, centred, centred, label, label]

/** 勾稽校验: formulas compare figures. Rates aren't compared, since they are quotients of compared figures. */
export function writeCheckSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  {
    title,
    heading,
    checks,
    placed,
    onPaper = true,
  }: { title: string; heading: Heading; checks: Check[]; placed: readonly Placed[]; onPaper?: boolean },
): void {
  const sheet = workbook.addWorksheet(name, sheetOptions(frameRows.headers, 0))
  const frame = new Frame(sheet, widths, [[1, printed]])
  frame.head(title, heading, headers)
  const first = frameRows.headers + 1
  checks.forEach(({ place, what, unit, formula, result, expected }, index) => {
    const row = first + index
    const values = [
      index + 1,
      place,
      what,
      { formula: formula(placed), result: result.value },
      expected.value,
      { formula: `D${row}-E${row}`, result: result.value - expected.value },
      { formula: `IF(F${row}=0,"一致","不一致")`, result: result.value === expected.value ? '一致' : '不一致' },
      unit ?? '',
      result.source,
      expected.source,
    ]
    values.forEach((value, column) => {
      const cell = sheet.getCell(row, column + 1)
      cell.value = value
      cell.style = cellStyles[column]!
    })
  })
  const last = first + checks.length - 1
  const { agree, differ, text } = conclusionOf(checks)
  const verdicts = `G${first}:G${last}`
  frame.line(last + 1, text, styles.verdict, {
    formula: `IF(COUNTIF(${verdicts},"一致")=${checks.length},"${agree}","${differ}"&COUNTIF(${verdicts},"不一致")&" 项")`,
    result: text,
  })
  workbook.definedNames.add(`'${name}'!$A$${last + 1}`, conclusionName)
  frame.line(
    last + 2,
    '每行两边由不同的查询分别计算（见来源两列），任一边算错即不一致；各表与同一个总计一致，各表之间即一致。各行之和的勾稽见各表表末。',
    styles.note,
  )
  frame.signatures(last + 3)
  setPrintArea(sheet, onPaper ? `A$1:${letterOf(printed)}$${last + 3}` : null, widths.length)
  sheet.commit()
}
