import type ExcelJS from 'exceljs'
import { PaperSize } from '../../schema/vocabulary'
import { letterOf } from '../../schema/column-letter'
import type { Heading } from './heading'
import { placeColumnBreaks } from './form/column-break'
import { columnPoints, margins, paperSize, planPages, type PagePlan } from './form/page-plan'

/** Title, statement and two lines of headers. */
const head = 110

/** How the columns of a list are divided between pages. Type never becomes smaller than 8 points. @param keys columns that each page repeats */
export function planList(widths: readonly number[], keys: number, paper: PaperSize = PaperSize.A4): PagePlan {
  const points = widths.map(columnPoints)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return planPages({
    paper,
    keys: sum(points.slice(0, keys)),
    groups: points.slice(keys).map((width) => [width]),
    heights: () => ({ head, repeated: head, blocks: [] }),
  })
}

/** For a sheet whose pages are planned once its rows are written: the stream writes at once whether they are fitted. */
export const listOptions = (headerRows: number, keys: number): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'frozen', xSplit: keys, ySplit: headerRows }],
  headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
})

/** Sets the pages of a list whose rows are written already. @param headerRows rows that each page repeats */
export function setListPaper(
  sheet: ExcelJS.Worksheet,
  { orientation, scale, columnPages }: PagePlan,
  {
    paper = PaperSize.A4,
    keys,
    headerRows,
    top = margins.top,
  }: { paper?: PaperSize; keys: number; headerRows: number; top?: number },
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: paperSize[paper],
    orientation,
    scale,
    horizontalCentered: columnPages.length === 1,
    margins: { ...margins, top },
    printTitlesRow: `1:${headerRows}`,
    ...(columnPages.length > 1 && { printTitlesColumn: `A:${letterOf(keys)}` }),
  })
  placeColumnBreaks(
    sheet,
    columnPages.slice(1).map((start) => keys + start),
  )
}

/**
 * What of a sheet is printed. ExcelJS puts a $ before each corner, so that A$1:AC$6006 becomes $A$1:$AC$6006.
 *
 * @param area null for nothing: an empty cell beside the columns is no page of paper
 */
export function setPrintArea(sheet: ExcelJS.Worksheet, area: string | null, columns: number): void {
  const beyond = letterOf(columns + 2)
  sheet.pageSetup.printArea = area ?? `${beyond}$1:${beyond}$1`
}

/** An & begins a code in the head and foot of a page. */
const plain = (text: string) => text.replaceAll('&', '&&')

/** Head and foot of each page of a list whose sheet begins with its header, so that other programs read it as a table. */
export function listHeadAndFoot(
  title: string,
  { unit, cutOff }: Pick<Heading, 'unit' | 'cutOff'>,
): Partial<ExcelJS.HeaderFooter> {
  // Excel takes 255 characters.
  const day = cutOff.split('（')[0]!
  return {
    oddHeader: `&L\n\n填报单位（盖章）：${plain(unit)}&C&"黑体"&16${plain(title)}&R\n\n截止时间：${day}　单位：件`,
    oddFooter: '&L填表人：　　　审核人：　　　负责人：　　　填报日期：　　年　　月　　日&C第 &P 页 共 &N 页',
  }
}
