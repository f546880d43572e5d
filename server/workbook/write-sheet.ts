import type ExcelJS from 'exceljs'
import { figuresOf, sumOf, sumsOfWholes } from './figures'
import { letterOf } from '../../schema/column-letter'
import { quotientFormula } from './formula'
import { FormFrame, formRows, type FootLine } from './form/form-frame'
import { defaultForm } from './form/form-setting'
import { blocksOf, setPaper, spansOf } from './form/form-paper'
import { columnWidths } from './form/column-width'
import { columnPoints, planPages, type ColumnPlan, type PagePlan, type Span } from './form/page-plan'
import { violatedFormula, violatingRows } from './form/row-check'
import { heightOf } from './frame'
import { setPrintArea } from './list-paper'
import { grandTotal, linesOf, type Line } from './report-line'
import { safeText } from './safe-text'
import type { Heading } from './heading'
import { heldBack, narrowed, type Column, type CountFormula, type Report, type ReportRow } from './sheet'
import { lineStyles, styles, type LineStyles } from './style'

const firstRow = formRows.numbers + 1

type Check = NonNullable<Report['checks']>[number]

export interface Layout {
  heading: Heading
  /** Null when counts are values; totals and rates are formulas nevertheless. */
  countFormula: CountFormula | null
  /** Whether to write no formulas at all, for the public version. */
  plain?: boolean
  /** Whether it is printed; by default it is. */
  onPaper?: boolean
}

/** Positions of a report's figures on its sheet, for sheets that refer to them. */
export interface Placed {
  report: Report
  /** Column key → letter of the column. */
  letters: ReadonlyMap<string, string>
  /** Rows with totals: the 总计, or with EACH_WHOLE the 小计 of each group; none without totals. */
  wholes: { name: string; row: number }[]
  /** First label → row of its 小计. */
  subtotals: ReadonlyMap<string, number>
  /** First and last row with figures, also of totals. */
  rows: [first: number, last: number]
}

/**
 * Writes a report as a statistical form: title, 表号 and the like, header with units and numbers of columns, 总计 and its
 * parts, signatures, 填表说明, 审核关系. Totals and rates are formulas, and counts too when `countFormula` is given. Each
 * formula has its cached result, because without it WPS and Excel's protected view show 0.
 */
export function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, report: Report, layout: Layout): Placed {
  const keys = report.labels.length + 1
  const sheet = workbook.addWorksheet(report.name, {
    views: [{ state: 'frozen', xSplit: keys, ySplit: formRows.numbers }],
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  })
  const placed = new ReportWriter(sheet, report, layout).write()
  if (layout.onPaper === false) setPrintArea(sheet, null, keys + placed.letters.size)
  const total = placed.wholes.find(({ name }) => name === grandTotal)
  if (total) workbook.definedNames.add(rangeOf(placed, total.row), `${report.code}_合计`)
  sheet.commit()
  return placed
}

/** Reference to a row's figures, such as 'T1 系列×级别'!$C$40:$S$40. */
function rangeOf({ report, letters }: Placed, row: number): string {
  const all = [...letters.values()]
  return `'${report.name}'!$${all[0]}$${row}:$${all.at(-1)}$${row}`
}

/** What the format of a part writes before the last label. */
const indent = ({ labels, totals }: Report, index: number) =>
  totals !== 'NONE' && index === labels.length - 1 ? '　　　' : ''

