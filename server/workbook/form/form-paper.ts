import type ExcelJS from 'exceljs'
import type { FormSettings } from '../../../schema/statistical-form'
import { letterOf } from '../../../schema/column-letter'
import type { Line } from '../report-line'
import type { Report } from '../sheet'
import { placeColumnBreaks } from './column-break'
import { formRows } from './form-frame'
import { margins, paperSize, type Block, type ColumnPlan, type PagePlan, type Span } from './page-plan'

const firstRow = formRows.numbers + 1

/** 总计 stays with the first group, each 小计 with its rows, and the foot with at least the last three rows. */
export function blocksOf(
  { lines, totals }: { lines: readonly Line[]; totals: Report['totals'] },
  heights: readonly number[],
  feet: readonly number[],
): Block[] {
  const isGrouped = totals === 'SUBTOTALS' || totals === 'EACH_WHOLE'
  const blocks: number[][] = []
  lines.forEach(({ kind }, index) => {
    const begins = isGrouped ? kind === 'SUBTOTAL' && lines[index - 1]?.kind !== 'TOTAL' : true
    if (begins || blocks.length === 0) blocks.push([heights[index]!])
    else blocks.at(-1)!.push(heights[index]!)
  })
  const end: number[] = []
  while (end.filter((height) => height > 0).length < 3 && blocks.length > 0) end.unshift(...blocks.pop()!)
  return [...blocks, [...end, ...feet]]
}

/** What follows on the same sheet stays with the last rows, whose header is repeated above it if a page begins with them. */
export const joined = (blocks: readonly Block[], below: readonly number[]): Block[] =>
  below.length === 0 ? [...blocks] : [...blocks.slice(0, -1), [...blocks.at(-1)!, ...below]]

/** The columns of each page of paper. @param keys number of columns that each page repeats */
export function spansOf({ columnPages }: Pick<ColumnPlan, 'columnPages'>, keys: number, last: number): Span[] {
  if (columnPages.length === 1) return [[1, last]]
  return columnPages.map((start, index) => [
    keys + 1 + start,
    index + 1 < columnPages.length ? keys + columnPages[index + 1]! : last,
  ])
}

export function setPaper(
  sheet: ExcelJS.Worksheet,
  { orientation, scale, columnPages, rowPages }: PagePlan,
  { paper, keys, repeats }: { paper: FormSettings['paper']; keys: number; repeats: boolean },
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: paperSize[paper],
    orientation,
    scale,
    horizontalCentered: true,
    margins,
    ...(repeats && { printTitlesRow: `${formRows.groups}:${formRows.numbers}` }),
    ...(columnPages.length > 1 && { printTitlesColumn: `A:${letterOf(keys)}` }),
  })
  for (const start of rowPages.slice(1)) sheet.getRow(firstRow + start - 1).addPageBreak()
  placeColumnBreaks(
    sheet,
    columnPages.slice(1).map((start) => keys + start),
  )
}
