import { loadExcelJs } from '../workbook/load-exceljs'
import { guideHeader } from './own-sheet'
import { templateColumns } from './template'

const guideWidths = [22, 12, 44, 40]
const needLabel = { R: '必填', C: '按情况填', O: '选填' } as const

/** The template: its cells are text, so that ID numbers keep all digits; a second sheet explains the columns. */
export async function templateXlsx(): Promise<Buffer> {
  const { Workbook } = await loadExcelJs()
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('申报汇总表', { views: [{ state: 'frozen', ySplit: 1, xSplit: 3 }] })
  sheet.columns = templateColumns.map(({ header }) => ({
    header,
    width: Math.max(10, header.length * 2 + 2),
    style: { numFmt: '@' },
  }))
  sheet.getRow(1).font = { bold: true }
  const guide = workbook.addWorksheet('填写说明')
  guide.columns = guideHeader.map((header, column) => ({ header, width: guideWidths[column]! }))
  guide.getRow(1).font = { bold: true }
  for (const { header, need, note, aliases } of templateColumns) {
    guide.addRow([header, needLabel[need], note, aliases.join('、')])
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The template as CSV; by the byte-order mark Excel recognises UTF-8. */
export function templateCsv(): string {
  return `\uFEFF${templateColumns.map(({ header }) => header).join(',')}\r\n`
}
