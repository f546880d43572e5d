import { DeclarationSortField, SortDirection } from '../../schema/declaration-connection'
import type { ResolvedFilter } from '../filter/resolve'
import { daysLeftHeader, deskColumns } from './desk-column'
import { detailColumns, type DetailColumn } from './detail-column'
import type { ExportJob } from './export-work'
import { rowsWork } from './rows-work'

/** Widths of the printed columns in characters: together a page across, nearly every line of which takes one row. */
const printed = {
  platform_no: 14.5,
  name: 16,
  employer_name: 28,
  series: 12.5,
  level: 5,
  stage: 12.5,
  holder: 28,
  phone: 11.5,
  waited: 7,
  deadline: 10.5,
  daysLeft: 7,
}
const others = ['county', 'pathway', 'committee', 'supervisor', 'entered_at']

/** Columns of pending declarations: first those that are printed, which say who has to do what until when. */
export function pendingColumns(resolved: ResolvedFilter, job: Pick<ExportJob, 'portal'>): DetailColumn[] {
  const { desk, state, daysLeft, ...standing } = deskColumns(resolved, job)
  const columns: Record<string, DetailColumn> = {
    ...Object.fromEntries(detailColumns(resolved).map((column) => [column.column, column])),
    ...standing,
    // 在办工作日 near it says whether the calendar is complete.
    daysLeft: { ...daysLeft, header: daysLeftHeader },
  }
  const named = (name: string) => columns[name]!
  return [
    ...Object.entries(printed).map(([name, width]) => ({ ...named(name), width })),
    state,
    ...others.map(named),
    // 办理方 is the holder.
    { ...desk, header: '办理方类别' },
  ]
}

/** 待办: the pending declarations. */
export const pendingXlsx = rowsWork('待办', pendingColumns, {
  narrow: { pending: true },
  sort: { field: DeclarationSortField.URGENCY, direction: SortDirection.ASC },
  printed: Object.keys(printed).length,
})
