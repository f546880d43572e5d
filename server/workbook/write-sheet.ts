import type ExcelJS from 'exceljs'
import { figuresOf, sumOf } from './figures'
import { letterOf, quotientFormula } from './formula'
import { Frame, frameRows, heightOf, sheetOptions } from './frame'
import { safeText } from './safe-text'
import {
  heldBack,
  narrowed,
  unitOf,
  type Column,
  type CountFormula,
  type Heading,
  type Report,
  type ReportRow,
} from './sheet'
import { styles } from './style'

const width = { firstLabel: 20, secondLabel: 18, label: 8, figure: 9, day: 11 }
const firstRow = frameRows.headers + 1

export interface Layout {
  heading: Heading
  /** Null when counts are values; totals and rates are formulas nevertheless. */
  countFormula: CountFormula | null
  /** Whether to write no formulas at all, for the public version. */
  plain?: boolean
}

/** Positions of a report's figures on its sheet, for sheets that refer to them. */
export interface Placed {
  report: Report
  /** Column key → letter of the column. */
  letters: ReadonlyMap<string, string>
  /** Rows with totals: the 合计, or with EACH_WHOLE the 小计 of each group; none without totals. */
  wholes: { name: string; row: number }[]
  /** First label → row of its 小计. */
  subtotals: ReadonlyMap<string, number>
  /** First and last row with figures, also of totals. */
  rows: [first: number, last: number]
}

type Styles = Record<'count' | 'rate' | 'decimal' | 'label', Partial<ExcelJS.Style>>
const plainStyles: Styles = { count: styles.count, rate: styles.rate, decimal: styles.decimal, label: styles.label }
const sumStyles: Styles = {
  count: styles.totalCount,
  rate: styles.totalRate,
  decimal: styles.totalDecimal,
  label: styles.totalLabel,
}

/**
 * Writes a report: title, 填报单位 / 口径 / 截止时间, two header rows, rows, 小计 and 合计, 勾稽, notes, signatures. Totals and
 * rates are formulas, and counts too when `countFormula` is given. Each formula has its cached result, because without it
 * WPS and Excel's protected view show 0.
 */
export function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, report: Report, layout: Layout): Placed {
  const sheet = workbook.addWorksheet(report.name, sheetOptions(frameRows.headers, report.labels.length))
  const placed = new ReportWriter(sheet, report, layout).write()
  const total = placed.wholes.find(({ name }) => name === '合计')
  if (total) workbook.definedNames.add(rangeOf(placed, total.row), `${report.code}_合计`)
  sheet.commit()
  return placed
}

/** Reference to a row's figures, such as 'T1 系列×级别'!$C$40:$S$40. */
function rangeOf({ report, letters }: Placed, row: number): string {
  const all = [...letters.values()]
  return `'${report.name}'!$${all[0]}$${row}:$${all.at(-1)}$${row}`
}

const labelWidth = ({ labelWidths }: Report, index: number) =>
  labelWidths?.[index] ?? [width.firstLabel, width.secondLabel][index] ?? width.label

function columnWidth(column: Column): number {
  if (column.kind !== 'FACT') return width.figure
  return column.width ?? (column.type === 'DAY' ? width.day : width.figure)
}

