import { loadExcelJs } from '../../workbook/load-exceljs'
import type { Layout } from '../../workbook/placed'
import type { Report } from '../../workbook/sheet'
import { pagesOfReport } from '../../workbook/write-sheet'

/** 异常变化说明, before it is known how many of its lines are printed. */
export interface ChangeSheet {
  /** @param listed lines that are printed; all by default */
  report: (listed?: number) => Report
  /** Figures without a reason. */
  missing: number
}

/** The sheet with as many lines as have room on so many pages of paper, but not fewer than on one. */
export async function printedChanges({ report }: ChangeSheet, layout: Layout, pages: number): Promise<Report> {
  const { Workbook } = await loadExcelJs()
  const sheet = new Workbook().addWorksheet()
  const all = report()
  const fits = (each: Report) => pagesOfReport(sheet, each, layout) <= Math.max(1, pages)
  if (fits(all)) return all
  let [least, most] = [0, all.rows.length]
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2)
    if (fits(report(middle))) least = middle
    else most = middle
  }
  return report(least)
}
