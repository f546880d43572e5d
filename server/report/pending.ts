import { DeclarationSortField, SortDirection } from '../../schema/declaration-connection'
import type { ResolvedFilter } from '../filter/resolve'
import { deskColumns } from './desk-column'
import { detailColumns, type DetailColumn } from './detail-column'
import type { ExportJob } from './export-work'
import { rowsWork } from './rows-work'

const columnNames = [
  'platform_no',
  'name',
  'employer_name',
  'county',
  'pathway',
  'series',
  'level',
  'committee',
  'supervisor',
  'stage',
  'entered_at',
]

/** Columns of pending declarations: their desk, whom to call, how many working days they have waited, and their deadline. */
export function pendingColumns(resolved: ResolvedFilter, job: Pick<ExportJob, 'portal'>): DetailColumn[] {
  const all = detailColumns(resolved)
  const { desk, phone, waited, state, deadline, daysLeft } = deskColumns(resolved, job)
  const own = [desk, phone, waited, state, deadline, daysLeft]
  return [...columnNames.map((name) => all.find(({ column }) => column === name)!), ...own]
}

/** 待办: the pending declarations. */
export const pendingXlsx = rowsWork('待办', pendingColumns, {
  narrow: { pending: true },
  sort: { field: DeclarationSortField.URGENCY, direction: SortDirection.ASC },
})
