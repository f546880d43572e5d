import type ExcelJS from 'exceljs'
import { layOutPage, styles } from './style'

interface Cover {
  title: string
  facts: [name: string, value: string][]
  /** 口径 of every measure. */
  definitions: [name: string, definition: string][]
}

/** 封面与说明: what an auditor asks first. */
export function writeCover(workbook: ExcelJS.Workbook, { title, facts, definitions }: Cover): void {
  const sheet = workbook.addWorksheet('封面与说明')
  sheet.columns = [{ width: 16 }, { width: 100 }]
  const line = (name: string, value: string, [left, right]: [Partial<ExcelJS.Style>, Partial<ExcelJS.Style>]) => {
    const row = sheet.addRow([name, value])
    row.getCell(1).style = left
    row.getCell(2).style = right
    if (value.length > 60) row.height = 18 * Math.ceil(value.length / 55)
  }
  sheet.addRow([title])
  sheet.mergeCells('A1:B1')
  sheet.getCell('A1').style = styles.title
  sheet.getRow(1).height = 36
  for (const [name, value] of facts) line(name, value, [styles.header, styles.label])
  sheet.addRow([])
  line('指标', '口径', [styles.header, styles.header])
  for (const [name, definition] of definitions) line(name, definition, [styles.header, styles.label])
  line('通过率', '通过÷参评，只计“评审”途径；各级合计由合计数重新计算，分母为 0 记“—”。', [styles.header, styles.label])
  layOutPage(sheet, '1:1')
}
