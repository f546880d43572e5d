import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { dayOfColumn } from '../column'
import type { Rule } from '../rule'

/** The day of declaring, on which the conditions must hold. */
const declaredOn = sql<string>`coalesce(${dayOfColumn('submitted_at')}, ${dayOfColumn('entered_at')})`
const tooShort = sql<boolean>`(aid_from + interval '1 year' > ${declaredOn})`
const over = sql<boolean>`(aid_to < ${declaredOn})`

export const aidConditions: Rule = {
  id: 'R37',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '三(三)',
  title: { zh: '援疆条件不符', en: 'Aid conditions not met' },
  advice: { zh: '核对援疆起止；请派出单位出具审核意见（六(二)）。', en: 'Check the term; ask the dispatching unit.' },
  inputs: [
    { name: '援疆开始', value: sql`aid_from` },
    { name: '援疆结束', value: sql`aid_to` },
    { name: '派出单位同意', value: sql`aid_approved` },
  ],
  applies: () => sql`('AID_XINJIANG' = any(policies))`,
  violated: () => sql`(${tooShort} or ${over} or not aid_approved)`,
  message: () =>
    sql`concat_ws('；', case when ${tooShort} then format('%s 起援疆，申报时不满一年', aid_from) end,
      case when ${over} then format('%s 援疆期满', aid_to) end, case when not aid_approved then '派出单位未审核同意' end)`,
}
