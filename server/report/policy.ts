import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { NotAcceptedReason, Stage } from '../../schema/vocabulary'

/** What is true of a declaration, in SQL over its own columns. */
export type Fact = RawBuilder<SqlBool>

export interface Policy {
  /** Column of 明细. */
  column: string
  /** 六(三)–(五), 三(三), 三(六) of the notice. */
  name: string
  clause: string
  claimed: Fact
  /** The same by the words of 政策标记 themselves: 勾稽校验 compares the two. */
  written: Fact
}

const flagged = (flag: string) => sql<SqlBool>`${flag} = any(policies)`

const noted = (...words: string[]): Fact => sql`policy_note ~ ${words.join('|')}`

/** The notice's policies as a declaration claims them. */
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
]

/** The last submission came back: it is in correction, or the third return ended it. */
const cameBack = sql<SqlBool>`(not_accepted_reason is not distinct from ${NotAcceptedReason.THIRD_RETURN}
  or (stage = ${Stage.CORRECTION} and returned_from is not distinct from ${Stage.COMMITTEE_REVIEW}))`

/** How often the committee sent it back: as often as submitted where the last one came back, else once less. */
const returns = sql<number | null>`case when ${cameBack}
  then greatest(committee_submission_count, case when not_accepted_reason = ${NotAcceptedReason.THIRD_RETURN} then 3 else 1 end)
  else committee_submission_count - 1 end`

export const returnedTimes = (times: number): Fact => sql`${returns} = ${times}`

export const returnedAtLeast = (times: number): Fact => sql`${returns} >= ${times}`

/** Sent back at all, without counting how often. */
export const returnedEver: Fact = sql`(${cameBack} or coalesce(committee_submission_count > 1, false))`

export const thirdReturn: Fact = sql`not_accepted_reason = ${NotAcceptedReason.THIRD_RETURN}`
