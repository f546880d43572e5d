import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Rule } from '../rule'
import { justAfter } from '../change-time'
import { windowOf } from '../window'
import { workingNumber } from '../../calendar/working-number'

export const checkOverdue: Rule = {
  id: 'R15',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '二(一)',
  window: 'D4',
  title: { zh: '评委会超期未审', en: 'Committee check overdue' },
  advice: { zh: '联系评委会办事机构尽快审核。', en: 'Call the committee’s office.' },
  inputs: [{ name: '当前环节', value: sql`stage` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D4').binds} and ${inProgress} and stage = 'COMMITTEE_REVIEW')`,
  violated: ({ cycle, now }) => sql`(${now.toISOString()}::timestamptz > ${windowOf(cycle, 'D4').closes})`,
  changesAt: ({ cycle }) => [
    sql`case when ${inProgress} and stage = 'COMMITTEE_REVIEW' then ${justAfter(windowOf(cycle, 'D4').closes)} end`,
  ],
  message: ({ cycle, today }) =>
    sql`format('逾期 %s 个工作日', ${workingNumber(sql`${today}::date`)} - ${workingNumber(windowOf(cycle, 'D4').lastDay)})`,
}
