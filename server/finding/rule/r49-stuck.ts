import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { dayOf } from '../../calendar/day-of'
import type { Circumstances, Rule } from '../rule'
import { startOf } from '../../calendar/start-of'
import { calendarEnds } from '../change-time'
import { stageDays } from '../../filter/stage-days'
import { workingNumber } from '../../calendar/working-number'

/** The day from which the desk could work on it: not before the stage's window opens, e.g. for meetings. */
function since({ windows }: Circumstances['cycle']) {
  const opening = windows.flatMap(({ stages, byNotice, startsAt }) =>
    byNotice && startsAt ? stages.map((stage) => sql`when ${stage} then ${dayOf(startsAt)}::date`) : [],
  )
  return opening.length > 0 ? sql`greatest(entered_on, case stage ${sql.join(opening, sql` `)} end)` : sql`entered_on`
}

/** The part of 在办工作日 in which the desk could work on it. */
const waited = ({ cycle, today }: Circumstances) =>
  sql<number>`(${workingNumber(sql`${today}::date`)} - ${workingNumber(since(cycle))})`

export const stuck: Rule = {
  id: 'R49',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: null,
  title: { zh: '同一环节停留过久', en: 'Long on one desk' },
  advice: { zh: '提醒办理方尽快办理。', en: 'Remind the desk.' },
  inputs: [{ name: '环节进入日的工作日历', value: workingNumber(sql`entered_on`) }],
  applies: () => sql`(pending)`,
  violated: (circumstances) =>
    sql`(${waited(circumstances)} > ${circumstances.cycle.settings.stuckWorkingDays}::integer)`,
  changesAt: ({ cycle }) => {
    const longest = sql`${workingNumber(since(cycle))} + ${cycle.settings.stuckWorkingDays}::integer`
    const tooLong = startOf(sql`(select min(day) from calendar_day where number > ${longest})`)
    return [tooLong, ...calendarEnds].map((time) => sql`case when pending then ${time} end`)
  },
  message: (circumstances) => sql`format('在办 %s 个工作日', ${stageDays(circumstances.today)})
    || case when ${since(circumstances.cycle)} > entered_on
      then format('，自 %s 可以办理起 %s 个工作日', ${since(circumstances.cycle)}, ${waited(circumstances)}) else '' end`,
}
