import type ExcelJS from 'exceljs'
import { Frame, frameRows, sheetOptions } from './frame'
import { letterOf, rateFormula, rateOf } from './formula'
import type { CountColumn, CountFormula, Heading, Report, ReportRow } from './sheet'
import { styles } from './style'

const width = { firstLabel: 16, label: 9.5, figure: 9.5 }
const firstRow = frameRows.headers + 1

const sumOf = (rows: readonly ReportRow[], key: string) => rows.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)

/**
 * Lays a report out: title, 填报单位 / 口径 / 截止时间, two-level header, rows, 小计 and 合计, 勾稽, notes, signatures. Totals and
 * rates are live formulas, figures too where `countFormula` is given, each with its cached result (without it WPS and
 * protected view show 0).
 */
export function writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  report: Report,
  heading: Heading,
  countFormula: CountFormula | null,
): void {
  const sheet = workbook.addWorksheet(report.name, sheetOptions(frameRows.headers, report.labels.length))
  new ReportWriter(sheet, report, countFormula).write(heading)
  sheet.commit()
}

class ReportWriter {
  readonly #frame: Frame
  #row = firstRow

  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly report: Report,
    readonly countFormula: CountFormula | null,
  ) {
    this.#frame = new Frame(sheet, [
      ...report.labels.map((_, index) => (index === 0 ? width.firstLabel : width.label)),
      ...report.columns.map(() => width.figure),
    ])
  }

  write(heading: Heading): void {
    const { title, labels, columns, rows, subtotals } = this.report
    this.#frame.head(title, heading, [...labels.map((header) => ({ header })), ...columns])
    const sum = subtotals ? this.#groups() : this.#body(rows)
    this.#sum(['合计', ...labels.slice(1).map(() => '')], rows, rows.length > 0 ? sum : () => '0')
    this.#foot()
  }

  #letter(key: string): string {
    return letterOf(this.report.labels.length + 1 + this.report.columns.findIndex((column) => column.key === key))
  }

  #labels(labels: string[], style: Partial<ExcelJS.Style>): void {
    labels.forEach((text, index) => {
      const cell = this.sheet.getCell(this.#row, index + 1)
      cell.value = text
      cell.style = style
    })
  }

  /** A row's figures; `value` gives a count cell's value, rates follow from the row's own cells. */
  #figures(
    counts: Record<string, number>,
    value: (column: CountColumn) => ExcelJS.CellValue,
    [count, rate]: [Partial<ExcelJS.Style>, Partial<ExcelJS.Style>],
  ): void {
    this.report.columns.forEach((column, index) => {
      const cell = this.sheet.getCell(this.#row, this.report.labels.length + 1 + index)
      if (!('rate' in column)) {
        cell.value = value(column)
        cell.style = count
        return
      }
      const { numerator, denominator } = column.rate
      cell.value = {
        formula: rateFormula(`${this.#letter(numerator)}${this.#row}`, `${this.#letter(denominator)}${this.#row}`),
        result: rateOf(counts[numerator] ?? 0, counts[denominator] ?? 0),
      }
      cell.style = rate
    })
  }

  /** Rows one below the other; returns their sum's formula by column. */
  #body(rows: readonly ReportRow[]): (letter: string) => string {
    const first = this.#row
    for (const { labels, counts, where } of rows) {
      this.#labels(labels, styles.label)
      this.#figures(
        counts,
        ({ key, measure, where: own }) => {
          const result = counts[key] ?? 0
          return this.countFormula ? { formula: this.countFormula(measure, { ...where, ...own }), result } : result
        },
        [styles.count, styles.rate],
      )
      this.#row += 1
    }
    const last = this.#row - 1
    return (letter) => `SUM(${letter}${first}:${letter}${last})`
  }

  #sum(labels: string[], rows: readonly ReportRow[], formula: (letter: string) => string): void {
    this.#labels(labels, styles.totalLabel)
    const counts = Object.fromEntries(this.report.columns.map(({ key }) => [key, sumOf(rows, key)]))
    this.#figures(counts, ({ key }) => ({ formula: formula(this.#letter(key)), result: counts[key]! }), [
      styles.totalCount,
      styles.totalRate,
    ])
    this.#row += 1
  }

  /** Each group with its 小计; the total adds the subtotals up, so that nothing counts twice. */
  #groups(): (letter: string) => string {
    const subtotals: number[] = []
    for (const [name, rows] of Map.groupBy(this.report.rows, ({ labels }) => labels[0]!)) {
      const sum = this.#body(rows)
      subtotals.push(this.#row)
      this.#sum([name, '小计', ...this.report.labels.slice(2).map(() => '')], rows, sum)
    }
    return (letter) => subtotals.map((row) => `${letter}${row}`).join('+')
  }

  #foot(): void {
    const total = this.#row - 1
    const { check, expected, rows, notes } = this.report
    const range = (key: string) => `${this.#letter(key)}${firstRow}:${this.#letter(key)}${total}`
    const agree = rows.every(({ counts }) => {
      const whole = counts[check.whole] ?? 0
      return whole === check.parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0)
    })
    this.#verdict(
      `勾稽：各行各合计均满足 ${check.sentence}`,
      `SUMPRODUCT(--(${range(check.whole)}<>${check.parts.map(range).join('+')}))=0`,
      agree,
    )
    this.#verdict(
      `勾稽：合计与系统直接计数的 ${expected.count.toLocaleString('en-US')} 件`,
      `${this.#letter(expected.key)}${total}=${expected.count}`,
      sumOf(rows, expected.key) === expected.count,
    )
    for (const note of notes) this.#frame.line(this.#row++, note, styles.note)
    this.#frame.signatures(this.#row)
  }

  #verdict(sentence: string, condition: string, agree: boolean): void {
    const [yes, no] = [`${sentence}　一致`, `${sentence}　不一致`]
    const result = agree ? yes : no
    this.#frame.line(this.#row, no, styles.note, { formula: `IF(${condition},"${yes}","${no}")`, result })
    this.#row += 1
  }
}
