import { Action } from '../../schema/vocabulary'
import type { ThreadWork } from './worker/thread-work'

interface SpecifiedExport {
  /** The file in `/workbooks/<name>`. */
  name: ThreadWork | 'public.xlsx'
  action: Action
  /** What the file contains, for docs/api.md. */
  answer: string
}

/** The exports that take a page's filter. */
export const specifiedExports: SpecifiedExport[] = [
  {
    name: 'annual.xlsx',
    action: Action.EXPORT_ANNUAL,
    answer: 'The annual statistics with formulas, T1 … T9',
  },
  {
    name: 'comparison.xlsx',
    action: Action.EXPORT_ANNUAL,
    answer: 'The annual statistics of two years side by side (`year=2025,2026`)',
  },
  {
    name: 'public.xlsx',
    action: Action.EXPORT_PUBLIC,
    answer: 'The public edition of a filed year, small figures hidden',
  },
  {
    name: 'committees.xlsx',
    action: Action.EXPORT_ANNUAL,
    answer: 'The register of committees with their figures',
  },
  {
    name: 'brief.docx',
    action: Action.EXPORT_ANNUAL,
    answer: 'How the review goes (简报), as an official paper by GB/T 9704',
  },
  {
    name: 'letter.docx',
    action: Action.EXPORT_ROWS,
    answer:
      'A reminder for one desk (催办函) with its table: `desk=COMMITTEE&committee=water`, COUNTY_HR with `county` …',
  },
  {
    name: 'findings.xlsx',
    action: Action.EXPORT_ROWS,
    answer: 'What the rules of the notice find, row by row',
  },
  {
    name: 'pending.xlsx',
    action: Action.EXPORT_ROWS,
    answer: 'What waits on which desk, row by row',
  },
  {
    name: 'declarations.xlsx',
    action: Action.EXPORT_ROWS,
    answer: 'The filtered declarations, ID numbers masked',
  },
  {
    name: 'declarations.csv',
    action: Action.EXPORT_ROWS,
    answer: 'The same as CSV in UTF-8',
  },
]

/**
 * 明细 with whole ID numbers. Only by POST with a JSON body: a link or form of another site can't make a browser send that,
 * and the purpose doesn't get into addresses, the browser's history or logs of a proxy.
 */
export const unmaskedExport = { name: 'declarations-unmasked.xlsx', action: Action.EXPORT_UNMASKED } as const
