import type ExcelJS from 'exceljs'
import { letterOf } from '../../schema/column-letter'
import { figuresOf, sumOf, sumsOfWholes } from './figures'
import { columnWidths } from './form/column-width'
import { FormFrame, formRows, type FootLine, type FormPlace } from './form/form-frame'
import { blocksOf } from './form/form-paper'
import { defaultForm } from './form/form-setting'
import { columnPoints, type Block, type Span } from './form/page-plan'
import { violatedFormula, violatingRows } from './form/row-check'
import { quotientFormula } from './formula'
import { heightOf, heightWithin, oneLineWidth } from './frame'
import type { Layout, Placed } from './placed'
import { linesOf, type Line } from './report-line'
import { safeText } from './safe-text'
import { heldBack, narrowed, type Column, type Report, type ReportRow } from './sheet'
import { lineStyles, styles, type LineStyles } from './style'

type Check = NonNullable<Report['checks']>[number]

/** What the format of a part writes before the last label. */
const indent = ({ labels, totals }: Report, index: number) =>
  totals !== 'NONE' && index === labels.length - 1 ? '　　　' : ''

/** The widths of a sheet's columns, and the columns of each page. */
export interface SheetPlace {
  widths: readonly number[]
  pages: readonly Span[]
}

/** Writes one form on a sheet. */
export class ReportWriter {
  /** Widths of the columns before they are fitted to the page. */
  readonly least: number[]
  readonly #letters: Map<string, string>
  readonly #lines: Line[]
  /** Of each line, the widths in which its labels need one line; they are asked for by every plan of the pages. */
  readonly #labelWidths: readonly (readonly number[])[]
  readonly #violating = new Map<Check, number>()
  readonly keys: number
  readonly #wholeOf: ReturnType<typeof sumsOfWholes>
  #firstRow = formRows.numbers + 1

