import type ExcelJS from 'exceljs'
import { PaperSize } from '../../schema/vocabulary'
import { paperSize, type Span } from './form/page-plan'
import type { Heading } from './heading'
import type { Unit } from './sheet'
import { styles } from './style'

/** Row numbers of title, statement and the two header rows, the same on all sheets. They repeat on every printed page. */
export const frameRows = { title: 1, statement: 2, groups: 3, headers: 4 }

/** One page wide, header rows and page numbers on every page. The stream writer needs it with the sheet. */
export function sheetOptions(
  headerRows: number,
  frozenColumns: number,
  orientation: 'landscape' | 'portrait' = 'landscape',
  paper = PaperSize.A4,
): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headerRows }],
    pageSetup: {
      paperSize: paperSize[paper],
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      printTitlesRow: `1:${headerRows}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  }
}

const lineHeight = 15
/** Of a text without a second line, which needs no room between lines. */
const onlyLineHeight = 12

/** Chinese characters are as wide as two. */
export const charactersOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\xff' ? 2 : 1), 0)

/** In digits of the usual type: a Chinese character is a little narrower than two, and a cell has air at its sides. */
const size = { chinese: 1.92, air: 0.7 }

/** Width of a column, in characters, in which a text needs one line. */
export const oneLineWidth = (text: string): number => {
  const { length } = [...text]
  const chinese = charactersOf(text) - length
  return length - chinese + chinese * size.chinese + size.air
}

/** What lines of several lose at their ends, where no character is divided and some signs begin no line. */
const lost = 1.16

/** Points; height of text that wraps at `width` characters. Spreadsheets don't adjust the height of merged cells. */
export function heightOf(text: string, width: number): number {
  const parts = text.split('\n')
  if (parts.length === 1) return heightWithin(oneLineWidth(text), width)
  return parts.reduce((sum, part) => sum + Math.max(lineHeight, heightWithin(oneLineWidth(part), width)), 0)
}

/** The same of a text that needs `wanted` characters on one line. */
export function heightWithin(wanted: number, width: number): number {
  return wanted > width ? lineHeight * Math.max(2, Math.ceil((lost * wanted) / width)) : onlyLineHeight
}

const between = '　　'

/** The parts of the line below every title. @param counted unit of all figures; null when they have different units */
const statementParts = ({ unit, scope, cutOff }: Heading, counted: Unit | null): string[] => [
  `填报单位（盖章）：${unit}`,
  `统计口径：${scope}`,
  `截止时间：${cutOff}`,
  ...(counted ? [`单位：${counted}`] : []),
]

/** The line below every title. */
export const statementOf = (heading: Heading, counted: Unit | null): string =>
  statementParts(heading, counted).join(between)

/** The same within a width: where one line has no room, two, so that 单位 isn't alone on the second. */
function statementWithin(width: number, heading: Heading, counted: Unit | null): string {
  const statement = statementOf(heading, counted)
  if (heightOf(statement, width) === onlyLineHeight) return statement
  const [unit, scope, ...others] = statementParts(heading, counted)
  return `${[unit, scope].join(between)}\n${others.join(between)}`
}

export interface Header {
  header: string
  group?: string
}

/** Writes title, header and signatures of a sheet. `widths` are in characters. */
export class Frame {
  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly widths: readonly number[],
    /** The printed columns of each page; a line of text spans those of the first one. */
    readonly pages: readonly Span[] = [[1, widths.length]],
  ) {
    widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width))
  }

  /** Writes a line across the sheet. @param value may be a formula whose result is `text` */
  line(row: number, text: string, style: Partial<ExcelJS.Style>, value: ExcelJS.CellValue = text): void {
    this.#merged(row, this.pages[0]!, style, value)
    this.sheet.getRow(row).height = style === styles.title ? 30 : heightOf(text, this.#lineWidth)
  }

  get #lineWidth(): number {
    const [first, last] = this.pages[0]!
    return this.widths.slice(first - 1, last).reduce((sum, column) => sum + column, 0)
  }

  #merged(row: number, [first, last]: Span, style: Partial<ExcelJS.Style>, value: ExcelJS.CellValue): void {
    if (last > first) this.sheet.mergeCells(row, first, row, last)
    const cell = this.sheet.getCell(row, first)
    cell.value = value
    cell.style = style
  }

  /** Writes title and 填报单位 / 口径 / 截止时间, without a header. */
  headline(title: string, heading: Heading, counted: Unit | null): void {
    this.line(frameRows.title, title, styles.title)
    this.pages.slice(1).forEach((page, index) => {
      this.#merged(frameRows.title, page, styles.title, `${title}（续${index + 1}）`)
    })
    this.line(frameRows.statement, statementWithin(this.#lineWidth, heading, counted), styles.meta)
  }

  head(title: string, heading: Heading, headers: readonly Header[], counted: Unit | null = null): void {
    this.headline(title, heading, counted)
    headers.forEach((header, index) => this.#header(headers, header, index))
    this.sheet.getRow(frameRows.headers).height = 32
  }

  #header(headers: readonly Header[], { header, group }: Header, index: number): void {
    const column = index + 1
    const upper = this.sheet.getCell(frameRows.groups, column)
    const lower = this.sheet.getCell(frameRows.headers, column)
    upper.style = styles.header
    lower.style = styles.header
    if (group === undefined) {
      this.sheet.mergeCells(frameRows.groups, column, frameRows.headers, column)
      upper.value = header
      return
    }
    lower.value = header
    if (headers[index - 1]?.group === group) return
    const length = headers.slice(index).findIndex((other) => other.group !== group)
    const last = column + (length < 0 ? headers.length - index : length) - 1
    if (last > column) this.sheet.mergeCells(frameRows.groups, column, frameRows.groups, last)
    upper.value = group
  }

  /** Points of rows that are written already. */
  heightOfRows(first: number, last: number): number {
    const rows = Array.from({ length: last - first + 1 }, (_, index) => this.sheet.getRow(first + index))
    return rows.reduce((sum, row) => sum + (row.height ?? lineHeight), 0)
  }

  signatures(row: number): void {
    this.line(
      row,
      '填表人：　　　　　　审核人：　　　　　　负责人：　　　　　　填报日期：　　　年　　月　　日',
      styles.meta,
    )
    this.sheet.getRow(row).height = 28
  }
}
