import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { atEmployer, inProgress } from '../column'
import type { Circumstances, Rule } from '../rule'
import { startOf } from '../../calendar/start-of'
import { calendarEnds, justAfter } from '../change-time'
import { windowOf } from '../window'
import { workingNumber } from '../../calendar/working-number'

const daysLeft = ({ cycle, today }: Circumstances) =>
  sql<number>`(${workingNumber(windowOf(cycle, 'D2').lastDay)} - ${workingNumber(sql`${today}::date`)})`

export const deadlineNear: Rule = {
  id: 'R04',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(一)',
  window: 'D2',
  title: { zh: '申报临近截止', en: 'Deadline near' },
  advice: { zh: '提醒用人单位尽快完成审核、公示和上报。', en: 'Remind the employer to finish and report.' },
  inputs: [{ name: '当前环节', value: sql`stage` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D2').binds} and ${inProgress} and ${atEmployer})`,
  violated: (circumstances) => {
    const { cycle, now } = circumstances
    return sql`(${now.toISOString()}::timestamptz <= ${windowOf(cycle, 'D2').closes}
      and ${daysLeft(circumstances)} <= ${cycle.settings.deadlineNearWorkingDays})`
  },
  changesAt: ({ cycle }) => {
    const { lastDay, closes } = windowOf(cycle, 'D2')
    const near = sql`${workingNumber(lastDay)} - ${cycle.settings.deadlineNearWorkingDays}::integer`
    return [
      startOf(sql`(select min(day) from calendar_day where number >= ${near})`),
      justAfter(closes),
      ...calendarEnds,
    ].map((time) => sql`case when ${inProgress} and ${atEmployer} then ${time} end`)
  },
  message: (circumstances) => sql`format('距截止还有 %s 个工作日', ${daysLeft(circumstances)})`,
}
