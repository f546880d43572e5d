import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { ofAnnex } from '../column'
import type { Circumstances, Rule } from '../rule'
import { windowOf } from '../window'
import { workingNumber } from '../../calendar/working-number'

const daysLeft = ({ cycle, today }: Circumstances) =>
  sql<number>`(${workingNumber(windowOf(cycle, 'D6').lastDay)} - ${workingNumber(sql`${today}::date`)})`

/** The number of declarations that passed the form check and wait for the meeting. Who sees the committee sees all of them. */
const waiting = sql<number>`(select coalesce(sum(n), 0) from narrow_tally tally where tally.year = committee.year
  and tally.committee = committee.code and tally.outcome is null and stage_rank(tally.stage) between 6 and 7)`

export const noMeeting: Rule = {
  id: 'R53',
  subject: 'COMMITTEE',
  severity: Severity.WARNING,
  clause: '二(三)',
  window: 'D6',
  title: { zh: '评审会尚未确定', en: 'No meeting fixed' },
  advice: { zh: '联系评委会确定评审会日期并登记。', en: 'Call the committee; record its meeting.' },
  inputs: [
    { name: '待评件数', value: waiting },
    { name: '评审会日期', value: sql`meeting_from` },
  ],
  applies: () => sql`(${ofAnnex} and ${waiting} > 0)`,
  violated: (circumstances) =>
    sql`(meeting_from is null and ${daysLeft(circumstances)} <= ${circumstances.cycle.settings.meetingFixedWorkingDays}::integer)`,
  message: (circumstances) =>
    sql`format('待评 %s 件，距评审时间结束 %s 个工作日', ${waiting}, ${daysLeft(circumstances)})`,
}
