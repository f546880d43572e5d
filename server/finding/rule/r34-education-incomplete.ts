import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'

export const educationIncomplete: Rule = {
  id: 'R34',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)1',
  window: 'D9',
  title: { zh: '继续教育不全', en: 'Continuing education incomplete' },
  advice: { zh: '请申报人补传所缺年度的合格证书。', en: 'Ask for the missing certificates.' },
  inputs: [{ name: '继续教育', value: sql`ce_missing` }],
  applies: () => sql`(pathway in ('REVIEW', 'ENTRUSTED_REVIEW') and ${reached(1)})`,
  violated: () => sql`(cardinality(ce_missing) > 0)`,
  message: () => sql`'缺：' || array_to_string(ce_missing, '、')`,
}
