import type ExcelJS from 'exceljs'
import type { FigureColumn, Heading, Report, ReportRow } from './sheet'
import { layOutPage, styles } from './style'

const letterOf = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

const titleRows = { title: 1, meta: 2, groups: 3, headers: 4 }

/** One decimal, half up, as the sheet shows it; the cached value stays exact. */
function rateOf(numerator: number, denominator: number): number | string {
  return denominator === 0 ? '—' : numerator / denominator
}

const sumOf = (rows: readonly ReportRow[], key: string) => rows.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0)

/**
 * Lays a report out: title, 填报单位 / 口径 / 截止时间, two-level header, rows, totals and rates as live formulas with their
 * cached results (without them WPS and protected view show 0), check line, notes, signatures.
 */
export function writeSheet(workbook: ExcelJS.Workbook, report: Report, heading: Heading): ExcelJS.Worksheet {
  return new SheetWriter(workbook, report).write(heading)
}

class SheetWriter {
  readonly #sheet: ExcelJS.Worksheet
  readonly #width: number
  #row = titleRows.headers + 1

  constructor(
    workbook: ExcelJS.Workbook,
    readonly report: Report,
  ) {
    this.#sheet = workbook.addWorksheet(report.name, {
      views: [{ state: 'frozen', xSplit: report.labels.length, ySplit: titleRows.headers }],
    })
    this.#width = report.labels.length + report.columns.length
  }

  write(heading: Heading): ExcelJS.Worksheet {
    this.#writeTitle(heading)
    this.#writeHeader()
    const total = this.report.subtotals ? this.#writeGroups() : this.#writeRows()
    this.#writeTotal(total)
    this.#writeFoot()
    layOutPage(this.#sheet, `${titleRows.title}:${titleRows.headers}`)
    this.#sheet.columns.forEach((column, index) => {
      column.width = index < this.report.labels.length ? 18 : 11
    })
    return this.#sheet
  }

  #columnOf(key: string): string {
    return letterOf(this.report.labels.length + 1 + this.report.columns.findIndex((column) => column.key === key))
  }

  #line(row: number, text: string, style: Partial<ExcelJS.Style>, height = 18): void {
    this.#sheet.mergeCells(row, 1, row, this.#width)
    const cell = this.#sheet.getCell(row, 1)
    cell.value = text
    cell.style = style
    this.#sheet.getRow(row).height = height
  }

  #writeTitle({ unit, scope, cutOff }: Heading): void {
    this.#line(titleRows.title, this.report.title, styles.title, 30)
    this.#line(
      titleRows.meta,
      `填报单位（盖章）：${unit}　　统计口径：${scope}　　截止时间：${cutOff}　　单位：件`,
      styles.meta,
    )
  }

  #writeHeader(): void {
    const { labels, columns } = this.report
    const headers = [...labels.map((header) => ({ header, group: undefined })), ...columns]
    headers.forEach(({ header, group }, index) => {
      const column = index + 1
      const [upper, lower] = [
        this.#sheet.getCell(titleRows.groups, column),
        this.#sheet.getCell(titleRows.headers, column),
      ]
      upper.style = styles.header
      lower.style = styles.header
      if (group === undefined) {
        this.#sheet.mergeCells(titleRows.groups, column, titleRows.headers, column)
        upper.value = header
        return
      }
      lower.value = header
      if (headers[index - 1]?.group === group) return
      const length = headers.slice(index).findIndex((other) => other.group !== group)
      this.#sheet.mergeCells(
        titleRows.groups,
        column,
        titleRows.groups,
        column + (length < 0 ? headers.length - index : length) - 1,
      )
      upper.value = group
    })
    this.#sheet.getRow(titleRows.headers).height = 30
  }

  #writeLabels(labels: string[], style: Partial<ExcelJS.Style>): void {
    labels.forEach((text, index) => {
      const cell = this.#sheet.getCell(this.#row, index + 1)
      cell.value = text
      cell.style = style
    })
  }

  /** A row's figures; `count` gives a count cell's value, rates follow from the row's own cells. */
  #writeFigures(
    counts: Record<string, number>,
    count: (column: FigureColumn, letter: string) => ExcelJS.CellValue,
    total: boolean,
  ): void {
    this.report.columns.forEach((column, index) => {
      const cell = this.#sheet.getCell(this.#row, this.report.labels.length + 1 + index)
      if (!('rate' in column)) {
        cell.value = count(column, letterOf(this.report.labels.length + 1 + index))
        cell.style = total ? styles.totalCount : styles.count
        return
      }
      const { numerator, denominator } = column.rate
      const [n, d] = [`${this.#columnOf(numerator)}${this.#row}`, `${this.#columnOf(denominator)}${this.#row}`]
      cell.value = {
        formula: `IF(${d}=0,"—",${n}/${d})`,
        result: rateOf(counts[numerator] ?? 0, counts[denominator] ?? 0),
      }
      cell.style = total ? styles.totalRate : styles.rate
    })
  }

  #writeBody(rows: readonly ReportRow[]): string {
    const first = this.#row
    for (const { labels, counts } of rows) {
      this.#writeLabels(labels, styles.label)
      this.#writeFigures(counts, ({ key }) => counts[key] ?? 0, false)
      this.#row += 1
    }
    return `${first}:${this.#row - 1}`
  }

  #writeSum(labels: string[], rows: readonly ReportRow[], formula: (letter: string) => string): void {
    this.#writeLabels(labels, styles.totalLabel)
    const counts = Object.fromEntries(this.report.columns.map(({ key }) => [key, sumOf(rows, key)]))
    this.#writeFigures(counts, ({ key }, letter) => ({ formula: formula(letter), result: counts[key]! }), true)
    this.#row += 1
  }

  #sumFormula(range: string): (letter: string) => string {
    const [from, to] = range.split(':')
    return (letter) => `SUM(${letter}${from}:${letter}${to})`
  }

  #writeRows(): (letter: string) => string {
    return this.#sumFormula(this.#writeBody(this.report.rows))
  }

  /** Each group with its 小计; the total adds the subtotals up, so that nothing counts twice. */
  #writeGroups(): (letter: string) => string {
    const subtotals: number[] = []
    for (const [name, rows] of Map.groupBy(this.report.rows, ({ labels }) => labels[0]!)) {
      const range = this.#writeBody(rows)
      subtotals.push(this.#row)
      this.#writeSum([name, '小计', ...this.report.labels.slice(2).map(() => '')], rows, this.#sumFormula(range))
    }
    return (letter) => (subtotals.length > 0 ? subtotals.map((row) => `${letter}${row}`).join('+') : '0')
  }

  #writeTotal(formula: (letter: string) => string): void {
    const empty = this.report.rows.length === 0
    this.#writeSum(
      ['合计', ...this.report.labels.slice(1).map(() => '')],
      this.report.rows,
      empty ? () => '0' : formula,
    )
  }

  #writeFoot(): void {
    const total = this.#row - 1
    const { check, rows } = this.report
    if (check) {
      const agree = sumOf(rows, check.whole) === check.parts.reduce((sum, part) => sum + sumOf(rows, part), 0)
      const parts = check.parts.map((part) => `${this.#columnOf(part)}${total}`).join('+')
      const [yes, no] = [`勾稽：${check.sentence}　一致`, `勾稽：${check.sentence}　不一致`]
      this.#line(this.#row, '', styles.note)
      this.#sheet.getCell(this.#row, 1).value = {
        formula: `IF(${this.#columnOf(check.whole)}${total}=${parts},"${yes}","${no}")`,
        result: agree ? yes : no,
      }
      this.#row += 1
    }
    for (const note of this.report.notes) {
      this.#line(this.#row, note, styles.note)
      this.#row += 1
    }
    this.#line(
      this.#row,
      '填表人：　　　　　　审核人：　　　　　　负责人：　　　　　　填报日期：　　　年　　月　　日',
      styles.meta,
      28,
    )
  }
}
