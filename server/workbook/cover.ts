import type ExcelJS from 'exceljs'
import type { PaperSize } from '../../schema/vocabulary'
import { Frame, heightOf, sheetOptions } from './frame'
import { safeText } from './safe-text'
import { styles } from './style'

export interface Cover {
  title: string
  facts: [name: string, value: string][]
  /** Conclusion of 勾稽校验; `formula` is the defined name of its cell. */
  verdict?: { name: string; formula: string; result: string }
  /** Definition (口径) of every measure. */
  definitions: [name: string, definition: string][]
}

const widths = [14, 88]

/** 封面与说明: facts about the workbook and the definitions of its figures. */
export function writeCover(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { title, facts, verdict, definitions }: Cover,
  paper?: PaperSize,
): void {
  const sheet = workbook.addWorksheet('封面与说明', sheetOptions(1, 0, 'portrait', paper))
  const frame = new Frame(sheet, widths)
  let row = 1
  const pair = (name: string, value: string, style: Partial<ExcelJS.Style>) => {
    row += 1
    sheet.getCell(row, 1).value = name
    sheet.getCell(row, 1).style = styles.header
    sheet.getCell(row, 2).value = value
    sheet.getCell(row, 2).style = style
    sheet.getRow(row).height = heightOf(value, widths[1]!)
  }
  frame.line(row, title, styles.title)
  for (const [name, value] of facts) pair(name, safeText(value), styles.label)
  if (verdict) {
    pair(verdict.name, verdict.result, styles.label)
    sheet.getCell(row, 2).value = { formula: verdict.formula, result: verdict.result }
  }
  row += 1
  pair('指标', '口径', styles.header)
  for (const [name, definition] of definitions) pair(name, definition, styles.label)
  frame.signatures(row + 2)
  sheet.commit()
}
