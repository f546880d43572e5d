import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'

export const noNotice: Rule = {
  id: 'R07',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)3',
  title: { zh: '没有公示日期', en: 'No notice on record' },
  advice: { zh: '请用人单位补充公示起止日期和公示情况。', en: 'Ask the employer for the notice’s dates.' },
  inputs: [{ name: '最远环节', value: sql`furthest_stage` }],
  applies: () => reached(3),
  violated: () => sql`(notice_from is null and notice_to is null)`,
  message: () => sql`'已过用人单位环节，却没有公示起止日期'`,
}
