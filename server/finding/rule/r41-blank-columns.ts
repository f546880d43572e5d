import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Rule } from '../rule'

export const blankColumns: Rule = {
  id: 'R41',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)1',
  title: { zh: '栏目留空', en: 'Columns left blank' },
  advice: { zh: '请申报人补填；没有内容的写“无”。', en: 'Ask for them; nothing to say is written 无.' },
  inputs: [{ name: '空白栏目', value: sql`blank_columns` }],
  applies: () => reached(1),
  violated: () => sql`(cardinality(blank_columns) > 0)`,
  message: () => sql`'空白：' || array_to_string(blank_columns, '、')`,
}
