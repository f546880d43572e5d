import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { inProgress } from '../column'
import type { Rule } from '../rule'

export const returnUnclear: Rule = {
  id: 'R43',
  subject: 'DECLARATION',
  severity: Severity.WARNING,
  clause: '五(二)3',
  title: { zh: '退回未一次性告知', en: 'Return without full reasons' },
  advice: { zh: '请退回单位补充全部补正内容和补正期限。', en: 'Ask for all that is to be mended, and by when.' },
  inputs: [{ name: '逐项告知', value: sql`return_itemised` }],
  applies: () => sql`(${inProgress} and stage = 'CORRECTION')`,
  violated: () => sql`(return_reason is null or correction_due_on is null or not return_itemised)`,
  message: () =>
    sql`concat_ws('；', case when return_reason is null then '没有退回原因' end,
      case when correction_due_on is null then '没有补正截止日期' end, case when not return_itemised then '没有逐项告知' end)`,
}
