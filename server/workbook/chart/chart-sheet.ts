import type ExcelJS from 'exceljs'
import { letterOf } from '../../../schema/column-letter'
import { PaperSize } from '../../../schema/vocabulary'
import { margins, paperSize } from '../form/page-plan'
import { Frame } from '../frame'
import { setPrintArea } from '../list-paper'
import { safeText } from '../safe-text'
import type { Heading } from '../heading'
import { heldBack } from '../sheet'
import { styles } from '../style'
import { anchorCharts, type AnchoredChart } from './anchor-charts'
import type { SheetChart } from './chart'
import { chartPart } from './chart-part'

const name = '图表'
/** Two columns of charts, of which the left one also has room for figures; then the figures of the charts. */
const widths = [15, 7.2, 7.2, 7.2, 7.2, 7.2, 1, 8.4, 8.4, 8.4, 8.4, 8.4, 8.4, 2, 34, 12, 12, 12, 12, 12]
/** Zero-based columns of each column of charts, the last one not included. */
const halves = [
  [0, 6],
  [7, 13],
] as const
/** Columns on paper, and the first column of the figures beside it, from 1. */
const printed = 13
const figureColumn = 15
const headRows = 2
/** Points. */
const rowHeight = 15
/** Most rows of a chart, and those of a page of A4 below the head that is repeated. */
const mostRows = 45
const pageRows = 57
/** Rows for each name beside its bars, and for each bar with its number. */
const nameRows = 0.8
const numberRows = 0.8

/** How high charts are. */
interface Height {
  /** Rows for title, legend and axis, and of a whole chart at least. */
  around: number
  least: number
  /** Rows for the bars of names. */
  rowsOf(names: number, bars: number): number
}
const usualHeight: Height = {
  around: 5,
  least: 13,
  rowsOf: (names, bars) => names * Math.max(bars * 0.55, nameRows),
}
/** Names of which each bar still has its number on low charts. */
const fewNames = 6
/** If all charts then have one page. Titles have one line. */
const lowHeight: Height = {
  around: 4,
  least: 9,
  rowsOf: (names, bars) => names * (names > fewNames ? nameRows : bars * numberRows),
}
/** A page has room for all columns; on A4 with type of eight points. */
const scale = { A4: 80, A3: 115 }

export interface ChartSheet {
  title: string
  heading: Heading
  charts: SheetChart[]
}

/** 图表: charts two abreast, beside the page their figures, which refer to the cells of the tables. */
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
  const frame = new Frame(sheet, widths, [[1, printed]])
  frame.headline(title, heading, '件')
  const { places, pages, end, around } = placesOf(charts)
  let figures = headRows + 1
  const anchored = charts.map(({ chart, formulas, printsFigures }, index): AnchoredChart => {
    const { half, row, rows } = places[index]!
    const shown = { ...chart, names: chart.names.map(safeText) }
    const column = printsFigures ? halves[half][0] + 1 : figureColumn
    const at = printsFigures ? row + rows : figures
    writeFigures(sheet, { row: at, column }, { chart: shown, formulas })
    if (!printsFigures) figures += figureRows(chart)
    const series = chart.series.map((_, place) => letterOf(column + 1 + place))
    const cells = { sheet: name, row: at, names: letterOf(column), series }
    const [first, beyond] = halves[half]
    return {
      xml: chartPart(shown, cells, (rows - around) * rowHeight),
      from: { column: first, row: row - 1 },
      to: { column: beyond, row: row - 1 + rows },
      description: chart.title,
    }
  })
  for (let row = headRows + 1; row < Math.max(end, figures); row += 1) sheet.getRow(row).height = rowHeight
  places.forEach(({ row, rows }, index) => {
    if (charts[index]!.printsFigures) sheet.getRow(row + rows).height = 2 * rowHeight
  })
  for (const row of pages) sheet.getRow(row - 1).addPageBreak()
  frame.signatures(end)
  setPrintArea(sheet, `A$1:${letterOf(printed)}$${end}`, widths.length)
  anchorCharts(workbook, sheet, anchored)
  sheet.commit()
}

/** Title, names and a row of air. */
const figureRows = ({ names }: SheetChart['chart']) => names.length + 2

interface ChartPlace {
  half: 0 | 1
  row: number
  rows: number
}

type Half = ChartPlace['half']

interface ChartPlaces {
  places: ChartPlace[]
  /** Rows with which further pages begin. */
  pages: number[]
  end: number
  around: number
}

/**
 * Puts each chart into the column with more room; if that needs several pages, into the columns that need the fewest, and if
 * low charts then have one page, these.
 */
function placesOf(charts: readonly SheetChart[]): ChartPlaces {
  const usual = placedIn(charts, usualHeight, () => null)
  if (usual.pages.length === 0) return usual
  const others = Array.from({ length: 2 ** charts.length }, (_, choice) =>
    placedIn(charts, usualHeight, (index) => (((choice >> index) & 1) === 1 ? 1 : 0)),
  )
  const fewest = [usual, ...others].toSorted((a, b) => a.pages.length - b.pages.length)[0]!
  if (fewest.pages.length === 0) return fewest
  const low = placedIn(charts, lowHeight, () => null)
  return low.pages.length === 0 ? low : fewest
}

/** @param halfOf the column of a chart; null for the one with more room. A chart whose figures are printed is in the left one */
function placedIn(
  charts: readonly SheetChart[],
  { around, least, rowsOf }: Height,
  halfOf: (index: number) => Half | null,
): ChartPlaces {
  let pageStart = headRows + 1
  let next: [left: number, right: number] = [pageStart, pageStart]
  const pages: number[] = []
  const places = charts.map(({ chart, printsFigures }, index): ChartPlace => {
    const bars = chart.kind === 'BARS' ? chart.series.length : 1
    const wanted = Math.ceil(rowsOf(chart.names.length, bars)) + around
    const rows = Math.max(Math.min(wanted, mostRows), least)
    // Below the chart, the figures' header has two lines.
    const all = rows + (printsFigures ? figureRows(chart) + 1 : 1)
    const fits = (half: Half) => next[half] + all <= pageStart + pageRows
    const higher = next[1] < next[0] ? 1 : 0
    const asked = printsFigures ? 0 : halfOf(index)
    const halvesInOrder = asked === null ? ([higher, higher === 0 ? 1 : 0] as const) : [asked]
    let half = halvesInOrder.find(fits)
    if (half === undefined) {
      pageStart = Math.max(...next)
      pages.push(pageStart)
      next = [pageStart, pageStart]
      half = asked ?? 0
    }
    const row = next[half]
    next[half] += printsFigures ? all - 1 : all
    return { half, row, rows }
  })
  return { places, pages, end: Math.max(...next), around }
}

function writeFigures(
  sheet: ExcelJS.Worksheet,
  { row, column }: { row: number; column: number },
  { chart, formulas }: SheetChart,
): void {
  const put = (at: number, place: number, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style>) => {
    sheet.getCell(at, place).value = value
    sheet.getCell(at, place).style = style
  }
  put(row, column, chart.title, styles.header)
  chart.series.forEach((series, index) => put(row, column + 1 + index, series.name, styles.header))
  chart.names.forEach((label, place) => {
    put(row + 1 + place, column, label, styles.label)
    chart.series.forEach(({ values }, index) => {
      const result = values[place] ?? heldBack
      const formula = formulas?.[index]![place]
      put(row + 1 + place, column + 1 + index, formula === undefined ? result : { formula, result }, styles.count)
    })
  })
}
