import type ExcelJS from 'exceljs'
import { PaperSize } from '../../schema/vocabulary'
import { letterOf } from '../../schema/column-letter'
import type { Heading } from './heading'
import { placeColumnBreaks } from './form/column-break'
import { charactersOf } from './frame'
import { fewest, margins, paperSize, type PagePlan } from './form/page-plan'

/** Points of a line of a list. */
const listLine = 13

/** Characters at the end of a line that may stay empty, because the next one has no room. */
const lastPlace = 1.5

/** Points of a row with these texts, in columns of so many characters. */
export function listRowHeight(texts: readonly unknown[], widths: readonly number[]): number {
  let most = 1
  texts.forEach((text, index) => (most = Math.max(most, linesOfText(text, widths[index]!))))
  return most * listLine
}

export function linesOfText(text: unknown, width: number): number {
  // No character is wider than two: most texts are known to be short enough without being measured.
  if (typeof text !== 'string' || text.length * 2 <= width) return 1
  const characters = charactersOf(text)
  return characters > width ? Math.ceil(characters / (width - lastPlace)) : 1
}

/** A column in which a text needs so many lines. */
export const widthForLines = (text: unknown, lines: number): number =>
  typeof text !== 'string' ? 0 : lines === 1 ? charactersOf(text) : Math.ceil(charactersOf(text) / lines) + lastPlace

/** Excel takes 1,026 of a sheet; below the last one programs divide the pages themselves. */
const mostBreaks = 1000

/** The pages of a list's rows while they are written: none has fewer than three rows, and its foot stays with the last ones. */
export class ListPages {
  readonly #starts: number[] = []
  #onPage = 0
  #used = 0
  #last = 0

  /** @param room points of a page for rows */
  constructor(private readonly room: number) {}

  add(row: number, height: number): void {
    if (this.#onPage > 0 && this.#used + height > this.room) {
      this.#starts.push(row)
      this.#onPage = 0
      this.#used = 0
    }
    this.#onPage += 1
    this.#used += height
    this.#last = row
  }

  /** The rows with which pages begin, but for the first page. @param foot points of what is below the last row */
  startsAbove(foot: number): number[] {
    const starts = [...this.#starts]
    const moved = this.#last - fewest + 1
    if (this.#onPage < fewest && starts.length > 0) starts.splice(-1, 1, moved)
    else if (this.#used + foot > this.room && this.#onPage >= 2 * fewest) starts.push(moved)
    return starts
  }
}

/** For a sheet whose pages are planned once its rows are written: the stream writes at once whether they are fitted. */
export const listOptions = (headerRows: number, keys: number): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'frozen', xSplit: keys, ySplit: headerRows }],
  headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
})

/** Sets the pages of a list whose rows are written already. @param headerRows rows that each page repeats @param starts rows with which further pages begin */
export function setListPaper(
  sheet: ExcelJS.Worksheet,
  { orientation, scale, columnPages }: PagePlan,
  {
    paper = PaperSize.A4,
    keys,
    headerRows,
    starts,
    top = margins.top,
  }: { paper?: PaperSize; keys: number; headerRows: number; starts: readonly number[]; top?: number },
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
  // Upright paper has no room for the number between the signatures and the code.
  const { headerFooter } = sheet
  if (orientation === 'portrait' && headerFooter.oddFooter?.startsWith('&L')) {
    headerFooter.oddFooter = headerFooter.oddFooter.replace('&C', '&R')
  }
  const { rowBreaks } = sheet as unknown as { rowBreaks: { id: number; max: number; man: 1 }[] }
  rowBreaks.push(...starts.slice(0, mostBreaks).map((start) => ({ id: start - 1, max: 16_383, man: 1 as const })))
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

/** Chinese characters that have room at the left of a head, on upright paper too; Excel takes 255 characters of all parts. */
const mostOfHead = 32

const shortened = (text: string) => (text.length > mostOfHead ? `${text.slice(0, mostOfHead - 1)}…` : text)

/** Head and foot of each page of a list whose sheet begins with its header, so that other programs read it as a table. */
export function listHeadAndFoot(
  title: string,
  { unit, cutOff, filter }: Pick<Heading, 'unit' | 'cutOff' | 'filter'>,
): Partial<ExcelJS.HeaderFooter> {
  // Excel takes 255 characters.
  const day = cutOff.split('（')[0]!
  return {
    // Who holds the paper must see that it isn't the whole list.
    oddHeader: `&L\n\n${plain(shortened(`填报单位（盖章）：${unit}${filter ? `　筛选：${filter}` : ''}`))}&C&"黑体"&16${plain(title)}&R\n\n截止时间：${day}　单位：件`,
    oddFooter: '&L填表人：　　　审核人：　　　负责人：　　　填报日期：　　年　　月　　日&C第 &P 页 共 &N 页',
  }
}
