import type { TableDefinition } from '../build-report'
import { crossed } from '../row-source'
import { endingCheck, levelColumns, rateNotes } from './figure'

/** T2 区县（市直＋三区县）×级别. */
export const countyByLevel: TableDefinition = {
  code: 'T2',
  name: '区县×级别',
  subject: '职称申报评审情况（按区县、级别）',
  labels: ['区县', '级别'],
  rows: crossed('county', 'level'),
  columns: levelColumns,
  totals: 'SUBTOTALS',
  checks: [endingCheck],
  notes: rateNotes,
}
