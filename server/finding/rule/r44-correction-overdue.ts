import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Rule } from '../rule'
import { startOf } from '../../calendar/start-of'

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
  changesAt: () => [
    sql`case when ${inProgress} and stage = 'CORRECTION' then ${startOf(sql`correction_due_on + 1`)} end`,
  ],
  message: () => sql`format('补正截止 %s', correction_due_on)`,
}
