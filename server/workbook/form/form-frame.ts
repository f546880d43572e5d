import type ExcelJS from 'exceljs'
import { heightOf } from '../frame'
import type { Heading } from '../heading'
import type { Span } from './page-plan'
import { isPercent, unitOf, type Column, type Report } from '../sheet'
import { styles } from '../style'
import { checkWords, columnNumbers, computedWords } from './relation'

/** Rows of a statistical form above its figures. The last four are repeated on every page. */
export const formRows = { title: 1, meta: 2, groups: 6, headers: 7, units: 8, numbers: 9 }

const heavenlyStems = [...'甲乙丙丁戊']
const height = { title: 30, small: 13, note: 13 }

/** Chinese characters are two columns wide. */
const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (character > '\xff' ? 2 : 1), 0)

/** Height of a header text that wraps within a column of so many characters, of 5.25 points where they are narrowest. */
function headerHeight(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width * 5.25 - 4) / 10))
  return 14 * Math.max(1, Math.ceil(widthOf(text) / 2 / perLine)) + 6
}

/** Where a form is on its sheet. */
export interface FormPlace {
  /** Number of rows above it. */
  top: number
  /** Number of columns with labels and codes; a form with fewer labels has its last one in several columns. */
  keys: number
  /** Whether it is the last one on its sheet, below which the sheet is signed. */
  isSigned: boolean
}

/** The parts of a form around its figures. */
export class FormFrame {
  readonly #columns: { header: string; group?: string; unit: string; number: string }[]
  /** The columns of the last label, from 1. */
  readonly #lastLabel: Span
  readonly #row: typeof formRows
  readonly #isSigned: boolean

  constructor(
    readonly sheet: ExcelJS.Worksheet,
    readonly report: Report,
    readonly heading: Heading,
    readonly widths: readonly number[],
    { top, keys: keyCount, isSigned }: FormPlace,
  ) {
    this.#isSigned = isSigned
    const { labels, columns } = report
    this.#lastLabel = [labels.length, keyCount - 1]
    this.#row = Object.fromEntries(Object.entries(formRows).map(([name, row]) => [name, row + top])) as typeof formRows
    const named = [...labels, '代码'].map((header, index) => ({ header, unit: '—', number: heavenlyStems[index]! }))
    const last = named[labels.length - 1]!
    const keys = [...named.slice(0, -1), ...Array.from({ length: keyCount - named.length }, () => last), named.at(-1)!]
    const figures = columns.map((column, index) => ({
      header: column.header,
      ...(column.group && { group: column.group }),
      unit: this.#unit(column),
      number: String(index + 1),
    }))
    this.#columns = [...keys, ...figures]
  }

