import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { atEmployer, inProgress } from '../column'
import type { Circumstances, Rule } from '../rule'
import { startOf } from '../../calendar/start-of'
import { justAfter } from '../change-time'
import { windowOf } from '../window'
import { workingNumber } from '../../calendar/working-number'

/** The last day on which the employer's notice can begin to end on the day of the deadline. */
const lastStart = ({ cycle }: Circumstances) => {
  const { limits, settings } = cycle
  const needed = limits.employerNoticeWorkingDays - (settings.noticeStartDayCounted ? 1 : 0)
  return sql<string>`(select max(day) from calendar_day
    where number <= ${workingNumber(windowOf(cycle, 'D2').lastDay)} - ${needed}::integer)`
}

export const noticeTooLate: Rule = {
  id: 'R08',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)3',
  window: 'D8',
  title: { zh: '公示已来不及', en: 'The notice can’t end in time' },
  advice: {
    zh: '告知用人单位：公示满期将超过申报截止时间。',
    en: 'Tell the employer: its notice outlasts the deadline.',
  },
  inputs: [{ name: '当前环节', value: sql`stage` }],
  applies: ({ cycle, now }) =>
    sql`(${windowOf(cycle, 'D2').binds} and ${inProgress} and ${atEmployer}
      and ${now.toISOString()}::timestamptz <= ${windowOf(cycle, 'D2').closes})`,
  violated: (circumstances) => sql`(coalesce(notice_from, ${circumstances.today}::date) > ${lastStart(circumstances)})`,
  changesAt: (circumstances) =>
    [justAfter(windowOf(circumstances.cycle, 'D2').closes), startOf(sql`${lastStart(circumstances)} + 1`)].map(
      (time) => sql`case when ${inProgress} and ${atEmployer} then ${time} end`,
    ),
  message: (circumstances) =>
    sql`format('最晚应于 %s 开始公示，%s', ${lastStart(circumstances)},
      coalesce(notice_from::text || ' 才开始', '至今没有开始'))`,
}
