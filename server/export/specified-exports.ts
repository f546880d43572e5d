import { Action } from '../../schema/vocabulary'
import { annualWork } from '../report/annual'
import { committeesWork } from '../report/committees'
import { comparisonWork } from '../report/comparison'
import { declarationsCsv, declarationsXlsx } from '../report/declarations'
import type { ExportWork } from '../report/export-work'
import { findingsWork } from '../report/findings'
import { pendingXlsx } from '../report/pending'
import { publicEdition } from '../report/public/public-edition'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csvType = 'text/csv; charset=utf-8'

export interface SpecifiedExport {
  /** The file in `/workbooks/<name>`. */
  name: string
  action: Action
  type: string
  work: ExportWork
}

/** What can be exported with a page's filter. */
export const specifiedExports: SpecifiedExport[] = [
  { name: 'annual.xlsx', action: Action.EXPORT_ANNUAL, type: xlsxType, work: annualWork },
  { name: 'comparison.xlsx', action: Action.EXPORT_ANNUAL, type: xlsxType, work: comparisonWork },
  { name: 'public.xlsx', action: Action.EXPORT_PUBLIC, type: xlsxType, work: publicEdition },
  { name: 'committees.xlsx', action: Action.EXPORT_ANNUAL, type: xlsxType, work: committeesWork },
  { name: 'findings.xlsx', action: Action.EXPORT_ROWS, type: xlsxType, work: findingsWork },
  { name: 'pending.xlsx', action: Action.EXPORT_ROWS, type: xlsxType, work: pendingXlsx },
  { name: 'declarations.xlsx', action: Action.EXPORT_ROWS, type: xlsxType, work: declarationsXlsx },
  { name: 'declarations.csv', action: Action.EXPORT_ROWS, type: csvType, work: declarationsCsv },
]

/**
 * 明细 with whole ID numbers, by POST alone and with a body of JSON: neither a link nor a form of another site can make a
 * browser send that, and no address, history or proxy keeps what was asked. `GET` has no such export at all.
 */
export const unmaskedExport = {
  name: 'declarations-unmasked.xlsx',
  action: Action.EXPORT_UNMASKED,
  type: xlsxType,
} as const
