import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { endingCheck, levelColumns, rateNotes } from './figure'

/** T1 系列（专业）×级别. */
export const seriesByLevel: TableDefinition = {
  code: 'T1',
  name: '系列×级别',
  subject: '职称申报评审情况（按系列、级别）',
  labels: ['系列（专业）', '级别'],
  rows: crossed('series', 'level'),
  columns: levelColumns,
  totals: 'SUBTOTALS',
  checks: [endingCheck],
  notes: rateNotes,
}