  #unit(column: Column): string {
    if (isPercent(column)) return '%'
    if (column.kind === 'FACT') return '—'
    return column.kind === 'RATIO' ? '工作日' : (unitOf(this.report, column) ?? '—')
  }

  /** Heights of the header rows. */
  get headerHeights(): [groups: number, headers: number] {
    const [label, lastLabel] = this.#lastLabel
    const single = (place: number) => this.#columns[place]!.group === undefined
    const ownWidth = (place: number) =>
      place >= label - 1 && place < lastLabel ? this.#width(this.#lastLabel) : this.widths[place]!
    const groups = Math.max(
      20,
      ...this.#groups().map(({ group, first, last }) =>
        group === undefined ? 0 : headerHeight(group, this.#width([first, last])),
      ),
    )
    const lower = this.#columns.map(
      ({ header }, place) => headerHeight(header, ownWidth(place)) - (single(place) ? groups : 0),
    )
    return [groups, Math.max(20, ...lower)]
  }

  get repeated(): number {
    return this.headerHeights[0] + this.headerHeights[1] + 2 * height.small
  }

  /** Heights of the rows above the figures. @param pages the columns of each page */
  headHeights(pages: readonly Span[]): number[] {
    const meta = this.#meta(pages[0]!).map((line) => line.height)
    return [this.#titlesHeight(pages), ...meta, ...this.headerHeights, height.small, height.small]
  }

  #titlesHeight(pages: readonly Span[]): number {
    return Math.max(...pages.map((page) => this.#titleHeight(page)))
  }

  /** A title of 18 points, in as many lines as it needs. */
  #titleHeight(page: Span): number {
    const lines = (widthOf(this.report.title) * 9 + 40) / (this.#width(page) * 5.25)
    return height.title * Math.max(1, Math.ceil(lines))
  }

  #width([first, last]: Span): number {
    return this.widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0)
  }

  /** Runs of columns below one header of the upper level, and the columns of the last label. */
  #groups(): { group: string | undefined; first: number; last: number }[] {
    const runs: { group: string | undefined; first: number; last: number }[] = []
    this.#columns.forEach(({ group }, index) => {
      const run = runs.at(-1)
      const [label, lastLabel] = this.#lastLabel
      const isLabel = index >= label && index < lastLabel
      if (run && (isLabel || (group !== undefined && run.group === group))) run.last = index + 1
      else runs.push({ group, first: index + 1, last: index + 1 })
    })
    return runs
  }

  #merged(row: number, [first, last]: Span, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style>): void {
    if (last > first) this.sheet.mergeCells(row, first, row, last)
    const cell = this.sheet.getCell(row, first)
    cell.value = value
    cell.style = style
  }

  /** @param pages the columns of each page; with more than one, the columns that are repeated belong to none */
  writeHead(pages: readonly Span[]): void {
    pages.forEach((page, index) => {
      this.#merged(this.#row.title, page, `${this.report.title}${index > 0 ? `（续${index}）` : ''}`, styles.formTitle)
    })
    this.sheet.getRow(this.#row.title).height = this.#titlesHeight(pages)
    this.#writeMeta(pages[0]!)
    this.#writeHeader()
  }

  /**
   * The lines between title and header, each in two parts beside each other. Where no column divides them without breaking a line
   * of the left part, as one wide column beside narrow ones, a line is one part.
   */
  #meta([first, last]: Span): { parts: [text: string, span: Span][]; height: number }[] {
    const { unit, scope, cutOff, form, period } = this.heading
    const number = form?.number ? `${form.number}${this.report.code}表` : `${this.report.code}表`
    const right = [
      `表　　号：${number}`,
      `制定机关：${form?.authority ?? ''}`,
      `批准文号：${form?.approval ?? ''}`,
      `有效期至：${form?.validUntil ?? ''}`,
    ]
    const left = [
      `填报单位（盖章）：${unit}`,
      `报告期：${period ? `${period}　` : ''}截止时间：${cutOff}`,
      `统计范围：${scope}`,
      `计量单位：${unitOf(this.report) ?? '见各列'}`,
    ]
    const wanted = Math.max(...right.map(widthOf)) + 2
    let start = last
    while (start > first + 1 && this.#width([start, last]) < wanted) start -= 1
    const joined = left.map((text, index) => `${text}　　${right[index]!}`)
    const areOneLine = (texts: string[], span: Span) =>
      texts.every((text) => heightOf(text, this.#width(span)) <= heightOf('', this.#width(span)))
    const isJoined = !areOneLine(left, [first, start - 1]) && areOneLine(joined, [first, last])
    return left.map((text, index) => {
      const parts: [string, Span][] = isJoined
        ? [[joined[index]!, [first, last]]]
        : [
            [text, [first, start - 1]],
            [right[index]!, [start, last]],
          ]
      return { parts, height: Math.max(...parts.map(([part, span]) => heightOf(part, this.#width(span)))) }
    })
  }

  #writeMeta(page: Span): void {
    this.#meta(page).forEach(({ parts, height: own }, index) => {
      for (const [text, span] of parts) this.#merged(this.#row.meta + index, span, text, styles.formMeta)
      this.sheet.getRow(this.#row.meta + index).height = own
    })
  }

  #writeHeader(): void {
    const [groupHeight, lowerHeight] = this.headerHeights
    const { sheet } = this
    const { groups: upper, headers: lower, units, numbers } = this.#row
    for (const { group, first, last } of this.#groups()) {
      for (let column = first; column <= last; column += 1) {
        for (const row of [upper, lower]) sheet.getCell(row, column).style = styles.header
        for (const row of [units, numbers]) sheet.getCell(row, column).style = styles.formUnit
        if (group === undefined && column > first) continue
        const { header, unit, number } = this.#columns[column - 1]!
        sheet.getCell(group === undefined ? upper : lower, column).value = header
        sheet.getCell(units, column).value = unit
        sheet.getCell(numbers, column).value = number
      }
      if (group === undefined) {
        sheet.mergeCells(upper, first, lower, last)
        if (last > first) for (const row of [units, numbers]) sheet.mergeCells(row, first, row, last)
        continue
      }
      if (last > first) sheet.mergeCells(upper, first, upper, last)
      sheet.getCell(upper, first).value = group
    }
    sheet.getRow(upper).height = groupHeight
    sheet.getRow(lower).height = lowerHeight
    sheet.getRow(units).height = height.small
    sheet.getRow(numbers).height = height.small
  }

  /** In two lines where one has no room for names. */
  #signatures(page: Span): string[] {
    const persons = ['单位负责人：', '统计负责人：', '填表人：']
    const others = [`联系电话：${this.heading.form?.phone || '　　　　　　'}`, '报出日期：　　　　年　　月　　日']
    const line = (parts: string[]) => parts.join('　　　　　')
    return this.#width(page) >= 110 ? [line([...persons, ...others])] : [line(persons), line(others)]
  }

  /** Below the figures: signatures, 填表说明 and 审核关系. @param violated the lines that a check finds; null without formulas */
  footLines(page: Span, violated: ((check: Check) => { formula: string; result: number }) | null): FootLine[] {
    const { checks = [], notes } = this.report
    const numbers = columnNumbers(this.report.columns)
    const computed = computedWords(this.report)
    return [
      ...(this.#isSigned ? this.#signatures(page) : []).map((text) => ({
        text,
        style: styles.formSignature,
        least: 22,
      })),
      ...notes.map((note, index) => ({ text: `${index === 0 ? '填表说明：' : '　　　　　'}${index + 1}. ${note}` })),
      ...(violated ? checks : []).map((check) => {
        const { formula, result } = violated!(check)
        const words = `审核关系：${checkWords(check, numbers)}（${check.sentence}）　`
        const [agree, differ] = [`${words}各行一致`, `${words}不一致`]
        const text = result === 0 ? agree : differ
        return { text, value: { formula: `IF(${formula}=0,"${agree}","${differ}")`, result: text, date1904: false } }
      }),
      ...(computed.length > 0 ? [{ text: `计算关系：${computed.join('；')}` }] : []),
    ]
  }

  footHeights(lines: readonly FootLine[], page: Span): number[] {
    return lines.map(({ text, least = height.note }) => Math.max(least, heightOf(text, this.#width(page))))
  }

  writeFoot(row: number, page: Span, lines: readonly FootLine[]): void {
    const heights = this.footHeights(lines, page)
    lines.forEach(({ text, value = text, style = styles.note }, index) => {
      this.#merged(row + index, page, value, style)
      this.sheet.getRow(row + index).height = heights[index]!
    })
  }
}

type Check = NonNullable<Report['checks']>[number]

export interface FootLine {
  text: string
  /** A formula whose result is `text`. */
  value?: ExcelJS.CellValue
  style?: Partial<ExcelJS.Style>
  least?: number
}
