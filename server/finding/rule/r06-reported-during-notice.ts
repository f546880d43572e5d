import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { dayOfColumn, reached } from '../column'
import type { Rule } from '../rule'

const reportedOn = dayOfColumn('employer_submitted_at')

/** On the last day of the notice it isn't a violation, since the clause doesn't say at what time that day ends. */
export const reportedDuringNotice: Rule = {
  id: 'R06',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)3',
  title: { zh: '公示未满即上报', en: 'Reported before the notice ended' },
  advice: { zh: '退回用人单位，公示期满无异议后再上报。', en: 'Return it until the notice is over.' },
  inputs: [
    { name: '公示结束', value: sql`notice_to` },
    { name: '单位上报时间', value: sql`employer_submitted_at` },
  ],
  applies: () => reached(3),
  violated: () => sql`(${reportedOn} < notice_to)`,
  message: () => sql`format('%s 上报，公示到 %s', ${reportedOn}, notice_to)`,
}
