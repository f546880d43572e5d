import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'
import { windowOf } from '../window'

export const checkOutsideWindow: Rule = {
  id: 'R14',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '二(一)',
  window: 'D4',
  title: { zh: '评委会审核不在规定时间', en: 'Committee check outside its window' },
  advice: { zh: '向评委会办事机构核实审核日期。', en: 'Ask the committee’s office for the date.' },
  inputs: [{ name: '形式审核通过日期', value: sql`form_checked_on` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D4').binds} and ${reached(6)})`,
  violated: ({ cycle }) => {
    const { firstDay, lastDay } = windowOf(cycle, 'D4')
    return sql`(form_checked_on < ${firstDay} or form_checked_on > ${lastDay})`
  },
  message: () => sql`format('%s 通过形式审核', form_checked_on)`,
}
