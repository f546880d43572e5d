import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'
import { windowOf } from '../window'

export const meetingOutsideWindow: Rule = {
  id: 'R20',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '二(三)',
  window: 'D6',
  title: { zh: '评审会不在规定时间', en: 'Meeting outside its window' },
  advice: { zh: '向评委会核实评审会日期。', en: 'Ask the committee for the meeting’s date.' },
  inputs: [{ name: '评审会日期', value: sql`meeting_on` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D6').binds} and (meeting_on is not null or vote is not null))`,
  violated: ({ cycle }) => {
    const { firstDay, lastDay } = windowOf(cycle, 'D6')
    return sql`(meeting_on < ${firstDay} or meeting_on > ${lastDay})`
  },
  message: () => sql`format('%s 开会', meeting_on)`,
}
