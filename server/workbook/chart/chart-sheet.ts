import type ExcelJS from 'exceljs'
import { Frame, sheetOptions } from '../frame'
import { safeText } from '../safe-text'
import { heldBack, type Heading } from '../sheet'
import { styles } from '../style'
import { anchorPictures, type Picture } from './anchor-pictures'
import type { AnnualChart } from './annual-chart'
import { fontFiles } from './font'

const widths = [30, 9, 9, 9, 3, 14, 14, 14, 14, 14, 14]
const rowHeight = 18
/** Points. The chart is to the right of its numbers. */
const pictureWidth = 520
const pictureColumn = 5

export interface ChartSheet {
  title: string
  heading: Heading
  charts: AnnualChart[]
  /** Whether to write values instead of references, for the public version. */
  plain: boolean
  dataDir: string
}

/** 图表: charts beside their numbers, which refer to the cells of the tables. */
export async function writeChartSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { title, heading, charts, plain, dataDir }: ChartSheet,
): Promise<void> {
  const sheet = workbook.addWorksheet('图表', sheetOptions(2, 0))
  const frame = new Frame(sheet, widths)
  frame.headline(title, heading, '件')
  const fonts = await fontFiles(dataDir)
  // Loaded at the first use: ECharts needs 80 MB.
  const { drawChart } = await import('./draw-chart')
  const pictures: Picture[] = []
  let row = 3
  for (const [index, { chart, cells }] of charts.entries()) {
    const rows = Math.max(Math.ceil(chart.names.length * (chart.series.length > 1 ? 1.6 : 1)) + 2, 12)
    const height = rows * rowHeight
    pictures.push({
      png: await drawChart(chart, { width: pictureWidth * 1.4, height: height * 1.4 }, fonts),
      column: pictureColumn,
      row: row - 1,
      width: pictureWidth,
      height,
      description: chart.title,
    })
    writeNumbers(sheet, row, { chart, cells }, plain)
    for (let offset = 0; offset < rows; offset += 1) sheet.getRow(row + offset).height = rowHeight
    row += rows + 1
    // Two charts on each page, so that no chart is split.
    if (index % 2 === 1) sheet.getRow(row - 1).addPageBreak()
  }
  frame.signatures(row)
  anchorPictures(workbook, sheet, pictures)
  sheet.commit()
}

function writeNumbers(sheet: ExcelJS.Worksheet, row: number, { chart, cells }: AnnualChart, plain: boolean): void {
  const put = (at: number, column: number, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style>) => {
    sheet.getCell(at, column).value = value
    sheet.getCell(at, column).style = style
  }
  put(row, 1, chart.title, styles.header)
  chart.series.forEach(({ name }, index) => put(row, 2 + index, name, styles.header))
  chart.names.forEach((name, place) => {
    put(row + 1 + place, 1, safeText(name), styles.label)
    chart.series.forEach(({ values }, index) => {
      const result = values[place] ?? heldBack
      const formula = cells[index]![place]!
      put(row + 1 + place, 2 + index, plain ? result : { formula, result }, styles.count)
    })
  })
}
