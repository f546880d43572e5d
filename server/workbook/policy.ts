import { sql, type RawBuilder, type SqlBool } from 'kysely'

export interface Policy {
  /** Column of 明细. */
  column: string
  /** 六(三)–(五), 三(三), 三(六) of the notice. */
  name: string
  clause: string
  claimed: RawBuilder<SqlBool>
}

const flagged = (flag: string) => sql<SqlBool>`${flag} = any(policies)`

/** The notice's policies as a declaration claims them. */
export const policies: Policy[] = [
  { column: 'policy_early', name: '提前1年申报', clause: '六(三)', claimed: flagged('EARLY') },
  { column: 'policy_ce_exempt', name: '继续教育免试', clause: '六(四)', claimed: flagged('CE_EXEMPT') },
  { column: 'policy_step_up', name: '直接认定高一级职称', clause: '六(四)', claimed: flagged('STEP_UP') },
  { column: 'policy_aid', name: '援疆', clause: '六(二)', claimed: flagged('AID_XINJIANG') },
  { column: 'policy_skilled', name: '高技能人才', clause: '三(六)', claimed: flagged('SKILLED_TALENT') },
  { column: 'policy_qualification', name: '职业（执业）资格', clause: '六(五)', claimed: flagged('QUALIFICATION') },
]
