import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { NotAcceptedReason, Stage } from '../../schema/vocabulary'

/** An SQL condition over the columns of a declaration. */
export type Fact = RawBuilder<SqlBool>

export interface Policy {
  /** Column of 明细. */
  column: string
  /** 六(三)–(五), 三(三), 三(六) of the notice. */
  name: string
  clause: string
  claimed: Fact
  /** The same fact by the text of 政策标记; 勾稽校验 compares the two. */
  written: Fact
}

const flagged = (flag: string) => sql<SqlBool>`${flag} = any(policies)`

const noted = (...words: string[]): Fact => sql`policy_note ~ ${words.join('|')}`

/** The policies of the notice that a declaration may claim. */
export const policies: Policy[] = [
  { column: 'policy_early', name: '提前1年申报', clause: '六(三)', claimed: flagged('EARLY'), written: noted('提前') },
  {
    column: 'policy_ce_exempt',
    name: '继续教育免试',
    clause: '六(四)',
    claimed: flagged('CE_EXEMPT'),
    written: noted('免试', '免学', '免除继续教育'),
  },
  {
    column: 'policy_step_up',
    name: '直接认定高一级职称',
    clause: '六(四)',
    claimed: flagged('STEP_UP'),
    written: noted('高定', '直接认定'),
  },
  { column: 'policy_aid', name: '援疆', clause: '六(二)', claimed: flagged('AID_XINJIANG'), written: noted('援疆') },
  {
    column: 'policy_skilled',
    name: '高技能人才',
    clause: '三(六)',
    claimed: flagged('SKILLED_TALENT'),
    written: noted('高技能'),
  },
  {
    column: 'policy_qualification',
    name: '职业（执业）资格',
    clause: '六(五)',
    claimed: flagged('QUALIFICATION'),
    written: noted('职业资格', '执业资格', '职业（执业）资格'),
  },
  {
    column: 'policy_exceptional',
    name: '破格申报',
    clause: '政策标记',
    claimed: flagged('EXCEPTIONAL'),
    written: noted('破格'),
  },
  {
    column: 'policy_transfer',
    name: '转评',
    clause: '政策标记',
    claimed: flagged('TRANSFER'),
    written: noted('转评', '转系列'),
  },
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
