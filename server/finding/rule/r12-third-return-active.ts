import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress, submissionsLimited } from '../column'
import type { Rule } from '../rule'

export const thirdReturnActive: Rule = {
  id: 'R12',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)2',
  title: { zh: '第三次退回后仍在办', en: 'Active after the third return' },
  advice: { zh: '应登记为不予受理（第三次退回）。', en: 'Record it as not accepted (third return).' },
  inputs: [
    { name: '退回环节', value: sql`returned_from` },
    { name: '提交评委会次数', value: sql`committee_submission_count` },
  ],
  applies: ({ cycle }) => sql`(${submissionsLimited(cycle)} and ${inProgress} and stage = 'CORRECTION')`,
  violated: ({ cycle }) =>
    sql`(returned_from = 'COMMITTEE_REVIEW' and committee_submission_count >= ${cycle.limits.committeeSubmissions}::integer)`,
  message: () => sql`format('第 %s 次提交后被评委会退回，仍在补正', committee_submission_count)`,
}