class ReportWriter {
  /** Widths of the columns before they are fitted to the page. */
  readonly #least: number[]
  readonly #letters: Map<string, string>
  readonly #lines: Line[]
  readonly #keys: number
  readonly #wholeOf: ReturnType<typeof sumsOfWholes>

  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly report: Report,
    readonly layout: Layout,
  ) {
    const { labels, columns } = report
    this.#keys = labels.length + 1
    this.#wholeOf = sumsOfWholes(columns)
    this.#least = columnWidths(report)
    this.#letters = new Map(columns.map(({ key }, index) => [key, letterOf(this.#keys + 1 + index)]))
    this.#lines = linesOf(report)
  }

  write(): Placed {
    const last = firstRow + this.#lines.length - 1
    const plan = this.#plan()
    const { frame, pages, feet, heights } = this.#laidOut(plan)
    frame.writeHead(pages)
    this.#lines.forEach((line, index) => this.#line(line, index, heights[index]!))
    frame.writeFoot(last + 1, pages[0]!, feet)
    setPaper(this.sheet, plan, { paper: (this.layout.heading.form ?? defaultForm).paper, keys: this.#keys })
    const rowsOf = (kind: Line['kind']) =>
      this.#lines.flatMap((line, index) => (line.kind === kind ? [[line.labels[0]!, firstRow + index] as const] : []))
    const totals = rowsOf(this.report.totals === 'EACH_WHOLE' ? 'SUBTOTAL' : 'TOTAL')
    return {
      report: this.report,
      letters: this.#letters,
      wholes: totals.map(([name, row]) => ({ name, row })),
      subtotals: new Map(rowsOf('SUBTOTAL')),
      rows: [firstRow, last],
    }
  }

  /** The parts of the sheet at the widths of a plan, which say how many lines each text has. */
  #laidOut(plan: ColumnPlan): { frame: FormFrame; pages: Span[]; feet: FootLine[]; heights: number[] } {
    const last = firstRow + this.#lines.length - 1
    const violated = this.layout.plain ? null : (check: Check) => this.#violated(check, last)
    const widths = this.#least.map((width) => Math.floor(width * plan.stretch * 100) / 100)
    const frame = new FormFrame(this.sheet, this.report, this.layout.heading, widths)
    const pages = spansOf(plan, this.#keys, widths.length)
    const feet = frame.footLines(pages[0]!, violated)
    return { frame, pages, feet, heights: this.#lines.map((line) => this.#height(line, widths)) }
  }

  /** Points; a folded row takes none. */
  #height({ kind, labels, rows, folded }: Line, widths: readonly number[]): number {
    if (folded) return 0
    const { labels: headers, columns } = this.report
    const facts = kind === 'ROW' ? (rows[0]!.facts ?? {}) : {}
    return Math.max(
      ...headers.map((_, index) => heightOf(`${indent(this.report, index)}${labels[index] ?? ''}`, widths[index]!)),
      ...columns.map((column, index) =>
        column.kind === 'FACT' && column.type === 'TEXT'
          ? heightOf(String(facts[column.key] ?? ''), widths[this.#keys + index]!)
          : 0,
      ),
    )
  }

  #plan(): PagePlan {
    const { columns } = this.report
    const groups: number[][] = []
    columns.forEach(({ group }, index) => {
      const points = columnPoints(this.#least[this.#keys + index]!)
      if (index > 0 && group !== undefined && columns[index - 1]!.group === group) groups.at(-1)!.push(points)
      else groups.push([points])
    })
    const keys = this.#least.slice(0, this.#keys).reduce((sum, each) => sum + columnPoints(each), 0)
    return planPages({
      paper: (this.layout.heading.form ?? defaultForm).paper,
      keys,
      groups,
      fills: true,
      heights: (columns) => {
        const { frame, pages, feet, heights } = this.#laidOut(columns)
        const footHeights = frame.footHeights(feet, pages[0]!)
        return {
          head: frame.headOf(pages),
          repeated: frame.repeated,
          blocks: blocksOf({ lines: this.#lines, totals: this.report.totals }, heights, footHeights),
        }
      },
    })
  }

  #line(line: Line, index: number, height: number): void {
    const row = firstRow + index
    const style = lineStyles[(this.layout.heading.form ?? defaultForm).zeros][line.kind === 'ROW' ? 'row' : 'sum']
    this.#labels(line, index, style)
    const code = this.sheet.getCell(row, this.#keys)
    code.value = String(index + 1).padStart(2, '0')
    code.style = style.code
    if (line.folded) Object.assign(this.sheet.getRow(row), { hidden: true, outlineLevel: 1 })
    else this.sheet.getRow(row).height = height
    const { columns } = this.report
    const figures = figuresOf(columns, sumOf(columns, line.rows), this.#wholeOf(line.whole))
    columns.forEach((column, place) => {
      const cell = this.sheet.getCell(row, this.#keys + 1 + place)
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
      const cell = this.sheet.getCell(firstRow + index, place + 1)
      cell.value = safeText(labels[place] ?? '')
      const isLast = place === headers.length - 1
      cell.style = !isPart || !isLast ? style.label : first === 'ROW' ? style.part : style.firstPart
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
      this.#lines.flatMap((each, index) => (each.kind === kind ? [firstRow + index] : []))
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
        return whole === null ? null : quotientFormula(at(column.of), at(column.of, whole))
      }
    }
  }

  #counted({ measure, where, of }: Extract<Column, { kind: 'COUNT' }>, row: ReportRow): string | null {
    return this.layout.countFormula?.(measure, narrowed(row.where, where), of) ?? null
  }

  /** Number of the row of which shares are computed. */
  #wholeRow(row: number): number | null {
    if (this.report.totals === 'NONE') return null
    if (this.report.totals !== 'EACH_WHOLE') return firstRow
    const before = this.#lines.slice(0, row - firstRow + 1).findLastIndex(({ kind }) => kind === 'SUBTOTAL')
    return firstRow + before
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
    const range = (key: string) => `${this.#letters.get(key)}${firstRow}:${this.#letters.get(key)}${last}`
    return { formula: violatedFormula(check, range), result: violatingRows(this.report, check) }
  }
}

function styleOf(column: Column, { count, rate, decimal }: LineStyles): Partial<ExcelJS.Style> {
  const isRate = column.kind === 'SHARE' || (column.kind === 'RATIO' && column.format === 'PERCENT')
  return isRate ? rate : column.kind === 'RATIO' ? decimal : count
}
