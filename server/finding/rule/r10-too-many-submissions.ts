import { sql } from 'kysely'
import type { Cycle } from '../../../schema/cycle'
import { Severity } from '../../../schema/vocabulary'
import { reached } from '../column'
import type { Condition, Rule } from '../rule'

/** Whom the limit binds: 五(二)2 says 提交评审委员会次数, and other pathways have no committee. */
export const limited = ({ settings }: Cycle): Condition =>
  settings.submissionLimitOnOtherPathways ? sql`true` : sql`(pathway = 'REVIEW' and committee is not null)`

export const tooManySubmissions: Rule = {
  id: 'R10',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '五(二)2',
  title: { zh: '提交评委会次数超限', en: 'Submitted too often' },
  advice: { zh: '应登记为不予受理（第三次退回），并核对次数。', en: 'Record it as not accepted; check the count.' },
  inputs: [{ name: '提交评委会次数', value: sql`committee_submission_count` }],
  applies: ({ cycle }) => sql`(${limited(cycle)} and ${reached(5)})`,
  violated: ({ cycle }) => sql`(committee_submission_count > ${cycle.limits.committeeSubmissions}::integer)`,
  message: () => sql`format('已提交 %s 次', committee_submission_count)`,
}
