import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress, submissionsLimited } from '../column'
import type { Rule } from '../rule'

export const lastChance: Rule = {
  id: 'R11',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)2',
  title: { zh: '最后一次提交', en: 'Last chance' },
  advice: {
    zh: '审核前先与申报人所在单位核对材料：再退回即不再受理。',
    en: 'Check with the employer first: a return ends it.',
  },
  inputs: [{ name: '提交评委会次数', value: sql`committee_submission_count` }],
  applies: ({ cycle }) => sql`(${submissionsLimited(cycle)} and ${inProgress} and stage = 'COMMITTEE_REVIEW')`,
  violated: ({ cycle }) => sql`(committee_submission_count = ${cycle.limits.committeeSubmissions}::integer)`,
  message: () => sql`format('第 %s 次提交，再退回本年度不再受理', committee_submission_count)`,
}
