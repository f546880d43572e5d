import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'
import { windowOf } from '../window'

/** A returned declaration may be submitted again until the end of another window, or three submissions would be impossible. */
const deadline = (cycle: Cycle) => sql<Date>`(case when returned_from is not null or committee_submission_count > 1
  then ${windowOf(cycle, cycle.settings.resubmissionWindow).closes} else ${windowOf(cycle, 'D2').closes} end)`

export const reportedLate: Rule = {
  id: 'R02',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(一)',
  window: 'D2',
  title: { zh: '单位逾期上报', en: 'Reported upward late' },
  advice: { zh: '应不予受理；确有补正的，核对退回记录。', en: 'Not to be accepted, unless a return is on record.' },
  inputs: [{ name: '单位上报时间', value: sql`employer_submitted_at` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D2').binds} and ${reached(3)})`,
  violated: ({ cycle }) =>
    sql`(employer_submitted_at > ${deadline(cycle)} and outcome is distinct from 'NOT_ACCEPTED')`,
  message: ({ cycle }) =>
    sql`format('%s 上报，晚 %s 分钟', to_char(employer_submitted_at, 'YYYY-MM-DD HH24:MI'),
      ceil(extract(epoch from employer_submitted_at - ${deadline(cycle)}) / 60))`,
}
