import type ExcelJS from 'exceljs'
import { letterOf } from '../../../schema/column-letter'
import { Frame, heightOf, sheetOptions } from '../frame'
import { safeText } from '../safe-text'
import type { Heading } from '../heading'
import { heldBack } from '../sheet'
import { styles } from '../style'
import { anchorCharts, type AnchoredChart } from './anchor-charts'
import type { SheetChart } from './chart'
import { chartPart } from './chart-part'

const name = '图表'
/**
 * Names, up to five series, a gap, and the columns under the charts: so narrow that a page of A4 that is fitted to their
 * width has type of eight points.
 */
const widths = [24, 8, 8, 8, 8, 8, 1, 11, 11, 11, 11, 11, 11]
const headRows = 2
/** Points. */
const rowHeight = 17
const chartWidth = 460
/** Zero-based. The chart is to the right of its numbers. */
const chartColumn = 7
const leastRows = 13
/** Points that title, legend and axis of a chart take. */
const around = 70
/** Rows of a page of A4, across, below the head that is repeated. */
const rowsOfPage = 31

export interface ChartSheet {
  title: string
  heading: Heading
  charts: SheetChart[]
}

/** 图表: charts beside their numbers, which refer to the cells of the tables. A chart isn't divided between pages. */
export function writeChartSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { title, heading, charts }: ChartSheet,
): void {
  const sheet = workbook.addWorksheet(name, sheetOptions(headRows, 0, 'landscape', heading.form?.paper))
  const frame = new Frame(sheet, widths)
  frame.headline(title, heading, '件')
  const anchored: AnchoredChart[] = []
  let row = headRows + 1
  let used = 0
  for (const { chart, formulas } of charts) {
    const bars = chart.kind === 'BARS' ? chart.series.length : 1
    const rows = Math.max(
      Math.min(Math.ceil(chart.names.length * bars * 0.75) + 5, rowsOfPage),
      chart.names.length + 2,
      leastRows,
    )
    if (used > 0 && used + rows > rowsOfPage) {
      sheet.getRow(row - 1).addPageBreak()
      used = 0
    }
    used += rows + 1
    const height = rows * rowHeight
    const series = chart.series.map((_, index) => letterOf(2 + index))
    const shown = { ...chart, names: chart.names.map(safeText) }
    anchored.push({
      xml: chartPart(shown, { sheet: name, row, names: 'A', series }, height - around),
      column: chartColumn,
      row: row - 1,
      width: chartWidth,
      height,
      description: chart.title,
    })
    writeNumbers(sheet, row, { chart: shown, formulas })
    for (let offset = 0; offset < rows; offset += 1) sheet.getRow(row + offset).height = rowHeight
    const heads = [chart.title, ...chart.series.map(({ name }) => name)]
    sheet.getRow(row).height = Math.max(rowHeight, ...heads.map((head, index) => heightOf(head, widths[index]!)))
    row += rows + 1
  }
  frame.signatures(row)
  anchorCharts(workbook, sheet, anchored)
  sheet.commit()
}

function writeNumbers(sheet: ExcelJS.Worksheet, row: number, { chart, formulas }: SheetChart): void {
  const put = (at: number, column: number, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style>) => {
    sheet.getCell(at, column).value = value
    sheet.getCell(at, column).style = style
  }
  put(row, 1, chart.title, styles.header)
  chart.series.forEach((series, index) => put(row, 2 + index, series.name, styles.header))
  chart.names.forEach((label, place) => {
    put(row + 1 + place, 1, label, styles.label)
    chart.series.forEach(({ values }, index) => {
      const result = values[place] ?? heldBack
      const formula = formulas?.[index]![place]
      put(row + 1 + place, 2 + index, formula === undefined ? result : { formula, result }, styles.count)
    })
  })
}
