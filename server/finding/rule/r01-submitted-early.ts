import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'
import { windowOf } from '../window'

export const submittedEarly: Rule = {
  id: 'R01',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '二(一)',
  window: 'D1',
  title: { zh: '早于申报开始提交', en: 'Submitted before the window opened' },
  advice: { zh: '核对提交时间：年份或时钟可能有误。', en: 'Check the time: its year or the clock may be wrong.' },
  inputs: [{ name: '提交时间', value: sql`submitted_at` }],
  applies: ({ cycle }) => sql`(${windowOf(cycle, 'D1').binds} and ${reached(1)})`,
  violated: ({ cycle }) => sql`(submitted_at < ${windowOf(cycle, 'D1').opens})`,
  message: ({ cycle }) =>
    sql`format('%s 提交，早于 %s', to_char(submitted_at, 'YYYY-MM-DD HH24:MI'),
      to_char(${windowOf(cycle, 'D1').opens}, 'YYYY-MM-DD HH24:MI'))`,
}
