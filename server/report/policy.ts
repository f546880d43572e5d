import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { claimedPolicyLabel, ClaimedPolicy, NotAcceptedReason, Stage } from '../../schema/vocabulary'

/** An SQL condition over the columns of a declaration. */
export type Fact = RawBuilder<SqlBool>

export interface Policy {
  policy: ClaimedPolicy
  /** Column of 明细. */
  column: string
  /** 六(三)–(五), 三(三), 三(六) of the notice. */
  name: string
  clause: string
  claimed: Fact
  /** The same fact by the text of 政策标记; 勾稽校验 compares the two. */
  written: Fact
}

const noted = (...words: string[]): Fact => sql`policy_note ~ ${words.join('|')}`

const policyOf = (policy: ClaimedPolicy, column: string, clause: string, ...words: string[]): Policy => ({
  policy,
  column,
  name: claimedPolicyLabel[policy].zh,
  clause,
  claimed: sql<SqlBool>`${policy} = any(policies)`,
  written: noted(...words),
})

/** The policies of the notice that a declaration may claim. */
export const policies: Policy[] = [
  policyOf(ClaimedPolicy.EARLY, 'policy_early', '六(三)', '提前'),
  policyOf(ClaimedPolicy.CE_EXEMPT, 'policy_ce_exempt', '六(四)', '免试', '免学', '免除继续教育'),
  policyOf(ClaimedPolicy.STEP_UP, 'policy_step_up', '六(四)', '高定', '直接认定'),
  policyOf(ClaimedPolicy.AID_XINJIANG, 'policy_aid', '六(二)', '援疆'),
  policyOf(ClaimedPolicy.SKILLED_TALENT, 'policy_skilled', '三(六)', '高技能'),
  policyOf(ClaimedPolicy.QUALIFICATION, 'policy_qualification', '六(五)', '职业资格', '执业资格', '职业（执业）资格'),
  policyOf(ClaimedPolicy.EXCEPTIONAL, 'policy_exceptional', '政策标记', '破格'),
  policyOf(ClaimedPolicy.TRANSFER, 'policy_transfer', '政策标记', '转评', '转系列'),
]

/** Whether the last submission was returned: the declaration is in correction, or its third return ended it. */
const isLastReturned = sql<SqlBool>`(not_accepted_reason is not distinct from ${NotAcceptedReason.THIRD_RETURN}
  or (stage = ${Stage.CORRECTION} and returned_from is not distinct from ${Stage.COMMITTEE_REVIEW}))`

/** Number of returns by the committee: the number of submissions if the last one was returned, otherwise one less. */
const returns = sql<number | null>`case when ${isLastReturned}
  then greatest(committee_submission_count, case when not_accepted_reason = ${NotAcceptedReason.THIRD_RETURN} then 3 else 1 end)
  else committee_submission_count - 1 end`

export const returnedTimes = (times: number): Fact => sql`${returns} = ${times}`

export const returnedAtLeast = (times: number): Fact => sql`${returns} >= ${times}`

/** Whether it was returned at all; counted independently of the number of returns. */
export const returnedEver: Fact = sql`(${isLastReturned} or coalesce(committee_submission_count > 1, false))`

export const thirdReturn: Fact = sql`not_accepted_reason = ${NotAcceptedReason.THIRD_RETURN}`
