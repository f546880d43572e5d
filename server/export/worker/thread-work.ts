import { annualWork } from '../../report/annual'
import { briefWork } from '../../paper/brief'
import { letterWork } from '../../paper/letter'
import { committeesWork } from '../../report/committees'
import { comparisonWork } from '../../report/comparison'
import { declarationsCsv, declarationsXlsx } from '../../report/declarations'
import type { ExportWork } from '../../report/export-work'
import { findingsWork } from '../../report/findings'
import { pendingXlsx } from '../../report/pending'
import { statisticsCsv } from '../../report/statistics-csv'
import { statisticsXlsx } from '../../report/statistics-xlsx'
import { unmaskedWork } from '../../report/unmasked'
import type { ExportOrder } from './message'

/** The exports that are written in threads, by the file's name in the address. */
export const threadWork = {
  'annual.xlsx': () => annualWork,
  'comparison.xlsx': () => comparisonWork,
  'committees.xlsx': () => committeesWork,
  'findings.xlsx': () => findingsWork,
  'pending.xlsx': () => pendingXlsx,
  'brief.docx': () => briefWork,
  'letter.docx': () => letterWork,
  'declarations.xlsx': () => declarationsXlsx,
  'declarations.csv': () => declarationsCsv,
  'declarations-unmasked.xlsx': ({ unmasking }) => unmaskedWork(unmasking!),
  'statistics.csv':
    ({ by = [] }) =>
    (job) =>
      statisticsCsv(job, by),
  'statistics.xlsx':
    ({ pivot }) =>
    (job) =>
      statisticsXlsx(job, pivot!),
} satisfies Record<string, (order: Pick<ExportOrder, 'by' | 'pivot' | 'unmasking'>) => ExportWork>

export type ThreadWork = keyof typeof threadWork
