import { sql } from 'kysely'
import { deadlineStateLabel, deskLabel, figureLabel, type DeadlineState, type Desk } from '../../schema/vocabulary'
import { calendarRemark } from '../calendar/calendar-remark'
import { dayOf } from '../calendar/day-of'
import { contactColumn, contactJoin } from '../desk/desk-contact'
import { workingNumber } from '../calendar/working-number'
import { deadlineAt, deadlineState } from '../filter/deadline-state'
import type { ResolvedFilter } from '../filter/resolve'
import { stageDays } from '../filter/stage-days'
import { holderName } from '../reminder/holder-name'
import type { DetailColumn } from './detail-column'
import type { ExportJob } from './export-work'

/** The fields of the desk's key and the employer's name, in one text that `holderName` reads. */
const holderText = sql`case when outcome is null then concat_ws(E'\\t', desk, coalesce(committee, ''), coalesce(county, ''),
  coalesce(supervisor, ''), employer_name) end`

const phone = sql`case when outcome is not null then null
  else (select ${contactColumn('phone')} from (values (1)) one
    ${contactJoin({ alias: 'detail', year: sql`detail.year`, employer: sql`detail.employer_name` })}) end`

export const daysLeftHeader = '剩余工作日（负数为超过）'

type DeskColumn = 'desk' | 'holder' | 'phone' | 'waited' | 'state' | 'deadline' | 'daysLeft'

/** The columns of a list that say where a declaration waits, since when and until when. */
export function deskColumns(
  resolved: ResolvedFilter,
  { portal }: Pick<ExportJob, 'portal'>,
): Record<DeskColumn, DetailColumn> {
  const { now, cycles } = resolved
  const remark = calendarRemark(portal.calendar, resolved.filter.year, dayOf(now))
  const at = deadlineAt(cycles)
  const today = workingNumber(sql`${dayOf(now)}::date`)
  // A deadline that is a day ends at the first instant of the next day; the last day is written.
  const lastDay = sql`((${at} - interval '1 millisecond') at time zone 'Asia/Shanghai')::date`
  return {
    desk: { column: 'desk', header: '办理方', kind: 'text', width: 12, word: (code) => deskLabel[code as Desk].zh },
    holder: {
      column: 'holder',
      expression: holderText,
      header: '办理方',
      kind: 'text',
      width: 24,
      word: (text) => {
        const [desk, committee = null, county = null, supervisor = null, employer = null] = text.split('\t')
        return holderName(cycles, { desk: desk as Desk, committee, county, supervisor, employer }, employer)
      },
    },
    phone: { column: 'phone', expression: phone, header: '电话', kind: 'text', width: 14 },
    waited: {
      column: 'waited',
      expression: stageDays(dayOf(now)),
      header: `${figureLabel.STAGE_DAYS.zh}${remark}`,
      kind: 'number',
      width: 8,
    },
    state: {
      column: 'deadline_state',
      expression: deadlineState(cycles, now),
      header: '期限状态',
      kind: 'text',
      width: 14,
      word: (code) => deadlineStateLabel[code as DeadlineState].zh,
    },
    deadline: {
      column: 'deadline_day',
      expression: sql`case when outcome is null then to_char(${lastDay}, 'YYYY-MM-DD') end`,
      header: '期限',
      kind: 'day',
      width: 12,
    },
    daysLeft: {
      column: 'days_left',
      expression: sql`case when outcome is null then ${workingNumber(lastDay)} - ${today} end`,
      header: `${daysLeftHeader}${remark}`,
      kind: 'number',
      width: 10,
    },
  }
}
