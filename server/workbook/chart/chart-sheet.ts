import type ExcelJS from 'exceljs'
import { letterOf } from '../../../schema/column-letter'
import { PaperSize } from '../../../schema/vocabulary'
import { margins, paperSize } from '../form/page-plan'
import { Frame, heightOf } from '../frame'
import { safeText } from '../safe-text'
import type { Heading } from '../heading'
import { heldBack } from '../sheet'
import { styles } from '../style'
import { anchorCharts, type AnchoredChart } from './anchor-charts'
import type { SheetChart } from './chart'
import { chartPart } from './chart-part'

const name = '图表'
/** Names, up to five series, a gap, and the columns under the charts. */
const widths = [15.4, 6.5, 6.5, 6.5, 6.5, 6.5, 1, 8.8, 8.8, 8.8, 8.8, 8.8, 8.8]
const headRows = 2
/** Points. */
const rowHeight = 15
const chartWidth = 330
/** Zero-based. The chart is to the right of its numbers. */
const chartColumn = 7
const leastRows = 13
/** Points that title, legend and axis of a chart take. */
const around = 70
/** Points of a page of A4 below the head that is repeated, and the most rows of a chart. */
const pageHeight = 880
const mostRows = 50
/** A page of A4 has room for all columns, with type of eight points. */
const scale = { A4: 80, A3: 100 }

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
  const { paper = PaperSize.A4 } = heading.form ?? {}
  // Excel knows no breaks between pages that are fitted to their width.
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRows }],
    pageSetup: {
      paperSize: paperSize[paper],
      orientation: 'portrait',
      scale: scale[paper],
      horizontalCentered: true,
      margins,
      printTitlesRow: `1:${headRows}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  })
  const frame = new Frame(sheet, widths)
  frame.headline(title, heading, '件')
  const anchored: AnchoredChart[] = []
  let row = headRows + 1
  let used = 0
  for (const { chart, formulas } of charts) {
    const bars = chart.kind === 'BARS' ? chart.series.length : 1
    const rows = Math.max(
      Math.min(Math.ceil(chart.names.length * bars * 0.65) + 5, mostRows),
      chart.names.length + 2,
      leastRows,
    )
    const heads = [chart.title, ...chart.series.map(({ name }) => name)]
    const headHeight = Math.max(rowHeight, ...heads.map((head, index) => heightOf(head, widths[index]!)))
    const height = headHeight + (rows - 1) * rowHeight
    if (used > 0 && used + height > pageHeight) {
      sheet.getRow(row - 1).addPageBreak()
      used = 0
    }
    used += height + rowHeight
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
    sheet.getRow(row).height = headHeight
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