  /** @param place the sheet's columns with labels and codes, and whether the form is the last one on it */
  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly report: Report,
    readonly layout: Layout,
    readonly place: Pick<FormPlace, 'keys' | 'isSigned'>,
  ) {
    const { labels, columns } = report
    const { keys } = place
    this.keys = keys
    this.#wholeOf = sumsOfWholes(columns)
    const own = columnWidths(report)
    const further = Array.from({ length: keys - 1 - labels.length }, () => 0)
    // The last label's width is that of its last column, which the labels of the sheet's other forms widen.
    this.#letters = new Map(columns.map(({ key }, index) => [key, letterOf(keys + 1 + index)]))
    this.#lines = linesOf(report)
    this.#labelWidths = this.#lines.map((line) =>
      line.folded ? [] : labels.map((_, label) => oneLineWidth(`${indent(report, label)}${line.labels[label] ?? ''}`)),
    )
    const needed = labels.map((header, label) => Math.max(oneLineWidth(header), this.#oneLine(label, Infinity)))
    const fitted = own.map((width, column) => Math.min(width, needed[column] ?? Infinity))
    this.least = [...fitted.slice(0, labels.length - 1), ...further, ...fitted.slice(labels.length - 1)]
  }

  /**
   * The least widths of the sheet's columns in which each label of at most so many characters needs one line.
   *
   * @param least widths of the sheet's columns, of which the last label may have several
   */
  roomy(longest: number, least: readonly number[]): number[] {
    const last = this.report.labels.length - 1
    return this.least.map((width, column) => {
      if (column > this.keys - 2) return width
      if (column < last) return Math.max(width, this.#oneLine(column, longest))
      const before = least.slice(last, this.keys - 2).reduce((sum, each) => sum + each, 0)
      return column < this.keys - 2 ? width : Math.max(width, this.#oneLine(last, longest) - before)
    })
  }

  /** The width in which the labels of a column need one line, without those that are longer. */
  #oneLine(label: number, longest: number): number {
    const wanted = this.#labelWidths.map((widths) => widths[label] ?? 0)
    return wanted.reduce((most, width) => (width <= longest ? Math.max(most, width) : most), 0)
  }

  /** @param top number of rows above the form */
  write(place: SheetPlace, top: number): { placed: Placed; end: number } {
    this.#firstRow = top + formRows.numbers + 1
    const last = this.#firstRow + this.#lines.length - 1
    const { frame, feet, heights } = this.#laidOut(place, top)
    frame.writeHead(place.pages)
    this.#lines.forEach((line, index) => this.#line(line, index, heights[index]!))
    frame.writeFoot(last + 1, place.pages[0]!, feet)
    const rowsOf = (kind: Line['kind']) =>
      this.#lines.flatMap((line, index) =>
        line.kind === kind ? [[line.labels[0]!, this.#firstRow + index] as const] : [],
      )
    const totals = rowsOf(this.report.totals === 'EACH_WHOLE' ? 'SUBTOTAL' : 'TOTAL')
    const placed: Placed = {
      report: this.report,
      sheet: this.sheet.name,
      letters: this.#letters,
      wholes: totals.map(([name, row]) => ({ name, row })),
      subtotals: new Map(rowsOf('SUBTOTAL')),
      rows: [this.#firstRow, last],
    }
    return { placed, end: last + feet.length }
  }

  /** The heights of the form's rows at the widths of a plan. */
  heights(place: SheetPlace): { head: number[]; repeated: number; blocks: Block[] } {
    const { frame, feet, heights } = this.#laidOut(place, 0)
    const footHeights = frame.footHeights(feet, place.pages[0]!)
    return {
      head: frame.headHeights(place.pages),
      repeated: frame.repeated,
      blocks: blocksOf({ lines: this.#lines, totals: this.report.totals }, heights, footHeights),
    }
  }

  /** The parts of the form, which have as many lines of text as the widths make necessary. */
  #laidOut({ widths, pages }: SheetPlace, top: number): { frame: FormFrame; feet: FootLine[]; heights: number[] } {
    const last = this.#firstRow + this.#lines.length - 1
    const violated = this.layout.plain ? null : (check: Check) => this.#violated(check, last)
    const frame = new FormFrame(this.sheet, this.report, this.layout.heading, widths, { top, ...this.place })
    const feet = frame.footLines(pages[0]!, violated)
    return { frame, feet, heights: this.#lines.map((line, index) => this.#height(line, index, widths)) }
  }

  /** Points; a folded row takes none. */
  #height({ kind, rows, folded }: Line, line: number, widths: readonly number[]): number {
    if (folded) return 0
    const { labels: headers, columns } = this.report
    const facts = kind === 'ROW' ? (rows[0]!.facts ?? {}) : {}
    const labelWidth = (index: number) =>
      index < headers.length - 1 ? widths[index]! : widths.slice(index, this.keys - 1).reduce((sum, each) => sum + each)
    return Math.max(
      ...headers.map((_, index) => heightWithin(this.#labelWidths[line]![index]!, labelWidth(index))),
      ...columns.map((column, index) =>
        column.kind === 'FACT' && column.type === 'TEXT'
          ? heightOf(String(facts[column.key] ?? ''), widths[this.keys + index]!)
          : 0,
      ),
    )
  }

  /** Points of the columns with figures, by groups that stay on one page. @param widths of the sheet's columns */
  groupsOf(widths: readonly number[]): number[][] {
    const { columns } = this.report
    const groups: number[][] = []
    columns.forEach(({ group }, index) => {
      const points = columnPoints(widths[index]!)
      if (index > 0 && group !== undefined && columns[index - 1]!.group === group) groups.at(-1)!.push(points)
      else groups.push([points])
    })
    return groups
  }

  #line(line: Line, index: number, height: number): void {
    const row = this.#firstRow + index
    const style = lineStyles[(this.layout.heading.form ?? defaultForm).zeros][line.kind === 'ROW' ? 'row' : 'sum']
    this.#labels(line, index, style)
    const code = this.sheet.getCell(row, this.keys)
    code.value = String(index + 1).padStart(2, '0')
    code.style = style.code
    if (line.folded) Object.assign(this.sheet.getRow(row), { hidden: true, outlineLevel: 1 })
    else this.sheet.getRow(row).height = height
    const { columns } = this.report
    const figures = figuresOf(columns, sumOf(columns, line.rows), this.#wholeOf(line.whole))
    columns.forEach((column, place) => {
      const cell = this.sheet.getCell(row, this.keys + 1 + place)
      if (column.kind === 'FACT') return this.#fact(column, cell, line, style)
      const isHidden = this.#isHidden(line, column.key)
      const formula = isHidden || this.layout.plain ? null : this.#formula(column, line, row)
      const result = isHidden ? heldBack : figures[column.key]!
      cell.value = formula === null ? result : { formula, result }
      cell.style = styleOf(column, style)
    })
  }

  /** A part is shown as 其中 of the line above by its format, so that the word itself is unchanged. */
  #labels({ kind, labels }: Line, index: number, style: LineStyles): void {
    const { labels: headers, totals } = this.report
    const isPart = kind === 'ROW' && totals !== 'NONE'
    const first = this.#lines[index - 1]?.kind
    headers.forEach((_, place) => {
      const isLast = place === headers.length - 1
      const own = !isPart || !isLast ? style.label : first === 'ROW' ? style.part : style.firstPart
      const columns = [place + 1, isLast ? this.keys - 1 : place + 1] as const
      for (let column = columns[0]; column <= columns[1]; column += 1) {
        this.sheet.getCell(this.#firstRow + index, column).style = own
      }
      if (columns[1] > columns[0]) {
        this.sheet.mergeCells(this.#firstRow + index, columns[0], this.#firstRow + index, columns[1])
      }
      this.sheet.getCell(this.#firstRow + index, place + 1).value = safeText(labels[place] ?? '')
    })
  }

  #isHidden({ kind, labels, rows }: Line, key: string): boolean {
    if (kind === 'ROW') return rows[0]!.hidden?.has(key) ?? false
    return this.report.hiddenSums?.get(labels[0]!)?.has(key) ?? false
  }

  /** The rows of the sheet that a sum adds up. */
  #summed(line: Line, row: number): (letter: string) => string {
    const below = (from: number, to: number) => (letter: string) =>
      from === to ? `${letter}${from}` : `SUM(${letter}${from}:${letter}${to})`
    if (line.kind !== 'TOTAL') return below(row + 1, row + line.rows.length)
    const at = (kind: Line['kind']) =>
      this.#lines.flatMap((each, index) => (each.kind === kind ? [this.#firstRow + index] : []))
    const added = [...at('SUBTOTAL'), ...at('REST')]
    if (this.report.totals === 'SUBTOTALS') {
      return (letter) => added.map((each) => `${letter}${each}`).join('+') || '0'
    }
    const shown = this.#lines.filter(({ kind, folded }) => kind === 'ROW' && !folded).length
    if (shown === 0) return () => '0'
    const all = below(row + 1, row + shown)
    return (letter) => [all(letter), ...added.map((each) => `${letter}${each}`)].join('+')
  }

  /** The formula of a cell; null for a value. */
  #formula(column: Exclude<Column, { kind: 'FACT' }>, line: Line, row: number): string | null {
    const at = (key: string, of = row) => `${this.#letters.get(key)}${of}`
    switch (column.kind) {
      case 'COUNT':
      case 'VALUE':
        if (line.kind !== 'ROW') return this.#summed(line, row)(this.#letters.get(column.key)!)
        return column.kind === 'COUNT' ? this.#counted(column, line.rows[0]!) : null
      case 'SUM':
        return column.parts.map((part) => at(part)).join('+')
      case 'DIFFERENCE':
        return `${at(column.to)}-${at(column.from)}`
      case 'RATIO':
        return quotientFormula(
          at(column.numerator),
          at(column.denominator),
          column.format,
          column.decided && at(column.decided),
        )
      case 'SHARE': {
        const whole = this.#wholeRow(row)
        return whole === null ? null : quotientFormula(at(column.of), at(column.whole ?? column.of, whole))
      }
    }
  }

  #counted({ measure, where, of }: Extract<Column, { kind: 'COUNT' }>, row: ReportRow): string | null {
    return this.layout.countFormula?.(measure, narrowed(row.where, where), of) ?? null
  }

  /** Number of the row of which shares are computed. */
  #wholeRow(row: number): number | null {
    if (this.report.totals === 'NONE') return null
    if (this.report.totals !== 'EACH_WHOLE') return this.#firstRow
    const before = this.#lines.slice(0, row - this.#firstRow + 1).findLastIndex(({ kind }) => kind === 'SUBTOTAL')
    return this.#firstRow + before
  }

  #fact(
    { key, type }: Extract<Column, { kind: 'FACT' }>,
    cell: ExcelJS.Cell,
    { kind, rows }: Line,
    style: LineStyles,
  ): void {
    const value = kind === 'ROW' ? (rows[0]!.facts?.[key] ?? null) : null
    if (type === 'DAY') cell.value = value === null ? null : new Date(`${value}T00:00:00Z`)
    else cell.value = typeof value === 'string' ? safeText(value) : value
    if (kind !== 'ROW') cell.style = style.label
    else cell.style = type === 'DAY' ? styles.day : type === 'TEXT' ? styles.label : style.count
  }

  #violated(check: Check, last: number) {
    const range = (key: string) => `${this.#letters.get(key)}${this.#firstRow}:${this.#letters.get(key)}${last}`
    const result = this.#violating.get(check) ?? violatingRows(this.report, check)
    this.#violating.set(check, result)
    return { formula: violatedFormula(check, range), result }
  }
}

function styleOf(column: Column, { count, rate, decimal }: LineStyles): Partial<ExcelJS.Style> {
  const isRate = column.kind === 'SHARE' || (column.kind === 'RATIO' && column.format === 'PERCENT')
  return isRate ? rate : column.kind === 'RATIO' ? decimal : count
}
