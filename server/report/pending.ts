import { sql } from 'kysely'
import { DeclarationSortField, SortDirection } from '../../schema/declaration-connection'
import { deadlineStateLabel, deskLabel, figureLabel, type DeadlineState, type Desk } from '../../schema/vocabulary'
import { dayOf } from '../calendar/day-of'
import { calendarRemark } from '../calendar/calendar-remark'
import { deadlineAt, deadlineState } from '../filter/deadline-state'
import { stageDays } from '../filter/stage-days'
import { workingNumber } from '../calendar/working-number'
import type { ResolvedFilter } from '../filter/resolve'
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

/** The columns of a list of pending declarations: their desk, how many working days they have waited, and their deadline. */
export function pendingColumns(resolved: ResolvedFilter, { portal }: Pick<ExportJob, 'portal'>): DetailColumn[] {
  const { now } = resolved
  const remark = calendarRemark(portal.calendar, resolved.filter.year, dayOf(now))
  const all = detailColumns(resolved)
  const at = deadlineAt(resolved.cycles)
  const today = workingNumber(sql`${dayOf(now)}::date`)
  // A deadline that is a day ends at the first instant of the next day; the last day is written.
  const lastDay = sql`((${at} - interval '1 millisecond') at time zone 'Asia/Shanghai')::date`
  const own: DetailColumn[] = [
    { column: 'desk', header: '办理方', kind: 'text', width: 12, word: (code) => deskLabel[code as Desk].zh },
    {
      column: 'waited',
      expression: stageDays(dayOf(now)),
      header: `${figureLabel.STAGE_DAYS.zh}${remark}`,
      kind: 'number',
      width: 8,
    },
    {
      column: 'deadline_state',
      expression: deadlineState(resolved.cycles, now),
      header: '期限状态',
      kind: 'text',
      width: 14,
      word: (code) => deadlineStateLabel[code as DeadlineState].zh,
    },
    {
      column: 'deadline_day',
      expression: sql`to_char(${lastDay}, 'YYYY-MM-DD')`,
      header: '期限',
      kind: 'day',
      width: 12,
    },
    {
      column: 'days_left',
      expression: sql`${workingNumber(lastDay)} - ${today}`,
      header: `剩余工作日（负数为超过）${remark}`,
      kind: 'number',
      width: 10,
    },
  ]
  return [...columnNames.map((name) => all.find(({ column }) => column === name)!), ...own]
}

/** 待办: the pending declarations. */
export const pendingXlsx = rowsWork('待办', pendingColumns, {
  narrow: { pending: true },
  sort: { field: DeclarationSortField.URGENCY, direction: SortDirection.ASC },
})