class ReportWriter {
  readonly #frame: Frame
  readonly #letters: Map<string, string>
  readonly #wholes: Placed['wholes'] = []
  readonly #subtotals = new Map<string, number>()
  #row = firstRow

  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly report: Report,
    readonly layout: Layout,
  ) {
    const { labels, columns } = report
    this.#frame = new Frame(sheet, [
      ...labels.map((_, index) => labelWidth(report, index)),
      ...columns.map(columnWidth),
    ])
    this.#letters = new Map(columns.map(({ key }, index) => [key, letterOf(labels.length + 1 + index)]))
  }

  write(): Placed {
    const { title, labels, columns, rows, totals } = this.report
    this.#frame.head(
      title,
      this.layout.heading,
      [...labels.map((header) => ({ header })), ...columns],
      unitOf(this.report),
    )
    if (totals === 'TOTAL' || totals === 'NONE') this.#body(rows, totals === 'TOTAL' ? this.#row + rows.length : null)
    else this.#groups()
    if (totals === 'TOTAL') this.#total((letter) => `SUM(${letter}${firstRow}:${letter}${this.#row - 1})`)
    const last = this.#row - 1
    this.#foot(last)
    return {
      report: this.report,
      letters: this.#letters,
      wholes: this.#wholes,
      subtotals: this.#subtotals,
      rows: [firstRow, last],
    }
  }

  /** Writes groups of rows with a 小计 each. The 合计 is the sum of the 小计, so that nothing is counted twice. */
  #groups(): void {
    const { rows, totals } = this.report
    const groups = Map.groupBy(rows, ({ labels }) => labels[0]!)
    const total = firstRow + rows.length + groups.size
    for (const [name, members] of groups) {
      const first = this.#row
      const own = first + members.length
      this.#body(members, totals === 'EACH_WHOLE' ? own : total)
      this.#subtotals.set(name, own)
      if (totals === 'EACH_WHOLE') this.#wholes.push({ name, row: own })
      const sum = members.length > 1 ? (letter: string) => `SUM(${letter}${first}:${letter}${own - 1})` : null
      this.#sum(
        [name, '小计'],
        members,
        sum ?? ((letter) => `${letter}${first}`),
        totals === 'EACH_WHOLE' ? own : total,
      )
    }
    if (totals === 'SUBTOTALS')
      this.#total((letter) => [...this.#subtotals.values()].map((row) => `${letter}${row}`).join('+'))
  }

  #total(formula: (letter: string) => string): void {
    this.#wholes.push({ name: '合计', row: this.#row })
    this.#sum(['合计'], this.report.rows, this.report.rows.length > 0 ? formula : () => '0', this.#row)
  }

  #labels(labels: readonly string[], style: Partial<ExcelJS.Style>): void {
    this.report.labels.forEach((_, index) => {
      const cell = this.sheet.getCell(this.#row, index + 1)
      cell.value = safeText(labels[index] ?? '')
      cell.style = style
    })
    this.sheet.getRow(this.#row).height = Math.max(
      ...this.report.labels.map((_, index) => heightOf(labels[index] ?? '', labelWidth(this.report, index) * 1.1)),
    )
  }

  /** @param whole number of the row to which shares refer */
  #body(rows: readonly ReportRow[], whole: number | null): void {
    const { columns, totals } = this.report
    const wholeCounts = sumOf(columns, totals === 'EACH_WHOLE' ? rows : this.report.rows)
    for (const row of rows) {
      this.#labels(row.labels, styles.label)
      const figures = figuresOf(columns, row.counts, wholeCounts)
      columns.forEach((column, index) => {
        if (column.kind === 'FACT') return this.#fact(column, index, row)
        const hidden = row.hidden?.has(column.key)
        const formula = hidden
          ? null
          : this.#formula(column, whole, (own) => (own.kind === 'COUNT' ? this.#counted(own, row) : null))
        this.#cell(column, index, hidden ? heldBack : figures[column.key]!, formula, plainStyles)
      })
      this.#row += 1
    }
  }

  #counted({ measure, where, of }: Extract<Column, { kind: 'COUNT' }>, row: ReportRow): string | null {
    return this.layout.countFormula?.(measure, narrowed(row.where, where), of) ?? null
  }

  #sum(labels: string[], rows: readonly ReportRow[], formula: (letter: string) => string, whole: number): void {
    const { columns, totals } = this.report
    this.#labels(labels, styles.totalLabel)
    const wholeCounts = sumOf(columns, totals === 'EACH_WHOLE' ? rows : this.report.rows)
    const figures = figuresOf(columns, sumOf(columns, rows), wholeCounts)
    columns.forEach((column, index) => {
      if (column.kind === 'FACT') return this.#cell(column, index, null, null, sumStyles)
      if (this.report.hiddenSums?.get(labels[0]!)?.has(column.key)) {
        return this.#cell(column, index, heldBack, null, sumStyles)
      }
      const own = this.#formula(column, whole, ({ key }) => formula(this.#letters.get(key)!))
      this.#cell(column, index, figures[column.key]!, own, sumStyles)
    })
    this.#row += 1
  }

  /** The formula of a cell in the current row; null for a value. @param count formula of a COUNT or VALUE column */
  #formula(
    column: Exclude<Column, { kind: 'FACT' }>,
    whole: number | null,
    count: (column: Extract<Column, { kind: 'COUNT' | 'VALUE' }>) => string | null,
  ): string | null {
    const at = (key: string, row = this.#row) => `${this.#letters.get(key)}${row}`
    switch (column.kind) {
      case 'COUNT':
      case 'VALUE':
        return count(column)
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
      case 'SHARE':
        return whole === null ? null : quotientFormula(at(column.of), at(column.of, whole))
    }
  }

  #cell(
    column: Column,
    index: number,
    result: string | number | null,
    formula: string | null,
    { count, rate, decimal }: Styles,
  ): void {
    const cell = this.sheet.getCell(this.#row, this.report.labels.length + 1 + index)
    cell.value = formula === null || this.layout.plain ? result : { formula, result: result ?? '' }
    const isRate = column.kind === 'SHARE' || (column.kind === 'RATIO' && column.format === 'PERCENT')
    cell.style = isRate ? rate : column.kind === 'RATIO' ? decimal : count
  }

  #fact({ key, type }: Extract<Column, { kind: 'FACT' }>, index: number, { facts = {} }: ReportRow): void {
    const cell = this.sheet.getCell(this.#row, this.report.labels.length + 1 + index)
    const value = facts[key] ?? null
    if (type === 'DAY') cell.value = value === null ? null : new Date(`${value}T00:00:00Z`)
    else cell.value = typeof value === 'string' ? safeText(value) : value
    cell.style = type === 'DAY' ? styles.day : type === 'TEXT' ? styles.label : styles.count
  }

  #foot(last: number): void {
    const { checks = [], rows, notes } = this.report
    for (const check of this.layout.plain ? [] : checks) {
      const range = (key: string) => `${this.#letters.get(key)}${firstRow}:${this.#letters.get(key)}${last}`
      const agree = rows.every(
        ({ counts }) => counts[check.whole] === check.parts.reduce((sum, part) => sum + counts[part]!, 0),
      )
      const sentence = `勾稽：各行各合计均满足 ${check.sentence}`
      const condition = `SUMPRODUCT(--(${range(check.whole)}<>${check.parts.map(range).join('+')}))=0`
      const [yes, no] = [`${sentence}　一致`, `${sentence}　不一致`]
      const formula = `IF(${condition},"${yes}","${no}")`
      this.#frame.line(this.#row++, no, styles.note, { formula, result: agree ? yes : no })
    }
    for (const note of notes) this.#frame.line(this.#row++, note, styles.note)
    this.#frame.signatures(this.#row)
  }
}
