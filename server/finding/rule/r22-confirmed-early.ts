import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import type { Rule } from '../rule'

export const confirmedEarly: Rule = {
  id: 'R22',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '八(二)',
  title: { zh: '公示未满或有异议即确认', en: 'Confirmed too early' },
  advice: { zh: '核对确认日期；异议未了结的，撤回确认。', en: 'Check the date; settle the objection first.' },
  inputs: [
    { name: '确认日期', value: sql`confirmed_on` },
    { name: '结果公示结束', value: sql`result_notice_to` },
    { name: '结果公示异议', value: sql`result_objection` },
  ],
  applies: () => sql`(pathway = 'REVIEW' and (confirmed_on is not null or outcome is not distinct from 'CONFIRMED'))`,
  violated: () => sql`(confirmed_on < result_notice_to or result_objection = 'OPEN')`,
  message: () =>
    sql`format('%s 确认，公示到 %s%s', confirmed_on, result_notice_to,
      case when result_objection = 'OPEN' then '，异议尚未了结' else '' end)`,
}
