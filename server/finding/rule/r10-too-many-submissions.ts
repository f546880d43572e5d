import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { reached, submissionsLimited } from '../column'
import type { Rule } from '../rule'

export const tooManySubmissions: Rule = {
  id: 'R10',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)2',
  title: { zh: '提交评委会次数超限', en: 'Submitted too often' },
  advice: { zh: '应登记为不予受理（第三次退回），并核对次数。', en: 'Record it as not accepted; check the count.' },
  inputs: [{ name: '提交评委会次数', value: sql`committee_submission_count` }],
  applies: ({ cycle }) => sql`(${submissionsLimited(cycle)} and ${reached(5)})`,
  violated: ({ cycle }) => sql`(committee_submission_count > ${cycle.limits.committeeSubmissions}::integer)`,
  message: () => sql`format('已提交 %s 次', committee_submission_count)`,
}
