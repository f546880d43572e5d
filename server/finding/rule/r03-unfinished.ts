import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { atEmployer, inProgress } from '../column'
import type { Rule } from '../rule'
import { justAfter } from '../change-time'
import { windowOf } from '../window'

export const unfinished: Rule = {
  id: 'R03',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(一)',
  window: 'D2',
  title: { zh: '截止后仍未完成申报', en: 'Not finished at the deadline' },
  advice: { zh: '登记为不予受理（逾期申报）或视为放弃。', en: 'Record it as not accepted (late) or lapsed.' },
  inputs: [{ name: '当前环节', value: sql`stage` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D2').binds} and ${inProgress} and ${atEmployer})`,
  violated: ({ cycle, now }) => sql`(${now.toISOString()}::timestamptz > ${windowOf(cycle, 'D2').closes})`,
  changesAt: ({ cycle }) => [
    sql`case when ${inProgress} and ${atEmployer} then ${justAfter(windowOf(cycle, 'D2').closes)} end`,
  ],
  message: ({ cycle }) =>
    sql`format('%s 截止，仍在用人单位', to_char(${windowOf(cycle, 'D2').closes}, 'YYYY-MM-DD HH24:MI'))`,
}
