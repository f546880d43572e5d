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
  /** What the file is, in docs/api.md. */
  answer: string
}

/** What can be exported with a page's filter. */
export const specifiedExports: SpecifiedExport[] = [
  {
    name: 'annual.xlsx',
    action: Action.EXPORT_ANNUAL,
    type: xlsxType,
    work: annualWork,
    answer: 'The annual statistics with formulas, T1 … T9',
  },
  {
    name: 'comparison.xlsx',
    action: Action.EXPORT_ANNUAL,
    type: xlsxType,
    work: comparisonWork,
    answer: 'The annual statistics of two years side by side (`year=2025,2026`)',
  },
  {
    name: 'public.xlsx',
    action: Action.EXPORT_PUBLIC,
    type: xlsxType,
    work: publicEdition,
    answer: 'The public edition of a filed year, small figures hidden',
  },
  {
    name: 'committees.xlsx',
    action: Action.EXPORT_ANNUAL,
    type: xlsxType,
    work: committeesWork,
    answer: 'The register of committees with their figures',
  },
  {
    name: 'findings.xlsx',
    action: Action.EXPORT_ROWS,
    type: xlsxType,
    work: findingsWork,
    answer: 'What the rules of the notice find, row by row',
  },
  {
    name: 'pending.xlsx',
    action: Action.EXPORT_ROWS,
    type: xlsxType,
    work: pendingXlsx,
    answer: 'What waits on which desk, row by row',
  },
  {
    name: 'declarations.xlsx',
    action: Action.EXPORT_ROWS,
    type: xlsxType,
    work: declarationsXlsx,
    answer: 'The filtered declarations, ID numbers masked',
  },
  {
    name: 'declarations.csv',
    action: Action.EXPORT_ROWS,
    type: csvType,
    work: declarationsCsv,
    answer: 'The same as CSV in UTF-8',
  },
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
