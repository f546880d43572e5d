import type ExcelJS from 'exceljs'
import { formRows } from './form/form-frame'
import { joined, setPaper, spansOf } from './form/form-paper'
import { defaultForm } from './form/form-setting'
import { columnPoints, pagesOf, planPages, type ColumnPlan, type PagePlan } from './form/page-plan'
import { setPrintArea } from './list-paper'
import type { Layout, Placed } from './placed'
import { grandTotal } from './report-line'
import { ReportWriter, type SheetPlace } from './report-writer'
import type { Report } from './sheet'

/** Points between two forms. */
const gap = 18
/** Labels with more characters take several lines; fewer of them are on one line where all need a further page. */
const longestLabels = [40, 32, 29, 26, 20, 18]

/** The reports of each sheet, in order: one with `below` is on the sheet of the report that it names, if that is written too. */
export function bySheet(reports: readonly Report[]): Report[][] {
  const codes = new Set(reports.map(({ code }) => code))
  const isBelow = ({ below }: Report) => below !== undefined && codes.has(below)
  return reports
    .filter((report) => !isBelow(report))
    .map((report) => [report, ...reports.filter(({ below }) => below === report.code)])
}

/** Number of columns with labels and codes. */
const keysOf = (reports: readonly Report[]) => Math.max(...reports.map(({ labels }) => labels.length)) + 1

export const writeSheet = (workbook: ExcelJS.stream.xlsx.WorkbookWriter, report: Report, layout: Layout): Placed =>
  writeReports(workbook, [report], layout)[0]!

/**
 * Writes reports as statistical forms, one below the other: title, 表号 and the like, header with units and numbers of
 * columns, 总计 and its parts, signatures, 填表说明, 审核关系. Totals and rates are formulas, and counts too when
 * `countFormula` is given. Each formula has its cached result, because without it WPS and Excel's protected view show 0.
 */
export function writeReports(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  reports: readonly Report[],
  layout: Layout,
): Placed[] {
  const keys = keysOf(reports)
  const name = reports.map((report) => report.name).join('、')
  const sheet = workbook.addWorksheet(name, {
    // The header that stays in view must be the one of all rows.
    views: [{ state: 'frozen', xSplit: keys, ySplit: haveOneHeader(reports) ? formRows.numbers : 0 }],
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  })
  const planned = plannedSheet(sheet, reports, layout)
  const placed = writeAll(sheet, planned)
  if (layout.onPaper === false) setPrintArea(sheet, null, planned.columns)
  for (const each of placed) {
    const total = each.wholes.find((whole) => whole.name === grandTotal)
    if (total) workbook.definedNames.add(rangeOf(each, total.row), `${each.report.code}_合计`)
  }
  sheet.commit()
  return placed
}

const haveOneHeader = (reports: readonly Report[]) =>
  new Set(reports.map(({ columns }) => columns.map(({ group, header }) => `${group}/${header}`).join())).size === 1

interface PlannedSheet {
  writers: readonly ReportWriter[]
  keys: number
  columns: number
  paper: Parameters<typeof setPaper>[2]['paper']
  plan: PagePlan
  place: SheetPlace
  /** Whether pages repeat the header: not where the second one has another form. */
  repeats: boolean
}

/** @param sheet isn't written to */
function plannedSheet(sheet: ExcelJS.Worksheet, reports: readonly Report[], layout: Layout): PlannedSheet {
  const keys = keysOf(reports)
  const writers = reports.map(
    (report) => new ReportWriter(sheet, report, layout, { keys, isSigned: report === reports.at(-1) }),
  )
  const { paper } = layout.heading.form ?? defaultForm
  const columns = Math.max(...writers.map(({ least }) => least.length))
  const widest = writers.find((writer) => writer.least.length === columns)!
  const widestOf = (all: readonly (readonly number[])[]) =>
    Array.from({ length: columns }, (_, index) => Math.max(...all.map((widths) => widths[index] ?? 0)))
  const planned = (least: readonly number[]): PlannedSheet => {
    const placeOf = (plan: ColumnPlan) => ({
      widths: least.map((width) => Math.floor(width * plan.stretch * 100) / 100),
      pages: spansOf(plan, keys, columns),
    })
    const planOf = (isApart: boolean) =>
      planPages({
        paper,
        keys: least.slice(0, keys).reduce((sum, each) => sum + columnPoints(each), 0),
        groups: widest.groupsOf(least.slice(keys)),
        fills: true,
        heights: (columnPlan) => {
          const [first, ...others] = writers.map((writer) => writer.heights(placeOf(columnPlan)))
          const { head, repeated, blocks } = first!
          const below = others.flatMap((other) => [gap, ...other.head, ...other.blocks.flat()])
          return {
            head: head.reduce((sum, each) => sum + each, 0),
            repeated: isApart ? 0 : repeated,
            blocks: isApart ? [blocks.flat(), below] : joined(blocks, below),
          }
        },
      })
    const together = planOf(false)
    const rows = writers[0]!.heights(placeOf(together)).blocks.flat().length
    const sheetOf = (plan: PagePlan, repeats: boolean): PlannedSheet => ({
      ...{ writers, keys, columns, paper, plan, repeats },
      place: placeOf(plan),
    })
    if (writers.length === 1 || together.rowPages.length === 1) return sheetOf(together, true)
    // A page of a lower form would have the header of the upper one above it.
    const apart = planOf(true)
    const isApart = String(apart.rowPages) === String([0, rows]) && pagesOf(apart) <= pagesOf(together)
    return isApart ? sheetOf(apart, false) : sheetOf(together, true)
  }
  const least = widestOf(writers.map((writer) => writer.least))
  const narrow = planned(least)
  // A label on one line is read more easily, but not at the price of a page.
  for (const longest of longestLabels) {
    const roomy = planned(widestOf(writers.map((writer) => writer.roomy(longest, least))))
    if (pagesOf(roomy.plan) <= pagesOf(narrow.plan)) return roomy
  }
  return narrow
}

function writeAll(sheet: ExcelJS.Worksheet, { writers, keys, paper, plan, place, repeats }: PlannedSheet): Placed[] {
  place.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width))
  let top = 0
  const placed = writers.map((writer) => {
    if (top > 0) sheet.getRow((top += 1)).height = gap
    const written = writer.write(place, top)
    top = written.end
    return written.placed
  })
  setPaper(sheet, plan, { paper, keys, repeats })
  return placed
}

/** Reference to a row's figures, such as 'T1 系列×级别'!$C$40:$S$40. */
function rangeOf({ sheet, letters }: Placed, row: number): string {
  const all = [...letters.values()]
  return `'${sheet}'!$${all[0]}$${row}:$${all.at(-1)}$${row}`
}
