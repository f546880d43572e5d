import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Rule } from '../rule'

export const correctionOverdue: Rule = {
  id: 'R44',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)3',
  title: { zh: '逾期未补正', en: 'Not mended in time' },
  advice: { zh: '应登记为视为放弃。', en: 'Record it as lapsed.' },
  inputs: [{ name: '补正截止', value: sql`correction_due_on` }],
  applies: () => sql`(${inProgress} and stage = 'CORRECTION')`,
  violated: ({ today }) => sql`(correction_due_on < ${today}::date)`,
  message: () => sql`format('补正截止 %s', correction_due_on)`,
}
